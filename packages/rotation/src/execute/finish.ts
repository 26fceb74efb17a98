import type { SecretDescription } from '@syncops/secrets';
import { ROTATION_TAG, formatRotationTag } from '../rotation-tag.ts';
import { clearPending } from './each-secret.ts';
import { expectShown, isStillDue } from './observe-secrets.ts';
import type { Run, SecretRun } from './run-state.ts';
import { hasLabel } from './state-text.ts';

/**
 * Writes down that a rotation is over, after AWSPENDING has left the current version. It could leave it at any time from the
 * promotion on. Here, where every secret needs a tag, whose limit is another one, it costs no time; a step before, all of them
 * would wait for the one limit, and then all for the other.
 * @param rotatedAt - seconds since the epoch; now unless stated
 */
export async function finish(
  run: Run,
  of: SecretRun,
  description: SecretDescription,
  end: { readonly currentId: string; readonly previousId: string | undefined; readonly rotatedAt?: number },
): Promise<void> {
  const { currentId, previousId } = end;
  if (!(await isStillDue(run, { of, description }))) return;
  const at = end.rotatedAt ?? Math.floor(run.ports.clock() / 1000);
  const tag = formatRotationTag({
    state: 'rotated',
    at,
    ...(previousId === undefined ? {} : { previousId }),
    newId: currentId,
  });
  if (hasLabel(description, currentId, 'AWSPENDING')) await clearPending(run, of.secret.name, currentId);
  await run.ports.secrets.tag(of.secret.name, { [ROTATION_TAG]: tag });
  expectShown(
    run,
    of,
    description,
    (seen) => seen.tags[ROTATION_TAG] === tag && !hasLabel(seen, currentId, 'AWSPENDING'),
  );
}
