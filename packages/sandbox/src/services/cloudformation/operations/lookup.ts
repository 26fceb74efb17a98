import { randomUUID } from 'node:crypto';
import { AwsFault } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import type { Engine } from '../execution/engine.ts';
import type { ChangeSetRecord, StackRecord } from '../state.ts';

/** A new ARN of a stack. */
export function newStackId(engine: Engine, name: string): string {
  return `arn:aws:cloudformation:${engine.world.region}:${engine.world.account}:stack/${name}/${randomUUID()}`;
}

/** A new ARN of a change set. */
export function newChangeSetId(engine: Engine, name: string): string {
  return `arn:aws:cloudformation:${engine.world.region}:${engine.world.account}:changeSet/${name}/${randomUUID()}`;
}

/** ARN against which a caller's right to a stack is checked: the stack's own, or all of that name while there is none. */
export function stackArn(engine: Engine, nameOrId: string): string {
  if (nameOrId.startsWith('arn:')) return nameOrId;
  const { region, account } = engine.world;
  return findStack(engine, nameOrId)?.id ?? `arn:aws:cloudformation:${region}:${account}:stack/${nameOrId}/*`;
}

/** The stack of that ARN, deleted or not, or the stack that bears the name now. */
export function findStack(engine: Engine, nameOrId: string): StackRecord | undefined {
  if (nameOrId.startsWith('arn:')) return engine.stacks.get(nameOrId);
  return [...engine.stacks.values()].find(
    ({ name, status }) => name === nameOrId && status !== 'DELETE_COMPLETE',
  );
}

/** @throws AwsFault `ValidationError` in the words that clients recognise */
export function requireStack(engine: Engine, nameOrId: string): StackRecord {
  const stack = findStack(engine, nameOrId);
  if (stack === undefined) throw templateError(`Stack with id ${nameOrId} does not exist`);
  return stack;
}

/**
 * A change set by its ARN, or by its name and its stack.
 * @throws AwsFault `ChangeSetNotFound`; `ValidationError` when a name comes without a stack or the stack does not exist
 */
export function requireChangeSet(
  engine: Engine,
  nameOrId: string,
  stackName: string | undefined,
): { readonly stack: StackRecord; readonly changeSet: ChangeSetRecord } {
  if (nameOrId.startsWith('arn:')) {
    for (const stack of engine.stacks.values()) {
      const changeSet = stack.changeSets.get(nameOrId);
      if (changeSet !== undefined) return { stack, changeSet };
    }
    throw notFound(nameOrId);
  }
  if (stackName === undefined)
    throw templateError('StackName must be specified if ChangeSetName is not specified as an ARN.');
  const stack = findStack(engine, stackName);
  if (stack === undefined) throw templateError(`Stack [${stackName}] does not exist`);
  const changeSet = [...stack.changeSets.values()].find(({ name }) => name === nameOrId);
  if (changeSet === undefined) throw notFound(nameOrId);
  return { stack, changeSet };
}

function notFound(name: string): AwsFault {
  return new AwsFault('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404);
}
