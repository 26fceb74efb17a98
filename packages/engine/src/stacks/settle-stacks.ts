import type { EngineDeps } from '../deps.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';

/** An RDS instance in two zones may take forty minutes. */
const LONGEST_WAIT_MS = 75 * 60_000;
const PAUSE_MS = 10_000;

/**
 * Observes and drafts again until no operation runs on a stack that would be updated: CloudFormation states what an update
 * would change only of a stack that stands still, and a runner that was killed may have left one in motion.
 * @returns the last draft; a draft with a stack whose operation never ended does not count as an error here; the step of that stack reports it
 */
export async function settleStacks(
  draft: () => Promise<PlanDraft>,
  deps: Pick<EngineDeps, 'clock' | 'sleep'>,
  report: (message: string) => void = () => undefined,
): Promise<PlanDraft> {
  const deadline = deps.clock() + LONGEST_WAIT_MS;
  for (;;) {
    const found = await draft();
    const busy = busyStacks(found);
    if (busy.length === 0 || deps.clock() > deadline) return found;
    report(`waiting for the operation that runs on ${busy.join(', ')}`);
    await deps.sleep(PAUSE_MS);
  }
}

function busyStacks({ steps, input: { observed } }: PlanDraft): readonly string[] {
  return steps
    .filter(({ plane, action }) => plane === 'stacks' && action === 'update')
    .map(({ subject }) => subject)
    .filter((subject) => observed.stacks.get(subject)?.status.endsWith('_IN_PROGRESS') === true);
}
