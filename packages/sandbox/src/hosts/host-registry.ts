import type { World } from '../contract.ts';
import type { Host } from './host.ts';

/** A managed instance as SSM sees it; in a sandbox without processes there is no host behind it. */
export interface HostRecord {
  readonly instanceId: string;
  readonly address: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly roleName?: string;
  readonly host?: Host;
  /** Auto Scaling group, for instances of one. */
  readonly groupName?: string;
}

/** All hosts that are up, and who wants to hear of new ones. */
export interface HostRegistry {
  add(record: HostRecord): void;
  remove(instanceId: string): void;
  get(instanceId: string): HostRecord | undefined;
  list(): readonly HostRecord[];
  /** Called for each host whose agent has just started. */
  onUp(listener: (record: HostRecord) => void): void;
}

/** Whether a host takes part in Systems Manager now: it runs, answers, and its role lets the agent speak. */
export function isManaged(record: HostRecord, world: World): boolean {
  const fault = world.faults.hostFault(record.instanceId);
  if (fault === 'dead' || fault === 'silent') return false;
  if (record.roleName === undefined || world.iam.role(record.roleName) === undefined) return false;
  return record.host?.isAgentOnline() ?? true;
}

export function createHostRegistry(): HostRegistry {
  const records = new Map<string, HostRecord>();
  const listeners: ((record: HostRecord) => void)[] = [];
  return {
    add: (record) => {
      records.set(record.instanceId, record);
      for (const listener of listeners) listener(record);
    },
    remove: (instanceId) => {
      records.delete(instanceId);
    },
    get: (instanceId) => records.get(instanceId),
    list: () => [...records.values()],
    onUp: (listener) => {
      listeners.push(listener);
    },
  };
}
