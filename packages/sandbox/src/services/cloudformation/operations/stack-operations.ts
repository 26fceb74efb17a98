import { AwsFault, type OperationHandler } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import { deleteStackResources } from '../execution/delete.ts';
import { runInBackground } from '../execution/deploy.ts';
import { beginOperation, setStackStatus, type Engine } from '../execution/engine.ts';
import { rollbackCreate, rollbackUpdate } from '../execution/rollback.ts';
import { parseStackPolicy } from '../execution/stack-policy.ts';
import type { StackRecord } from '../state.ts';
import { markObsolete } from './change-sets.ts';
import { flag, requiredStackName, text, texts, token, type Input } from './input.ts';
import { findStack, requireStack, stackArn } from './lookup.ts';
import { sync } from './read-stacks.ts';
import { isBusy } from './statuses.ts';

/** DeleteStack: nothing to do is success; termination protection and a running update refuse it. */
export function deleteStack(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const name = requiredStackName(input);
    request.authorize('cloudformation:DeleteStack', stackArn(engine, name));
    const stack = findStack(engine, name);
    if (stack === undefined || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS')
      return {};
    if (stack.terminationProtection) {
      throw templateError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
    }
    if (isBusy(stack.status))
      throw templateError(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`);
    const retain = texts(input, 'RetainResources') ?? [];
    assertRetainable(stack, retain);
    markObsolete(stack);
    const operation = beginOperation(stack, 'DELETE_STACK', token(input, 'ClientRequestToken'));
    const context = { engine, stack, operation };
    setStackStatus(engine, stack, operation, 'DELETE_IN_PROGRESS', 'User Initiated');
    runInBackground(context, () => deleteStackResources(context, new Set(retain)));
    return {};
  });
}

function assertRetainable(stack: StackRecord, retain: readonly string[]): void {
  if (retain.length === 0) return;
  if (stack.status !== 'DELETE_FAILED') {
    throw templateError(
      `Invalid operation on stack [${stack.id}]. When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`,
    );
  }
  const unknown = retain.filter((logicalId) => !stack.resources.has(logicalId));
  if (unknown.length > 0)
    throw templateError(
      `The following resources to retain do not exist in the stack: [${unknown.join(', ')}]`,
    );
}

/** UpdateTerminationProtection. */
export function updateTerminationProtection(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:UpdateTerminationProtection', stack.id);
    const enable = flag(input, 'EnableTerminationProtection');
    if (enable === undefined) throw templateError('EnableTerminationProtection is required');
    if (stack.status.startsWith('DELETE_'))
      throw templateError(
        `Stack [${stack.id}] is in ${stack.status} state: termination protection cannot be changed`,
      );
    stack.terminationProtection = enable;
    return { StackId: stack.id };
  });
}

/** SetStackPolicy: in force from the next update on; it can be replaced, not removed. */
export function setStackPolicy(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:SetStackPolicy', stack.id);
    const body = text(input, 'StackPolicyBody');
    if (body === undefined) throw templateError('the sandbox takes a stack policy as StackPolicyBody only');
    parseStackPolicy(body);
    stack.policy = body;
    return {};
  });
}

/** GetStackPolicy. */
export function getStackPolicy(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:GetStackPolicy', stack.id);
    return stack.policy === undefined ? {} : { StackPolicyBody: stack.policy };
  });
}

/** RollbackStack: undoes what CREATE_FAILED or UPDATE_FAILED left standing. */
export function rollbackStack(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:RollbackStack', stack.id);
    const basis = stack.rollback;
    if (!['CREATE_FAILED', 'UPDATE_FAILED'].includes(stack.status) || basis === undefined) {
      throw templateError(
        `RollbackStack cannot be called from current stack status ${stack.status}: it takes CREATE_FAILED or UPDATE_FAILED`,
      );
    }
    markObsolete(stack);
    const operation = beginOperation(stack, 'ROLLBACK', token(input, 'ClientRequestToken'));
    const context = { engine, stack, operation };
    stack.status = basis.deployed === undefined ? 'ROLLBACK_IN_PROGRESS' : 'UPDATE_ROLLBACK_IN_PROGRESS';
    runInBackground(context, () =>
      basis.deployed === undefined
        ? rollbackCreate(context, 'User Initiated')
        : rollbackUpdate(context, basis, 'User Initiated'),
    );
    return { StackId: stack.id, OperationId: operation.id };
  });
}

/** ContinueUpdateRollback: tries again what an update's rollback could not do. */
export function continueUpdateRollback(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:ContinueUpdateRollback', stack.id);
    const basis = stack.rollback;
    if (stack.status !== 'UPDATE_ROLLBACK_FAILED' || basis === undefined) {
      throw templateError(
        `Stack:${stack.id} is in ${stack.status} state and can not continue update rollback.`,
      );
    }
    const skip = skippedResources(stack, input);
    const operation = beginOperation(stack, 'CONTINUE_ROLLBACK', token(input, 'ClientRequestToken'));
    const context = { engine, stack, operation };
    stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    runInBackground(context, () => rollbackUpdate(context, basis, 'User Initiated', skip));
    return {};
  });
}

function skippedResources(stack: StackRecord, input: Input): ReadonlySet<string> {
  const skip = texts(input, 'ResourcesToSkip') ?? [];
  const wrong = skip.filter((logicalId) => stack.resources.get(logicalId)?.status !== 'UPDATE_FAILED');
  if (wrong.length > 0) {
    throw new AwsFault(
      'ValidationError',
      `The following resources cannot be skipped, they are not in UPDATE_FAILED: [${wrong.join(', ')}]`,
    );
  }
  return new Set(skip);
}
