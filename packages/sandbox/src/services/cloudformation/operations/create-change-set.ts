import { randomUUID } from 'node:crypto';
import { AwsFault, type OperationHandler, type RequestContext } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import { beginOperation, setStackStatus, type Engine } from '../execution/engine.ts';
import type { ChangeSetRecord, DeploymentTarget, StackRecord } from '../state.ts';
import { checkTemplate } from '../template/check.ts';
import { resourceDependencies } from '../template/graph.ts';
import { parseTemplate } from '../template/parse.ts';
import { resolveParameters, type GivenParameter } from '../template/parameter-values.ts';
import type { ParsedTemplate } from '../template/model.ts';
import { targetScope } from '../changes/target-scope.ts';
import { assertCapabilities } from './capabilities.ts';
import { computeChangeSet } from './compute-change-set.ts';
import {
  flag,
  changeSetContext,
  requiredChangeSetName,
  requiredStackName,
  requiredText,
  structures,
  tags,
  text,
  texts,
  token,
  type Input,
} from './input.ts';
import { findStack, newChangeSetId, newStackId, stackArn } from './lookup.ts';
import { templateText } from './template-source.ts';
import { isUpdatable } from './statuses.ts';

const REFUSED = [
  'ResourcesToImport',
  'IncludeNestedStacks',
  'ImportExistingResources',
  'DeploymentMode',
  'DeploymentConfig',
  'ResourceTypes',
];
const MAX_ALARMS = 5;

/** CreateChangeSet: checks the request and the template at once, then compares in the background. */
export function createChangeSet(engine: Engine): OperationHandler {
  return async (input, request) => {
    const stackName = requiredStackName(input);
    const changeSetName = requiredChangeSetName(input);
    const templateUrl = text(input, 'TemplateURL');
    request.authorize('cloudformation:CreateChangeSet', stackArn(engine, stackName), {
      ...changeSetContext(input),
      ...(templateUrl === undefined ? {} : { 'cloudformation:TemplateUrl': templateUrl }),
    });
    refuseUnsupported(input);
    const kind = changeSetKind(input);
    const existing = findStack(engine, stackName);
    const repeated = repeatedRequest(existing, changeSetName, input);
    if (repeated !== undefined) return { Id: repeated.id, StackId: repeated.stackId };
    assertKindFits(stackName, kind, existing, changeSetName);
    const body = templateText(input, existing, request, engine.world);
    const template = parseTemplate(body);
    const specs = await engine.specs();
    checkTemplate(template, {
      isSupported: (type) => engine.providers.has(type) && specs.has(type),
      hasAttribute: (type, attribute) => specs.get(type)?.attributes.has(attribute) ?? false,
    });
    assertTypesKept(template, existing);
    const target = deploymentTarget(engine, input, template, existing, request);
    const stack = existing ?? newStack(engine, stackName);
    resourceDependencies(template, targetScope(stack, target, engine.world).isTrue);
    assertCapabilities(template, target.capabilities);
    if (existing === undefined) register(engine, stack);
    const changeSet = newChangeSet(engine, stack, changeSetName, kind, target, input);
    stack.changeSets.set(changeSet.id, changeSet);
    void computeChangeSet(engine, stack, changeSet, { validates: flag(input, 'DisableValidation') !== true });
    return { Id: changeSet.id, StackId: stack.id };
  };
}

function refuseUnsupported(input: Input): void {
  const found = REFUSED.find((member) => input[member] !== undefined && input[member] !== false);
  if (found !== undefined) throw templateError(`the sandbox does not support ${found} in CreateChangeSet`);
  const { RollbackConfiguration: rollback } = input;
  if (typeof rollback !== 'object' || rollback === null) return;
  const triggers = 'RollbackTriggers' in rollback ? rollback.RollbackTriggers : [];
  if (Array.isArray(triggers) && triggers.length > MAX_ALARMS)
    throw templateError(`RollbackConfiguration has more than ${MAX_ALARMS} RollbackTriggers`);
  if (Array.isArray(triggers) && triggers.length > 0)
    throw templateError('the sandbox does not support RollbackTriggers');
}

function changeSetKind(input: Input): 'CREATE' | 'UPDATE' {
  const kind = text(input, 'ChangeSetType') ?? 'UPDATE';
  if (kind === 'CREATE' || kind === 'UPDATE') return kind;
  throw templateError(`the sandbox does not support change sets of type ${kind}`);
}

function fingerprint(input: Input): string {
  return JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function repeatedRequest(
  stack: StackRecord | undefined,
  name: string,
  input: Input,
): ChangeSetRecord | undefined {
  const same = [...(stack?.changeSets.values() ?? [])].find((changeSet) => changeSet.name === name);
  if (same === undefined) return undefined;
  const clientToken = token(input, 'ClientToken');
  if (
    clientToken !== undefined &&
    same.clientToken === clientToken &&
    same.fingerprint === fingerprint(input)
  )
    return same;
  throw new AwsFault('AlreadyExistsException', `ChangeSet ${name} already exists for stack ${same.stackId}`);
}

function assertKindFits(
  stackName: string,
  kind: 'CREATE' | 'UPDATE',
  stack: StackRecord | undefined,
  changeSetName: string,
): void {
  if (kind === 'CREATE') {
    if (stack !== undefined && stack.status !== 'REVIEW_IN_PROGRESS') {
      throw templateError(
        `Stack [${stackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`,
      );
    }
    if (stack === undefined && stackName.startsWith('arn:'))
      throw templateError(`Stack [${stackName}] does not exist`);
    return;
  }
  if (stack === undefined || stack.status === 'DELETE_COMPLETE')
    throw templateError(`Stack [${stackName}] does not exist`);
  if (!isUpdatable(stack.status))
    throw templateError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
}

function assertTypesKept(template: ParsedTemplate, stack: StackRecord | undefined): void {
  const changed = [...(stack?.resources.values() ?? [])].filter(({ logicalId, type }) => {
    const next = template.resources.get(logicalId);
    return next !== undefined && next.type !== type;
  });
  if (changed.length > 0) {
    throw templateError(
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${changed.map(({ logicalId }) => logicalId).join(', ')}]`,
    );
  }
}

function deploymentTarget(
  engine: Engine,
  input: Input,
  template: ParsedTemplate,
  stack: StackRecord | undefined,
  request: RequestContext,
): DeploymentTarget {
  const roleArn = text(input, 'RoleARN') ?? stack?.deployed?.roleArn;
  if (roleArn !== undefined) {
    request.authorize('iam:PassRole', roleArn, { 'iam:PassedToService': 'cloudformation.amazonaws.com' });
    if (engine.world.iam.role(roleArn) === undefined)
      throw templateError(`Role ${roleArn} is invalid or cannot be assumed`);
  }
  const given = (structures(input, 'Parameters') ?? []).map((parameter): GivenParameter => {
    const value = text(parameter, 'ParameterValue');
    return {
      key: requiredText(parameter, 'ParameterKey'),
      usePreviousValue: flag(parameter, 'UsePreviousValue') ?? false,
      ...(value === undefined ? {} : { value }),
    };
  });
  const previous = stack?.deployed?.parameters ?? new Map();
  return {
    template,
    parameters: resolveParameters(
      template.parameters,
      given,
      previous,
      (name) => engine.world.parameters.get(name)?.value,
    ),
    tags: tags(input) ?? stack?.deployed?.tags ?? new Map(),
    capabilities: texts(input, 'Capabilities') ?? [],
    notificationArns: texts(input, 'NotificationARNs') ?? stack?.deployed?.notificationArns ?? [],
    ...(roleArn === undefined ? {} : { roleArn }),
  };
}

function newStack(engine: Engine, name: string): StackRecord {
  return {
    id: newStackId(engine, name),
    name,
    createdAt: engine.world.clock(),
    status: 'REVIEW_IN_PROGRESS',
    deployed: undefined,
    outputs: [],
    terminationProtection: false,
    disableRollback: false,
    rollback: undefined,
    garbage: [],
    resources: new Map(),
    events: [],
    changeSets: new Map(),
    operations: [],
    running: undefined,
  };
}

function register(engine: Engine, stack: StackRecord): void {
  engine.stacks.set(stack.id, stack);
  setStackStatus(
    engine,
    stack,
    beginOperation(stack, 'CREATE_CHANGESET'),
    'REVIEW_IN_PROGRESS',
    'User Initiated',
  );
}

function newChangeSet(
  engine: Engine,
  stack: StackRecord,
  name: string,
  kind: 'CREATE' | 'UPDATE',
  target: DeploymentTarget,
  input: Input,
): ChangeSetRecord {
  const description = text(input, 'Description');
  const clientToken = token(input, 'ClientToken');
  const onStackFailure = text(input, 'OnStackFailure');
  if (onStackFailure === 'DELETE' && kind === 'UPDATE')
    throw templateError('OnStackFailure DELETE is only allowed for change sets of type CREATE');
  return {
    id: newChangeSetId(engine, name),
    name,
    stackId: stack.id,
    kind,
    createdAt: engine.world.clock(),
    fingerprint: fingerprint(input),
    target,
    operationId: randomUUID(),
    status: 'CREATE_PENDING',
    executionStatus: 'UNAVAILABLE',
    changes: [],
    findings: [],
    ...(description === undefined ? {} : { description }),
    ...(clientToken === undefined ? {} : { clientToken }),
    ...(onStackFailure === 'DO_NOTHING' || onStackFailure === 'ROLLBACK' || onStackFailure === 'DELETE'
      ? { onStackFailure }
      : {}),
  };
}
