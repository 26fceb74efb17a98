import { dropUser } from './early-step.ts';
import type { NextStep } from './next-step.ts';
import type { SecretKind } from './ports.ts';
import type { Progress } from './progress.ts';
import { settlingMs, type RotationSettings } from './settings.ts';
import type { Standing } from './standing.ts';

type Of<At extends Progress['at']> = Extract<Progress, { readonly at: At }>;

/**
 * The new version is current; the hosts that use it must learn of it. Another pending version besides it is what a run that raced has
 * left: it may be older than the current one, and no host would take both.
 */
export function promotedStep(
  kind: SecretKind,
  { currentId, pendingId }: Standing,
  { previousId }: Of<'promoted'>,
): NextStep {
  if (pendingId !== undefined) return { kind: 'clear-pending', pendingId };
  return kind === 'master'
    ? { kind: 'settle', previousId, currentId }
    : { kind: 'serve-user', currentId, previousId };
}

/** Nothing new is made with the old version; what was made with it must end. */
export function settlingStep(
  kind: SecretKind,
  { currentId, pendingId, compromised }: Standing,
  { previousId, since }: Of<'settling'>,
  now: number,
  settings: RotationSettings,
): NextStep {
  if (pendingId !== undefined) return { kind: 'clear-pending', pendingId };
  if (kind === 'app-user') return { kind: 'retire-user', previousId, currentId };
  const isUrgent = compromised.has(previousId);
  const until = since * 1000 + settlingMs(settings);
  return isUrgent || now >= until
    ? { kind: 'retire', previousId, currentId, isUrgent }
    : { kind: 'wait', until, why: 'tokens that were signed with the old secret expire' };
}

/** The old version loses its label, then all that is left of it: on webheads only after no host can sign with it any more. */
export function retiringStep(
  kind: SecretKind,
  { currentId, compromised, isInPlace }: Standing,
  { previousId, retiredId }: Of<'retiring'>,
): NextStep {
  if (previousId !== undefined) return { kind: 'clear-previous', previousId };
  if (kind === 'app-user') return dropUser(currentId, compromised, retiredId);
  if (!isInPlace.tokenserver) return { kind: 'push-tokenserver', purpose: 'retired secrets' };
  if (!isInPlace.webhead) return { kind: 'push-webhead', purpose: 'retired secrets' };
  return { kind: 'verify', currentId, ...(retiredId === undefined ? {} : { retiredId }) };
}
