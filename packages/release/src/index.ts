export type * from './release.ts';
export type * from './fleet.ts';
export { ReleaseError, type ReleaseErrorCode } from './errors.ts';
export { RELEASE_LIMITS, parseRelease } from './parse.ts';
export { agentKey, releaseKey, serializeRelease, sha256Hex } from './serialize.ts';
export type { DbnodeFacts, Endpoint, TokenserverReleaseInput, WebheadReleaseInput } from './render/input.ts';
export { renderTokenserverRelease } from './render/tokenserver.ts';
export { renderWebheadRelease } from './render/webhead.ts';
export { loadAgentBundle } from './agent-bundle.ts';
