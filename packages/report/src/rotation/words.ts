import { compactNames, count, formatDuration, formatTime } from '@syncops/text';
import type { RotatingSecret, RotationOutcome, RotationStatus } from '@syncops/rotation';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Ids are shown by so many of their 64 digits. */
const ID_DIGITS = 8;

/** `db1 master`. */
export function secretWords({ dbnode, kind }: Pick<RotatingSecret, 'dbnode' | 'kind'>): string {
  return `${dbnode} ${kind}`;
}

/** `db1–db200 master, app-user`: dbnodes with the same kinds of secrets together. */
export function secretsWords(secrets: readonly Pick<RotatingSecret, 'dbnode' | 'kind'>[]): string {
  const kinds = new Map<string, Set<string>>();
  for (const { dbnode, kind } of secrets) kinds.set(dbnode, (kinds.get(dbnode) ?? new Set()).add(kind));
  const dbnodes = new Map<string, string[]>();
  for (const [dbnode, of] of kinds) {
    const key = [...of].sort().reverse().join(', ');
    dbnodes.set(key, [...(dbnodes.get(key) ?? []), dbnode]);
  }
  return [...dbnodes].map(([key, names]) => `${compactNames(names)} ${key}`).join('; ');
}

/** How old a secret is: `93 days`, `5 hours`, `3 minutes`. */
export function ageWords(since: number | undefined, now: number): string {
  if (since === undefined) return 'unknown';
  const seconds = Math.max(0, (now - since) / 1000);
  if (seconds >= 2 * DAY) return count(Math.floor(seconds / DAY), 'day');
  if (seconds >= 2 * HOUR) return count(Math.floor(seconds / HOUR), 'hour');
  if (seconds >= MINUTE) return count(Math.floor(seconds / MINUTE), 'minute');
  return 'a moment';
}

/** A moment as `13:05:10Z`, with the day if that is another: `2026-11-23 13:05:10Z`. */
export function momentWords(at: number, now: number): string {
  const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
  return day(at) === day(now) ? formatTime(at) : `${day(at)} ${formatTime(at)}`;
}

/** `at 13:05:10Z, in 59 min 30 s`; `now` for a moment that has come. */
export function whenWords(at: number, now: number): string {
  return at <= now ? 'now' : `at ${momentWords(at, now)}, in ${formatDuration((at - now) / 1000)}`;
}

/** What a secret waits for, and until when; its problem instead, where it has one. */
export function awaitsWords({ awaits, notBefore, problem }: RotationStatus, now: number): string {
  if (problem !== undefined) return `${problem.code}: ${problem.message}`;
  if (notBefore !== undefined && notBefore > now)
    return `${awaits ?? 'the next step'}; may go on ${whenWords(notBefore, now)}`;
  return awaits ?? '';
}

/**
 * `current 0123abcd, previous 89abcdef`: newest first, as the labels order them. A version that was promoted carries AWSPENDING
 * until its rotation is over; it is current.
 */
export function versionsWords(versions: Readonly<Record<string, string>>): string {
  const order = ['AWSPENDING', 'AWSCURRENT', 'AWSPREVIOUS'];
  const isPromoted = versions.AWSPENDING === versions.AWSCURRENT;
  const known = order.filter(
    (label) => versions[label] !== undefined && !(isPromoted && label === 'AWSPENDING'),
  );
  const others = Object.keys(versions).filter((label) => !order.includes(label));
  return [...known, ...others.sort()]
    .map((label) => `${labelWord(label)} ${shortVersion(versions[label] ?? '')}`)
    .join(', ');
}

function shortVersion(versionId: string): string {
  return versionId.slice(0, ID_DIGITS);
}

function labelWord(label: string): string {
  return label.startsWith('AWS') ? label.slice(3).toLowerCase() : label;
}

/** `staged 3.0 s, accepted 2.1 s`; phases in which it was seen for no time are left out. */
export function phasesWords(phases: RotationOutcome['phases']): string {
  return phases
    .filter(({ phase, seconds }) => phase !== 'idle' && seconds > 0)
    .map(({ phase, seconds }) => `${phase} ${formatDuration(seconds)}`)
    .join(', ');
}

/** What became of a secret, as signs and words that all reports share. */
export const OUTCOME_SIGNS = {
  rotated: '✔',
  waiting: '…',
  aborted: '–',
  unchanged: '–',
  failed: '✖',
} as const satisfies Record<RotationOutcome['outcome'], string>;

export const OUTCOME_WORDS = {
  rotated: 'rotated',
  waiting: 'on its way',
  aborted: 'taken back',
  unchanged: 'nothing to do',
  failed: 'failed',
} as const satisfies Record<RotationOutcome['outcome'], string>;

/** Why a secret failed, or is left alone. */
export function failureOf({
  error,
  problem,
}: Pick<RotationOutcome, 'error' | 'problem'>):
  | { readonly code: string; readonly message: string }
  | undefined {
  return error ?? problem;
}
