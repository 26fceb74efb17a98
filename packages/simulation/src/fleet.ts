import type { Acknowledgement, FleetHost, FleetPort, HostResult } from '@syncops/release';

import type { Host, HostRole } from './host.ts';
import { refusal } from './refusal.ts';
import type { Runner } from './runner.ts';
import type { Simulation } from './simulation.ts';

/** A command to some hosts, and what came of it. */
interface Command {
  readonly hosts: readonly string[];
  readonly results: Map<string, HostResult>;
}

/** Run Command and Auto Scaling for both roles. */
export class Fleets {
  readonly hosts: Host[] = [];
  readonly #commands = new Map<string, Command>();
  readonly #simulation: Simulation;

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
  }

  members(role: HostRole): readonly Host[] {
    return this.hosts.filter((host) => host.role === role && host.isMember);
  }

  port(role: HostRole, runner: Runner): FleetPort {
    const find = (hosts: readonly FleetHost[]): readonly Host[] =>
      hosts.map(({ instanceId }) => {
        const host = this.hosts.find(({ id }) => id === instanceId);
        if (host?.role !== role) throw refusal('SERVICE_ERROR', `no instance ${instanceId}`);
        return host;
      });
    return {
      hosts: () =>
        runner.call(
          role === 'webhead' ? 'autoscaling:DescribeAutoScalingGroups' : 'ssm:DescribeInstanceInformation',
          () => this.members(role).map(({ id }) => ({ instanceId: id })),
        ),
      apply: (hosts, { sha256 }) =>
        runner.call('ssm:SendCommand', () => {
          if (hosts.length === 0) throw refusal('NO_TARGETS', 'a command without targets');
          return this.#send(find(hosts), sha256);
        }),
      results: (handle, hosts) =>
        runner.call('ssm:ListCommandInvocations', () => {
          const command = this.#commands.get(handle);
          if (command === undefined) throw refusal('SERVICE_ERROR', `no command ${handle}`);
          return hosts.map(({ instanceId }): HostResult => {
            if (!command.hosts.includes(instanceId))
              throw refusal('SERVICE_ERROR', `${instanceId} was not asked`);
            return command.results.get(instanceId) ?? { kind: 'pending', instanceId };
          });
        }),
      unhealthy: (hosts) =>
        role === 'tokenserver'
          ? Promise.resolve([])
          : runner.call('elasticloadbalancing:DescribeTargetHealth', () =>
              find(hosts).flatMap(({ id, serving }) =>
                serving.length > 0 ? [] : [{ instanceId: id, reason: 'initial' }],
              ),
            ),
    };
  }

  #send(hosts: readonly Host[], sha256: string): string {
    const handle = `command-${String(this.#commands.size + 1)}`;
    const command: Command = { hosts: hosts.map(({ id }) => id), results: new Map() };
    this.#commands.set(handle, command);
    for (const host of hosts) {
      this.#simulation.after(200, () => {
        if (!host.isMember || !host.hears(this.#simulation.now)) {
          command.results.set(host.id, { kind: 'undelivered', instanceId: host.id, status: 'Undeliverable' });
          return;
        }
        host.apply(sha256, (acknowledgement) =>
          command.results.set(host.id, finished(host.id, acknowledgement)),
        );
      });
    }
    return handle;
  }
}

function finished(instanceId: string, acknowledgement: Acknowledgement): HostResult {
  return {
    kind: 'finished',
    instanceId,
    exitCode: acknowledgement.result === 'failed' ? 1 : 0,
    stdout: `${JSON.stringify(acknowledgement)}\n`,
    stderr: '',
  };
}
