import { AwsFault } from '../../contract.ts';

/** Staging labels of one secret: label → version id. Each label sits on one version at most. */
export type Labels = ReadonlyMap<string, string>;

export const CURRENT = 'AWSCURRENT';
export const PREVIOUS = 'AWSPREVIOUS';

/** Labels that one secret may have, over all its versions. */
const MAX_LABELS = 20;

/**
 * Puts labels on a version, away from where they were. AWSPREVIOUS follows AWSCURRENT to the version that loses it.
 * @throws AwsFault LimitExceededException above 20 labels
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
 */
export function attachLabels(labels: Labels, versionId: string, names: readonly string[]): Labels {
  const next = new Map(labels);
  const formerCurrent = labels.get(CURRENT);
  for (const name of names) next.set(name, versionId);
  if (names.includes(CURRENT) && formerCurrent !== undefined && formerCurrent !== versionId) {
    next.set(PREVIOUS, formerCurrent);
  }
  if (next.size > MAX_LABELS) {
    throw new AwsFault(
      'LimitExceededException',
      `a secret can have ${MAX_LABELS} staging labels, this would be ${next.size}`,
    );
  }
  return next;
}

/** What UpdateSecretVersionStage asks for. */
export interface LabelMove {
  readonly label: string;
  readonly to: string | undefined;
  readonly from: string | undefined;
}

/**
 * Moves, adds or removes one label. `from` must name the version that carries it: the optimistic lock of two callers.
 * @throws AwsFault InvalidParameterException, LimitExceededException
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
 */
export function moveLabel(labels: Labels, { label, to, from }: LabelMove): Labels {
  const at = labels.get(label);
  if (to === undefined && from === undefined) {
    throw invalid('You must provide at least one of MoveToVersionId and RemoveFromVersionId.');
  }
  if (at !== undefined && at === to && (from === undefined || from === at)) return labels;
  if (from === undefined && at !== undefined) {
    throw invalid(
      `The parameter RemoveFromVersionId can't be empty. Staging label ${label} is currently attached to version ${at}, so you must explicitly reference that version in RemoveFromVersionId.`,
    );
  }
  if (from !== undefined && from !== at) {
    const where = at === undefined ? 'not attached to any version' : `currently attached to version ${at}`;
    throw invalid(`The parameter RemoveFromVersionId ${from} is wrong: staging label ${label} is ${where}.`);
  }
  if (to !== undefined) return attachLabels(labels, to, [label]);
  if (label === CURRENT)
    throw invalid('You can only move staging label AWSCURRENT to a different secret version.');
  const next = new Map(labels);
  next.delete(label);
  return next;
}

/** Labels of one version, in the order in which they came. */
export function labelsOf(labels: Labels, versionId: string): string[] {
  return [...labels].filter(([, id]) => id === versionId).map(([label]) => label);
}

/** Labelled versions with their labels, as DescribeSecret shows them. */
export function versionsToStages(labels: Labels): Record<string, string[]> {
  const ids = [...new Set(labels.values())];
  return Object.fromEntries(ids.map((id) => [id, labelsOf(labels, id)]));
}

function invalid(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}
