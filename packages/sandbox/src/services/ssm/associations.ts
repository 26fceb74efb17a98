import type { HostRegistry } from '../../hosts/host-registry.ts';
import type { Command } from './command.ts';
import type { Commands, CommandTarget } from './commands.ts';
import type { Documents } from './documents.ts';
import type { Properties } from '../../contract.ts';

export interface Association {
  readonly id: string;
  readonly name: string;
  readonly documentName: string;
  readonly documentVersion?: string;
  readonly parameters: Properties;
  readonly targets: readonly CommandTarget[];
  readonly scheduleExpression?: string;
  readonly maxConcurrency: string;
  readonly maxErrors: string;
}

/** State Manager: documents that run on hosts when they come up, on a schedule, and when asked. */
export interface Associations {
  put(association: Association): void;
  delete(id: string): void;
  get(id: string): Association | undefined;
  /** Runs it now on all its targets. */
  start(id: string): Command | undefined;
  close(): void;
}

const MINUTE_MS = 60_000;
const DELIVERY_TIMEOUT_MS = 600_000;

/** Milliseconds of `rate(30 minutes)`; undefined for what is not a rate. */
export function rateMs(expression: string): number | undefined {
  const [, amount = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const minutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
  const factor = minutes[unit];
  return factor === undefined ? undefined : Number(amount) * factor * MINUTE_MS;
}

export function createAssociations(
  documents: Documents,
  commands: Commands,
  hosts: HostRegistry,
): Associations {
  const associations = new Map<string, Association>();
  const timers = new Map<string, NodeJS.Timeout>();

  const run = (association: Association, only?: string): Command =>
    commands.send({
      document: documents.get(association.documentName, association.documentVersion),
      parameters: association.parameters,
      instanceIds: only === undefined ? [] : [only],
      targets: association.targets,
      deliveryTimeoutMs: DELIVERY_TIMEOUT_MS,
      maxConcurrency: association.maxConcurrency,
      maxErrors: association.maxErrors,
      comment: `association ${association.name}`,
    });

  hosts.onUp((record) => {
    if (record.host === undefined || record.roleName === undefined) return;
    for (const association of associations.values()) {
      const selected = commands.select(association.targets);
      if (selected.some(({ instanceId }) => instanceId === record.instanceId)) {
        run(association, record.instanceId);
      }
    }
  });

  const drop = (id: string): void => {
    clearInterval(timers.get(id));
    timers.delete(id);
    associations.delete(id);
  };

  return {
    put: (association) => {
      drop(association.id);
      associations.set(association.id, association);
      run(association);
      const everyMs = rateMs(association.scheduleExpression ?? '');
      if (everyMs === undefined) return;
      const timer = setInterval(() => {
        run(association);
      }, everyMs);
      timer.unref();
      timers.set(association.id, timer);
    },
    delete: drop,
    get: (id) => associations.get(id),
    start: (id) => {
      const association = associations.get(id);
      return association === undefined ? undefined : run(association);
    },
    close: () => {
      for (const id of associations.keys()) drop(id);
    },
  };
}
