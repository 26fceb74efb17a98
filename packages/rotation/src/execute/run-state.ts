import type { SecretDescription } from '@syncops/secrets';
import { codeOf, messageOf } from '../error-text.ts';
import type { NextStep, RotationWish } from '../next-step.ts';
import type { HostRole, ObservedHosts, RotatingSecret, RotationPorts } from '../ports.ts';
import type { RotationEvent, RotationOutcome, RotationPhase } from '../report.ts';
import type { RotationSettings } from '../settings.ts';

/** How the run of one secret ended. */
export interface Ending {
  readonly outcome: RotationOutcome['outcome'];
  readonly error?: { readonly code: string; readonly message: string };
}

/** What a write must make visible before the secret goes on. */
export interface Expectation {
  readonly since: number;
  readonly before: string;
  readonly isShown: (description: SecretDescription) => boolean;
}

/** What this run knows of one secret beyond what can be observed; losing it costs time, never safety. */
export interface SecretRun {
  readonly secret: RotatingSecret;
  wish: RotationWish;
  description: SecretDescription | undefined;
  /** When this run first saw the labels that it saw last. */
  labelsSeenAt: number;
  /** Labels and tags that this run has seen others follow, and since when: read once more, they are old. */
  readonly replacedAt: Map<string, number>;
  readonly refused: Set<string>;
  /** Pending versions that this run has made or read: they can be rendered. */
  readonly checked: Set<string>;
  /** A version that a host refused was replaced once. */
  hasReplaced: boolean;
  expectation: Expectation | undefined;
  /** The version that this run has taken back; another one is someone else's. */
  withdrawnId: string | undefined;
  /** Nothing to do for it before `until`. */
  pause: { readonly until: number; readonly why: string } | undefined;
  /** The webheads acknowledged once more since these labels were first seen. */
  pushedSince: number | undefined;
  /** The version with which the databases were written down as verified. */
  recordedId: string | undefined;
  steps: number;
  readonly phases: { readonly phase: RotationPhase; readonly at: number }[];
  firstCurrentId: string | undefined;
  ending: Ending | undefined;
}

/** Settings with their defaults. */
export interface RunSettings extends RotationSettings {
  readonly wish: RotationWish;
  readonly isCompromised: boolean;
  readonly wait: boolean;
  readonly labelLagMs: number;
  readonly quietMs: number;
  readonly concurrency: number;
  readonly masterSecretName: (dbnode: string) => string;
}

/** A run under way. */
export interface Run {
  readonly ports: RotationPorts;
  readonly settings: RunSettings;
  readonly signal: AbortSignal | undefined;
  readonly emit: (event: RotationEvent) => void;
  /** Those of this lane, see `lanesOf`. */
  readonly secrets: readonly SecretRun[];
  /** Those of all lanes. */
  readonly all: readonly SecretRun[];
  readonly pushes: Record<string, number>;
  /** How many steps were reported: the id of the last one. */
  readonly reported: { steps: number };
  /** One push at a time, and no one looks at the hosts meanwhile: what is under way counts as not acknowledged. */
  readonly takeTurns: <T>(act: () => Promise<T>) => Promise<T>;
  hosts: Readonly<Record<HostRole, ObservedHosts>>;
}

/** A step that is due for a secret, with the description from which it was decided. */
export interface DueStep<Step extends NextStep> {
  readonly of: SecretRun;
  readonly step: Step;
  readonly description: SecretDescription;
}

/** The same by the step's kind. */
export type Due<Kind extends NextStep['kind'] = NextStep['kind']> = DueStep<
  Extract<NextStep, { readonly kind: Kind }>
>;

/** A secret's part of the run begins. */
export function startSecret(secret: RotatingSecret, wish: RotationWish): SecretRun {
  return {
    secret,
    wish,
    description: undefined,
    labelsSeenAt: 0,
    replacedAt: new Map(),
    refused: new Set(),
    checked: new Set(),
    hasReplaced: false,
    expectation: undefined,
    withdrawnId: undefined,
    pause: undefined,
    pushedSince: undefined,
    recordedId: undefined,
    steps: 0,
    phases: [],
    firstCurrentId: undefined,
    ending: undefined,
  };
}

/** A secret's part of the run ends with an error; the others go on. */
export function fail(of: SecretRun, error: unknown): void {
  of.ending ??= {
    outcome: 'failed',
    error: { code: codeOf(error) ?? 'FAILED', message: messageOf(error) },
  };
}

/** Reports a note to the reader. */
export function note(run: Run, message: string): void {
  run.emit({ kind: 'note', message, at: run.ports.clock() });
}

/** Writes down, and reports, that a secret is in a phase. */
export function enterPhase(run: Run, of: SecretRun, phase: RotationPhase): void {
  const last = of.phases.at(-1);
  if (last?.phase === phase) return;
  const at = run.ports.clock();
  of.phases.push({ phase, at });
  if (last !== undefined || phase !== 'idle') run.emit({ kind: 'phase', secret: of.secret, phase, at });
}

/** How messages name a secret. */
export function titleOf({ dbnode, kind }: RotatingSecret): string {
  switch (kind) {
    case 'master':
      return `the master secret of ${dbnode}`;
    case 'app-user':
      return `the login of the application on ${dbnode}`;
    default:
      return kind satisfies never;
  }
}

/** The dbnodes of secrets, each once. */
export function subjectsOf(due: readonly { readonly of: SecretRun }[]): readonly string[] {
  return [...new Set(due.map(({ of }) => of.secret.dbnode))];
}
