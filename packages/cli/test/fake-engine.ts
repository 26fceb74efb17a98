import {
  PLAN_FORMAT_VERSION,
  type DeployReport,
  type EngineEvent,
  type Plan,
  type StatusReport,
  type Step,
} from '@syncops/engine';
import type { RotationOutcome, RotationReport } from '@syncops/rotation';
import type { SmokeReport } from '@syncops/smoke-tests';

import type { ConnectedEngine, EnginePort } from '../src/engine-port.ts';

const START = Date.UTC(2026, 10, 22, 12, 0, 0);

function step(id: string, plane: Step['plane'], dependsOn: readonly string[]): Step {
  return {
    id,
    plane,
    action: 'create',
    subject: 'db1',
    dependsOn,
    summary: `make ${id}`,
    risk: 'none',
    riskReasons: [],
    change: { kind: 'secrets', names: [] },
  };
}

export const samplePlan: Plan = {
  formatVersion: PLAN_FORMAT_VERSION,
  environment: 'sandbox',
  account: '123456789012',
  region: 'us-east-1',
  domain: 'sync.localhost',
  digest: 'abcdef0123456789'.repeat(4),
  steps: [step('secrets:db1', 'secrets', []), step('nodes:db1', 'nodes', ['secrets:db1'])],
  facts: {},
  blockers: [],
  confirmations: [],
  forecasts: [],
  topology: { parts: [] },
  capacity: { before: 0, after: 0 },
  unchanged: { stacks: 6, secrets: 0, databases: 1, releases: 2, checks: 1, nodes: 0 },
  warnings: [],
};

export const emptyPlan: Plan = { ...samplePlan, steps: [] };

export const sampleReport: DeployReport = {
  ok: true,
  environment: 'sandbox',
  digest: samplePlan.digest,
  seconds: 2.5,
  steps: samplePlan.steps.map(({ id, plane }) => ({ id, plane, seconds: 1, result: 'done', detail: 'made' })),
  remaining: [],
  awsCalls: { 'sts:GetCallerIdentity': 1 },
};

export const sampleStatus: StatusReport = {
  environment: 'sandbox',
  stacks: [
    { name: 'syncstorage-sandbox-foundation', status: 'CREATE_COMPLETE' },
    { name: 'syncstorage-sandbox-edge', status: 'UPDATE_ROLLBACK_COMPLETE' },
    { name: 'syncstorage-sandbox-dbnode-db2', status: 'absent' },
  ],
  dbnodes: [
    {
      name: 'db1',
      stack: 'CREATE_COMPLETE',
      databases: 'verified',
      masterSecret: { AWSCURRENT: 'b', AWSPREVIOUS: 'a' },
      appUser: { AWSCURRENT: 'c' },
      secrets: [
        { kind: 'master', phase: 'settling', rotatedAt: START, isOverdue: false, isCompromised: false },
        {
          kind: 'app-user',
          phase: 'idle',
          rotatedAt: START - 93 * 86_400_000,
          isOverdue: true,
          isCompromised: false,
        },
      ],
      nodes: [
        {
          origin: 'https://db1-0.e',
          available: 0,
          capacity: 10,
          currentLoad: 3,
          downed: false,
          backoff: false,
        },
        {
          origin: 'https://db1-1.e',
          available: 4,
          capacity: 10,
          currentLoad: 6,
          downed: true,
          backoff: false,
        },
      ],
    },
    {
      name: 'db2',
      stack: 'absent',
      databases: 'pending',
      masterSecret: {},
      appUser: {},
      secrets: [],
      nodes: [],
    },
  ],
  releases: [
    { role: 'webhead', pointer: '0123456789abcdef', acknowledged: 'fedcba9876543210' },
    { role: 'tokenserver', pointer: null, acknowledged: null },
  ],
  webheads: 2,
  pending: ['stack:syncstorage-sandbox-dbnode-db2'],
};

export const sampleSmoke: SmokeReport = {
  formatVersion: 1,
  environment: 'sandbox',
  ok: false,
  startedAt: '2026-11-22T12:00:00.000Z',
  seconds: 1,
  totals: { ok: 0, failed: 1, notRun: 0, warnings: 0 },
  checks: [
    {
      id: 'heartbeat:db1-0.sync.localhost',
      kind: 'heartbeat',
      title: 'heartbeat',
      subject: 'db1-0.sync.localhost',
      seconds: 0.1,
      result: { kind: 'failed', expected: '200', found: '503', remedy: 'look at the webheads' },
    },
  ],
};

/** A master secret whose tokens have not expired yet. */
export const sampleOutcome: RotationOutcome = {
  dbnode: 'db1',
  kind: 'master',
  name: 'syncstorage/sandbox/dbnode/db1/master-secret',
  phase: 'settling',
  versions: { AWSCURRENT: 'b'.repeat(64), AWSPREVIOUS: 'a'.repeat(64) },
  rotatedAt: START,
  awaits: 'tokens signed with the old secret expire',
  notBefore: START + 60_000,
  isCompromised: false,
  outcome: 'waiting',
  phases: [{ phase: 'staged', seconds: 3 }],
};

export const sampleRotation: RotationReport = {
  ok: true,
  secrets: [sampleOutcome],
  pushes: { 'webhead: new secrets': 2, 'tokenserver: new secrets': 1 },
  seconds: 12,
};

/** A rotation of one step, with its events. */
export const sampleRotate: ConnectedEngine['rotate'] = (_task, { onEvent }) => {
  const { dbnode, kind, name, phase } = sampleOutcome;
  onEvent?.({ kind: 'step-started', id: 1, step: 'settle', subjects: [dbnode], at: START });
  onEvent?.({ kind: 'phase', secret: { dbnode, kind, name }, phase, at: START });
  const ended = { id: 1, step: 'settle', isFailed: false, message: '2 hosts', at: START + 1000 };
  onEvent?.({ kind: 'step-finished', ...ended });
  return Promise.resolve(sampleRotation);
};

/** The events of a plan whose steps succeed one after the other. */
export function goodEvents(plan: Plan): readonly EngineEvent[] {
  return plan.steps.flatMap(({ id }, index): EngineEvent[] => [
    { kind: 'step-started', id, at: START + index * 1000 },
    {
      kind: 'step-finished',
      id,
      at: START + index * 1000 + 1000,
      result: { kind: 'done', seconds: 1, detail: 'made' },
    },
  ]);
}

/** An engine that answers from memory; parts of it can be replaced. */
export function createFakeEngine(
  parts: Partial<ConnectedEngine> & { readonly refuse?: Error } = {},
): EnginePort {
  const { refuse, ...rest } = parts;
  return {
    planOffline: () => Promise.resolve(samplePlan),
    connect: () =>
      refuse === undefined
        ? Promise.resolve({
            plan: () => Promise.resolve(samplePlan),
            status: () => Promise.resolve(sampleStatus),
            smoke: ({ onEvent }) => {
              for (const outcome of sampleSmoke.checks) onEvent?.({ kind: 'check-finished', outcome });
              return Promise.resolve(sampleSmoke);
            },
            secrets: () => Promise.resolve([sampleOutcome]),
            rotate: sampleRotate,
            deploy: async ({ onPlan, onEvent }) => {
              await onPlan?.(samplePlan);
              for (const event of goodEvents(samplePlan)) onEvent?.(event);
              return sampleReport;
            },
            ...rest,
          })
        : Promise.reject(refuse),
  };
}
