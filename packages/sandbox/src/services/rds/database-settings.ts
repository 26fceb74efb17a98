import { AwsFault } from '../../contract.ts';
import type { Properties, World } from '../../contract.ts';
import { object, text } from '../../world/properties.ts';

/** Memory of the burstable classes (db.t3, db.t4g), GiB. */
const BURSTABLE_GIB: Readonly<Record<string, number>> = {
  micro: 1,
  small: 2,
  medium: 4,
  large: 8,
  xlarge: 16,
  '2xlarge': 32,
};
/** Memory of `large` in the general purpose and memory-optimised families, GiB. */
const LARGE_GIB: Readonly<Record<string, number>> = { m: 8, r: 16 };
/** RDS's default for MySQL is {DBInstanceClassMemory/12582880}. */
const BYTES_PER_CONNECTION = 12_582_880;
/** No server of the sandbox gets more: file descriptors. */
const CONNECTION_CEILING = 4_000;
const GIB = 1024 ** 3;

function memoryGib(instanceClass: string): number | undefined {
  const [, family = '', size = ''] = /^db\.([a-z]\d[a-z]*)\.([a-z0-9]+)$/.exec(instanceClass) ?? [];
  if (/^t(2|3|4g)$/.test(family)) return BURSTABLE_GIB[size];
  const large = /^[mr][5-8][a-z]*$/.test(family) ? LARGE_GIB[family.charAt(0)] : undefined;
  if (large === undefined) return undefined;
  if (size === 'large') return large;
  const times = /^(\d*)xlarge$/.exec(size)?.[1];
  return times === undefined ? undefined : large * 2 * Number(times === '' ? 1 : times);
}

export interface ServerSettings {
  readonly maxConnections: number;
  readonly requireTls: boolean;
}

/**
 * How a server of an instance class with a parameter group is set up.
 * @throws AwsFault for a class that RDS does not have, or a parameter group that does not exist
 */
export function databaseSettings(world: World, properties: Properties): ServerSettings {
  const instanceClass = text(properties, 'DBInstanceClass') ?? '';
  const gib = memoryGib(instanceClass);
  if (gib === undefined) {
    throw new AwsFault('InvalidParameterValue', `Invalid DB Instance class: ${instanceClass}`);
  }
  const groupName = text(properties, 'DBParameterGroupName');
  const version = text(properties, 'EngineVersion') ?? '8.0';
  let family = `mysql${version.split('.').slice(0, 2).join('.')}`;
  let parameters: Properties = {};
  if (groupName !== undefined && !groupName.startsWith('default.')) {
    const group = world.resources.get('AWS::RDS::DBParameterGroup', groupName);
    if (group === undefined) {
      throw new AwsFault('DBParameterGroupNotFound', `DBParameterGroup not found: ${groupName}`, 404);
    }
    const groupFamily = text(group.properties, 'Family') ?? family;
    if (groupFamily !== family) {
      throw new AwsFault(
        'InvalidParameterCombination',
        `The Parameter Group ${groupName} with DBParameterGroupFamily ${groupFamily} can't be used for this instance. Please use a Parameter Group with DBParameterGroupFamily ${family}.`,
      );
    }
    family = groupFamily;
    parameters = object(group.properties, 'Parameters');
  }
  const connections = Number(text(parameters, 'max_connections') ?? (gib * GIB) / BYTES_PER_CONNECTION);
  const secure = text(parameters, 'require_secure_transport') ?? (family === 'mysql8.4' ? '1' : '0');
  return {
    maxConnections: Math.min(CONNECTION_CEILING, Math.floor(connections)),
    requireTls: ['1', 'ON', 'on'].includes(secure),
  };
}
