import type { STSClient } from '@aws-sdk/client-sts';
import { AwsError } from './errors.ts';

/**
 * Asks AWS whose credentials these are.
 * @throws AwsError `WRONG_ACCOUNT`, `NO_CREDENTIALS`, `EXPIRED_CREDENTIALS`, `INVALID_CREDENTIALS`, `UNREACHABLE`
 */
export async function verifyAccount(client: STSClient, expectedAccount: string): Promise<void> {
  const { GetCallerIdentityCommand } = await import('./sdk-clients.ts');
  const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
  if (Account === expectedAccount) return;
  throw new AwsError(
    'WRONG_ACCOUNT',
    `these credentials (${Arn ?? 'unknown'}) belong to account ${Account ?? 'unknown'}, but the environment is deployed in ${expectedAccount}; nothing was changed, use that account's credentials`,
    { data: { operation: 'sts:GetCallerIdentity' } },
  );
}
