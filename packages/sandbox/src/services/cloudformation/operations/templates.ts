import type { OperationHandler } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import type { Engine } from '../execution/engine.ts';
import { checkTemplate } from '../template/check.ts';
import type { ParsedTemplate } from '../template/model.ts';
import { parseTemplate } from '../template/parse.ts';
import { requiredCapability } from './capabilities.ts';
import type { Shape } from './describe.ts';
import { requiredStackName, text, type Input } from './input.ts';
import { requireChangeSet, requireStack } from './lookup.ts';
import { sync } from './read-stacks.ts';
import { templateText } from './template-source.ts';

/** GetTemplate: the submitted text of a stack or of a change set. */
export function getTemplate(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const changeSetName = text(input, 'ChangeSetName');
    const stack = changeSetName === undefined ? requireStack(engine, requiredStackName(input)) : undefined;
    const found =
      changeSetName === undefined
        ? undefined
        : requireChangeSet(engine, changeSetName, text(input, 'StackName'));
    request.authorize('cloudformation:GetTemplate', (stack ?? found?.stack)?.id ?? '*');
    const template = found?.changeSet.target.template ?? stack?.deployed?.template;
    if (template === undefined) throw templateError(`Template for stack ${stack?.name ?? ''} does not exist`);
    return { TemplateBody: template.body, StagesAvailable: ['Original', 'Processed'] };
  });
}

/** ValidateTemplate: form and references, without values. */
export function validateTemplate(engine: Engine): OperationHandler {
  return async (input, request) => {
    request.authorize('cloudformation:ValidateTemplate', '*');
    const template = parseTemplate(templateText(input, undefined, request, engine.world));
    const specs = await engine.specs();
    checkTemplate(template, {
      isSupported: (type) => engine.providers.has(type) && specs.has(type),
      hasAttribute: (type, attribute) => specs.get(type)?.attributes.has(attribute) ?? false,
    });
    return summary(template);
  };
}

/** GetTemplateSummary. */
export function getTemplateSummary(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stackName = text(input, 'StackName');
    request.authorize(
      'cloudformation:GetTemplateSummary',
      stackName === undefined ? '*' : requireStack(engine, stackName).id,
    );
    const template =
      stackName === undefined
        ? parseTemplate(templateText(input, undefined, request, engine.world))
        : deployed(engine, input);
    const types = [...new Set([...template.resources.values()].map(({ type }) => type))];
    const declared = [...template.parameters.values()].map(
      ({ name, type, defaultValue, noEcho, description }) => ({
        ParameterKey: name,
        ParameterType: type,
        DefaultValue: defaultValue,
        NoEcho: noEcho,
        Description: description,
      }),
    );
    return { ...summary(template), Parameters: declared, ResourceTypes: types, Version: '2010-09-09' };
  });
}

function deployed(engine: Engine, input: Input): ParsedTemplate {
  const stack = requireStack(engine, requiredStackName(input));
  if (stack.deployed === undefined) throw templateError(`Template for stack ${stack.name} does not exist`);
  return stack.deployed.template;
}

function summary(template: ParsedTemplate): Shape {
  const capability = requiredCapability(template);
  return {
    Description: template.description,
    Parameters: [...template.parameters.values()].map(({ name, defaultValue, noEcho, description }) => ({
      ParameterKey: name,
      DefaultValue: defaultValue,
      NoEcho: noEcho,
      Description: description,
    })),
    ...(capability === undefined
      ? {}
      : {
          Capabilities: [capability],
          CapabilitiesReason: `The following resource(s) require capabilities: [${capability}]`,
        }),
  };
}
