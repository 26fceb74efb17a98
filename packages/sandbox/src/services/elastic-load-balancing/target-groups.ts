import type { DnsTable } from '../../contract.ts';
import { AwsFault } from '../../contract.ts';
import { shortHash } from '../../world/identifiers.ts';
import { probe } from '../../hosts/health-probe.ts';

export interface HealthCheck {
  readonly path: string;
  /** `traffic-port` or a number. */
  readonly port: string;
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** ALB's HttpCode, e.g. `200` or `200-299,301`. */
  readonly matcher: string;
}

export interface TargetGroupSettings {
  readonly arn: string;
  readonly port: number;
  readonly health: HealthCheck;
  readonly deregistrationDelayMs: number;
}

export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused';

/** One target as DescribeTargetHealth reports it. */
export interface TargetHealth {
  readonly id: string;
  readonly port: number;
  readonly state: TargetState;
  readonly reason?: string;
  readonly description?: string;
}

/** Target groups, their health checks, and the DNS names by which load balancers find targets. */
export interface TargetGroups {
  put(settings: TargetGroupSettings): void;
  delete(arn: string): void;
  has(arn: string): boolean;
  /** Name that resolves to the targets which may get requests; `noTarget` where there are none. */
  dnsName(arn: string): string;
  /** Listeners forward to it (or, with false, none does any more): health checks start. `noTarget` answers when no target can. */
  use(arn: string, noTarget: string | undefined): void;
  register(arn: string, target: { readonly id: string; readonly address: string }): void;
  /** Takes a target out; resolves when its deregistration delay has passed. */
  deregister(arn: string, id: string): Promise<void>;
  health(arn: string): readonly TargetHealth[];
  /** Ends all health checks and delays. */
  close(): void;
}

interface Target {
  readonly id: string;
  readonly address: string;
  state: TargetState;
  reason?: string;
  description?: string;
  successes: number;
  failures: number;
  timer?: NodeJS.Timeout;
  drained?: () => void;
}

interface Group {
  settings: TargetGroupSettings;
  noTarget?: string;
  readonly targets: Map<string, Target>;
}

/** A new target is looked at more often than the interval says, until it is healthy for the first time. */
const INITIAL_INTERVAL_MS = 250;

/** The load balancer asks for its targets' names again after a second or two; until then it still sends requests to a former one. */
const LEAST_DRAINING_MS = 2_500;

/** Notes the outcome of a probe and moves the state as ELB does: one success is enough for a new target. */
function note(target: Target, health: HealthCheck, failure: string | undefined): void {
  target.successes = failure === undefined ? target.successes + 1 : 0;
  target.failures = failure === undefined ? 0 : target.failures + 1;
  if (target.state === 'initial' && failure === undefined) target.state = 'healthy';
  else if (target.state === 'unhealthy' && target.successes >= health.healthyThreshold)
    target.state = 'healthy';
  else if (target.state === 'healthy' && target.failures >= health.unhealthyThreshold) {
    target.state = 'unhealthy';
  }
  if (target.state === 'healthy') {
    delete target.reason;
    delete target.description;
  } else if (target.state === 'unhealthy' && failure !== undefined) {
    target.reason = failure.includes('codes') ? 'Target.ResponseCodeMismatch' : 'Target.FailedHealthChecks';
    target.description = failure;
  }
}

/** @param options.leastDrainingMs - a target stays up this long at least after it was taken out; 2,500 unless stated */
export function createTargetGroups(
  dns: DnsTable,
  options: { readonly metadataOnly: boolean; readonly leastDrainingMs?: number },
): TargetGroups {
  const groups = new Map<string, Group>();
  let closed = false;

  const dnsName = (arn: string): string => `${shortHash(arn)}.targets.sandbox.internal`;
  const find = (arn: string): Group => {
    const group = groups.get(arn);
    if (group === undefined) {
      throw new AwsFault('TargetGroupNotFound', `One or more target groups not found: '${arn}'`);
    }
    return group;
  };

  /** Healthy targets; all of them where none is healthy (ELB fails open); the place that answers 503 where there are none. */
  const publish = (arn: string, group: Group): void => {
    const targets = [...group.targets.values()].filter(({ state }) => state !== 'draining');
    const healthy = targets.filter(({ state }) => state === 'healthy');
    const addresses = (healthy.length > 0 ? healthy : targets).map(({ address }) => address);
    const values = addresses.length > 0 || group.noTarget === undefined ? addresses : [group.noTarget];
    if (values.length === 0) dns.delete(dnsName(arn));
    else dns.set(dnsName(arn), { type: 'A', values });
  };

  const check = async (arn: string, group: Group, target: Target): Promise<void> => {
    const { health, port } = group.settings;
    const checkPort = health.port === 'traffic-port' ? port : Number(health.port);
    const failure = await probe({ ...health, host: target.address, port: checkPort });
    if (closed || group.targets.get(target.id) !== target || target.state === 'draining') return;
    const before = target.state;
    note(target, health, failure);
    if (target.state !== before) publish(arn, group);
    const pause = target.state === 'initial' ? INITIAL_INTERVAL_MS : health.intervalMs;
    target.timer = setTimeout(() => void check(arn, group, target), pause);
  };

  const startChecks = (arn: string, group: Group, target: Target): void => {
    if (options.metadataOnly) {
      target.state = 'healthy';
      delete target.reason;
      return;
    }
    target.state = 'initial';
    target.reason = 'Elb.InitialHealthChecking';
    target.description = 'Initial health checks in progress';
    void check(arn, group, target);
  };

  const remove = (arn: string, group: Group, target: Target): void => {
    clearTimeout(target.timer);
    group.targets.delete(target.id);
    publish(arn, group);
    target.drained?.();
  };

  return {
    put: (settings) => {
      const group = groups.get(settings.arn);
      if (group === undefined) groups.set(settings.arn, { settings, targets: new Map() });
      else group.settings = settings;
    },
    delete: (arn) => {
      const group = groups.get(arn);
      if (group === undefined) return;
      for (const target of group.targets.values()) remove(arn, group, target);
      dns.delete(dnsName(arn));
      groups.delete(arn);
    },
    has: (arn) => groups.has(arn),
    dnsName,
    use: (arn, noTarget) => {
      const group = find(arn);
      if (noTarget === undefined) delete group.noTarget;
      else group.noTarget = noTarget;
      for (const target of group.targets.values()) {
        if (target.state === 'unused' && noTarget !== undefined) startChecks(arn, group, target);
      }
      publish(arn, group);
    },
    register: (arn, { id, address }) => {
      const group = find(arn);
      const known = group.targets.get(id);
      if (known !== undefined && known.state !== 'draining') return;
      if (known !== undefined) remove(arn, group, known);
      const target: Target = { id, address, state: 'unused', successes: 0, failures: 0 };
      target.reason = 'Target.NotInUse';
      group.targets.set(id, target);
      if (group.noTarget !== undefined || options.metadataOnly) startChecks(arn, group, target);
      publish(arn, group);
    },
    deregister: (arn, id) => {
      const group = groups.get(arn);
      const target = group?.targets.get(id);
      if (group === undefined || target === undefined) return Promise.resolve();
      if (target.state === 'unused' || options.metadataOnly || closed) {
        remove(arn, group, target);
        return Promise.resolve();
      }
      clearTimeout(target.timer);
      target.state = 'draining';
      target.reason = 'Target.DeregistrationInProgress';
      target.description = 'Target deregistration is in progress';
      publish(arn, group);
      return new Promise((resolve) => {
        target.drained = resolve;
        target.timer = setTimeout(
          () => {
            remove(arn, group, target);
          },
          Math.max(group.settings.deregistrationDelayMs, options.leastDrainingMs ?? LEAST_DRAINING_MS),
        );
      });
    },
    health: (arn) => {
      const group = find(arn);
      return [...group.targets.values()].map(({ id, state, reason, description }) => ({
        id,
        port: group.settings.port,
        state,
        ...(reason === undefined ? {} : { reason }),
        ...(description === undefined ? {} : { description }),
      }));
    },
    close: () => {
      closed = true;
      for (const group of groups.values()) {
        for (const target of group.targets.values()) {
          clearTimeout(target.timer);
          target.drained?.();
        }
      }
    },
  };
}
