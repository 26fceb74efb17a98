import type { Dbnode, Environment } from '../environment.ts';
import { maxConnections, memoryGiB } from '../instance-classes.ts';
import { databaseIdentifier } from '../names.ts';
import type { TemplateResource } from '../stack.ts';
import { alarm } from './alarm.ts';
import { ref } from './intrinsics.ts';

const GIB = 1024 ** 3;

/**
 * Builds the alarms of a dbnode. They contain the name of the instance instead of a reference, so that they can exist before
 * it.
 */
export function dbnodeAlarms(
  environment: Environment,
  dbnode: Dbnode,
): Readonly<Record<string, TemplateResource>> {
  const identifier = databaseIdentifier(environment.name, dbnode.name);
  const metric = (
    suffix: string,
    description: string,
    rest: Pick<Parameters<typeof alarm>[0], 'metric' | 'comparison' | 'threshold' | 'minutes'>,
  ): TemplateResource =>
    alarm({
      name: `${identifier}-${suffix}`,
      description: `Dbnode ${dbnode.name} of ${environment.name}: ${description}`,
      namespace: 'AWS/RDS',
      statistic: 'Average',
      dimensions: { DBInstanceIdentifier: identifier },
      topicArn: ref('AlarmTopicArn'),
      ...rest,
    });
  const memory = memoryGiB(dbnode.instanceClass);
  const connections = maxConnections(dbnode.instanceClass);
  return {
    CpuAlarm: metric('cpu', 'the processor is busy', {
      metric: 'CPUUtilization',
      comparison: 'GreaterThanThreshold',
      threshold: 80,
      minutes: 15,
    }),
    StorageAlarm: metric('storage', 'a tenth of the storage is left', {
      metric: 'FreeStorageSpace',
      comparison: 'LessThanThreshold',
      threshold: Math.floor(dbnode.storageGiB * GIB * 0.1),
      minutes: 5,
    }),
    ...(memory === undefined
      ? {}
      : {
          MemoryAlarm: metric('memory', 'little memory is left', {
            metric: 'FreeableMemory',
            comparison: 'LessThanThreshold',
            threshold: Math.floor(memory * GIB * 0.05),
            minutes: 10,
          }),
        }),
    ...(connections === undefined
      ? {}
      : {
          ConnectionsAlarm: metric('connections', 'nine tenths of the connections are in use', {
            metric: 'DatabaseConnections',
            comparison: 'GreaterThanThreshold',
            threshold: Math.floor(connections * 0.9),
            minutes: 5,
          }),
        }),
  };
}
