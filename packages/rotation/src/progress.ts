import type { SecretKind } from './ports.ts';
import type { RotationPhase } from './report.ts';
import type { RotationTag } from './rotation-tag.ts';

/** The labels and tags of a secret, read. */
export interface SecretState {
  readonly currentId: string;
  readonly previousId?: string;
  /** A version with AWSPENDING that is not current. */
  readonly pendingId?: string;
  /** AWSPENDING still sits on the current version, as it does from its promotion to the rotation's end. */
  readonly isPendingOnCurrent: boolean;
  /** The rotation tag, unless it speaks of a version that is not current any more. */
  readonly tag?: RotationTag;
  /**
   * The rotation tag where it speaks of a version that is not current: that rotation is over, or was undone by hand, or a run that
   * was suspended has put it over the tag of a later one.
   */
  readonly staleTag?: RotationTag;
  /** Versions that were declared known to others, labelled or not. */
  readonly compromised: ReadonlySet<string>;
}

/** How far a rotation has come, with the versions that its next step needs. */
export type Progress =
  | { readonly at: 'idle' }
  | { readonly at: 'staged'; readonly pendingId: string; readonly isAccepted: boolean }
  /** Login: an abort was begun; `pendingId` as long as the version still has its label. */
  | { readonly at: 'withdrawing'; readonly tag: RotationTag; readonly pendingId?: string }
  | { readonly at: 'promoted'; readonly previousId: string }
  /** `since`: seconds since the epoch. */
  | { readonly at: 'settling'; readonly previousId: string; readonly since: number }
  /** `previousId` as long as the version still has its label; `retiredId` where it is known. */
  | { readonly at: 'retiring'; readonly previousId?: string; readonly retiredId?: string };

/**
 * How far a secret's rotation has come.
 * @param isServed - the hosts that use the current version all acknowledged that they do: the tokenserver for a master secret,
 *   webheads for a login
 * @param isAccepted - all webheads acknowledged what the labels say
 */
export function progressOf(
  kind: SecretKind,
  state: SecretState,
  { isServed, isAccepted }: { readonly isServed: boolean; readonly isAccepted: boolean },
): Progress {
  const { previousId, pendingId, isPendingOnCurrent, tag, staleTag } = state;
  if (previousId === undefined) {
    if (tag?.state === 'settling' || tag?.state === 'retiring')
      return { at: 'retiring', ...(tag.previousId === undefined ? {} : { retiredId: tag.previousId }) };
    if (kind === 'app-user' && tag?.state === 'withdrawing')
      return {
        at: 'withdrawing',
        tag,
        ...(pendingId === tag.previousId && pendingId !== undefined ? { pendingId } : {}),
      };
    // Nothing says that this rotation is over. What it has replaced is what the tag took for current.
    if ((tag === undefined && isPendingOnCurrent) || isLostAbort(state))
      return { at: 'retiring', ...(staleTag === undefined ? {} : { retiredId: staleTag.newId }) };
    if (pendingId === undefined) return { at: 'idle' };
    return { at: 'staged', pendingId, isAccepted: kind === 'master' && isAccepted };
  }
  if (tag?.previousId === previousId && tag.state === 'retiring')
    return { at: 'retiring', previousId, retiredId: previousId };
  if (kind === 'app-user')
    return isServed ? { at: 'settling', previousId, since: 0 } : { at: 'promoted', previousId };
  return isServed && tag?.previousId === previousId && tag.state === 'settling'
    ? { at: 'settling', previousId, since: tag.at }
    : { at: 'promoted', previousId };
}

/** An abort wrote down that a login's new version goes, after another run had made it current. */
function isLostAbort({ currentId, staleTag }: SecretState): boolean {
  return staleTag?.state === 'withdrawing' && staleTag.previousId === currentId;
}

/** The name of that for people. */
export function phaseOf(progress: Progress): RotationPhase {
  switch (progress.at) {
    case 'staged':
      return progress.isAccepted ? 'accepted' : 'staged';
    case 'withdrawing':
      return 'staged';
    case 'idle':
    case 'promoted':
    case 'settling':
    case 'retiring':
      return progress.at;
    default:
      return progress satisfies never;
  }
}
