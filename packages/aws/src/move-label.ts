import type { SecretDescription } from '@syncops/secrets';
import type { AwsDeps } from './deps.ts';
import { AwsError, isAwsAnswer } from './errors.ts';

/** A label, and the versions between which it moves. */
export interface LabelMove {
  readonly label: string;
  /** Where it sits now. Without it the label must be nowhere. */
  readonly from?: string;
  /** Without it the label is taken off. */
  readonly to?: string;
}

/** How long a refused move is looked into, as label reads may lag: 0.2 + 0.4 + … + 6.4 s. */
const LOOKS_AGAIN = 6;
const FIRST_LOOK_MS = 200;

/**
 * Moves one staging label, once. AWS refuses a move whose `from` does not carry the label (any more): after a time-out whose
 * effect took place, or because someone else was faster. Where the label sits then says which of both it was.
 * @param calls.update - asks AWS for the move
 * @param calls.describe - the secret as reads see it
 * @throws AwsError `LABEL_MOVED` where the label sits neither at `from` nor at its target
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
 */
export async function moveLabel(
  calls: { readonly update: () => Promise<unknown>; readonly describe: () => Promise<SecretDescription> },
  name: string,
  move: LabelMove,
  deps: Pick<AwsDeps, 'sleep'>,
): Promise<void> {
  const { label, from, to } = move;
  try {
    await calls.update();
  } catch (error) {
    // The second name is the answer for a version that is gone.
    if (!isAwsAnswer(error, 'InvalidParameterException', 'ResourceNotFoundException')) throw error;
    for (let look = 0; ; look += 1) {
      const at = holderOf(label, await calls.describe());
      if (at === to) return;
      // A read of the time before the move still shows it where it was; a label that is nowhere may be on its way.
      const mayBeOld = at === from;
      if (!mayBeOld) throw movedError(name, move, at, error);
      if (look === LOOKS_AGAIN) throw error;
      await deps.sleep(FIRST_LOOK_MS * 2 ** look);
    }
  }
}

/** The version that carries a label. */
function holderOf(label: string, { versions }: SecretDescription): string | undefined {
  return Object.entries(versions).find(([, labels]) => labels.includes(label))?.[0];
}

function movedError(
  name: string,
  { label, from, to }: LabelMove,
  at: string | undefined,
  cause: AwsError,
): AwsError {
  const found = at === undefined ? 'on no version' : `on version ${at}`;
  const wanted = to === undefined ? 'be taken off' : `move to version ${to}`;
  return new AwsError(
    'LABEL_MOVED',
    `${label} of the secret ${name} is ${found}; it was to ${wanted}${from === undefined ? '' : ` from version ${from}`}: someone else has moved it, check what else runs at the same time`,
    { data: cause.data },
  );
}
