import type { SandboxService, World } from '../../contract.ts';
import { number } from '../../world/properties.ts';

/** Resources that count towards a quota of RDS, by CloudFormation type. */
const COUNTED = {
  DBInstances: 'AWS::RDS::DBInstance',
  DBParameterGroups: 'AWS::RDS::DBParameterGroup',
  DBSubnetGroups: 'AWS::RDS::DBSubnetGroup',
} as const;

/** What a new account may have. @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html */
const DEFAULT_QUOTAS: Readonly<Record<keyof typeof COUNTED, number>> = {
  DBInstances: 40,
  DBParameterGroups: 50,
  DBSubnetGroups: 50,
};

const STORAGE_GIB = 100_000;

/** The storage of all instances, GiB. */
function storageGib(world: World): number {
  return world.resources
    .list(COUNTED.DBInstances)
    .reduce((sum, { properties }) => sum + (number(properties, 'AllocatedStorage') ?? 0), 0);
}

/** The operations of RDS that the product uses; instances are made by CloudFormation only. */
export function createDatabaseService(world: World): SandboxService {
  const used = (name: keyof typeof COUNTED): number => world.resources.list(COUNTED[name]).length;
  return {
    id: 'rds',
    operations: {
      DescribeAccountAttributes: (_, request) => {
        request.authorize('rds:DescribeAccountAttributes', '*');
        const names = ['DBInstances', 'DBParameterGroups', 'DBSubnetGroups'] as const;
        return Promise.resolve({
          AccountQuotas: [
            ...names.map((name) => ({
              AccountQuotaName: name,
              Used: used(name),
              Max: DEFAULT_QUOTAS[name],
            })),
            { AccountQuotaName: 'AllocatedStorage', Used: storageGib(world), Max: STORAGE_GIB },
          ],
        });
      },
    },
  };
}
