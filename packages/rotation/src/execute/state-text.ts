import { STAGING_LABELS, type SecretDescription } from '@syncops/secrets';
import { COMPROMISED_TAG, ROTATION_TAG } from '../rotation-tag.ts';

/** The labels that count, as one text: the same for the same labels. */
export function labelText({ versions }: SecretDescription): string {
  return STAGING_LABELS.map((label) =>
    Object.keys(versions)
      .filter((id) => versions[id]?.includes(label) === true)
      .sort()
      .join('+'),
  ).join(' ');
}

/** Labels and tags as one text: what a decision about a secret was made from. */
export function stateText(description: SecretDescription): string {
  const { tags, deleted } = description;
  return [
    labelText(description),
    tags[ROTATION_TAG] ?? '',
    tags[COMPROMISED_TAG] ?? '',
    String(deleted),
  ].join('\n');
}

/** Whether a version carries a label. */
export function hasLabel(description: SecretDescription, versionId: string, label: string): boolean {
  return description.versions[versionId]?.includes(label) === true;
}
