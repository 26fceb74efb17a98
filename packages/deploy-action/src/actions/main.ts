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
  await runAction(inputs, createActionDeps(core, core.getInput('github-token'), process.env));
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
