import {
  type CommandInvocation,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  ListCommandInvocationsCommand,
  SendCommandCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm';
import type { FleetPort, HostResult } from '@syncops/release';
import { AwsError, isAwsAnswer } from './errors.ts';

/** Instance ids that SendCommand takes. */
const HOSTS_PER_COMMAND = 50;
/** How long SSM may take to deliver; the document itself bounds the execution. */
const DELIVERY_SECONDS = 120;

/** What {@link createRunCommand}'s handle stands for. */
interface Sent {
  readonly commandIds: readonly string[];
  /** Hosts that SSM does not know (yet); nothing was sent to them. */
  readonly unknown: readonly string[];
}

/** The run-command half of a fleet: send a document, ask for what it came to. */
export function createRunCommand(
  client: () => Promise<SSMClient>,
  documentName: string,
): Pick<FleetPort, 'apply' | 'results'> {
  /** What a host has finished with does not change any more: asked for once. */
  const finished = new Map<string, HostResult>();

  async function send(instanceIds: readonly string[], parameters: Record<string, string[]>): Promise<Sent> {
    const ssm = await client();
    try {
      const { Command } = await ssm.send(
        new SendCommandCommand({
          DocumentName: documentName,
          DocumentVersion: '$DEFAULT',
          InstanceIds: [...instanceIds],
          Parameters: parameters,
          TimeoutSeconds: DELIVERY_SECONDS,
          MaxConcurrency: String(HOSTS_PER_COMMAND),
          MaxErrors: '0',
          Comment: 'syncops release',
        }),
      );
      return { commandIds: [Command?.CommandId ?? ''], unknown: [] };
    } catch (error) {
      if (!isAwsAnswer(error, 'InvalidInstanceId')) throw error;
      // One instance whose agent has not registered yet makes SSM refuse all of them, without saying which.
      const known = await registered(ssm, instanceIds);
      const unknown = instanceIds.filter((id) => !known.has(id));
      if (unknown.length === 0) throw error;
      if (known.size === 0) return { commandIds: [], unknown };
      const sent = await send([...known], parameters);
      return { commandIds: sent.commandIds, unknown: [...unknown, ...sent.unknown] };
    }
  }

  async function outcome(
    ssm: SSMClient,
    commandId: string,
    invocation: CommandInvocation,
  ): Promise<HostResult> {
    const instanceId = invocation.InstanceId ?? '';
    const key = `${commandId}/${instanceId}`;
    const known = finished.get(key);
    if (known !== undefined) return known;
    const result = await readResult(ssm, commandId, instanceId, invocation);
    if (result.kind !== 'pending') finished.set(key, result);
    return result;
  }

  return {
    async apply(hosts, release) {
      if (hosts.length === 0)
        throw new AwsError('NO_TARGETS', `no host to run ${documentName} on; SSM would call that a success`);
      const parameters = { bucket: [release.bucket], key: [release.key], sha256: [release.sha256] };
      const sent: Sent[] = [];
      for (let start = 0; start < hosts.length; start += HOSTS_PER_COMMAND) {
        const ids = hosts.slice(start, start + HOSTS_PER_COMMAND).map(({ instanceId }) => instanceId);
        sent.push(await send(ids, parameters));
      }
      return formatHandle({
        commandIds: sent.flatMap(({ commandIds }) => commandIds),
        unknown: sent.flatMap(({ unknown }) => unknown),
      });
    },

    async results(handle, hosts) {
      const { commandIds, unknown } = parseHandle(handle);
      const ssm = await client();
      const found = new Map<string, HostResult>(
        unknown.map((instanceId) => [
          instanceId,
          { kind: 'undelivered', instanceId, status: 'NotRegistered' },
        ]),
      );
      for (const commandId of commandIds)
        for (const invocation of await invocations(ssm, commandId)) {
          const result = await outcome(ssm, commandId, invocation);
          found.set(result.instanceId, result);
        }
      return hosts.map(({ instanceId }) => found.get(instanceId) ?? { kind: 'pending', instanceId });
    },
  };
}

/** Nothing at all is normal just after sending. */
async function invocations(ssm: SSMClient, commandId: string): Promise<readonly CommandInvocation[]> {
  const found: CommandInvocation[] = [];
  let next: string | undefined;
  do {
    const page = await ssm.send(
      new ListCommandInvocationsCommand({
        CommandId: commandId,
        MaxResults: 50,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    found.push(...(page.CommandInvocations ?? []));
    next = page.NextToken;
  } while (next !== undefined);
  return found;
}

/**
 * What a host made of the command. Its output comes from GetCommandInvocation, which gives 24,000 characters and keeps
 * stdout and stderr apart; the list would give 2,500 of both together.
 */
async function readResult(
  ssm: SSMClient,
  commandId: string,
  instanceId: string,
  { Status, StatusDetails }: CommandInvocation,
): Promise<HostResult> {
  switch (Status) {
    case 'Success':
      break;
    case 'Failed':
      // Undeliverable, Terminated and the like are failures in which nothing ran.
      if (StatusDetails !== undefined && StatusDetails !== 'Failed')
        return { kind: 'undelivered', instanceId, status: StatusDetails };
      break;
    case 'TimedOut':
    case 'Cancelled':
      return { kind: 'undelivered', instanceId, status: StatusDetails ?? Status };
    case 'Pending':
    case 'InProgress':
    case 'Delayed':
    case 'Cancelling':
    case undefined:
      return { kind: 'pending', instanceId };
    default:
      return Status satisfies never;
  }
  try {
    const output = await ssm.send(
      new GetCommandInvocationCommand({ CommandId: commandId, InstanceId: instanceId }),
    );
    return {
      kind: 'finished',
      instanceId,
      exitCode: output.ResponseCode ?? -1,
      stdout: output.StandardOutputContent ?? '',
      stderr: output.StandardErrorContent ?? '',
    };
  } catch (error) {
    if (isAwsAnswer(error, 'InvocationDoesNotExist')) return { kind: 'pending', instanceId };
    throw error;
  }
}

async function registered(ssm: SSMClient, instanceIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { InstanceInformationList } = await ssm.send(
    new DescribeInstanceInformationCommand({
      Filters: [{ Key: 'InstanceIds', Values: [...instanceIds] }],
      MaxResults: HOSTS_PER_COMMAND,
    }),
  );
  return new Set((InstanceInformationList ?? []).flatMap(({ InstanceId }) => InstanceId ?? []));
}

/** `command,command;host,host`: ids have neither sign. */
function formatHandle({ commandIds, unknown }: Sent): string {
  return `${commandIds.join(',')};${unknown.join(',')}`;
}

function parseHandle(handle: string): Sent {
  const [commandIds = '', unknown = ''] = handle.split(';');
  const ids = (part: string) => part.split(',').filter((id) => id !== '');
  return { commandIds: ids(commandIds), unknown: ids(unknown) };
}
