import {
  SecretsError,
  labelledVersions,
  type LabelledVersion,
  type SecretDescription,
  untagLine,
} from '@syncops/secrets';
import type { RotationProblem } from './problem.ts';
import type { SecretState } from './progress.ts';
import { COMPROMISED_TAG, ROTATION_TAG, parseCompromisedTag, parseRotationTag } from './rotation-tag.ts';

/** Reads the labels and tags of a secret, or says what is wrong with them and how to fix it. */
export function readState(description: SecretDescription): SecretState | RotationProblem {
  const labels = readLabels(description);
  if ('kind' in labels) return labels;
  const tag = parseRotationTag(description.tags[ROTATION_TAG]);
  if (tag.kind === 'foreign') return foreignTag(description.name, ROTATION_TAG);
  const compromised = parseCompromisedTag(description.tags[COMPROMISED_TAG]);
  if (compromised.kind === 'foreign') return foreignTag(description.name, COMPROMISED_TAG);
  const isCurrent = tag.kind === 'tag' && tag.tag.newId === labels.currentId;
  return {
    ...labels,
    ...(tag.kind === 'none' ? {} : { [isCurrent ? 'tag' : 'staleTag']: tag.tag }),
    compromised: new Set(compromised.kind === 'tag' ? compromised.tag.versionIds : []),
  };
}

type Labels = Pick<SecretState, 'currentId' | 'previousId' | 'pendingId' | 'isPendingOnCurrent'>;

const FIELDS = {
  AWSPREVIOUS: 'previousId',
  AWSCURRENT: 'currentId',
  AWSPENDING: 'pendingId',
} as const;

function readLabels(description: SecretDescription): Labels | RotationProblem {
  const versions = tryLabels(description);
  if ('kind' in versions) return versions;
  const labels: Omit<Labels, 'isPendingOnCurrent'> = versions.reduce(
    (read, { label, versionId }) => ({ ...read, [FIELDS[label]]: versionId }),
    { currentId: '' },
  );
  return {
    ...labels,
    isPendingOnCurrent: description.versions[labels.currentId]?.includes('AWSPENDING') === true,
  };
}

function tryLabels(description: SecretDescription): readonly LabelledVersion[] | RotationProblem {
  try {
    return labelledVersions(description);
  } catch (error) {
    if (error instanceof SecretsError) return { kind: 'problem', code: error.code, message: error.message };
    throw error;
  }
}

function foreignTag(name: string, tag: string): RotationProblem {
  return {
    kind: 'problem',
    code: 'INVALID_VALUE',
    message: `the tag ${tag} of ${name} does not hold what this tool writes there; take it off with ${untagLine(name, tag)}`,
  };
}
