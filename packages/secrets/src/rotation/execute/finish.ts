import type { SecretDescription } from '../../secret-store.ts';
import { ROTATION_TAG, formatRotationTag, parseRotationTag } from '../rotation-tag.ts';
import { clearPending } from './each-secret.ts';
import { expectShown } from './observe-secrets.ts';
import type { Run, SecretRun } from './run-state.ts';
import { hasLabel } from './state-text.ts';

/**
 * Writes down that a rotation, or its abort, is over: AWSPENDING leaves the current version, and a tag that says that something
 * still goes says so no more. Since when the current version is in use stays as it was.
 */
export async function finish(
  run: Run,
  of: SecretRun,
  description: SecretDescription,
  currentId: string,
): Promise<void> {
  const { name } = of.secret;
  const tag = overTag(description, currentId);
  if (tag !== undefined) await run.ports.secrets.tag(name, { [ROTATION_TAG]: tag });
  if (hasLabel(description, currentId, 'AWSPENDING')) await clearPending(run, name, currentId);
  expectShown(
    run,
    of,
    description,
    (seen) =>
      !hasLabel(seen, currentId, 'AWSPENDING') && (tag === undefined || seen.tags[ROTATION_TAG] === tag),
  );
}

/** What the tag must say from now on; undefined where it says nothing else already. */
function overTag(description: SecretDescription, currentId: string): string | undefined {
  const read = parseRotationTag(description.tags[ROTATION_TAG]);
  if (read.kind !== 'tag' || read.tag.newId !== currentId || read.tag.state === 'in-use') return undefined;
  const { state, at, oldId } = read.tag;
  const replaced = state === 'retiring' && oldId !== undefined ? { oldId } : {};
  return formatRotationTag({ state: 'in-use', at, ...replaced, newId: currentId });
}
