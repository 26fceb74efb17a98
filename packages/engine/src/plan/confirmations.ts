import { dirname } from 'node:path/posix';

import { stackName, type Environment } from '@syncops/topology';

import type { Blocker, Confirmation, Step } from './plan.ts';
import { formatPosition } from './position.ts';

/** Code of the blockers that a confirmation lifts. */
export const UNCONFIRMED = 'CONFIRMATION_MISSING';

/** What of a plan a person must confirm, and what the environment's `confirm.yaml` says to it. */
export interface Confirmed {
  readonly confirmations: readonly Confirmation[];
  /** One for each confirmation that is not given. */
  readonly blockers: readonly Blocker[];
  /** Entries that name nothing in the plan. */
  readonly warnings: readonly string[];
}

/** What counts as confirmed. */
export interface ConfirmedBy {
  /** The plan's own digest, and those under which the same was reviewed; an entry for any of them counts. */
  readonly digests: readonly [string, ...string[]];
  /** Subjects that were confirmed when what they are about began. */
  readonly begun: ReadonlySet<string>;
}

/** Finds the steps that lose data and looks for their confirmation. */
export function confirmSteps(environment: Environment, steps: readonly Step[], by: ConfirmedBy): Confirmed {
  const confirmations = confirmationsOf(environment, steps, by);
  const needed = new Set(confirmations.map(({ subject }) => subject));
  return {
    confirmations,
    blockers: confirmations
      .filter(({ state }) => state !== 'given')
      .map((confirmation) => blockerOf(environment, confirmation, steps, by.digests[0])),
    warnings: environment.confirmations
      .filter(({ subject }) => !needed.has(subject))
      .map(
        ({ subject, source }) =>
          `${formatPosition(source)} confirms ${subject}, of which this plan deletes nothing; delete the entry`,
      ),
  };
}

function entryLines(subject: string, digest: string): string {
  return `  - subject: ${subject}\n    digest: '${digest}'`;
}

function confirmationsOf(
  environment: Environment,
  steps: readonly Step[],
  { digests, begun }: ConfirmedBy,
): readonly Confirmation[] {
  const subjects = new Map<string, Step[]>();
  for (const step of steps.filter(({ risk }) => risk === 'data-loss')) {
    const subject = subjectOf(environment, step);
    subjects.set(subject, [...(subjects.get(subject) ?? []), step]);
  }
  return [...subjects].map(([subject, losing]): Confirmation => {
    const entries = environment.confirmations.filter((entry) => entry.subject === subject);
    const isGiven = begun.has(subject) || entries.some(({ digest }) => digests.includes(digest));
    const reasons = losing.flatMap(({ riskReasons, summary }) => {
      const losses = riskReasons.filter(({ risk }) => risk === 'data-loss');
      return losses.length === 0 ? [summary] : losses.map(({ message }) => message);
    });
    return {
      subject,
      message: reasons.join('; '),
      steps: heldUp(subject, losing, steps),
      state: isGiven ? 'given' : entries.length > 0 ? 'other-digest' : 'missing',
    };
  });
}

/** `dbnode/<name>` for a dbnode that goes, `stack/<name>` otherwise. */
function subjectOf(environment: Environment, { action, subject }: Step): string {
  const prefix = stackName(environment.name, 'dbnode', '');
  return action === 'delete' && subject.startsWith(prefix)
    ? `dbnode/${subject.slice(prefix.length)}`
    : `stack/${subject}`;
}

/** The steps that lose data, and those that only prepare the loss: the dbnode's own. */
function heldUp(subject: string, losing: readonly Step[], steps: readonly Step[]): readonly string[] {
  const dbnode = subject.startsWith('dbnode/') ? subject.slice('dbnode/'.length) : undefined;
  return steps
    .filter((step) => losing.includes(step) || (dbnode !== undefined && step.subject === dbnode))
    .map(({ id }) => id);
}

function blockerOf(
  environment: Environment,
  { subject, message, state, steps: held }: Confirmation,
  steps: readonly Step[],
  digest: string,
): Blocker {
  const file = `${dirname(environment.source.file)}/confirm.yaml`;
  const entry = environment.confirmations.find((candidate) => candidate.subject === subject);
  const isOther = state === 'other-digest' && entry !== undefined;
  const why = isOther
    ? `${formatPosition(entry.source)} confirms another plan (${entry.digest.slice(0, 12)}…)`
    : 'no one has confirmed it';
  const source = isOther
    ? formatPosition(entry.source)
    : steps.find(({ id, source: known }) => held.includes(id) && known !== undefined)?.source;
  return {
    code: UNCONFIRMED,
    subject,
    message:
      `${subject}: ${message}; ${why}. To let it happen, ${file} must say:\n` +
      `confirmations:\n${entryLines(subject, digest)}`,
    ...(source !== undefined && { source }),
  };
}
