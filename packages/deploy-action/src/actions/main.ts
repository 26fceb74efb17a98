import * as core from '@actions/core';

// Said before the SDK is loaded, so that the log shows at once that the run began.
core.info('SyncOps: reading the environment files');

try {
  const { readActionInputs } = await import('./inputs.ts');
  const inputs = readActionInputs((name) => core.getInput(name));
  const [{ runAction }, { createActionDeps }] = await Promise.all([
    import('./run-action.ts'),
    import('./create-action-deps.ts'),
  ]);
  const access = { token: core.getInput('github-token'), login: core.getInput('comment-author') };
  await runAction(inputs, createActionDeps(core, access, process.env));
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
