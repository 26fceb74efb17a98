import type { Dbnode } from '../environment.ts';
import { maxConnections } from '../instance-classes.ts';
import {
  databaseIdentifier,
  initialSlots,
  VIRTUAL_HOSTS_PER_DBNODE,
  virtualHosts,
  type VirtualHost,
} from '../names.ts';
import type { DraftSections } from '../normalize.ts';
import { error, warning, type Finding } from './finding.ts';

/** Width of the column `nodes.node`. */
const ORIGIN_LENGTH = 64;
/** RDS refuses longer identifiers. */
const DATABASE_IDENTIFIER_LENGTH = 63;
/** Part of `max_connections` that may be planned for; RDS's own processes, the deployer and people take the rest. */
const PLANNED_SHARE = 0.9;
/** Fewer first slots than this and the tokenserver releases more with nearly every new user. */
const FEW_SLOTS = 10;

/** Every origin fits where the tokenserver keeps it. */
export function originsFit(
  dbnode: Dbnode,
  environment: Pick<DraftSections, 'domain' | 'loadBalancer'>,
): Finding[] {
  const [host]: readonly (VirtualHost | undefined)[] = virtualHosts(environment, dbnode);
  const excess = (host?.origin.length ?? 0) - ORIGIN_LENGTH;
  if (host === undefined || excess <= 0) return [];
  const message =
    `the origin ${host.origin} has ${String(host.origin.length)} characters, the tokenserver keeps ` +
    `${String(ORIGIN_LENGTH)}; shorten the name by ${String(excess)} or use a shorter domain`;
  return [error('ORIGIN_TOO_LONG', ['name'], message)];
}

export function databaseIdentifierFits(dbnode: Dbnode, environment: Pick<DraftSections, 'name'>): Finding[] {
  const identifier = databaseIdentifier(environment.name, dbnode.name);
  const excess = identifier.length - DATABASE_IDENTIFIER_LENGTH;
  if (excess <= 0) return [];
  const message =
    `the instance would be called ${identifier}, longer than the ${String(DATABASE_IDENTIFIER_LENGTH)} characters ` +
    `that RDS allows; shorten the name by ${String(excess)}`;
  return [error('DATABASE_IDENTIFIER_TOO_LONG', ['name'], message)];
}

export function capacityIsUsual(dbnode: Dbnode): Finding[] {
  const slots = initialSlots(dbnode.capacity);
  if (slots >= FEW_SLOTS) return [];
  const message =
    `a capacity of ${String(dbnode.capacity)} users for each virtual host releases only ${String(slots)} slots at ` +
    'first; is it meant for each of the ten virtual hosts?';
  return [warning('CAPACITY_SMALL', ['capacity'], message)];
}

/** Each worker on each webhead keeps a pool of its own for every virtual host. */
export function connectionsFit(dbnode: Dbnode, environment: Pick<DraftSections, 'webheads'>): Finding[] {
  const { application, count } = environment.webheads;
  const { workers, poolSize, poolMaxOverflow } = application;
  const needed = workers * VIRTUAL_HOSTS_PER_DBNODE * (poolSize + poolMaxOverflow) * count.max;
  const limit = maxConnections(dbnode.instanceClass);
  const path = ['instanceClass'];
  if (limit === undefined) {
    const message = `the memory of ${dbnode.instanceClass} is not known here; make sure that it accepts ${String(needed)} connections`;
    return [warning('INSTANCE_CLASS_UNKNOWN', path, message)];
  }
  if (needed <= limit * PLANNED_SHARE) return [];
  const arithmetic =
    `${String(workers)} workers × ${String(VIRTUAL_HOSTS_PER_DBNODE)} virtual hosts × (${String(poolSize)} + ` +
    `${String(poolMaxOverflow)}) connections × ${String(count.max)} webheads = ${String(needed)}`;
  if (needed > limit) {
    const message =
      `${arithmetic} connections, but ${dbnode.instanceClass} accepts ${String(limit)}; choose a larger class or ` +
      'lower workers, poolSize, poolMaxOverflow or count.max of webheads';
    return [error('TOO_MANY_CONNECTIONS', path, message)];
  }
  const message = `${arithmetic} connections of the ${String(limit)} that ${dbnode.instanceClass} accepts; leave a tenth free`;
  return [warning('FEW_SPARE_CONNECTIONS', path, message)];
}

export function engineIsSupported(dbnode: Dbnode): Finding[] {
  if (!dbnode.engineVersion.startsWith('8.0')) return [];
  const message = `MySQL ${dbnode.engineVersion} left RDS standard support in July 2026 and is charged extra; use "8.4"`;
  return [warning('ENGINE_OLD', ['engineVersion'], message)];
}
