import { subjectsOf, type Run, type SecretRun } from './run-state.ts';

/** How often a reader hears that there is nothing to do yet. */
const SLICE_MS = 10_000;

/** A secret for which there is nothing to do before a time. */
export interface Waiting {
  readonly of: SecretRun;
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly why: string;
}

/** Sleeps until something can go on, reporting what it waits for; ends early where the run is asked to stop. */
export async function waitFor(run: Run, waiting: readonly Waiting[]): Promise<void> {
  const until = Math.min(...waiting.map((one) => one.until));
  const due = waiting.filter((one) => one.until === until);
  const why = [...new Set(due.map((one) => one.why))].join('; ');
  await pauseUntil(run, until, () => {
    run.emit({ kind: 'waiting', until, subjects: subjectsOf(waiting), why, at: run.ports.clock() });
  });
}

/** Sleeps until every reader can see the labels that these secrets were last seen with. @returns as {@link pauseUntil} */
export function untilReadable(run: Run, due: readonly { readonly of: SecretRun }[]): Promise<boolean> {
  return pauseUntil(run, Math.max(0, ...due.map(({ of }) => of.labelsSeenAt + run.settings.labelLagMs)));
}

/** Sleeps in slices until a time. @returns false where the run was asked to stop before it */
export async function pauseUntil(
  run: Run,
  until: number,
  onWait: () => void = () => undefined,
): Promise<boolean> {
  for (;;) {
    const rest = until - run.ports.clock();
    if (rest <= 0) return true;
    if (run.signal?.aborted === true) return false;
    onWait();
    await sleepUnlessStopped(run, Math.min(rest, SLICE_MS));
  }
}

async function sleepUnlessStopped(run: Run, milliseconds: number): Promise<void> {
  const { signal } = run;
  if (signal === undefined) {
    await run.ports.sleep(milliseconds);
    return;
  }
  const { promise: stopped, resolve } = Promise.withResolvers<undefined>();
  const stop = (): void => {
    resolve(undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([run.ports.sleep(milliseconds), stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
