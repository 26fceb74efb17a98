import { AwsFault } from '../../contract.ts';

const MAX_TAGS = 50;

/**
 * @throws AwsFault InvalidParameterException for reserved keys, LimitExceededException above 50 tags
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html
 */
export function assertTags(
  added: Readonly<Record<string, string>>,
  present: Readonly<Record<string, string>>,
): void {
  const reserved = Object.keys(added).find((key) => key.toLowerCase().startsWith('aws:'));
  if (reserved !== undefined) {
    throw new AwsFault(
      'InvalidParameterException',
      `the tag key ${reserved} starts with aws:, which is reserved`,
    );
  }
  const count = new Set([...Object.keys(added), ...Object.keys(present)]).size;
  if (count > MAX_TAGS)
    throw new AwsFault(
      'LimitExceededException',
      `a secret can have ${MAX_TAGS} tags, this would be ${count}`,
    );
}
