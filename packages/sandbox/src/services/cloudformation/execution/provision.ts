import {
  AwsFault,
  type ProviderRequest,
  type ProviderResult,
  type ResourceProvider,
} from '../../../contract.ts';
import type { Removal } from '../changes/policy-action.ts';
import type { ResolvedResource } from '../changes/target-scope.ts';
import type { JsonObject } from '../json.ts';
import { customName, isNameTaken } from '../spec/custom-name.ts';
import type { ResourceRecord, StackRecord } from '../state.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { resolveDynamicReferences } from './dynamic-references.ts';
import { recordEvent, type Engine, type Operation } from './engine.ts';
import { ResourceFailure } from './resource-failure.ts';

/** The stack and the operation that a resource is provisioned for. */
export interface ProvisionContext {
  readonly engine: Engine;
  readonly stack: StackRecord;
  readonly operation: Operation;
}

/** Records an event of a resource and, where it is the stack's current one, its status. */
export function recordResource(
  { engine, stack, operation }: ProvisionContext,
  record: ResourceRecord,
  status: string,
  reason?: string,
): ResourceRecord {
  const next: ResourceRecord = { ...record, status, statusReason: reason, updatedAt: engine.world.clock() };
  recordEvent(engine, stack, operation, {
    logicalId: record.logicalId,
    physicalId: record.physicalId ?? '',
    type: record.type,
    status,
    properties: JSON.stringify(record.shown),
    ...(reason === undefined ? {} : { reason }),
  });
  return next;
}

/** A record for a resource that is about to be made. */
export function newRecord(
  declaration: ResourceDeclaration,
  resolved: ResolvedResource,
  dependsOn: readonly string[],
): ResourceRecord {
  return {
    logicalId: declaration.logicalId,
    type: declaration.type,
    status: 'CREATE_IN_PROGRESS',
    updatedAt: 0,
    ref: '',
    attributes: {},
    properties: resolved.properties,
    applied: {},
    shown: resolved.shown,
    tags: resolved.tags,
    dependsOn,
    ...(resolved.metadata === undefined ? {} : { metadata: resolved.metadata }),
    ...(declaration.deletionPolicy === undefined ? {} : { deletionPolicy: declaration.deletionPolicy }),
    ...(declaration.updateReplacePolicy === undefined
      ? {}
      : { updateReplacePolicy: declaration.updateReplacePolicy }),
    ...(declaration.creationPolicy === undefined ? {} : { creationPolicy: declaration.creationPolicy }),
    ...(declaration.updatePolicy === undefined ? {} : { updatePolicy: declaration.updatePolicy }),
  };
}

/** Makes the physical resource of a record. @returns the record with its physical id, reference value and attributes */
export async function createPhysical(
  context: ProvisionContext,
  record: ResourceRecord,
  progress: (reason: string) => void,
): Promise<ResourceRecord> {
  const applied = resolveDynamicReferences(record.properties, context.engine.world);
  failOnFault(context, record, 'create');
  await assertNameIsFree(context, record);
  const result = await provider(context, record).create(request(context, record, applied, progress));
  return { ...record, applied, ...identity(result) };
}

/** Who hears of the course of an update. */
export interface UpdateListener {
  progress(reason: string): void;
  /** The provider is about to be called: from now on no one knows which properties the physical resource has. */
  attempting(applied: JsonObject): void;
}

/** Changes the physical resource of `before` in place so that it becomes `after`. */
export async function updatePhysical(
  context: ProvisionContext,
  before: ResourceRecord,
  after: ResourceRecord,
  listener: UpdateListener,
): Promise<ResourceRecord> {
  const { physicalId } = before;
  if (physicalId === undefined) throw new ResourceFailure(`${before.logicalId} has no physical resource`);
  const applied = resolveDynamicReferences(after.properties, context.engine.world);
  failOnFault(context, before, 'update');
  const owner = provider(context, before);
  if (owner.update === undefined) {
    if (
      JSON.stringify(applied) !== JSON.stringify(before.applied) &&
      !onlyTagsDiffer(context, before, applied)
    ) {
      throw new ResourceFailure(`Update is not supported for resource type ${before.type}`);
    }
    retag(context, before, after.tags);
    return { ...after, physicalId, ref: before.ref, attributes: before.attributes, applied };
  }
  listener.attempting(applied);
  const result = await owner.update({
    ...request(context, after, applied, (reason) => {
      listener.progress(reason);
    }),
    physicalId,
    previous: before.applied,
  });
  return { ...after, applied, ...identity(result) };
}

/** Deletes the physical resource; `Retain` is the caller's business. */
export async function deletePhysical(
  context: ProvisionContext,
  record: ResourceRecord,
  removal: Removal,
): Promise<void> {
  if (record.physicalId === undefined) return;
  failOnFault(context, record, 'delete');
  await provider(context, record).delete({
    physicalId: record.physicalId,
    properties: record.applied,
    world: context.engine.world,
    snapshot: removal === 'Snapshot',
  });
}

async function assertNameIsFree({ engine }: ProvisionContext, record: ResourceRecord): Promise<void> {
  const spec = (await engine.specs()).get(record.type);
  const name = spec === undefined ? undefined : customName(spec, record.properties);
  if (spec !== undefined && name !== undefined && isNameTaken(engine.world, spec, name)) {
    throw new AwsFault(
      'AlreadyExists',
      `Resource of type '${record.type}' with identifier '${name}' already exists.`,
    );
  }
}

function identity(result: ProviderResult): Pick<ResourceRecord, 'physicalId' | 'ref' | 'attributes'> {
  return { physicalId: result.physicalId, ref: result.ref, attributes: result.attributes };
}

function request(
  { engine, stack }: ProvisionContext,
  record: ResourceRecord,
  applied: JsonObject,
  progress: (reason: string) => void,
): ProviderRequest {
  return {
    logicalId: record.logicalId,
    stackName: stack.name,
    stackId: stack.id,
    properties: applied,
    tags: { ...record.tags, ...systemTags(stack, record.logicalId) },
    world: engine.world,
    progress,
  };
}

function systemTags(stack: StackRecord, logicalId: string): Readonly<Record<string, string>> {
  return {
    'aws:cloudformation:stack-name': stack.name,
    'aws:cloudformation:stack-id': stack.id,
    'aws:cloudformation:logical-id': logicalId,
  };
}

function provider({ engine }: ProvisionContext, record: ResourceRecord): ResourceProvider {
  const found = engine.providers.get(record.type);
  if (found === undefined) throw new ResourceFailure(`Resource type ${record.type} is not supported`);
  return found;
}

function failOnFault(
  { engine, stack }: ProvisionContext,
  record: ResourceRecord,
  phase: 'create' | 'update' | 'delete',
): void {
  const { logicalId, type } = record;
  const reason = engine.world.faults.resourceFailure({ logicalId, type, stackName: stack.name, phase });
  if (reason !== undefined) throw new ResourceFailure(reason);
}

/** Every type of AWS that has tags can change them in place, also where its provider has no update. */
function onlyTagsDiffer({ engine }: ProvisionContext, before: ResourceRecord, applied: JsonObject): boolean {
  return engine.providers.has(before.type) && withoutTags(before.applied) === withoutTags(applied);
}

function withoutTags(properties: JsonObject): string {
  return JSON.stringify({ ...properties, Tags: undefined });
}

function retag(
  { engine, stack }: ProvisionContext,
  record: ResourceRecord,
  tags: Readonly<Record<string, string>>,
): void {
  const { resources } = engine.world;
  const live = record.physicalId === undefined ? undefined : resources.get(record.type, record.physicalId);
  if (live !== undefined)
    resources.put({ ...live, tags: { ...tags, ...systemTags(stack, record.logicalId) } });
}
