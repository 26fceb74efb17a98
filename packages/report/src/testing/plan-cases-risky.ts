import type { Plan } from '@syncops/engine';
import {
  DIGEST,
  OLD_DBNODES,
  nothingPlan,
  part,
  property,
  pushTokenserver,
  pushWebhead,
  resource,
  rowsOf,
  stackStep,
  step,
  tagsOnly,
  topologyOf,
} from './plan-samples.ts';

/** What is recreated holds no data, and everything that a change set can say turns up. */
export const replacementPlan: Plan = {
  ...nothingPlan,
  steps: [
    stackStep(
      'cache',
      'update',
      [
        resource('Cluster', 'AWS::ElastiCache::CacheCluster', 'Modify', {
          replacement: 'True',
          policyAction: 'ReplaceAndDelete',
          properties: [
            property('Engine', 'memcached', 'redis', { requiresRecreation: 'Always' }),
            property('VpcSecurityGroupIds', undefined, undefined, {
              requiresRecreation: 'Conditionally',
              evaluation: 'Dynamic',
              source: 'ResourceAttribute',
              causedBy: 'CacheSecurityGroup.GroupId',
            }),
          ],
        }),
        resource('SubnetGroup', 'AWS::ElastiCache::SubnetGroup', 'Modify', {
          replacement: 'Conditional',
          properties: [
            property('Description', 'Private subnets', 'Private subnets of production', {
              requiresRecreation: 'Conditionally',
            }),
          ],
        }),
        resource('OldParameterGroup', 'AWS::ElastiCache::ParameterGroup', 'Remove', {
          policyAction: 'Retain',
        }),
        resource('LegacyAlarm', 'AWS::CloudWatch::Alarm', 'Import'),
        resource('Nested', 'AWS::CloudFormation::Stack', 'Dynamic'),
        resource('Drifted', 'AWS::EC2::SecurityGroup', 'SyncWithActual'),
        resource('Policy', 'AWS::IAM::ManagedPolicy', 'Modify', {
          replacement: 'False',
          properties: [
            property('PolicyDocument', longDocument('s3:GetObject'), longDocument('s3:GetObjectVersion')),
            property('Description', 'old', undefined),
            property('Path', undefined, '/syncops/'),
            property('Roles', 'a', 'b'),
            property('Users', 'a', 'b'),
          ],
        }),
        ...Array.from({ length: 12 }, (_, index) => tagsOnly(`Tagged${String(index)}`, 'AWS::EC2::Subnet')),
      ],
      {
        risk: 'replacement',
        riskReasons: [
          {
            risk: 'replacement',
            message: 'Cluster (AWS::ElastiCache::CacheCluster) is replaced, because Engine changes',
            source: 'environments/production/environment.yaml:31:3',
          },
        ],
      },
    ),
    stackStep('webheads', 'update', [], {
      because: 'its parameters wait for output CacheEndpoint of syncstorage-production-cache',
      risk: 'reload',
    }),
  ],
  warnings: ['the quota of RDS instances could not be read: AccessDenied'],
};

function longDocument(action: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:ListBucket', action],
        Resource: 'arn:aws:s3:::syncstorage-production-210987654321-eu-central-1/*',
      },
    ],
  });
}

const lossReason = {
  risk: 'data-loss',
  message:
    'Database (AWS::RDS::DBInstance) is replaced, and the data in it stays behind, because Engine changes; a last snapshot is kept',
  source: 'environments/production/dbnodes/db3.yaml:3:7',
} as const;

/** A database would be replaced, and no one has confirmed it. */
export const dataLossPlan: Plan = {
  ...nothingPlan,
  steps: [
    stackStep(
      'dbnode-db3',
      'update',
      [
        resource('Database', 'AWS::RDS::DBInstance', 'Modify', {
          replacement: 'True',
          policyAction: 'ReplaceAndSnapshot',
          properties: [property('Engine', 'mysql', 'mariadb', { requiresRecreation: 'Always' })],
          source: lossReason.source,
        }),
      ],
      { risk: 'data-loss', riskReasons: [lossReason] },
    ),
  ],
  blockers: [
    {
      code: 'CONFIRMATION_MISSING',
      subject: 'stack/syncstorage-production-dbnode-db3',
      message: `stack/syncstorage-production-dbnode-db3: ${lossReason.message}; no one has confirmed it. To let it happen, environments/production/confirm.yaml must say:\nconfirmations:\n  - subject: stack/syncstorage-production-dbnode-db3\n    digest: '${DIGEST}'`,
      source: lossReason.source,
    },
  ],
  confirmations: [
    {
      subject: 'stack/syncstorage-production-dbnode-db3',
      message: lossReason.message,
      steps: ['stack:syncstorage-production-dbnode-db3'],
      state: 'missing',
    },
  ],
  topology: topologyOf([...OLD_DBNODES.slice(0, 2), part('db3', 'changed'), ...OLD_DBNODES.slice(3)]),
  unchanged: { ...nothingPlan.unchanged, stacks: 10 },
};

function withState(state: Plan['confirmations'][number]['state']): Plan {
  return {
    ...dataLossPlan,
    blockers: state === 'given' ? [] : dataLossPlan.blockers,
    confirmations: dataLossPlan.confirmations.map((confirmation) => ({ ...confirmation, state })),
  };
}

/** The same, confirmed; and confirmed for another plan. */
export const confirmedPlan = withState('given');
export const otherDigestPlan = withState('other-digest');

/** A dbnode is removed: its users are counted, their tokens expire, then it is deleted. */
export const removalPlan: Plan = {
  ...nothingPlan,
  steps: [
    step('nodes:db2', 'nodes', 'delete', 'db2', 'unregister 10 virtual hosts of db2', {
      kind: 'nodes',
      rows: rowsOf('db2', 'delete', { before: 10_000 }, 7_432),
    }),
    {
      ...pushTokenserver,
      change: { kind: 'release', role: 'tokenserver', files: [], hosts: 2, waves: [1, 1] },
    },
    step('drain:db2', 'checks', 'wait', 'db2', 'wait until no token for db2 is valid any more', {
      kind: 'wait',
      seconds: 3900,
    }),
    pushWebhead([]),
    stackStep(
      'dbnode-db2',
      'delete',
      [
        resource('Database', 'AWS::RDS::DBInstance', 'Remove', { policyAction: 'Snapshot' }),
        resource('MasterSecret', 'AWS::SecretsManager::Secret', 'Remove', { policyAction: 'Delete' }),
        resource('VirtualHosts', 'AWS::Route53::RecordSetGroup', 'Remove', { policyAction: 'Delete' }),
      ],
      {
        risk: 'data-loss',
        riskReasons: [
          {
            risk: 'data-loss',
            message:
              'Database (AWS::RDS::DBInstance) is removed, with the data in it; a last snapshot is kept',
          },
        ],
      },
    ),
  ],
  confirmations: [
    {
      subject: 'dbnode/db2',
      message: 'Database (AWS::RDS::DBInstance) is removed, with the data in it; a last snapshot is kept',
      steps: ['nodes:db2', 'drain:db2', 'stack:syncstorage-production-dbnode-db2'],
      state: 'missing',
    },
  ],
  topology: topologyOf(
    [OLD_DBNODES[0] ?? part('db1', 'unchanged'), part('db2', 'removed', ''), ...OLD_DBNODES.slice(2)],
    'changed',
  ),
  capacity: { before: 600_000, after: 500_000 },
  unchanged: { ...nothingPlan.unchanged, stacks: 10 },
};
