import type { NextStep, RotationWish } from './next-step.ts';
import type { SecretKind } from './ports.ts';
import type { Progress } from './progress.ts';
import { COMPROMISED_TAG, ROTATION_TAG } from './rotation-tag.ts';
import type { Standing } from './standing.ts';

type Of<At extends Progress['at']> = Extract<Progress, { readonly at: At }>;

/** No rotation is under way: one begins, or hosts forget what has no label any more. */
export function idleStep(kind: SecretKind, standing: Standing, wish: RotationWish): NextStep {
  const { currentId, isPendingOnCurrent, staleTag, compromised, isPointed, isInPlace } = standing;
  // Another run put it there: the tag says that no rotation is under way.
  if (isPendingOnCurrent) return { kind: 'clear-pending', pendingId: currentId };
  // The other user's name must be free before a version with it is made.
  if (kind === 'app-user' && !isPointed.webhead) return { kind: 'serve-user', currentId };
  const isKnown = compromised.has(currentId);
  if (wish === 'rotate' || (wish === 'advance' && isKnown)) return { kind: 'stage', currentId };
  // The tokenserver first: webheads must not lose a version before every host has stopped to sign with it.
  if (!isPointed.tokenserver) return { kind: 'push-tokenserver', purpose: 'unlabelled secrets' };
  const isEnough = wish === 'abort' && kind === 'master' ? isInPlace.webhead : isPointed.webhead;
  if (!isEnough) return { kind: 'push-webhead', purpose: 'unlabelled secrets' };
  const tags = [
    ...(staleTag === undefined ? [] : [ROTATION_TAG]),
    ...(compromised.size > 0 && !isKnown ? [COMPROMISED_TAG] : []),
  ];
  return tags.length > 0 && wish !== 'abort' ? { kind: 'forget-tags', tags, currentId } : { kind: 'nothing' };
}

/** A new version waits for its promotion. */
export function stagedStep(
  kind: SecretKind,
  standing: Standing,
  { pendingId, isAccepted }: Of<'staged'>,
  wish: RotationWish,
  now: number,
): NextStep {
  const { currentId, tag, compromised, refused, createdAt, isInPlace } = standing;
  if (wish === 'abort') {
    if (kind === 'master') return { kind: 'withdraw', pendingId };
    const rotatedAt = tag?.at ?? Math.floor((createdAt ?? now) / 1000);
    return { kind: 'withdraw-user', currentId, pendingId, rotatedAt };
  }
  if (compromised.has(pendingId) || refused.has(pendingId))
    return { kind: 'stage', currentId, replaces: pendingId };
  if (kind === 'master')
    return isAccepted
      ? { kind: 'promote', currentId, pendingId }
      : { kind: 'push-webhead', purpose: 'new secrets' };
  // A webhead that still uses the other name would be shut out by its new password.
  return isInPlace.webhead
    ? { kind: 'promote-user', currentId, pendingId }
    : { kind: 'serve-user', currentId };
}

/** An abort continues, no matter which run began it and what is requested. */
export function withdrawingStep(
  { currentId, compromised }: Standing,
  { tag, pendingId }: Of<'withdrawing'>,
): NextStep {
  return pendingId === undefined
    ? dropUser(currentId, compromised, tag.previousId, tag.at)
    : { kind: 'clear-pending', pendingId };
}

/** The user of a version that has no label any more goes. */
export function dropUser(
  currentId: string,
  compromised: ReadonlySet<string>,
  previousId: string | undefined,
  rotatedAt?: number,
): NextStep {
  return {
    kind: 'drop-user',
    currentId,
    isUrgent: previousId !== undefined && compromised.has(previousId),
    ...(previousId === undefined ? {} : { previousId }),
    ...(rotatedAt === undefined ? {} : { rotatedAt }),
  };
}
