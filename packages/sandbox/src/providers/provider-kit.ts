import { AwsFault } from '../contract.ts';
import type { Properties, ProviderRequest, ProviderResult, ResourceProvider, World } from '../contract.ts';
import { objects, text } from '../world/properties.ts';

/** A resource type without a process behind it: a name, attributes, and what is checked before it is made. */
export interface PlainResource {
  readonly type: string;
  /** Its id; called once, at creation. */
  physicalId(request: ProviderRequest): string;
  /** What `Ref` gives, unless it is the physical id. */
  ref?(physicalId: string, request: ProviderRequest): string;
  attributes?(physicalId: string, request: ProviderRequest): Record<string, string | string[]>;
  /** Refuses what AWS would refuse, at creation and update. */
  check?(request: ProviderRequest): void;
  /** Makes it so: at creation and again at each update. */
  apply?(
    physicalId: string,
    request: ProviderRequest & { readonly previous?: Properties },
  ): Promise<void> | void;
  remove?(physicalId: string, properties: Properties, world: World): Promise<void> | void;
}

/** Makes the provider of a plain resource; its resources stand in the world's registry. */
export function plainProvider(plain: PlainResource): ResourceProvider {
  const make = async (
    physicalId: string,
    request: ProviderRequest & { readonly previous?: Properties },
  ): Promise<ProviderResult> => {
    await plain.apply?.(physicalId, request);
    const attributes = plain.attributes?.(physicalId, request) ?? {};
    remember(plain.type, physicalId, request, attributes);
    return { physicalId, ref: plain.ref?.(physicalId, request) ?? physicalId, attributes };
  };
  return {
    type: plain.type,
    create: async (request) => {
      plain.check?.(request);
      return make(plain.physicalId(request), request);
    },
    update: async (request) => {
      plain.check?.(request);
      return make(request.physicalId, request);
    },
    delete: async ({ physicalId, properties, world }) => {
      await plain.remove?.(physicalId, properties, world);
      world.resources.delete(plain.type, physicalId);
    },
  };
}

/** Writes a resource into the registry, with the stack it belongs to. */
export function remember(
  type: string,
  physicalId: string,
  request: ProviderRequest,
  attributes: Record<string, string | string[]> = {},
): void {
  request.world.resources.put({
    type,
    physicalId,
    properties: request.properties,
    attributes,
    tags: { ...request.tags, ...ownTags(request.properties) },
    stackName: request.stackName,
    logicalId: request.logicalId,
  });
}

/** The `Tags` property, both of its shapes. */
export function ownTags(properties: Properties): Record<string, string> {
  const tags: Record<string, string> = {};
  const value = properties['Tags'];
  if (Array.isArray(value)) {
    for (const tag of objects(properties, 'Tags')) {
      const key = text(tag, 'Key');
      if (key !== undefined) tags[key] = text(tag, 'Value') ?? '';
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, tagValue] of Object.entries(value)) tags[key] = String(tagValue);
  }
  return tags;
}

/** ARN of something in the sandbox's account and region. */
export function arn(world: World, service: string, resource: string): string {
  return `arn:aws:${service}:${world.region}:${world.account}:${resource}`;
}

/** Refuses a name that a live resource of the type has already. */
export function assertNew(world: World, type: string, physicalId: string, what: string): void {
  if (world.resources.get(type, physicalId) !== undefined) {
    throw new AwsFault('AlreadyExists', `${what} already exists`);
  }
}
