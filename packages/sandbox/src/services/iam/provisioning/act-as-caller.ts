import { AsyncLocalStorage } from 'node:async_hooks';
import type {
  OperationHandler,
  Principal,
  ProviderResult,
  RequestContext,
  ResourceProvider,
  SandboxService,
  World,
} from '../../../contract.ts';
import { changeSetRights } from './change-set-rights.ts';
import { DATA_RIGHTS } from './data-rights.ts';
import type { HandlerRights, ProvisionedResource, Right } from './handler-rights.ts';
import { HOST_RIGHTS } from './host-rights.ts';
import { IDENTITY_RIGHTS } from './identity-rights.ts';
import { NETWORK_RIGHTS } from './network-rights.ts';

const VIA_CLOUDFORMATION = { 'aws:CalledVia': ['cloudformation.amazonaws.com'] };

/**
 * What each type's handlers call, after the permissions that the public schemas of the types declare, less those for
 * properties that the product's stacks do not have. A type that is not here is one that only an administrator may make.
 * @see https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
 */
export const HANDLER_RIGHTS: Readonly<Record<string, HandlerRights>> = {
  ...NETWORK_RIGHTS,
  ...HOST_RIGHTS,
  ...IDENTITY_RIGHTS,
  ...DATA_RIGHTS,
};

/** Makes CloudFormation act with its caller's rights, as it does without a role of its own. */
export interface CallerRights {
  /** Each operation remembers its caller for whatever it starts. */
  readonly service: (service: SandboxService) => SandboxService;
  /** Providers that ask for the caller's rights first. */
  readonly providers: (providers: readonly ResourceProvider[]) => readonly ResourceProvider[];
}

export function createCallerRights(world: World): CallerRights {
  const { iam } = world;
  const caller = new AsyncLocalStorage<Principal>();

  function assertMay(resource: ProvisionedResource): void {
    const principal = caller.getStore();
    if (principal === undefined || iam.isAdministrator(principal)) return;
    for (const { actions, resource: arn, context = {}, resourcePolicy } of rightsFor(resource))
      for (const action of actions)
        iam.authorize(principal, action, arn, { ...VIA_CLOUDFORMATION, ...context }, resourcePolicy);
  }

  const remembering =
    (name: string, handler: OperationHandler): OperationHandler =>
    (input, request) => {
      const authorize: RequestContext['authorize'] = (action, arn, context) => {
        const via = action.startsWith('cloudformation:') ? {} : VIA_CLOUDFORMATION;
        request.authorize(action, arn, { ...via, ...context });
      };
      if (name === 'CreateChangeSet' && !iam.isAdministrator(request.principal)) {
        for (const { actions, resource, context = {} } of changeSetRights(input, world))
          for (const action of actions) iam.authorize(request.principal, action, resource, context);
      }
      return caller.run(request.principal, () => handler(input, { ...request, authorize }));
    };

  return {
    service: ({ id, operations }) => ({
      id,
      operations: Object.fromEntries(
        Object.entries(operations).map(([name, handler]) => [name, remembering(name, handler)]),
      ),
    }),
    providers: (providers) => providers.map((provider) => guarded(provider, assertMay)),
  };
}

/** Rights that one handler of a resource needs. */
export function rightsFor(resource: ProvisionedResource): readonly Right[] {
  const { phase, type } = resource;
  const rights = HANDLER_RIGHTS[type];
  if (rights === undefined) return [{ actions: [`sandbox:${type}`], resource: '*' }];
  const split = (names: string | undefined): readonly string[] => names?.split(' ') ?? [];
  return [
    { actions: split(rights.any?.[phase]), resource: '*' },
    { actions: split(rights.self[phase]), resource: rights.arn(resource) },
    ...(rights.more?.(resource) ?? []),
  ];
}

function guarded(
  provider: ResourceProvider,
  assertMay: (resource: ProvisionedResource) => void,
): ResourceProvider {
  const { type } = provider;
  return {
    type,
    create: async (request) => {
      assertMay({ ...request, type, phase: 'create' });
      return provider.create(request);
    },
    ...(provider.update === undefined
      ? {}
      : {
          update: async (request) => {
            assertMay({ ...request, type, phase: 'update' });
            return updateWith(provider, request);
          },
        }),
    delete: async (request) => {
      const { physicalId, properties, world } = request;
      const made = found(world, type, physicalId);
      assertMay({ physicalId, properties, world, type, phase: 'delete', ...made });
      await provider.delete(request);
    },
  };
}

/** @throws Error where the provider cannot update, which was asked before */
async function updateWith(
  provider: ResourceProvider,
  request: Parameters<NonNullable<ResourceProvider['update']>>[0],
): Promise<ProviderResult> {
  if (provider.update === undefined) throw new Error(`${provider.type} cannot be updated`);
  return provider.update(request);
}

function found(world: World, type: string, physicalId: string): { stackName: string; logicalId: string } {
  const { stackName = '', logicalId = '' } = world.resources.get(type, physicalId) ?? {};
  return { stackName, logicalId };
}
