import type { CallFault, Faults, HostFault, KeyFault, RateLimit, ResourceFault } from '../contract.ts';
import { matchesOperation } from './pattern.ts';
import { createRateLimiter } from './rate-limit.ts';
import { SECRETS_MANAGER_LIMITS } from './secrets-manager-limits.ts';
import { createSeededSchedule } from './seeded.ts';

type HostFaultListener = (instanceId: string, fault: HostFault | undefined) => void;

/** Keeps the configured faults; no fault occurs unless a test configures it. */
export function createFaults(clock: () => number): Faults {
  const callFaults: { readonly fault: CallFault; seen: number }[] = [];
  const resourceFaults: { readonly fault: ResourceFault; left: number }[] = [];
  const limiters: ReturnType<typeof createRateLimiter>[] = [];
  const keyFaults: KeyFault[] = [];
  const hosts = new Map<string, HostFault>();
  const listeners: HostFaultListener[] = [];
  let schedule: ReturnType<typeof createSeededSchedule> | undefined;

  const setHostFault = (instanceId: string, fault: HostFault | undefined): void => {
    if (fault === undefined) hosts.delete(instanceId);
    else hosts.set(instanceId, fault);
    for (const listener of listeners) listener(instanceId, fault);
  };

  const limit = (rate: RateLimit): (() => void) => {
    const limiter = createRateLimiter(rate, clock);
    limiters.push(limiter);
    return () => {
      remove(limiters, limiter);
    };
  };

  return {
    labelReadLagMs: 0,
    secretListLagMs: 0,
    add(fault) {
      const entry = { fault, seen: 0 };
      callFaults.push(entry);
      return () => {
        remove(callFaults, entry);
      };
    },
    seeded(next) {
      schedule = next === undefined ? undefined : createSeededSchedule(next);
    },
    limit,
    limitSecretsManager() {
      const removers = SECRETS_MANAGER_LIMITS.map(limit);
      return () => {
        for (const removeLimit of removers) removeLimit();
      };
    },
    failKey(fault) {
      keyFaults.push(fault);
      return () => {
        remove(keyFaults, fault);
      };
    },
    keyFault({ secret, use, roleName }) {
      return keyFaults.find(
        (fault) =>
          secret.startsWith(fault.secret ?? '') &&
          (fault.use ?? use) === use &&
          (fault.roleName ?? roleName) === roleName,
      )?.kind;
    },
    failResource(fault) {
      const entry = { fault, left: fault.times ?? 1 };
      resourceFaults.push(entry);
      return () => {
        remove(resourceFaults, entry);
      };
    },
    resourceFailure(resource) {
      const entry = resourceFaults.find(({ fault, left }) => left > 0 && concerns(fault, resource));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault.reason ?? `Resource handler returned message: "fault injected" (${resource.type})`;
    },
    setHostFault,
    hostFault: (instanceId) => hosts.get(instanceId),
    onHostFault(listener) {
      listeners.push(listener);
    },
    strike(service, operation, input) {
      const strikes = callFaults.filter((entry) => {
        const { fault } = entry;
        if (!matchesOperation(fault.operation, service, operation) || fault.when?.(input) === false)
          return false;
        entry.seen += 1;
        const first = fault.call ?? 1;
        return entry.seen >= first && entry.seen < first + (fault.times ?? 1);
      });
      const limited = limiters.filter((isAbove) => isAbove(service, operation)).length > 0;
      const scheduled = schedule?.(service, operation);
      return strikes[0]?.fault.effect ?? (limited ? { kind: 'throttle' } : scheduled);
    },
    clear() {
      callFaults.length = 0;
      resourceFaults.length = 0;
      limiters.length = 0;
      schedule = undefined;
      keyFaults.length = 0;
      this.labelReadLagMs = 0;
      this.secretListLagMs = 0;
      for (const instanceId of [...hosts.keys()]) setHostFault(instanceId, undefined);
    },
  };
}

function concerns(fault: ResourceFault, resource: Parameters<Faults['resourceFailure']>[0]): boolean {
  return (
    (fault.phase ?? 'create') === resource.phase &&
    (fault.logicalId ?? resource.logicalId) === resource.logicalId &&
    (fault.type ?? resource.type) === resource.type &&
    (fault.stackName ?? resource.stackName) === resource.stackName
  );
}

function remove<T>(list: T[], entry: T): void {
  const at = list.indexOf(entry);
  if (at >= 0) list.splice(at, 1);
}
