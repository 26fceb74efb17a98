import type { GetSecretValueCommandOutput } from '@aws-sdk/client-secrets-manager';
import type { SecretValue } from '@syncops/secrets';
import { AwsError } from './errors.ts';

/** @throws AwsError `SERVICE_ERROR` for a value that is not text */
export function secretValue(
  name: string,
  answer: Pick<GetSecretValueCommandOutput, 'VersionId' | 'SecretString' | 'VersionStages'>,
): SecretValue {
  if (answer.VersionId === undefined || answer.SecretString === undefined)
    throw new AwsError('SERVICE_ERROR', `the secret ${name} holds binary data; store it as text`);
  return { versionId: answer.VersionId, value: answer.SecretString, labels: answer.VersionStages ?? [] };
}
