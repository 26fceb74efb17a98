import type { RotationProbes } from '../ports.ts';
import { eachSecret } from './each-secret.ts';
import { isUnchanged } from './observe-secrets.ts';
import { fail, type Due, type Run } from './run-state.ts';
import { push } from './steps.ts';

/** Workers that were asked to reload may answer for a moment more; a request may fail for reasons of its own. */
const TRIES = 3;
const PAUSE_MS = 5_000;

interface Question {
  readonly due: readonly Due[];
  readonly secrets: Parameters<RotationProbes['sign']>[0];
  readonly expect: 'accepted' | 'refused';
  readonly progress: (message: string) => void;
}

/**
 * Sends signed requests for each dbnode. Those that answer otherwise are asked again; then webheads get once more what they all
 * acknowledged, as one may have been set back by a run that was suspended since, and are asked again before that counts.
 * @param purpose - what the webheads acknowledged
 * @returns by dbnode what did not answer as expected; absent where all did, where the secret has changed meanwhile, and where it
 *   failed
 */
export async function findUnexpected(
  run: Run,
  purpose: string,
  question: Question,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const unexpected = await ask(run, question);
  if (unexpected.size === 0) return unexpected;
  const due = await stillDue(
    run,
    question.due.filter(({ of }) => unexpected.has(of.secret.dbnode)),
  );
  if (due.length === 0) return new Map();
  const dbnodes = new Set(due.map(({ of }) => of.secret.dbnode));
  const secrets = question.secrets.filter(({ dbnode }) => dbnodes.has(dbnode));
  const unsure = { ...question, due, secrets };
  try {
    await push(run, 'webhead', `${purpose} once more`, unsure.due);
  } catch (error) {
    for (const { of } of unsure.due) fail(of, error);
    return new Map();
  }
  return ask(run, unsure);
}

/** Without those that another run has changed meanwhile: what was read of them is old, and their step looks again. */
async function stillDue(run: Run, due: readonly Due[]): Promise<readonly Due[]> {
  const changed = new Set<Due>();
  const read = await eachSecret(run, due, async (one) => {
    if (!(await isUnchanged(run, one))) changed.add(one);
  });
  return read.filter((one) => !changed.has(one));
}

async function ask(
  { ports }: Run,
  { secrets, expect, progress }: Question,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (secrets.length === 0) return new Map();
  for (let tries = 1; ; tries += 1) {
    const answers = await ports.probes.sign(secrets, expect, progress);
    const unexpected = new Map(
      secrets.flatMap(({ dbnode }) => {
        const lines = answers.get(dbnode) ?? ['no virtual host was tested'];
        return lines.length === 0 ? [] : [[dbnode, lines] as const];
      }),
    );
    if (unexpected.size === 0 || tries === TRIES) return unexpected;
    secrets = secrets.filter(({ dbnode }) => unexpected.has(dbnode));
    await ports.sleep(PAUSE_MS);
  }
}
