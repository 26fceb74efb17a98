import type { Plan, Step } from '../src/plan.ts';
import {
  DIGEST,
  ENVIRONMENT,
  FORECASTS,
  NO_STEPS,
  WEBHEAD_FILES,
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

const OLD_DBNODES = ['db1', 'db2', 'db3', 'db4', 'db5', 'db6'].map((name) => part(name, 'unchanged'));

const DBNODE_RESOURCES = [
  resource('MasterSecret', 'AWS::SecretsManager::Secret', 'Add'),
  resource('AppUserSecret', 'AWS::SecretsManager::Secret', 'Add'),
  resource('SubnetGroup', 'AWS::RDS::DBSubnetGroup', 'Add'),
  resource('ParameterGroup', 'AWS::RDS::DBParameterGroup', 'Add'),
  resource('Database', 'AWS::RDS::DBInstance', 'Add'),
  resource('VirtualHosts', 'AWS::Route53::RecordSetGroup', 'Add'),
] as const;

function newDbnode(name: string): readonly Step[] {
  return [
    stackStep(`dbnode-${name}`, 'create', DBNODE_RESOURCES),
    step(
      'secrets:' + name,
      'secrets',
      'create',
      name,
      `create the master secret and the database user's password of ${name}`,
      {
        kind: 'secrets',
        names: [
          `syncstorage/${ENVIRONMENT}/dbnode/${name}/master-secret`,
          `syncstorage/${ENVIRONMENT}/dbnode/${name}/app-user`,
        ],
      },
    ),
    step(
      'databases:' + name,
      'databases',
      'create',
      name,
      `create 10 databases, the user and its grants on ${name}`,
      {
        kind: 'databases',
        dbnode: name,
        databases: Array.from({ length: 10 }, (_, index) => `syncstorage${String(index)}`),
      },
    ),
  ];
}

function checked(name: string): Step {
  return step(
    'smoke:' + name,
    'checks',
    'verify',
    name,
    `signed checks of ${name}'s 10 virtual hosts through the load balancer`,
    {
      kind: 'checks',
      origins: rowsOf(name, 'insert', undefined).map(({ node }) => node),
    },
  );
}

function registered(name: string): Step {
  return step(
    'nodes:' + name,
    'nodes',
    'create',
    name,
    `register 10 virtual hosts of ${name} (100,000 user slots)`,
    {
      kind: 'nodes',
      rows: rowsOf(name, 'insert', { after: 10_000 }),
    },
  );
}

/** One dbnode more, as operators do it most often. */
export const addNodePlan: Plan = {
  ...nothingPlan,
  steps: [
    ...newDbnode('db7'),
    stackStep('edge', 'update', [
      resource('ListenerRules', 'AWS::ElasticLoadBalancingV2::Listener', 'Modify', {
        replacement: 'False',
        properties: [property('Certificates', '6 certificates', '7 certificates')],
      }),
      tagsOnly('LoadBalancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer'),
      tagsOnly('TargetGroup', 'AWS::ElasticLoadBalancingV2::TargetGroup'),
    ]),
    step(
      'publish:webhead',
      'releases',
      'create',
      'webhead',
      'publish the webhead release 1a2b3c4d5e6f: 70 virtual hosts',
      {
        kind: 'release',
        role: 'webhead',
        files: WEBHEAD_FILES,
      },
    ),
    pushWebhead(WEBHEAD_FILES),
    checked('db7'),
    pushTokenserver,
    registered('db7'),
  ],
  topology: topologyOf([...OLD_DBNODES, part('db7', 'new')], 'changed'),
  capacity: { before: 600_000, after: 700_000 },
  forecasts: FORECASTS,
  unchanged: { ...nothingPlan.unchanged, releases: 0 },
};

const resizeReason = {
  risk: 'interruption',
  message: 'Database (AWS::RDS::DBInstance) changes in DBInstanceClass: the instance restarts',
  source: 'environments/production/dbnodes/db1.yaml:4:16',
} as const;

/** A bigger instance: its virtual hosts do not answer while it restarts. */
export const resizePlan: Plan = {
  ...nothingPlan,
  steps: [
    stackStep(
      'dbnode-db1',
      'update',
      [
        resource('Database', 'AWS::RDS::DBInstance', 'Modify', {
          physicalId: 'syncstorage-production-db1',
          replacement: 'False',
          properties: [
            property('DBInstanceClass', 'db.m7g.large', 'db.m7g.2xlarge'),
            property('AllocatedStorage', '100', '200'),
          ],
          source: resizeReason.source,
        }),
      ],
      {
        risk: 'interruption',
        riskReasons: [resizeReason],
        source: 'environments/production/dbnodes/db1.yaml:1:1',
      },
    ),
  ],
  topology: topologyOf([part('db1', 'changed', 'db.m7g.2xlarge, 200 GiB'), ...OLD_DBNODES.slice(1)]),
  unchanged: { ...nothingPlan.unchanged, stacks: 10 },
};

/** What is made anew holds no data, and everything that a change set can say turns up. */
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

/** A database would be replaced, and nobody has confirmed it. */
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
      message: `stack/syncstorage-production-dbnode-db3: ${lossReason.message}; nobody has confirmed it. To let it happen, environments/production/confirm.yaml must say:\nconfirmations:\n  - subject: stack/syncstorage-production-dbnode-db3\n    digest: '${DIGEST}'`,
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

/** A dbnode goes: its users are told, their tokens run out, then it is deleted. */
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

/** 200 dbnodes change, each a little differently, so that nothing can be told only once. */
export const manyPlan: Plan = {
  ...nothingPlan,
  steps: [
    ...Array.from({ length: 200 }, (_, index) => {
      const name = `db${String(index + 1)}`;
      return stackStep(
        `dbnode-${name}`,
        'update',
        [
          resource('Database', 'AWS::RDS::DBInstance', 'Modify', {
            replacement: 'False',
            properties: [
              property('DBInstanceClass', 'db.m7g.large', 'db.m7g.2xlarge'),
              property('DBParameterGroupName', `${name}-parameters-1`, `${name}-parameters-2`),
            ],
          }),
          tagsOnly('SubnetGroup', 'AWS::RDS::DBSubnetGroup'),
        ],
        {
          risk: 'interruption',
          riskReasons: [{ ...resizeReason, source: `environments/production/dbnodes/${name}.yaml:4:16` }],
        },
      );
    }),
    pushWebhead([
      {
        path: '/etc/syncstorage/syncstorage.ini',
        action: 'change',
        addedLines: 2000,
        removedLines: 2000,
        diff: Array.from(
          { length: 4000 },
          (_, index) => `${index % 2 === 0 ? '-' : '+'}storage.pool_size = ${String(index)}`,
        ).join('\n'),
      },
    ]),
  ],
  topology: topologyOf(
    Array.from({ length: 380 }, (_, index) =>
      part(`db${String(index + 1)}`, index < 200 ? 'changed' : 'unchanged'),
    ),
    'changed',
  ),
  unchanged: { ...NO_STEPS, stacks: 185, secrets: 380, databases: 380, nodes: 380 },
};

/** Everything is new, told without asking an account. */
export const firstOfflinePlan: Plan = {
  ...nothingPlan,
  steps: [
    ...['foundation', 'edge', 'cache'].map((name) =>
      stackStep(name, 'create', [resource('Main', 'AWS::EC2::VPC', 'Add')]),
    ),
    ...newDbnode('db1'),
    step(
      'publish:webhead',
      'releases',
      'create',
      'webhead',
      'publish the webhead release: 10 virtual hosts',
      {
        kind: 'release',
        role: 'webhead',
        files: [],
        unknown: 'stack syncstorage-production-dbnode-db1 has no endpoint yet',
      },
    ),
    ...['webheads', 'monitoring'].map((name) =>
      stackStep(name, 'create', [resource('Main', 'AWS::EC2::LaunchTemplate', 'Add')]),
    ),
    step(
      'push:webhead',
      'releases',
      'push',
      'webhead',
      'push the release to every webhead, in waves, each acknowledging it',
      {
        kind: 'release',
        role: 'webhead',
        files: [],
        hosts: 0,
        waves: [],
      },
    ),
    checked('db1'),
    registered('db1'),
  ],
  topology: {
    parts: topologyOf([part('db1', 'new')], 'new').parts.map((its) => ({ ...its, state: 'new' as const })),
  },
  capacity: { before: 0, after: 100_000 },
  unchanged: NO_STEPS,
};

/** Every case by the name of its golden files. */
export const PLAN_CASES: readonly {
  readonly name: string;
  readonly plan: Plan;
  readonly offline?: boolean;
}[] = [
  { name: 'nothing-to-do', plan: nothingPlan },
  { name: 'add-node', plan: addNodePlan },
  { name: 'resize', plan: resizePlan },
  { name: 'replacement', plan: replacementPlan },
  { name: 'data-loss', plan: dataLossPlan },
  { name: 'confirmed', plan: confirmedPlan },
  { name: 'other-digest', plan: otherDigestPlan },
  { name: 'removal', plan: removalPlan },
  { name: 'many', plan: manyPlan },
  { name: 'first-offline', plan: firstOfflinePlan, offline: true },
];
