import type { GitHubSandbox } from '@syncops/github-sandbox';
import type { Sandbox } from '@syncops/sandbox';
import { bootstrapSeed, compileBootstrap, loadEnvironments, WORKFLOWS } from '@syncops/topology';

import { asAdministrator } from './administrator.ts';

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
  const plain = { parameters: {}, tags: {} };
  await asAdministrator(sandbox, async ({ stacks }) => {
    if (Buffer.byteLength(stack.body) <= MAX_BODY_BYTES) {
      await stacks.deploy({ ...stack, ...plain }, () => undefined);
      return;
    }
    const { stack: seeded } = await stacks.deploy({ ...bootstrapSeed(stack), ...plain }, () => undefined);
    const bucket = seeded.outputs['ArtifactBucketName'];
    await stacks.deploy({ ...stack, ...plain, ...(bucket !== undefined && { bucket }) }, () => undefined);
  });
}
