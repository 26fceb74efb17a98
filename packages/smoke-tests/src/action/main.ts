import * as core from '@actions/core';

// Said before the SDK is loaded, so that the log shows at once that the run began.
core.info('SyncOps: smoke tests');

try {
  const { readSmokeInputs } = await import('./inputs.ts');
  const inputs = readSmokeInputs((name) => core.getInput(name));
  const { runAction } = await import('./run-action.ts');
  await runAction(inputs, core, process.env);
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
