import { createAws, type Aws } from '@syncops/aws';
import type { Sandbox } from '@syncops/sandbox';

import { administratorOf } from '../../support/role-world.ts';

/** Does something in the account of a sandbox with an administrator's credentials. */
export async function asAdministrator<Result>(
  sandbox: Sandbox,
  work: (aws: Aws) => Promise<Result>,
): Promise<Result> {
  const credentials = administratorOf(sandbox);
  const { account, region } = sandbox.world;
  // The adapter of AWS finds the sandbox as every process does.
  process.env['AWS_ENDPOINT_URL'] = sandbox.endpoint;
  const aws = createAws({
    region,
    expectedAccount: account,
    credentials: {
      accessKeyId: credentials.AWS_ACCESS_KEY_ID,
      secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
      sessionToken: credentials.AWS_SESSION_TOKEN,
    },
  });
  try {
    await aws.verifyAccount();
    return await work(aws);
  } finally {
    aws.close();
  }
}
