import { AwsFault } from '../../contract.ts';
import type { Properties, RequestContext, SandboxService, World } from '../../contract.ts';
import type { Machinery } from '../../world/machinery.ts';
import { pageOf } from '../page.ts';
import { number, object, objects, requiredText, text, texts } from '../../world/properties.ts';
import type { Associations } from './associations.ts';
import type { Command } from './command.ts';
import type { Commands, CommandTarget } from './commands.ts';
import type { Documents, DocumentVersion } from './documents.ts';
import { cancelCommand } from './run-command.ts';
import { commandShape, cut, GET_OUTPUT_CHARACTERS, instanceInformation, listedInvocation } from './shapes.ts';

const DEFAULT_DELIVERY_SECONDS = 3_600;
const PAGE_SIZE = 10;

const invalidToken = (): AwsFault => new AwsFault('InvalidNextToken', 'The specified token is not valid.');

const documentArn = (world: World, { name }: DocumentVersion): string =>
  `arn:aws:ssm:${world.region}:${name.startsWith('AWS-') ? '' : world.account}:document/${name}`;

function readTargets(input: Properties): readonly CommandTarget[] {
  return objects(input, 'Targets').map((target) => ({
    key: requiredText(target, 'Key'),
    values: texts(target, 'Values'),
  }));
}

/** `Filters` of DescribeInstanceInformation as targets of a command. */
function readFilters(input: Properties): readonly CommandTarget[] {
  const modern = objects(input, 'Filters').map((filter) => ({
    key: requiredText(filter, 'Key'),
    values: texts(filter, 'Values'),
  }));
  const old = objects(input, 'InstanceInformationFilterList').map((filter) => ({
    key: requiredText(filter, 'key'),
    values: texts(filter, 'valueSet'),
  }));
  return [...modern, ...old];
}

/** Run Command and the hosts it knows; parameters are another service of the same id. */
export function createSsm(
  { world }: Machinery,
  parts: { readonly documents: Documents; readonly commands: Commands; readonly associations: Associations },
): SandboxService {
  const { documents, commands } = parts;
  const everything = '*';

  const authorizeCommand = (
    request: RequestContext,
    document: DocumentVersion,
    instanceIds: readonly string[],
    targets: readonly CommandTarget[],
  ): void => {
    request.authorize('ssm:SendCommand', documentArn(world, document));
    const selected = instanceIds.length > 0 ? [{ key: 'InstanceIds', values: instanceIds }] : targets;
    for (const { instanceId, tags } of commands.select(selected)) {
      const context = Object.fromEntries(
        Object.entries(tags).flatMap(([key, value]) => [
          [`ssm:resourceTag/${key}`, value],
          [`aws:ResourceTag/${key}`, value],
        ]),
      );
      const arn = `arn:aws:ec2:${world.region}:${world.account}:instance/${instanceId}`;
      request.authorize('ssm:SendCommand', arn, context);
    }
  };

  const visible = (): readonly Command[] =>
    commands.list().filter(({ visibleAt }) => visibleAt <= world.clock());

  return {
    id: 'ssm',
    operations: {
      SendCommand: (input, request) => {
        const document = documents.get(requiredText(input, 'DocumentName'), text(input, 'DocumentVersion'));
        const instanceIds = texts(input, 'InstanceIds');
        const targets = readTargets(input);
        authorizeCommand(request, document, instanceIds, targets);
        const hash = text(input, 'DocumentHash');
        if (hash !== undefined && hash.toLowerCase() !== document.hash) {
          throw new AwsFault('InvalidDocument', 'The document hash does not match.');
        }
        if (instanceIds.length === 0 && targets.length === 0) {
          throw new AwsFault('InvalidInstanceId', 'Either InstanceIds or Targets must be specified.');
        }
        if (instanceIds.length > 0 && targets.length > 0) {
          throw new AwsFault('InvalidTarget', 'InstanceIds and Targets cannot both be specified.');
        }
        const command = commands.send({
          document,
          parameters: object(input, 'Parameters'),
          instanceIds,
          targets,
          deliveryTimeoutMs: (number(input, 'TimeoutSeconds') ?? DEFAULT_DELIVERY_SECONDS) * 1000,
          maxConcurrency: text(input, 'MaxConcurrency') ?? '50',
          maxErrors: text(input, 'MaxErrors') ?? '0',
          comment: text(input, 'Comment') ?? '',
        });
        return Promise.resolve({ Command: commandShape(command) });
      },

      GetCommandInvocation: (input, request) => {
        request.authorize('ssm:GetCommandInvocation', everything);
        const command = commands.get(requiredText(input, 'CommandId'));
        const invocation = command?.invocations.find(
          ({ record }) => record.instanceId === text(input, 'InstanceId'),
        );
        if (command === undefined || invocation === undefined || command.visibleAt > world.clock()) {
          throw new AwsFault(
            'InvocationDoesNotExist',
            'The command ID and managed node ID you specified did not match any invocations.',
          );
        }
        const time = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString());
        return Promise.resolve({
          CommandId: command.id,
          InstanceId: invocation.record.instanceId,
          Comment: command.comment,
          DocumentName: command.document.name,
          DocumentVersion: command.document.version,
          PluginName: command.document.steps.at(-1)?.name ?? '',
          ResponseCode: invocation.responseCode,
          ExecutionStartDateTime: time(invocation.startedAt),
          ExecutionEndDateTime: time(invocation.endedAt),
          Status: invocation.status,
          StatusDetails: invocation.statusDetails,
          StandardOutputContent: cut(invocation.stdout, GET_OUTPUT_CHARACTERS),
          StandardErrorContent: cut(invocation.stderr, GET_OUTPUT_CHARACTERS),
        });
      },

      ListCommandInvocations: (input, request) => {
        request.authorize('ssm:ListCommandInvocations', everything);
        const commandId = text(input, 'CommandId');
        const instanceId = text(input, 'InstanceId');
        const details = text(input, 'Details') === 'true';
        const all = visible()
          .filter(({ id }) => commandId === undefined || id === commandId)
          .flatMap((command) => command.invocations.map((invocation) => ({ command, invocation })))
          .filter(
            ({ invocation }) => instanceId === undefined || invocation.record.instanceId === instanceId,
          );
        const key = (one: (typeof all)[number]): string =>
          `${one.command.id} ${one.invocation.record.instanceId}`;
        const page = pageOf(
          all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
          key,
          {
            size: Math.min(number(input, 'MaxResults') ?? PAGE_SIZE, PAGE_SIZE),
            token: text(input, 'NextToken'),
            scope: `${commandId ?? ''} ${instanceId ?? ''}`,
            invalid: invalidToken,
          },
        );
        return Promise.resolve({
          CommandInvocations: page.items.map(({ command, invocation }) =>
            listedInvocation(command, invocation, details),
          ),
          ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }),
        });
      },

      ListCommands: (input, request) => {
        request.authorize('ssm:ListCommands', everything);
        const commandId = text(input, 'CommandId');
        const all = visible().filter(({ id }) => commandId === undefined || id === commandId);
        const page = pageOf(
          all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          ({ id }) => id,
          {
            size: Math.min(number(input, 'MaxResults') ?? PAGE_SIZE, PAGE_SIZE),
            token: text(input, 'NextToken'),
            scope: commandId ?? '',
            invalid: invalidToken,
          },
        );
        return Promise.resolve({
          Commands: page.items.map(commandShape),
          ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }),
        });
      },

      CancelCommand: (input, request) => {
        request.authorize('ssm:CancelCommand', everything);
        const command = commands.get(requiredText(input, 'CommandId'));
        if (command === undefined)
          throw new AwsFault('InvalidCommandId', 'The specified command ID is not valid.');
        cancelCommand(command, texts(input, 'InstanceIds'));
        return Promise.resolve({});
      },

      DescribeInstanceInformation: (input, request) => {
        request.authorize('ssm:DescribeInstanceInformation', everything);
        const filters = readFilters(input);
        const selected = commands.select(
          filters.filter(({ key }) => key === 'InstanceIds' || key.startsWith('tag')),
        );
        const rest = filters.filter(({ key }) => key !== 'InstanceIds' && !key.startsWith('tag'));
        const all = selected
          .map((record) => instanceInformation(record, world))
          .filter((one) => rest.every(({ key, values }) => values.includes(String(one[key]))));
        const page = pageOf(all, (one) => String(one['InstanceId']), {
          size: Math.min(number(input, 'MaxResults') ?? PAGE_SIZE, PAGE_SIZE),
          token: text(input, 'NextToken'),
          scope: JSON.stringify(filters),
          invalid: invalidToken,
        });
        return Promise.resolve({
          InstanceInformationList: [...page.items],
          ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }),
        });
      },

      StartAssociationsOnce: (input, request) => {
        for (const id of texts(input, 'AssociationIds')) {
          request.authorize(
            'ssm:StartAssociationsOnce',
            `arn:aws:ssm:${world.region}:${world.account}:association/${id}`,
          );
          if (parts.associations.start(id) === undefined) {
            throw new AwsFault('AssociationDoesNotExist', 'The specified association does not exist.');
          }
        }
        return Promise.resolve({});
      },
    },
  };
}
