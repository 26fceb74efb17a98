import { count, formatDuration, formatNumber } from '@syncops/text';
import type { RotationOutcome, RotationReport } from '@syncops/rotation';

import { whenWords } from './words.ts';

/** When the first of those that wait may go on; undefined where none waits for a moment. */
export function nextMoment({ secrets }: Pick<RotationReport, 'secrets'>): number | undefined {
  const moments = secrets.flatMap(({ outcome, notBefore }) =>
    outcome === 'waiting' && notBefore !== undefined ? [notBefore] : [],
  );
  return moments.length === 0 ? undefined : moments.reduce((least, at) => Math.min(least, at));
}

export function withOutcome(
  { secrets }: Pick<RotationReport, 'secrets'>,
  outcome: RotationOutcome['outcome'],
): readonly RotationOutcome[] {
  return secrets.filter((secret) => secret.outcome === outcome);
}

/** The outcome by which a whole run is marked; one that was interrupted is neither done nor failed. */
export function overallOutcome({ ok, secrets }: RotationReport): 'rotated' | 'waiting' | 'failed' {
  if (ok) return 'rotated';
  return secrets.every(({ outcome }) => outcome !== 'failed') ? 'waiting' : 'failed';
}

/** `2 secrets rotated, 1 on its way, 1 failed in 3 min 05 s`. */
export function reportLine(report: RotationReport): string {
  const counted = (['rotated', 'waiting', 'aborted', 'unchanged', 'failed'] as const).flatMap((outcome) => {
    const many = withOutcome(report, outcome).length;
    return many === 0 ? [] : [{ outcome, many }];
  });
  const words = counted.map(({ outcome, many }, index) => {
    const number = index === 0 ? count(many, 'secret') : formatNumber(many);
    return `${number} ${WORDS[outcome](many)}`;
  });
  return `${words.length === 0 ? 'nothing to do' : words.join(', ')} in ${formatDuration(report.seconds)}`;
}

const WORDS = {
  rotated: () => 'rotated',
  waiting: (many) => `on ${many === 1 ? 'its' : 'their'} way`,
  aborted: () => 'taken back',
  unchanged: () => 'without anything to do',
  failed: () => 'failed',
} as const satisfies Record<RotationOutcome['outcome'], (many: number) => string>;

/** What a run leaves to be done, and what does it. */
export function continuationLines(
  report: RotationReport,
  environment: string,
  now: number,
): readonly string[] {
  const waiting = withOutcome(report, 'waiting');
  const next = nextMoment(report);
  const goesOn = `\`syncops advance --environment ${environment}\``;
  return [
    ...(waiting.length === 0
      ? []
      : [
          `Nothing is lost: ${goesOn}, or the workflow advance, goes on${next === undefined ? '' : ` ${whenWords(next, now)}`}.`,
        ]),
    ...(withOutcome(report, 'failed').length === 0 ? [] : [`Fix what failed, then run ${goesOn}.`]),
  ];
}
