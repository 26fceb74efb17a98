import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessKey, LiveResource, ResourceRegistry, SandboxService, World } from '../src/contract.ts';
import { serve, type SandboxServer } from '../src/http/server.ts';
import type { OidcIssuer } from '../src/services/sts/web-identity.ts';
import { createCoreServices, createWorldState, type WorldState } from '../src/services/world-state.ts';
import { API_PORT, claimFreeBlock } from '../src/world/block.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'us-east-1';

/** A server with the core services, an administrator's credentials, and a clock that a test may push. */
export interface TestSandbox {
  readonly world: World & WorldState;
  readonly server: SandboxServer;
  readonly admin: AccessKey;
  readonly stateDir: string;
  /** Client configuration of a principal; the administrator by default. */
  config(key?: AccessKey): ClientConfig;
  /** Makes a role with one inline policy, and credentials of it. */
  credentialsFor(roleName: string, statements: readonly object[]): AccessKey;
  advance(ms: number): void;
  /** Stops the clock while something is done, however long that takes. */
  standStill<Result>(work: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

export interface ClientConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly maxAttempts: number;
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
}

const ANYONE_IN_ACCOUNT = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'sts:AssumeRole' },
  ],
};

export async function startTestSandbox(
  extra: readonly SandboxService[] = [],
  more: { readonly oidcIssuers?: readonly OidcIssuer[] } = {},
): Promise<TestSandbox> {
  const stateDir = mkdtempSync(join(tmpdir(), 'sandbox-core-'));
  let offset = 0;
  let stopped: number | undefined;
  const clock = (): number => (stopped ?? Date.now()) + offset;
  const options = { account: ACCOUNT, region: REGION, clock, ...more };
  const state = createWorldState(options);
  const claim = await claimFreeBlock();
  const { block } = claim;
  const world = {
    ...options,
    ...state,
    block,
    stateDir,
    metadataOnly: true,
    resources: emptyRegistry(),
    endpoint: `http://127.${block}.0.1:${API_PORT}`,
  };
  const server = await serve([...createCoreServices(state, options), ...extra], world);
  state.iam.putRole({ name: 'admin', trust: ANYONE_IN_ACCOUNT });
  state.iam.attachRolePolicy('admin', 'arn:aws:iam::aws:policy/AdministratorAccess');
  const admin = state.iam.issueCredentials('admin', { durationSeconds: 400 * 86_400 });
  return {
    world,
    server,
    admin,
    stateDir,
    config: ({ accessKeyId, secretAccessKey, sessionToken } = admin) => ({
      endpoint: world.endpoint,
      region: REGION,
      maxAttempts: 1,
      credentials: { accessKeyId, secretAccessKey, sessionToken },
    }),
    credentialsFor(roleName, statements) {
      state.iam.putRole({ name: roleName, trust: ANYONE_IN_ACCOUNT });
      state.iam.putRolePolicy(roleName, 'inline', { Version: '2012-10-17', Statement: statements });
      return state.iam.issueCredentials(roleName);
    },
    advance(ms) {
      offset += ms;
    },
    async standStill(work) {
      stopped = Date.now();
      try {
        return await work();
      } finally {
        stopped = undefined;
      }
    },
    async stop() {
      await server.close();
      await claim.release();
      rmSync(stateDir, { recursive: true });
    },
  };
}

function emptyRegistry(): ResourceRegistry {
  const resources = new Map<string, LiveResource>();
  return {
    put: (resource) => void resources.set(`${resource.type}/${resource.physicalId}`, resource),
    get: (type, physicalId) => resources.get(`${type}/${physicalId}`),
    delete: (type, physicalId) => void resources.delete(`${type}/${physicalId}`),
    list: (type) => [...resources.values()].filter((resource) => resource.type === type),
  };
}
