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
/** Maximum length of an RDS identifier. */
const DATABASE_IDENTIFIER_LENGTH = 63;
/** Share of `max_connections` that webheads may use; the rest is for RDS's own processes, the deployer and operators. */
const PLANNED_SHARE = 0.9;
/** With fewer initial slots than this, the tokenserver releases more slots for nearly every new user. */
const FEW_SLOTS = 10;

/** Checks that every origin fits into the tokenserver's column. */
export function originsFit(
  dbnode: Dbnode,
  environment: Pick<DraftSections, 'domain' | 'loadBalancer'>,
): Finding[] {
  const [host]: readonly (VirtualHost | undefined)[] = virtualHosts(environment, dbnode);
  const excess = (host?.origin.length ?? 0) - ORIGIN_LENGTH;
  if (host === undefined || excess <= 0) return [];
  const message =
    `the origin ${host.origin} has ${String(host.origin.length)} characters, but the tokenserver stores at most ` +
    `${String(ORIGIN_LENGTH)}; shorten the name by ${String(excess)} or use a shorter domain`;
  return [error('ORIGIN_TOO_LONG', ['name'], message)];
}

/** Checks that the identifier of the RDS instance is not too long. */
export function databaseIdentifierFits(dbnode: Dbnode, environment: Pick<DraftSections, 'name'>): Finding[] {
  const identifier = databaseIdentifier(environment.name, dbnode.name);
  const excess = identifier.length - DATABASE_IDENTIFIER_LENGTH;
  if (excess <= 0) return [];
  const message =
    `the instance identifier ${identifier} would be longer than the ${String(DATABASE_IDENTIFIER_LENGTH)} characters ` +
    `that RDS allows; shorten the name by ${String(excess)}`;
  return [error('DATABASE_IDENTIFIER_TOO_LONG', ['name'], message)];
}

/** Warns if the capacity is so small that it was probably not meant for each virtual host. */
export function capacityIsUsual(dbnode: Dbnode): Finding[] {
  const slots = initialSlots(dbnode.capacity);
  if (slots >= FEW_SLOTS) return [];
  const message =
    `a capacity of ${String(dbnode.capacity)} users per virtual host initially releases only ${String(slots)} slots; ` +
    'check that the number is meant for each of the ten virtual hosts';
  return [warning('CAPACITY_SMALL', ['capacity'], message)];
}

/** Checks that the instance class accepts enough connections: each worker on each webhead keeps a pool per virtual host. */
export function connectionsFit(dbnode: Dbnode, environment: Pick<DraftSections, 'webheads'>): Finding[] {
  const { application, count } = environment.webheads;
  const { workers, poolSize, poolMaxOverflow } = application;
  const needed = workers * VIRTUAL_HOSTS_PER_DBNODE * (poolSize + poolMaxOverflow) * count.max;
  const limit = maxConnections(dbnode.instanceClass);
  const path = ['instanceClass'];
  if (limit === undefined) {
    const message = `the memory of ${dbnode.instanceClass} is unknown to SyncOps; make sure that it accepts ${String(needed)} connections`;
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
  const message = `${arithmetic} connections, of the ${String(limit)} that ${dbnode.instanceClass} accepts; leave a tenth free`;
  return [warning('FEW_SPARE_CONNECTIONS', path, message)];
}

/** Warns about an engine version that has left the standard support of RDS. */
export function engineIsSupported(dbnode: Dbnode): Finding[] {
  if (!dbnode.engineVersion.startsWith('8.0')) return [];
  const message = `MySQL ${dbnode.engineVersion} left RDS standard support in July 2026 and incurs extra charges; use "8.4"`;
  return [warning('ENGINE_OLD', ['engineVersion'], message)];
}
