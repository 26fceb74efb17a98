import type { SecretDescription } from '../../secret-store.ts';
import { STAGING_LABELS } from '../../labelled-versions.ts';
import { COMPROMISED_TAG, ROTATION_TAG, formatRotationTag, parseCompromisedTag } from '../rotation-tag.ts';
import { clearPending } from './each-secret.ts';
import { expectShown } from './observe-secrets.ts';
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
  end: { readonly currentId: string; readonly oldId: string | undefined; readonly rotatedAt?: number },
): Promise<void> {
  const { currentId, oldId } = end;
  const at = end.rotatedAt ?? Math.floor(run.ports.clock() / 1000);
  const tag = formatRotationTag({
    state: 'rotated',
    at,
    ...(oldId === undefined ? {} : { oldId }),
    newId: currentId,
  });
  if (hasLabel(description, currentId, 'AWSPENDING')) await clearPending(run, of.secret.name, currentId);
  const isOver = hasNoKnownVersion(description);
  await run.ports.secrets.tag(of.secret.name, {
    [ROTATION_TAG]: tag,
    ...(isOver ? { [COMPROMISED_TAG]: '' } : {}),
  });
  expectShown(
    run,
    of,
    description,
    (seen) => seen.tags[ROTATION_TAG] === tag && !hasLabel(seen, currentId, 'AWSPENDING'),
  );
}

/** Versions were declared known to others, and none of them has a label any more. */
function hasNoKnownVersion(description: SecretDescription): boolean {
  const known = parseCompromisedTag(description.tags[COMPROMISED_TAG]);
  return (
    known.kind === 'tag' &&
    known.tag.versionIds.every((id) => STAGING_LABELS.every((label) => !hasLabel(description, id, label)))
  );
}
