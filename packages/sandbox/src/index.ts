export { startSandbox, type Sandbox, type SandboxOptions } from './start.ts';
export { external } from './world/external-world.ts';
export { SandboxError, type SandboxErrorCode } from './world/sandbox-error.ts';
export type { OidcIssuer } from './services/sts/web-identity.ts';
export type {
  Authorisation,
  CallFault,
  FaultEffect,
  Faults,
  HostFault,
  KeyFault,
  LiveResource,
  RateLimit,
  ResourceFault,
  World,
} from './contract.ts';
