import { randomUUID } from 'node:crypto';

import { AwsFault } from '../../contract.ts';
import type { Properties } from '../../contract.ts';
import { isManaged } from '../../hosts/host-registry.ts';
import type { HostRecord } from '../../hosts/host-registry.ts';
import type { Machinery } from '../../world/machinery.ts';
import { acknowledge } from './acknowledgement.ts';
import type { Command, Invocation, RunStep } from './command.ts';
import { interpolate, resolveParameters } from './document-content.ts';
import type { DocumentVersion } from './documents.ts';
import { runCommand } from './run-command.ts';

export interface CommandTarget {
  readonly key: string;
  readonly values: readonly string[];
}

export interface NewCommand {
  readonly document: DocumentVersion;
  readonly parameters: Properties;
  readonly instanceIds: readonly string[];
  readonly targets: readonly CommandTarget[];
  readonly deliveryTimeoutMs: number;
  readonly maxConcurrency: string;
  readonly maxErrors: string;
  readonly comment: string;
}

/** Commands that were sent, and their runs. */
export interface Commands {
  /** Hosts that all targets select, sorted. @throws AwsFault InvalidTarget */
  select(targets: readonly CommandTarget[]): readonly HostRecord[];
  send(command: NewCommand): Command;
  get(id: string): Command | undefined;
  list(): readonly Command[];
}

function matches(record: HostRecord, { key, values }: CommandTarget): boolean {
  if (key === 'InstanceIds') return values.includes(record.instanceId);
  if (key === 'tag-key') return values.some((name) => record.tags[name] !== undefined);
  if (!key.startsWith('tag:')) {
    throw new AwsFault('InvalidTarget', `The target ${key} is not valid.`);
  }
  const value = record.tags[key.slice('tag:'.length)];
  return value !== undefined && values.includes(value);
}

export function createCommands(machinery: Machinery): Commands {
  const { world, hosts, settings } = machinery;
  const commands = new Map<string, Command>();
  const running = new WeakMap<HostRecord, string>();

  const runStep: RunStep = (record, step, values, signal) => {
    const { host } = record;
    if (host === undefined) {
      return Promise.resolve({
        outcome: 'exited',
        exitCode: 0,
        stdout: acknowledge(world, record, values, running),
        stderr: '',
      });
    }
    const { script, environment, timeoutMs } = interpolate(step, values);
    const agent = { AWS_SSM_REGION_NAME: world.region, AWS_SSM_INSTANCE_ID: record.instanceId };
    return host.run(script, { timeoutMs, signal, environment: { ...agent, ...environment } });
  };

  /** Registered with Systems Manager, whether or not its agent answers now. */
  const registered = (): readonly HostRecord[] =>
    hosts.list().filter((record) => record.host?.isAlive() !== false && record.roleName !== undefined);

  const byId = (instanceIds: readonly string[]): readonly HostRecord[] => {
    const known = registered();
    const unknown = instanceIds.filter((id) => !known.some(({ instanceId }) => instanceId === id));
    if (unknown.length > 0) {
      throw new AwsFault(
        'InvalidInstanceId',
        `Instances [[${unknown.join(', ')}]] not in a valid state for account ${world.account}`,
      );
    }
    return known.filter(({ instanceId }) => instanceIds.includes(instanceId));
  };

  const select = (targets: readonly CommandTarget[]): readonly HostRecord[] =>
    registered()
      .filter((record) => targets.every((target) => matches(record, target)))
      .toSorted((a, b) => (a.instanceId < b.instanceId ? -1 : 1));

  return {
    select,
    send: (wanted) => {
      const values = resolveParameters(wanted.document, wanted.parameters);
      const records = wanted.instanceIds.length > 0 ? byId(wanted.instanceIds) : select(wanted.targets);
      const invocations = records.map(
        (record): Invocation => ({
          record,
          abort: new AbortController(),
          status: 'Pending',
          statusDetails: isManaged(record, world) ? 'Pending' : 'Delayed',
          responseCode: -1,
          stdout: '',
          stderr: '',
        }),
      );
      const requestedAt = world.clock();
      const command: Command = {
        ...wanted,
        id: randomUUID(),
        values,
        requestedAt,
        visibleAt: requestedAt + settings.invocationDelayMs,
        invocations,
        cancelled: false,
        done: Promise.resolve(),
      };
      commands.set(command.id, command);
      command.done = runCommand(world, command, runStep);
      return command;
    },
    get: (id) => commands.get(id),
    list: () => [...commands.values()],
  };
}
