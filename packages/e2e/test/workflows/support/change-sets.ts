import { CloudFormationClient, paginateListChangeSets } from '@aws-sdk/client-cloudformation';
import type { Sandbox } from '@syncops/sandbox';

import { administratorOf } from '../../support/role-world.ts';

/** Names of the change sets that a stack has now, sorted. */
export async function changeSetsOf(sandbox: Sandbox, stack: string): Promise<readonly string[]> {
  const credentials = administratorOf(sandbox);
  const client = new CloudFormationClient({
    region: sandbox.world.region,
    endpoint: sandbox.endpoint,
    credentials: {
      accessKeyId: credentials.AWS_ACCESS_KEY_ID,
      secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
      sessionToken: credentials.AWS_SESSION_TOKEN,
    },
  });
  const names: string[] = [];
  for await (const { Summaries = [] } of paginateListChangeSets({ client }, { StackName: stack }))
    names.push(...Summaries.flatMap(({ ChangeSetName }) => ChangeSetName ?? []));
  client.destroy();
  return names.sort();
}
