import { randomUUID } from 'node:crypto';
import type { ResourceProvider, World } from '../../../contract.ts';
import { loadResourceSpecs, type ResourceSpec } from '../spec/resource-spec.ts';
import type { StackEvent, StackRecord } from '../state.ts';

/** What every operation on stacks works with. */
export interface Engine {
  readonly world: World;
  readonly providers: ReadonlyMap<string, ResourceProvider>;
  /** Specifications of the providers' types; the first call takes about a second. */
  specs(): Promise<ReadonlyMap<string, ResourceSpec>>;
  /** Lets other requests in between two states. */
  pause(): Promise<void>;
  /** All stacks by id, deleted ones too. */
  readonly stacks: Map<string, StackRecord>;
}

/** One operation on a stack; its id groups the events. */
export interface Operation {
  readonly kind:
    | 'CREATE_STACK'
    | 'UPDATE_STACK'
    | 'DELETE_STACK'
    | 'ROLLBACK'
    | 'CONTINUE_ROLLBACK'
    | 'CREATE_CHANGESET';
  readonly id: string;
  readonly token?: string;
}

/** Assembles an engine. @param pause - see {@link Engine.pause} */
export function createEngine(
  world: World,
  providers: readonly ResourceProvider[],
  pause: () => Promise<void>,
): Engine {
  const byType = new Map(providers.map((provider) => [provider.type, provider]));
  let specs: Promise<ReadonlyMap<string, ResourceSpec>> | undefined;
  return {
    world,
    providers: byType,
    specs: () => (specs ??= knownSpecs([...byType.keys()])),
    pause,
    stacks: new Map(),
  };
}

async function knownSpecs(types: readonly string[]): Promise<ReadonlyMap<string, ResourceSpec>> {
  const loaded = await loadResourceSpecs(types);
  return new Map([...loaded].flatMap(([type, spec]) => (spec === undefined ? [] : [[type, spec] as const])));
}

/** Starts an operation: from now on it is the stack's latest. */
export function beginOperation(stack: StackRecord, kind: Operation['kind'], token?: string): Operation {
  const operation = { kind, id: randomUUID(), ...(token === undefined ? {} : { token }) };
  stack.operations.push(operation);
  return operation;
}

/** Appends an event of one of the stack's resources. */
export function recordEvent(
  engine: Engine,
  stack: StackRecord,
  operation: Operation,
  event: Pick<StackEvent, 'logicalId' | 'physicalId' | 'type' | 'status'> & {
    readonly reason?: string;
    readonly properties?: string;
  },
): void {
  const suffix =
    event.type === STACK_TYPE ? randomUUID() : `${event.logicalId}-${event.status}-${randomUUID()}`;
  stack.events.push({
    ...event,
    eventId: suffix,
    operationId: operation.id,
    at: engine.world.clock(),
    ...(operation.token === undefined ? {} : { clientRequestToken: operation.token }),
  });
}

/** Type under which the stack itself appears among its events. */
export const STACK_TYPE = 'AWS::CloudFormation::Stack';

/** Moves a stack into a status and records the event. */
export function setStackStatus(
  engine: Engine,
  stack: StackRecord,
  operation: Operation,
  status: string,
  reason?: string,
): void {
  stack.status = status;
  delete stack.statusReason;
  if (reason !== undefined) stack.statusReason = reason;
  recordEvent(engine, stack, operation, {
    logicalId: stack.name,
    physicalId: stack.id,
    type: STACK_TYPE,
    status,
    ...(reason === undefined ? {} : { reason }),
  });
}
