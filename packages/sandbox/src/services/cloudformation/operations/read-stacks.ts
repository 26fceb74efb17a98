import type { OperationHandler } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import type { Engine } from '../execution/engine.ts';
import type { StackEvent, StackRecord, ValidationFinding } from '../state.ts';
import {
  describeEvent,
  describeOperationEvent,
  describeResource,
  describeStack,
  summarizeResource,
  summarizeStack,
  type Shape,
} from './describe.ts';
import { requiredStackName, requiredText, text, texts, type Input } from './input.ts';
import { requireChangeSet, requireStack, stackArn } from './lookup.ts';
import { page, PAGE_SIZE } from './paging.ts';

/** DescribeStacks: one stack by name or id, or a page of all that are not deleted. */
export function describeStacks(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const name = text(input, 'StackName');
    request.authorize('cloudformation:DescribeStacks', name === undefined ? '*' : stackArn(engine, name));
    if (name !== undefined) return { Stacks: [describeStack(requireStack(engine, name))] };
    const { items, nextToken } = page(
      {
        scope: 'DescribeStacks',
        all: [...engine.stacks.values()],
        id: ({ id }) => id,
        include: ({ status }) => status !== 'DELETE_COMPLETE',
        size: PAGE_SIZE.stacks,
      },
      text(input, 'NextToken'),
    );
    return { Stacks: items.map(describeStack), ...next(nextToken) };
  });
}

/** ListStacks: deleted stacks too, by status. */
export function listStacks(engine: Engine): OperationHandler {
  return sync((input, request) => {
    request.authorize('cloudformation:ListStacks', '*');
    const filter = texts(input, 'StackStatusFilter') ?? [];
    const { items, nextToken } = page(
      {
        scope: `ListStacks ${filter.join(' ')}`,
        all: [...engine.stacks.values()],
        id: ({ id }) => id,
        include: ({ status }) => filter.length === 0 || filter.includes(status),
        size: PAGE_SIZE.stacks,
      },
      text(input, 'NextToken'),
    );
    return { StackSummaries: items.map(summarizeStack), ...next(nextToken) };
  });
}

/** DescribeStackEvents: newest first. */
export function describeStackEvents(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:DescribeStackEvents', stack.id);
    const { items, nextToken } = page(
      {
        scope: stack.id,
        all: stack.events.toReversed(),
        id: ({ eventId }) => eventId,
        size: PAGE_SIZE.events,
      },
      text(input, 'NextToken'),
    );
    return { StackEvents: items.map((event) => describeEvent(stack, event)), ...next(nextToken) };
  });
}

/** DescribeEvents: events and validation findings of a stack, a change set or one operation, newest first. */
export function describeEvents(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const { stack, operationId } = eventSource(engine, input);
    request.authorize('cloudformation:DescribeEvents', stack.id);
    const findings = [...stack.changeSets.values()].flatMap((changeSet) => changeSet.findings);
    const entries = [
      ...stack.events.map((event) => entry(stack, event)),
      ...findings.map((finding) => findingEntry(stack, finding)),
    ];
    const filters = input['Filters'];
    const failedOnly =
      typeof filters === 'object' &&
      filters !== null &&
      'FailedEvents' in filters &&
      filters.FailedEvents === true;
    const { items, nextToken } = page(
      {
        scope: `${stack.id} ${operationId ?? ''}`,
        all: entries.toReversed(),
        id: ({ eventId }) => eventId,
        include: (item) =>
          (operationId === undefined || item.operationId === operationId) && (!failedOnly || item.isFailure),
        size: PAGE_SIZE.events,
      },
      text(input, 'NextToken'),
    );
    return { OperationEvents: items.map(({ shape }) => shape), ...next(nextToken) };
  });
}

interface Entry {
  readonly eventId: string;
  readonly operationId: string;
  readonly isFailure: boolean;
  readonly shape: Shape;
}

function entry(stack: StackRecord, event: StackEvent): Entry {
  const { eventId, operationId, status } = event;
  const kind = stack.operations.find(({ id }) => id === operationId)?.kind;
  const shape = { ...describeOperationEvent(stack, event), OperationType: kind, EventType: 'STACK_EVENT' };
  return { eventId, operationId, isFailure: status.endsWith('_FAILED'), shape };
}

function findingEntry(stack: StackRecord, finding: ValidationFinding): Entry {
  const { eventId, operationId, logicalId, type, name, path, reason, at } = finding;
  return {
    eventId,
    operationId,
    isFailure: true,
    shape: {
      EventId: eventId,
      StackId: stack.id,
      OperationId: operationId,
      OperationType: 'CREATE_CHANGESET',
      EventType: 'VALIDATION_ERROR',
      LogicalResourceId: logicalId,
      ResourceType: type,
      Timestamp: new Date(at),
      ValidationFailureMode: 'FAIL',
      ValidationName: name,
      ValidationStatus: 'FAILED',
      ValidationStatusReason: reason,
      ValidationPath: `/Resources/${logicalId}/Properties${path}`,
    },
  };
}

function eventSource(
  engine: Engine,
  input: Input,
): { readonly stack: StackRecord; readonly operationId: string | undefined } {
  const [stackName, changeSetName, operationId] = [
    text(input, 'StackName'),
    text(input, 'ChangeSetName'),
    text(input, 'OperationId'),
  ];
  if (changeSetName !== undefined) {
    const { stack, changeSet } = requireChangeSet(engine, changeSetName, stackName);
    return { stack, operationId: changeSet.operationId };
  }
  if (stackName !== undefined) return { stack: requireStack(engine, stackName), operationId };
  const stack = [...engine.stacks.values()].find(
    ({ operations, changeSets }) =>
      operations.some(({ id }) => id === operationId) ||
      [...changeSets.values()].some((set) => set.operationId === operationId),
  );
  if (stack === undefined)
    throw templateError('DescribeEvents needs a StackName, a ChangeSetName or a known OperationId');
  return { stack, operationId };
}

/** DescribeStackResources: all at once, of a stack or of a physical resource's stack. */
export function describeStackResources(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = stackOfResource(engine, input);
    request.authorize('cloudformation:DescribeStackResources', stack.id);
    const logicalId = text(input, 'LogicalResourceId');
    const records = [...stack.resources.values()].filter(
      (record) => logicalId === undefined || record.logicalId === logicalId,
    );
    return { StackResources: records.map((record) => describeResource(stack, record)) };
  });
}

function stackOfResource(engine: Engine, input: Input): StackRecord {
  const physicalId = text(input, 'PhysicalResourceId');
  if (physicalId === undefined) return requireStack(engine, requiredStackName(input));
  const found = [...engine.stacks.values()].find(({ resources }) =>
    [...resources.values()].some((record) => record.physicalId === physicalId),
  );
  if (found === undefined) throw templateError(`Stack for ${physicalId} does not exist`);
  return found;
}

/** DescribeStackResource. */
export function describeStackResource(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:DescribeStackResource', stack.id);
    const logicalId = requiredText(input, 'LogicalResourceId');
    const record = stack.resources.get(logicalId);
    if (record === undefined)
      throw templateError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
    const metadata = record.metadata === undefined ? {} : { Metadata: JSON.stringify(record.metadata) };
    return {
      StackResourceDetail: {
        ...summarizeResource(record),
        ...metadata,
        StackId: stack.id,
        StackName: stack.name,
      },
    };
  });
}

/** ListStackResources. */
export function listStackResources(engine: Engine): OperationHandler {
  return sync((input, request) => {
    const stack = requireStack(engine, requiredStackName(input));
    request.authorize('cloudformation:ListStackResources', stack.id);
    const { items, nextToken } = page(
      {
        scope: stack.id,
        all: [...stack.resources.values()],
        id: ({ logicalId }) => logicalId,
        size: PAGE_SIZE.resources,
      },
      text(input, 'NextToken'),
    );
    return { StackResourceSummaries: items.map(summarizeResource), ...next(nextToken) };
  });
}

function next(nextToken: string | undefined): Shape {
  return nextToken === undefined ? {} : { NextToken: nextToken };
}

/** A handler whose answer is there at once; its faults are rejections. */
export function sync(handler: (...parameters: Parameters<OperationHandler>) => Shape): OperationHandler {
  return (input, request) =>
    new Promise((resolve) => {
      resolve(handler(input, request));
    });
}
