import type { ChangeSetRecord, StackRecord } from '../state.ts';
import { beginOperation, setStackStatus, type Engine } from './engine.ts';
import { runForward } from './forward.ts';
import type { ProvisionContext } from './provision.ts';
import { removeResources } from './removal.ts';
import { rollbackCreate, rollbackUpdate } from './rollback.ts';
import { deleteStackResources } from './delete.ts';

/** What becomes of a stack whose operation fails. */
export type FailureMode = 'DO_NOTHING' | 'ROLLBACK' | 'DELETE';

/** Starts the execution of a change set in the background; `stack.running` settles when it has ended. */
export function startDeployment(
  engine: Engine,
  stack: StackRecord,
  changeSet: ChangeSetRecord,
  mode: FailureMode,
  token: string | undefined,
): void {
  const isCreate = stack.deployed === undefined;
  const operation = beginOperation(stack, isCreate ? 'CREATE_STACK' : 'UPDATE_STACK', token);
  const context = { engine, stack, operation };
  stack.rollback ??= {
    deployed: stack.deployed,
    resources: new Map(stack.resources),
    outputs: stack.outputs,
  };
  stack.deployed = changeSet.target;
  stack.disableRollback = mode === 'DO_NOTHING';
  stack.lastChangeSetId = changeSet.id;
  if (!isCreate) stack.updatedAt = engine.world.clock();
  setStackStatus(
    engine,
    stack,
    operation,
    isCreate ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS',
    'User Initiated',
  );
  runInBackground(context, async () => {
    const succeeded = await deploy(context, changeSet, mode, isCreate);
    changeSet.executionStatus = succeeded ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED';
  });
}

/** Runs an operation without a caller that waits; an error of the sandbox itself ends the operation visibly. */
export function runInBackground(context: ProvisionContext, work: () => Promise<void>): void {
  const { engine, stack, operation } = context;
  const running = engine
    .pause()
    .then(work)
    .catch((error: unknown) => {
      const status = stack.status.replace(/(_COMPLETE_CLEANUP)?_IN_PROGRESS$/, '_FAILED');
      setStackStatus(
        engine,
        stack,
        operation,
        status,
        `Internal Failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    })
    .finally(() => {
      if (stack.running === running) stack.running = undefined;
    });
  stack.running = running;
}

async function deploy(
  context: ProvisionContext,
  changeSet: ChangeSetRecord,
  mode: FailureMode,
  isCreate: boolean,
): Promise<boolean> {
  const { engine, stack, operation } = context;
  const verb = isCreate ? 'CREATE' : 'UPDATE';
  const result = await runForward(context, changeSet.target, { letOthersFinish: mode === 'DO_NOTHING' });
  if (result.kind === 'reached') {
    stack.outputs = result.outputs;
    if (!isCreate) await cleanUp(context);
    stack.rollback = undefined;
    setStackStatus(engine, stack, operation, `${verb}_COMPLETE`);
    return true;
  }
  const basis = stack.rollback;
  if (mode === 'DO_NOTHING' || basis === undefined) {
    setStackStatus(engine, stack, operation, `${verb}_FAILED`, result.reason);
  } else if (mode === 'DELETE' && isCreate) {
    setStackStatus(
      engine,
      stack,
      operation,
      'DELETE_IN_PROGRESS',
      `${result.reason}Delete requested by user.`,
    );
    await deleteStackResources(context, new Set());
  } else if (basis.deployed === undefined) {
    await rollbackCreate(context, `${result.reason}Rollback requested by user.`);
  } else {
    await rollbackUpdate(context, basis, result.reason);
  }
  return false;
}

/** Removes what the update replaced or dropped. A failure here is an event, not a failure of the update. */
async function cleanUp(context: ProvisionContext): Promise<void> {
  const { engine, stack, operation } = context;
  setStackStatus(engine, stack, operation, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  await engine.pause();
  const { garbage } = stack;
  stack.garbage = [];
  const dropped = new Set(
    garbage.map(({ record }) => record).filter((record) => stack.resources.get(record.logicalId) === record),
  );
  await removeResources(context, garbage, () => undefined);
  for (const { logicalId } of dropped) stack.resources.delete(logicalId);
}
