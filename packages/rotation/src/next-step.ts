import { idleStep, stagedStep, withdrawingStep } from './early-step.ts';
import { promotedStep, retiringStep, settlingStep } from './late-step.ts';
import type { ObservedSecret } from './observed-secret.ts';
import { tooLateToAbort, type RotationProblem } from './problem.ts';
import type { RotationSettings } from './settings.ts';
import { stand } from './standing.ts';

/** What someone wants of a secret: `advance` finishes what is under way and begins nothing. */
export type RotationWish = 'rotate' | 'advance' | 'abort';

/** What a push is for. */
export type PushPurpose = 'new secrets' | 'retired secrets' | 'unlabelled secrets';

/** The one thing to do next for one secret. */
export type NextStep =
  /** Nothing is under way, and hosts hold what the labels say. */
  | { readonly kind: 'nothing' }
  /** Nothing can be done before someone fixes it. */
  | RotationProblem
  /** Nothing to do before `until`, in milliseconds since the epoch. */
  | { readonly kind: 'wait'; readonly until: number; readonly why: string }
  /** Puts a new version as AWSPENDING; `replaces`: the pending version that must not be used. */
  | { readonly kind: 'stage'; readonly currentId: string; readonly replaces?: string }
  /** Gives the webheads the labelled versions, and the tokenserver those that it may sign with. */
  | { readonly kind: 'push-webhead'; readonly purpose: PushPurpose }
  | { readonly kind: 'push-tokenserver'; readonly purpose: PushPurpose }
  /** Master secret: signed requests with the new version, then it becomes current. */
  | { readonly kind: 'promote'; readonly currentId: string; readonly pendingId: string }
  /** Login: the new user is made and logs in, then its version becomes current. */
  | { readonly kind: 'promote-user'; readonly currentId: string; readonly pendingId: string }
  /** Webheads acknowledge once more, the tokenserver signs with the new version, the settling time begins. */
  | { readonly kind: 'settle'; readonly previousId: string; readonly currentId: string }
  /** Login: the current user is made where it is missing, then webheads use it. */
  | { readonly kind: 'serve-user'; readonly currentId: string; readonly previousId?: string }
  /** AWSPENDING leaves a version that is taken back, or the current one where no rotation of ours has left it. */
  | { readonly kind: 'clear-pending'; readonly pendingId: string }
  /** The tokenserver is asked once more, then AWSPREVIOUS leaves the old version; `isUrgent`: whatever was signed with it. */
  | {
      readonly kind: 'retire';
      readonly previousId: string;
      readonly currentId: string;
      readonly isUrgent: boolean;
    }
  /** Login: requests pass with the new user, then AWSPREVIOUS leaves the old version. */
  | { readonly kind: 'retire-user'; readonly previousId: string; readonly currentId: string }
  /** AWSPREVIOUS leaves the old version; all checks were made before a run died. */
  | { readonly kind: 'clear-previous'; readonly previousId: string }
  /** Old tokens must be refused; then the rotation is over. `retiredId` is absent where no one knows it any more. */
  | { readonly kind: 'verify'; readonly currentId: string; readonly retiredId?: string }
  /**
   * Login: the user that is not the current one goes; `isUrgent`: with its connections. `rotatedAt`, in seconds since the epoch,
   * is the last rotation's end where this one is aborted, absent where it ends now.
   */
  | {
      readonly kind: 'drop-user';
      readonly currentId: string;
      readonly isUrgent: boolean;
      readonly previousId?: string;
      readonly rotatedAt?: number;
    }
  /** Master secret: the new version is taken back. */
  | { readonly kind: 'withdraw'; readonly pendingId: string }
  /** Login: the same, and its user goes. `rotatedAt`: the last rotation's end, in seconds since the epoch. */
  | {
      readonly kind: 'withdraw-user';
      readonly currentId: string;
      readonly pendingId: string;
      readonly rotatedAt: number;
    }
  /** Tags that speak of no version that has a label: known to others, or of a rotation that others ended. */
  | { readonly kind: 'forget-tags'; readonly tags: readonly string[]; readonly currentId: string };

/**
 * The next step of one secret's rotation, decided from nothing but what was observed: anyone who made it so, and wherever a run
 * before this one died.
 * @param now - milliseconds since the epoch
 */
export function nextStep(
  observed: ObservedSecret,
  wish: RotationWish,
  now: number,
  settings: RotationSettings,
): NextStep {
  const standing = stand(observed);
  if (standing.kind === 'problem') return standing;
  const { kind } = observed.secret;
  const { progress } = standing;
  switch (progress.at) {
    case 'idle':
      return idleStep(kind, standing, wish);
    case 'staged':
      return stagedStep(kind, standing, progress, wish, now);
    case 'withdrawing':
      return withdrawingStep(standing, progress);
    case 'promoted':
      return wish === 'abort' ? tooLateToAbort(progress.at) : promotedStep(kind, standing, progress);
    case 'settling':
      return wish === 'abort'
        ? tooLateToAbort(progress.at)
        : settlingStep(kind, standing, progress, now, settings);
    case 'retiring':
      return wish === 'abort' ? tooLateToAbort(progress.at) : retiringStep(kind, standing, progress);
    default:
      return progress satisfies never;
  }
}
