import * as core from '@actions/core';

// Said before the SDK is loaded, so that the log shows at once that the run began.
core.info('SyncOps: secrets');

try {
  const { readRotateInputs } = await import('./inputs.ts');
  const inputs = readRotateInputs((name) => core.getInput(name));
  const [{ runRotateAction }, { createActionDeps }] = await Promise.all([
    import('./run-action.ts'),
    import('./create-action-deps.ts'),
  ]);
  await runRotateAction(inputs, createActionDeps(core));
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
