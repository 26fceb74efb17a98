import type { Step } from '../plan/plan.ts';
import type { EngineDeps } from '../deps.ts';
import type { DesiredDbnode } from '../plan/desired.ts';
import type { RunStep } from './execute.ts';
import { findRemovals } from '../removal/removal.ts';
import type { RunState } from './run-state.ts';
import { dbnodeStepId, stackStepId, STEP, type DbnodeStep } from '../plan/step-ids.ts';
import { checkDbnode } from './steps/check-dbnode.ts';
import { convergeDatabases } from './steps/converge-databases.ts';
import { createSecrets } from './steps/create-secrets.ts';
import { deployStack } from './steps/deploy-stack.ts';
import { drainDbnode } from './steps/drain.ts';
import { publishWebheadRelease, pushRole } from './steps/push-releases.ts';
import { registerNodes } from './steps/register-nodes.ts';
import { removeDbnodeStack } from './steps/remove-stack.ts';
import { unregisterNodes } from './steps/unregister-nodes.ts';

type Work = (progress: (message: string) => void) => Promise<string>;

/** The work behind each step id that a plan for this state can contain. */
export function createRunStep(state: RunState, deps: EngineDeps, signal?: AbortSignal): RunStep {
  const work = new Map<string, Work>([
    [STEP.publishWebhead, () => publishWebheadRelease(state, deps)],
    [STEP.pushWebhead, (progress) => pushRole('webhead', state, deps, progress)],
    [STEP.pushTokenserver, (progress) => pushRole('tokenserver', state, deps, progress)],
  ]);
  for (const stack of state.desired.stacks) {
    work.set(stackStepId(stack.name), (progress) => deployStack(stack, state, deps, progress));
  }
  for (const dbnode of state.desired.dbnodes) addDbnodeWork(work, dbnode, state, deps);
  for (const removal of findRemovals(state.desired, state.observed)) {
    const { dbnode, stack } = removal;
    work.set(dbnodeStepId('nodes', dbnode), (progress) => unregisterNodes(removal, state, deps, progress));
    work.set(dbnodeStepId('drain', dbnode), (progress) =>
      drainDbnode(removal, state, deps, progress, signal),
    );
    work.set(stackStepId(stack), (progress) => removeDbnodeStack(removal, state, deps, progress));
  }

  return (step: Step, progress) => {
    const run = work.get(step.id);
    if (run === undefined) return Promise.reject(new TypeError(`no work is known for step ${step.id}`));
    return run(progress);
  };
}

function addDbnodeWork(
  work: Map<string, Work>,
  desired: DesiredDbnode,
  state: RunState,
  deps: EngineDeps,
): void {
  const { name } = desired.dbnode;
  const steps: Readonly<Record<Exclude<DbnodeStep, 'drain'>, Work>> = {
    secrets: () => createSecrets(desired, state, deps),
    databases: (progress) => convergeDatabases(desired, state, deps, progress),
    smoke: () => checkDbnode(name, state, deps),
    nodes: () => registerNodes(desired, state, deps),
  };
  for (const kind of ['secrets', 'databases', 'smoke', 'nodes'] as const)
    work.set(dbnodeStepId(kind, name), steps[kind]);
}
