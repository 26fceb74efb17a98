import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { AwsError } from './chunk-JXBEMWI5.mjs';
import './chunk-DBCUQO7F.mjs';
async function verifyAccount(client, expectedAccount) {
  let { GetCallerIdentityCommand } = await import('./chunk-65BHBTJ6.mjs'),
    { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
  if (Account !== expectedAccount)
    throw new AwsError(
      'WRONG_ACCOUNT',
      `these credentials (${Arn ?? 'unknown'}) belong to account ${Account ?? 'unknown'}, but the environment is deployed in ${expectedAccount}; nothing was changed, use that account's credentials`,
      { data: { operation: 'sts:GetCallerIdentity' } },
    );
}
export { verifyAccount };
