import type { RotationProbes } from '../ports.ts';
import type { Run } from './run-state.ts';

/** Workers that were told to reload may answer for a moment more; a request may fail for reasons of its own. */
const TRIES = 3;
const PAUSE_MS = 5_000;

/**
 * Sends signed requests for each dbnode; those that answer otherwise are asked again before that counts.
 * @returns by dbnode what did not answer as expected; absent where all did
 */
export async function findUnexpected(
  { ports }: Pick<Run, 'ports'>,
  secrets: Parameters<RotationProbes['sign']>[0],
  expect: 'accepted' | 'refused',
  progress: (message: string) => void,
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
