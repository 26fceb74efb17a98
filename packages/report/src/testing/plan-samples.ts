import type { PropertyChange, ResourceChange } from '@syncops/aws';

import type { Forecast, Plan, PlannedResource, RowChange, Step, TopologyPart } from '@syncops/engine';

/** Plans of an environment with six dbnodes, made by hand so that together they hold everything that a plan can say. */
export const ENVIRONMENT = 'production';

export const DIGEST = '4be1f0a2c9d37e5586aa01c3f2d4b5968778695a4b3c2d1e0ff1e2d3c4b5a697';

export const NO_STEPS = { stacks: 0, secrets: 0, databases: 0, releases: 0, checks: 0, nodes: 0 } as const;

export function part(
  name: string,
  state: TopologyPart['state'],
  label = 'db.m7g.large, 100 GiB',
): TopologyPart {
  return { kind: 'dbnode', name, label, state };
}

export function topologyOf(
  dbnodes: readonly TopologyPart[],
  state: TopologyPart['state'] = 'unchanged',
): Plan['topology'] {
  return {
    parts: [
      {
        kind: 'load-balancer',
        name: 'syncstorage-production-lb',
        label: '*.sync.example.org:443',
        state: 'unchanged',
      },
      { kind: 'webheads', name: 'webheads', label: '2–8 × m7g.large', state },
      { kind: 'cache', name: 'cache', label: '1 × cache.m7g.large', state: 'unchanged' },
      ...dbnodes,
      { kind: 'tokenserver', name: 'tokenserver', label: 'sync-1.5', state },
    ],
  };
}

const SIX = ['db1', 'db2', 'db3', 'db4', 'db5', 'db6'] as const;

export const FORECASTS: readonly Forecast[] = [
  {
    name: 'RDS instances in the region',
    used: 7,
    limit: 40,
    unit: 'instances',
    origin: 'account',
    perDbnode: 1,
    metAtDbnode: 41,
  },
  {
    name: 'ALB rules per listener',
    used: 84,
    limit: 100,
    unit: 'rules',
    origin: 'default',
    perDbnode: 2,
    metAtDbnode: 15,
  },
  {
    name: 'size of the webhead release',
    used: 1.4,
    limit: 8,
    unit: 'MiB',
    origin: 'design',
    perDbnode: 0.03,
    metAtDbnode: 221,
  },
  {
    name: 'connections per dbnode',
    used: 560,
    limit: 683,
    unit: 'connections',
    origin: 'design',
    perDbnode: 0,
  },
];

/** Nothing differs. */
export const nothingPlan: Plan = {
  formatVersion: 2,
  environment: ENVIRONMENT,
  account: '210987654321',
  region: 'eu-central-1',
  domain: 'sync.example.org',
  digest: DIGEST,
  facts: {},
  steps: [],
  blockers: [],
  confirmations: [],
  forecasts: FORECASTS,
  topology: topologyOf(SIX.map((name) => part(name, 'unchanged'))),
  capacity: { before: 600_000, after: 600_000 },
  unchanged: { stacks: 11, secrets: 6, databases: 6, releases: 2, checks: 6, nodes: 6 },
  warnings: [],
};

export function step(
  id: string,
  plane: Step['plane'],
  action: Step['action'],
  subject: string,
  summary: string,
  change: Step['change'],
  more: Partial<Pick<Step, 'risk' | 'riskReasons' | 'source'>> = {},
): Step {
  return {
    id,
    plane,
    action,
    subject,
    summary,
    change,
    dependsOn: [],
    risk: 'none',
    riskReasons: [],
    ...more,
  };
}

export function stackStep(
  name: string,
  action: Step['action'],
  resources: readonly PlannedResource[],
  more: Partial<Pick<Step, 'risk' | 'riskReasons' | 'source'>> & { readonly because?: string } = {},
): Step {
  const subject = `syncstorage-${ENVIRONMENT}-${name}`;
  const { because, ...rest } = more;
  const changeSet = {
    name: `syncops-${ENVIRONMENT}-pr41-9f31c2d45a6b7e80`,
    arn: `arn:aws:cloudformation:eu-central-1:210987654321:changeSet/syncops-${ENVIRONMENT}-pr41-9f31c2d45a6b7e80/4f1e${name}`,
    contentSha256: 'c0ffee',
  };
  const basis =
    action === 'update' && because === undefined
      ? 'change-set'
      : because === undefined
        ? 'template'
        : 'comparison';
  return step(
    `stack:${subject}`,
    'stacks',
    action,
    subject,
    action === 'create'
      ? `create stack ${subject} (${String(resources.length)} resources)`
      : action === 'delete'
        ? `delete stack ${subject}`
        : `update stack ${subject}: its template changed`,
    {
      kind: 'stack',
      basis,
      ...(because !== undefined && { because }),
      ...(basis === 'change-set' && { changeSet }),
      resources,
    },
    rest,
  );
}

export function resource(
  logicalId: string,
  type: string,
  action: ResourceChange['action'],
  more: Partial<Omit<PlannedResource, 'logicalId' | 'type' | 'action'>> = {},
): PlannedResource {
  return { logicalId, type, action, properties: [], ...more };
}

export function property(
  path: string,
  before: string | undefined,
  after: string | undefined,
  more: Partial<PropertyChange> = {},
): PropertyChange {
  return {
    attribute: 'Properties',
    path: `/Properties/${path}`,
    requiresRecreation: 'Never',
    source: 'DirectModification',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...more,
  };
}

export function tagsOnly(logicalId: string, type: string): PlannedResource {
  return resource(logicalId, type, 'Modify', {
    replacement: 'False',
    properties: [{ attribute: 'Tags', source: 'DirectModification', evaluation: 'Static' }],
  });
}

export function rowsOf(
  dbnode: string,
  action: RowChange['action'],
  capacity: RowChange['capacity'],
  users?: number,
): readonly RowChange[] {
  return Array.from({ length: 10 }, (_, index) => ({
    node: `https://${dbnode}-${String(index)}.sync.example.org`,
    action,
    ...(capacity !== undefined && { capacity }),
    ...(users !== undefined && { users }),
  }));
}

export const pushWebhead = (files: Extract<Step['change'], { kind: 'release' }>['files']): Step =>
  step(
    'push:webhead',
    'releases',
    'push',
    'webhead',
    'push the release to every webhead, in waves, each acknowledging it',
    {
      kind: 'release',
      role: 'webhead',
      from: '9f31c2d45a6b7e8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708',
      to: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7089f31c2d45a6b7e80f',
      files,
      hosts: 4,
      waves: [1, 1, 2],
    },
    {
      risk: 'reload',
      riskReasons: [{ risk: 'reload', message: 'every webhead reloads nginx and the application' }],
    },
  );

export const pushTokenserver: Step = step(
  'push:tokenserver',
  'releases',
  'push',
  'tokenserver',
  "push the secrets file to the tokenserver's hosts 52c1d09ab4e7",
  {
    kind: 'release',
    role: 'tokenserver',
    files: [
      {
        path: '/etc/mozilla-services/token/secrets',
        action: 'change',
        addedLines: 10,
        removedLines: 0,
        diff: SECRETS_DIFF(),
      },
    ],
    hosts: 2,
    waves: [1, 1],
  },
  { risk: 'reload' },
);

function SECRETS_DIFF(): string {
  const lines = Array.from(
    { length: 10 },
    (_, index) =>
      `+https://db7-${String(index)}.sync.example.org,{{secret:syncstorage/production/dbnode/db7/master-secret}}`,
  );
  return `--- /etc/mozilla-services/token/secrets\n+++ /etc/mozilla-services/token/secrets\n@@ -58,3 +58,13 @@\n https://db6-9.sync.example.org,{{secret:syncstorage/production/dbnode/db6/master-secret}}\n${lines.join('\n')}\n`;
}

export const WEBHEAD_FILES = [
  {
    path: '/etc/syncstorage/syncstorage.ini',
    action: 'change',
    addedLines: 4,
    removedLines: 1,
    diff: '--- /etc/syncstorage/syncstorage.ini\n+++ /etc/syncstorage/syncstorage.ini\n@@ -12,7 +12,10 @@\n [storage]\n backend = syncstorage.storage.sql.SQLStorage\n-# 6 dbnodes\n+# 7 dbnodes\n+[host:db7-0.sync.example.org]\n+storage.sqluri = pymysql://syncstorage:{{secret:app-user/db7}}@db7.internal/syncstorage0\n+public_url = https://db7-0.sync.example.org\n',
  },
  {
    path: '/etc/nginx/conf.d/db7.conf',
    action: 'add',
    addedLines: 2,
    removedLines: 0,
    diff: '--- /dev/null\n+++ /etc/nginx/conf.d/db7.conf\n@@ -0,0 +1,2 @@\n+server_name db7-0.sync.example.org;\n+# ``` is no way out of a fence\n', // language-ok: sample content of a golden file
  },
  {
    path: '/etc/syncstorage/secrets',
    action: 'change',
    addedLines: 0,
    removedLines: 0,
    diff: '',
    attributes: 'mode 0644 → 0600',
  },
] as const;

export const OLD_DBNODES = ['db1', 'db2', 'db3', 'db4', 'db5', 'db6'].map((name) => part(name, 'unchanged'));
