import type { DeployReport, EngineEvent, StepReport, StepResult, Plan, Step } from '@syncops/engine';
import { resource, step } from '../src/testing/plan-samples.ts';

const ENVIRONMENT = 'sandbox';
const START = Date.UTC(2026, 10, 22, 12, 0, 0);

function stack(name: string, dependsOn: readonly string[], resources: number): Step {
  const subject = `syncstorage-${ENVIRONMENT}-${name}`;
  return {
    ...step(
      `stack:${subject}`,
      'stacks',
      'create',
      subject,
      `create stack ${subject} (${String(resources)} resources)`,
      {
        kind: 'stack',
        basis: 'template',
        resources: Array.from({ length: resources }, (_, index) =>
          resource(`Resource${String(index)}`, 'AWS::EC2::Subnet', 'Add'),
        ),
      },
    ),
    dependsOn: dependsOn.map((other) => `stack:syncstorage-${ENVIRONMENT}-${other}`),
  };
}

const ORIGINS = Array.from({ length: 10 }, (_, index) => `https://db1-${String(index)}.sync.localhost:8443`);

const STEPS: readonly Step[] = [
  stack('foundation', [], 24),
  stack('edge', ['foundation'], 6),
  stack('cache', ['foundation'], 2),
  stack('dbnode-db1', ['foundation'], 11),
  step(
    'secrets:db1',
    'secrets',
    'create',
    'db1',
    "create the master secret and the database user's password of db1",
    {
      kind: 'secrets',
      names: ['syncstorage/sandbox/dbnode/db1/master-secret', 'syncstorage/sandbox/dbnode/db1/app-user'],
    },
  ),
  {
    ...step(
      'databases:db1',
      'databases',
      'create',
      'db1',
      'create 10 databases, the user and its grants on db1',
      {
        kind: 'databases',
        dbnode: 'db1',
        databases: ORIGINS.map((_, index) => `syncstorage${String(index)}`),
      },
    ),
    dependsOn: ['secrets:db1'],
  },
  step(
    'push:webhead',
    'releases',
    'push',
    'webhead',
    'push the release to every webhead, in waves, each acknowledging it',
    { kind: 'release', role: 'webhead', files: [], hosts: 2, waves: [1, 1] },
    { risk: 'reload' },
  ),
  {
    ...step(
      'smoke:db1',
      'checks',
      'verify',
      'db1',
      "signed checks of db1's 10 virtual hosts through the load balancer",
      {
        kind: 'checks',
        origins: ORIGINS,
      },
    ),
    dependsOn: ['push:webhead'],
  },
  {
    ...step('nodes:db1', 'nodes', 'update', 'db1', 'set the capacity of 10 rows of db1 to 20,000', {
      kind: 'nodes',
      rows: ORIGINS.map((node) => ({
        node,
        action: 'set-capacity',
        capacity: { before: 10_000, after: 20_000 },
      })),
    }),
    dependsOn: ['smoke:db1'],
  },
];

const UNCHANGED = { stacks: 0, secrets: 0, databases: 0, releases: 0, checks: 0, nodes: 0 } as const;

/** A first deploy of a small environment, a little shortened. */
export const firstPlan: Plan = {
  formatVersion: 2,
  environment: ENVIRONMENT,
  account: '123456789012',
  region: 'us-east-1',
  domain: 'sync.localhost',
  facts: {},
  confirmations: [],
  forecasts: [],
  topology: { parts: [] },
  capacity: { before: 100_000, after: 200_000 },
  digest: '4be1f0a2c9d37e5586aa01c3f2d4b5968778695a4b3c2d1e0ff1e2d3c4b5a697',
  steps: STEPS,
  blockers: [],
  unchanged: UNCHANGED,
  warnings: [],
};

export const emptyPlan: Plan = {
  ...firstPlan,
  steps: [],
  unchanged: { stacks: 6, secrets: 1, databases: 1, releases: 2, checks: 1, nodes: 1 },
};

/** A dbnode's file is gone, and texts from outside try to get out of their place. */
export const refusedPlan: Plan = {
  ...firstPlan,
  steps: STEPS.slice(-1),
  unchanged: { ...UNCHANGED, stacks: 6, releases: 1 },
  blockers: [
    {
      code: 'DBNODE_REMOVED',
      subject: 'db2',
      message:
        'the stack of db2 exists but its file does not:\n<b>put</b> dbnodes/db2.yaml back | @everyone \u001b[31m',
    },
  ],
  warnings: ["the tokenserver's nodes rows could not be read (connect ECONNREFUSED 127.77.5.1:3306)"],
};

function events(
  id: string,
  from: number,
  to: number,
  messages: readonly string[],
  result: StepResult,
): EngineEvent[] {
  const at = (seconds: number): number => START + seconds * 1000;
  return [
    { kind: 'step-started', id, at: at(from) },
    ...messages.map((message, index): EngineEvent => {
      const seconds = from + ((to - from) * (index + 1)) / (messages.length + 1);
      return { kind: 'step-progressed', id, at: at(seconds), message };
    }),
    { kind: 'step-finished', id, at: at(to), result },
  ];
}

function done(seconds: number, detail: string): StepResult {
  return { kind: 'done', seconds, detail };
}

const unsortedRun: readonly EngineEvent[] = [
  ...events(
    'stack:syncstorage-sandbox-foundation',
    0,
    3.2,
    ['Bucket: CREATE_IN_PROGRESS', 'WebheadRole: CREATE_COMPLETE'],
    done(3.2, 'created'),
  ),
  ...events(
    'stack:syncstorage-sandbox-edge',
    3.2,
    8,
    [
      'Certificate: CREATE_IN_PROGRESS waiting for the validation record in the hosted zone Z0SANDBOX000000000001 to be seen by every resolver',
    ],
    done(4.8, 'created'),
  ),
  ...events(
    'stack:syncstorage-sandbox-cache',
    3.2,
    4.4,
    ['Cluster: CREATE_IN_PROGRESS'],
    done(1.2, 'created'),
  ),
  ...events(
    'stack:syncstorage-sandbox-dbnode-db1',
    3.2,
    9.1,
    ['DbInstance: CREATE_IN_PROGRESS', 'DbInstance: backing up'],
    done(5.9, 'created'),
  ),
  ...events('secrets:db1', 9.1, 9.3, [], done(0.2, 'two secrets created')),
  ...events('databases:db1', 9.3, 9.9, ['syncstorage4'], done(0.6, '10 databases, user and grants verified')),
  ...events(
    'push:webhead',
    10,
    84.5,
    ['wave 1 of 2: 0 of 1 acknowledged', 'wave 2 of 2: 0 of 1 acknowledged'],
    done(74.5, '2 webheads run release 9f31c2d45a6b'),
  ),
  ...events('smoke:db1', 84.5, 86, ['virtual host 3 of 10'], {
    kind: 'failed',
    seconds: 1.5,
    error: {
      code: 'SMOKE_FAILED',
      message:
        'https://db1-4.sync.localhost:8443 answered 503 to a signed write where 200 was expected; the webheads run the new release, the tokenserver does not know db1 yet, so no client is affected\nlook at the log of the webheads, then deploy again',
      source: 'environments/sandbox/dbnodes/db1.yaml:2:1',
    },
  }),
  {
    kind: 'step-finished',
    id: 'nodes:db1',
    at: START + 86_000,
    result: { kind: 'skipped', because: 'smoke:db1 did not succeed' },
  },
];

/** {@link firstPlan} as it runs when the smoke test fails, in the order of time. */
export const firstRun = unsortedRun.toSorted((a, b) => a.at - b.at);

/** The report of a run's events. */
export function reportOf(run: readonly EngineEvent[]): DeployReport {
  const steps = firstPlan.steps.map((its): StepReport => {
    const started = run.find((event) => event.kind === 'step-started' && event.id === its.id);
    const finished = run.find((event) => event.kind === 'step-finished' && event.id === its.id);
    const known = {
      id: its.id,
      plane: its.plane,
      subject: its.subject,
      ...(started !== undefined && { startedAt: started.at }),
      ...(its.plane === 'checks' && { logGroups: ['/syncstorage/sandbox/webhead'] }),
    };
    const result = finished?.kind === 'step-finished' ? finished.result : undefined;
    switch (result?.kind) {
      case 'done':
        return { ...known, seconds: result.seconds, result: 'done', detail: result.detail };
      case 'failed': {
        const { seconds, error } = result;
        return { ...known, seconds, result: 'failed', detail: error.message, error };
      }
      case 'skipped':
        return { ...known, seconds: 0, result: 'skipped', detail: result.because };
      case undefined:
        throw new TypeError(`the sample run never finishes ${its.id}`);
      default:
        return result satisfies never;
    }
  });
  return {
    ok: steps.every(({ result }) => result === 'done'),
    environment: firstPlan.environment,
    region: firstPlan.region,
    digest: firstPlan.digest,
    startedAt: START,
    seconds: 86.4,
    steps,
    remaining: [],
    awsCalls: { 'cloudformation:DescribeStacks': 1190, 's3:PutObject': 14 },
  };
}
