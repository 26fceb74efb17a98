import { createAws } from '@syncops/aws';
import type { GitHubSandbox } from '@syncops/github-sandbox';
import type { Sandbox } from '@syncops/sandbox';
import { bootstrapSeed, compileBootstrap, loadEnvironments, WORKFLOWS } from '@syncops/topology';

import { administratorOf } from '../../support/role-world.ts';

/** Above this length a template must come from a bucket. */
const MAX_BODY_BYTES = 51_200;

/** What an administrator does once: applies the stack with the roles of the workflows. */
export async function applyBootstrap(
  sandbox: Sandbox,
  { repository }: GitHubSandbox,
  environmentsDir: string,
): Promise<void> {
  const { environments } = await loadEnvironments(environmentsDir);
  const { account, region } = sandbox.world;
  const stack = compileBootstrap({
    account,
    region,
    partition: 'aws',
    repository: {
      owner: repository.owner,
      name: repository.name,
      ownerId: String(repository.ownerId),
      id: String(repository.id),
      defaultBranch: repository.defaultBranch,
    },
    workflows: WORKFLOWS,
    environments,
    createsProvider: true,
  });
  const credentials = administratorOf(sandbox);
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
  const plain = { parameters: {}, tags: {} };
  try {
    await aws.verifyAccount();
    if (Buffer.byteLength(stack.body) <= MAX_BODY_BYTES) {
      await aws.stacks.deploy({ ...stack, ...plain }, () => undefined);
      return;
    }
    const { stack: seeded } = await aws.stacks.deploy({ ...bootstrapSeed(stack), ...plain }, () => undefined);
    const bucket = seeded.outputs['ArtifactBucketName'];
    await aws.stacks.deploy({ ...stack, ...plain, ...(bucket !== undefined && { bucket }) }, () => undefined);
  } finally {
    aws.close();
  }
}
