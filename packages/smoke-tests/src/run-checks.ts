import { performance } from 'node:perf_hooks';
import type { Check, CheckContext, CheckOutcome, CheckResult } from './check.ts';
import { messageOf } from './errors.ts';

/** Progress of a run, in the order in which it happens. */
export type CheckEvent =
  | { readonly kind: 'check-started'; readonly check: Check }
  | { readonly kind: 'check-finished'; readonly outcome: CheckOutcome };

export interface RunChecksOptions {
  /** Checks that run at the same time. */
  readonly concurrency?: number;
  readonly onEvent?: (event: CheckEvent) => void;
}

/** The outcome of a run: versioned, plain data without any secret. */
export interface SmokeReport {
  readonly formatVersion: 1;
  readonly environment: string;
  /** Whether nothing failed and at least one check passed: testing nothing proves nothing. */
  readonly ok: boolean;
  readonly startedAt: string;
  readonly seconds: number;
  readonly totals: SmokeTotals;
  /** In the order of the checks, whatever the order in which they finished. */
  readonly checks: readonly CheckOutcome[];
}

export interface SmokeTotals {
  readonly ok: number;
  readonly failed: number;
  readonly notRun: number;
  readonly warnings: number;
}

const DEFAULT_CONCURRENCY = 8;

/** Runs every check, also after failures; a check that throws has failed. */
export async function runChecks(
  environment: string,
  checks: readonly Check[],
  context: CheckContext,
  options: RunChecksOptions = {},
): Promise<SmokeReport> {
  const { concurrency = DEFAULT_CONCURRENCY, onEvent } = options;
  const startedAt = new Date(context.clock()).toISOString();
  const started = performance.now();
  const outcomes = new Map<Check, CheckOutcome>();
  const queue = checks.values();
  const work = async (): Promise<void> => {
    // The workers share one iterator, so each check is taken once.
    for (const check of queue) {
      onEvent?.({ kind: 'check-started', check });
      const outcome = await runOne(check, context);
      outcomes.set(check, outcome);
      onEvent?.({ kind: 'check-finished', outcome });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(concurrency, checks.length)) }, work));
  const ordered = checks.flatMap((check) => outcomes.get(check) ?? []);
  const totals = countOutcomes(ordered);
  return {
    formatVersion: 1,
    environment,
    ok: totals.failed === 0 && totals.ok > 0,
    startedAt,
    seconds: secondsSince(started),
    totals,
    checks: ordered,
  };
}

/** How many outcomes there are of each kind; warnings are counted one by one. */
export function countOutcomes(outcomes: readonly CheckOutcome[]): SmokeTotals {
  const count = (kind: CheckResult['kind']): number =>
    outcomes.filter(({ result }) => result.kind === kind).length;
  const warnings = outcomes.reduce((sum, { result }) => sum + warningsOf(result).length, 0);
  return { ok: count('ok'), failed: count('failed'), notRun: count('not-run'), warnings };
}

/** The warnings of a result; only a passed check has any. */
export function warningsOf(result: CheckResult): readonly string[] {
  return result.kind === 'ok' ? (result.warnings ?? []) : [];
}

async function runOne(check: Check, context: CheckContext): Promise<CheckOutcome> {
  const started = performance.now();
  const { id, kind, title, subject } = check;
  const result = await check.run(context).catch(
    (error: unknown): CheckResult => ({
      kind: 'failed',
      expected: 'an answer',
      found: messageOf(error),
      remedy:
        'see that the name resolves, the port is open from here and the load balancer has healthy targets',
    }),
  );
  return { id, kind, title, subject, seconds: secondsSince(started), result };
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1_000;
}
