import type {
  RotatingSecret,
  RotationEvent,
  RotationOutcome,
  RotationReport,
  SecretKind,
} from '@syncops/rotation';

/** The time at which the samples are rendered: noon. */
export const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);
const DAY = 86_400_000;

export function secret(dbnode: string, kind: SecretKind): RotatingSecret {
  const part = kind === 'master' ? 'master-secret' : 'app-user';
  return { dbnode, kind, name: `syncstorage/production/dbnode/${dbnode}/${part}` };
}

/** A secret that has been idle for a while, with what differs. */
export function outcome(
  dbnode: string,
  kind: SecretKind,
  differing: Partial<RotationOutcome> = {},
): RotationOutcome {
  return {
    ...secret(dbnode, kind),
    phase: 'idle',
    versions: { AWSCURRENT: 'c'.repeat(64) },
    rotatedAt: NOW - 12 * DAY,
    isCompromised: false,
    outcome: 'unchanged',
    phases: [],
    ...differing,
  };
}

export const settling = (dbnode: string): RotationOutcome =>
  outcome(dbnode, 'master', {
    phase: 'settling',
    outcome: 'waiting',
    versions: { AWSCURRENT: 'c'.repeat(64), AWSPREVIOUS: 'b'.repeat(64) },
    rotatedAt: NOW - 60_000,
    awaits: 'tokens that were signed with the old secret expire',
    notBefore: NOW + 3_570_000,
    phases: [
      { phase: 'staged', seconds: 20.4 },
      { phase: 'accepted', seconds: 3.1 },
      { phase: 'promoted', seconds: 25 },
    ],
  });

export const rotated = (dbnode: string): RotationOutcome =>
  outcome(dbnode, 'app-user', {
    outcome: 'rotated',
    rotatedAt: NOW - 5_000,
    phases: [
      { phase: 'staged', seconds: 2.4 },
      { phase: 'promoted', seconds: 11 },
      { phase: 'settling', seconds: 31 },
      { phase: 'idle', seconds: 1 },
    ],
  });

/** Words from outside try to be markup, a mention, a command of the log. */
export const failed = (dbnode: string): RotationOutcome =>
  outcome(dbnode, 'master', {
    phase: 'accepted',
    outcome: 'failed',
    versions: { AWSCURRENT: 'c'.repeat(64), AWSPENDING: 'd'.repeat(64) },
    error: {
      code: 'NOT_ACCEPTED',
      message: `signed requests failed: ${dbnode}-0.sync.example.org: found <b>503</b> | @everyone \u001b[2J`,
    },
  });

export const impossible = (dbnode: string): RotationOutcome =>
  outcome(dbnode, 'master', {
    outcome: 'failed',
    problem: { code: 'IMPOSSIBLE_LABELS', message: 'it has other versions but no AWSCURRENT' },
  });

export const overdue = (dbnode: string): RotationOutcome =>
  outcome(dbnode, 'master', { rotatedAt: NOW - 93 * DAY });

/** Two dbnodes, one of everything. */
export const fewOutcomes: readonly RotationOutcome[] = [
  settling('db1'),
  rotated('db1'),
  failed('db2'),
  outcome('db2', 'app-user', { outcome: 'aborted', phases: [{ phase: 'staged', seconds: 4 }] }),
];

export const fewReport: RotationReport = {
  ok: false,
  secrets: fewOutcomes,
  pushes: { 'webhead: new secrets': 1, 'tokenserver: new secrets': 1 },
  seconds: 84.2,
};

const names = Array.from({ length: 1000 }, (_, index) => `db${String(index + 1)}`);

/** A thousand dbnodes of which one failed. */
export const manyReport: RotationReport = {
  ok: false,
  secrets: names.flatMap((name) => [name === 'db77' ? failed(name) : settling(name), rotated(name)]),
  pushes: { 'webhead: new secrets': 1, 'tokenserver: new secrets': 1 },
  seconds: 412,
};

/** A thousand dbnodes at rest, but for a few. */
export const manyStatuses: readonly RotationOutcome[] = names.flatMap((name, index) => [
  [settling, impossible, overdue][index]?.(name) ?? outcome(name, 'master'),
  outcome(name, 'app-user', { rotatedAt: NOW - (index % 80) * DAY }),
]);

/** The events of a rotation of the master secrets of some dbnodes, to the point where it must wait. */
export function rotationEvents(dbnodes: readonly string[]): readonly RotationEvent[] {
  let at = NOW;
  let id = 0;
  const phase = (to: RotationOutcome['phase']): readonly RotationEvent[] =>
    dbnodes.map((name) => ({ kind: 'phase', secret: secret(name, 'master'), phase: to, at }));
  const step = (
    name: string,
    seconds: number,
    done: string,
    ...said: readonly string[]
  ): readonly RotationEvent[] => {
    const startedAt = at;
    at += seconds * 1000;
    id += 1;
    const named = { id, step: name };
    return [
      { kind: 'step-started', ...named, subjects: dbnodes, at: startedAt },
      ...said.map((message): RotationEvent => ({ kind: 'step-progress', ...named, message, at: startedAt })),
      { kind: 'step-finished', ...named, isFailed: false, message: done, at },
    ];
  };
  const many = String(dbnodes.length);
  return [
    ...phase('idle'),
    ...step('stage', 0.4, `${many} new versions`),
    ...phase('staged'),
    ...step(
      'push webhead',
      20,
      'new secrets: 2 hosts acknowledged',
      'new secrets',
      'canary: 1 host',
      'canary: 1 host',
    ),
    ...phase('accepted'),
    ...step('promote', 3, `${many} new secrets current`),
    ...phase('promoted'),
    { kind: 'note', message: 'another run has staged a value: it is taken', at },
    ...step('push tokenserver', 12, 'new secrets: 1 host acknowledged', 'new secrets'),
    ...phase('settling'),
    ...[0, 1000, 59_000, 60_000].map(
      (since): RotationEvent => ({
        kind: 'waiting',
        until: at + 330_000,
        subjects: dbnodes,
        why: 'tokens that were signed with the old secret expire',
        at: at + since,
      }),
    ),
  ];
}
