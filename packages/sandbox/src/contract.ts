/**
 * The contract between the sandbox's parts: services answer requests, providers make resources, and all of them share one `World`.
 */
export {
  AwsFault,
  type OperationHandler,
  type Principal,
  type RequestContext,
  type SandboxService,
} from './contract/service.ts';
export type { World } from './contract/world.ts';
export type {
  LiveResource,
  Properties,
  ProviderRequest,
  ProviderResult,
  ResourceProvider,
  ResourceRegistry,
} from './contract/resource-provider.ts';
export type { NewSecret, SecretsState } from './contract/secrets-state.ts';
export type { BucketSettings, ObjectState } from './contract/object-state.ts';
export type { ParameterState, StoredParameter } from './contract/parameter-state.ts';
export type { AccessKey, Authorisation, IamState, NewRole, OidcProvider } from './contract/iam-state.ts';
export type { DnsRecord, DnsTable } from './contract/dns-table.ts';
export type {
  CallFault,
  FaultEffect,
  Faults,
  HostFault,
  KeyFault,
  KeyUse,
  RateLimit,
  ResourceFault,
  SeededKind,
  SeededSchedule,
} from './contract/faults.ts';
