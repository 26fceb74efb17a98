import type { Plan, Step } from '@syncops/engine';
import {
  confirmedPlan,
  dataLossPlan,
  otherDigestPlan,
  removalPlan,
  replacementPlan,
} from './plan-cases-risky.ts';
import {
  ENVIRONMENT,
  FORECASTS,
  NO_STEPS,
  OLD_DBNODES,
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

/** 200 dbnodes change, each a little differently, so that nothing can be stated once for all of them. */
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

/** Everything is new, planned without asking an account. */
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
