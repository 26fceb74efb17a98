import {
  type APIErrorType,
  BatchGetSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { SecretValue } from '@syncops/secrets';
import { AwsError } from './errors.ts';
import { secretValue } from './secret-value.ts';

/**
 * The current values of at most twenty secrets. Those without one are left out.
 * @param explain - names the secret in an error about it
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
 */
export async function currentValues(
  client: SecretsManagerClient,
  names: readonly string[],
  explain: (error: AwsError, name: string) => Promise<unknown>,
): Promise<readonly (readonly [string, SecretValue])[]> {
  const found: (readonly [string, SecretValue])[] = [];
  let next: string | undefined;
  do {
    const page = await client.send(
      new BatchGetSecretValueCommand({
        SecretIdList: [...names],
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    const refused = page.Errors?.find(({ ErrorCode }) => ErrorCode !== 'ResourceNotFoundException');
    if (refused !== undefined) throw await explain(asError(refused), refused.SecretId ?? 'without a name');
    for (const entry of page.SecretValues ?? []) {
      // Asked for by name or by ARN: answered under what the caller knows it by.
      const name = names.find((asked) => asked === entry.Name || asked === entry.ARN);
      if (name !== undefined) found.push([name, secretValue(name, entry)]);
    }
    next = page.NextToken;
  } while (next !== undefined);
  return found;
}

/** One secret's refusal in an answer, as if it had been asked for alone. */
function asError({ ErrorCode = 'no reason given', SecretId = '' }: APIErrorType): AwsError {
  return new AwsError(
    ErrorCode === 'AccessDeniedException' ? 'ACCESS_DENIED' : 'SERVICE_ERROR',
    `cannot read the secret ${SecretId} (${ErrorCode})`,
    { data: { operation: 'secretsmanager:BatchGetSecretValue', awsCode: ErrorCode } },
  );
}
