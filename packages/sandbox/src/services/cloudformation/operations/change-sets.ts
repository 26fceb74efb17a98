import { AwsFault, type OperationHandler } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import { startDeployment, type FailureMode } from '../execution/deploy.ts';
import type { Engine } from '../execution/engine.ts';
import type { ChangeSetRecord, StackRecord } from '../state.ts';
import { describeChange, describeParameters, describeTags } from './describe.ts';
import {
  changeSetContext,
  flag,
  requiredChangeSetName,
  requiredStackName,
  text,
  token,
  type Input,
} from './input.ts';
import { requireChangeSet, requireStack } from './lookup.ts';
import { page, PAGE_SIZE } from './paging.ts';
import { isUpdatable } from './statuses.ts';

/** DescribeChangeSet: one page of changes with everything else of the change set. */
export function describeChangeSet(engine: Engine): OperationHandler {
  return async (input, request) => {
    const { stack, changeSet } = await named(engine, input);
    request.authorize('cloudformation:DescribeChangeSet', stack.id, changeSetContext(input));
    const withValues = flag(input, 'IncludePropertyValues') ?? false;
    const { target } = changeSet;
    const { items, nextToken } = page(
      {
        scope: changeSet.id,
        all: changeSet.changes,
        id: ({ logicalId, action }) => `${action} ${logicalId}`,
        size: PAGE_SIZE.changes,
      },
      text(input, 'NextToken'),
    );
    return {
      ...summary(stack, changeSet),
      Parameters: describeParameters(target),
      Capabilities: target.capabilities,
      NotificationARNs: target.notificationArns,
      Tags: describeTags(target.tags),
      RollbackConfiguration: {},
      Changes: items.map((change) => describeChange(change, withValues)),
      ...(changeSet.onStackFailure === undefined ? {} : { OnStackFailure: changeSet.onStackFailure }),
      ...(nextToken === undefined ? {} : { NextToken: nextToken }),
    };
  };
}

/** ListChangeSets. */
export function listChangeSets(engine: Engine): OperationHandler {
  return (input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:ListChangeSets', stack.id);
    const all = [...stack.changeSets.values()];
    const { items, nextToken } = page(
      { scope: stack.id, all, id: ({ id }) => id, size: PAGE_SIZE.changeSets },
      text(input, 'NextToken'),
    );
    return Promise.resolve({
      Summaries: items.map((changeSet) => summary(stack, changeSet)),
      ...(nextToken === undefined ? {} : { NextToken: nextToken }),
    });
  };
}

/** DeleteChangeSet: also succeeds where there is none of that ARN; refuses one that is being executed. */
export function deleteChangeSet(engine: Engine): OperationHandler {
  return async (input, request) => {
    const name = requiredChangeSetName(input);
    const found = await named(engine, input).catch((error: unknown) => {
      if (error instanceof AwsFault && error.code === 'ChangeSetNotFound') return undefined;
      throw error;
    });
    request.authorize('cloudformation:DeleteChangeSet', found?.stack.id ?? name, changeSetContext(input));
    if (found === undefined) return {};
    const { stack, changeSet } = found;
    if (changeSet.executionStatus === 'EXECUTE_IN_PROGRESS')
      throw invalidStatus(changeSet, 'deleted', changeSet.executionStatus);
    stack.changeSets.delete(changeSet.id);
    return {};
  };
}

/** ExecuteChangeSet: starts the operation; the other change sets of the stack are gone from then on. */
export function executeChangeSet(engine: Engine): OperationHandler {
  return async (input, request) => {
    const { stack, changeSet } = await named(engine, input);
    request.authorize('cloudformation:ExecuteChangeSet', stack.id, changeSetContext(input));
    const clientToken = token(input, 'ClientRequestToken');
    if (clientToken !== undefined && changeSet.executionToken === clientToken) return {};
    if (changeSet.status !== 'CREATE_COMPLETE') throw invalidStatus(changeSet, 'executed', changeSet.status);
    if (changeSet.executionStatus !== 'AVAILABLE')
      throw invalidStatus(changeSet, 'executed', changeSet.executionStatus);
    const isReady =
      changeSet.kind === 'CREATE' ? stack.status === 'REVIEW_IN_PROGRESS' : isUpdatable(stack.status);
    if (!isReady)
      throw templateError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
    const mode = failureMode(input, changeSet);
    changeSet.executionStatus = 'EXECUTE_IN_PROGRESS';
    if (clientToken !== undefined) changeSet.executionToken = clientToken;
    for (const other of [...stack.changeSets.values()])
      if (other !== changeSet) stack.changeSets.delete(other.id);
    startDeployment(engine, stack, changeSet, mode, clientToken);
    return {};
  };
}

/** Change sets that were made before the stack changed otherwise may not be executed any more. */
export function markObsolete(stack: StackRecord): void {
  for (const changeSet of stack.changeSets.values()) {
    if (changeSet.executionStatus === 'AVAILABLE') changeSet.executionStatus = 'OBSOLETE';
  }
}

function failureMode(input: Input, changeSet: ChangeSetRecord): FailureMode {
  const disableRollback = flag(input, 'DisableRollback');
  if (changeSet.onStackFailure === undefined) return disableRollback === true ? 'DO_NOTHING' : 'ROLLBACK';
  if (disableRollback !== undefined) {
    throw templateError(
      'DisableRollback may not be given for a change set that was made with OnStackFailure',
    );
  }
  return changeSet.onStackFailure;
}

// eslint-disable-next-line @typescript-eslint/require-await -- its faults reach callers as rejections, as the other handlers' do
async function named(
  engine: Engine,
  input: Input,
): Promise<{ readonly stack: StackRecord; readonly changeSet: ChangeSetRecord }> {
  return requireChangeSet(engine, requiredChangeSetName(input), text(input, 'StackName'));
}

function invalidStatus({ id }: ChangeSetRecord, verb: string, status: string): AwsFault {
  return new AwsFault(
    'InvalidChangeSetStatus',
    `ChangeSet [${id}] cannot be ${verb} in its current status of [${status}]`,
  );
}

function summary(stack: StackRecord, changeSet: ChangeSetRecord): Record<string, unknown> {
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: changeSet.id,
    ChangeSetName: changeSet.name,
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    StatusReason: changeSet.statusReason,
    CreationTime: new Date(changeSet.createdAt),
    Description: changeSet.description,
    IncludeNestedStacks: false,
  };
}
