import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createCloudFormation } from './services/cloudformation/index.ts';
import type { Authorisation, Faults, World } from './contract.ts';
import { startDnsServer } from './services/route53/dns-server.ts';
import { createAutoScaling } from './services/auto-scaling/auto-scaling.ts';
import { createAutoScalingService } from './services/auto-scaling/auto-scaling-service.ts';
import { createHostRegistry } from './hosts/host-registry.ts';
import { createLaunchTemplates } from './services/ec2/launch-templates.ts';
import { createLoadBalancingService } from './services/elastic-load-balancing/load-balancing-service.ts';
import { createDataTemplate } from './services/rds/mariadb.ts';
import { createTargetGroups } from './services/elastic-load-balancing/target-groups.ts';
import { serve } from './http/server.ts';
import { createCallerRights } from './services/iam/provisioning/act-as-caller.ts';
import { generateImage } from './hosts/image/generate.ts';
import { createProviders } from './providers/index.ts';
import { createDatabaseService } from './services/rds/rds.ts';
import { createCoreServices, createWorldState } from './services/world-state.ts';
import type { OidcIssuer } from './services/sts/web-identity.ts';
import { createAssociations } from './services/ssm/associations.ts';
import { createCommands } from './services/ssm/commands.ts';
import { createDocuments } from './services/ssm/documents.ts';
import { createSsm } from './services/ssm/ssm-service.ts';
import { startExternalTokenserver } from './tokenserver/external-tokenserver.ts';
import { createAddressPool } from './world/addresses.ts';
import { createAuthority } from './world/authority.ts';
import { API_PORT, claimBlock, claimFreeBlock, DNS_PORT } from './world/block.ts';
import type { ClaimedBlock } from './world/block.ts';
import { deployerCredentials, external, seedExternalWorld } from './world/external-world.ts';
import type { Machinery, SandboxSettings } from './world/machinery.ts';
import { recordDirectory } from './world/leftovers.ts';
import { once } from './world/once.ts';
import { createSupervisor } from './world/processes.ts';
import { createResourceRegistry } from './world/resource-registry.ts';

export interface SandboxOptions {
  /** A of the sandbox's addresses 127.A.0.0/16, 64–250; absent: a free one. */
  readonly block?: number;
  /** The block to take where none is given and this one is free. */
  readonly preferredBlock?: number;
  /** Where everything is written; absent: a new directory for temporary files, removed at the end. */
  readonly stateDir?: string;
  /** No server processes: resources have plausible attributes, hosts acknowledge at once. */
  readonly metadataOnly?: boolean;
  /** Seed of a fault schedule that throttles and breaks one in twenty calls; absent: no faults but those that are added. */
  readonly seed?: number;
  /** Life of the external tokenserver's tokens; 30 unless stated. */
  readonly tokenDurationSeconds?: number;
  /** Script that plays the storage application; absent: the sandbox's own. */
  readonly storageApplication?: string;
  /** How long an invocation stays unknown after SendCommand, in milliseconds; 300 unless stated. */
  readonly invocationDelayMs?: number;
  /** Issuers whose tokens can take roles, e.g. a stand-in for GitHub's; none unless stated. */
  readonly oidcIssuers?: readonly OidcIssuer[];
  /** Milliseconds since the epoch; absent: the machine's clock. */
  readonly clock?: () => number;
}

/** A running sandbox. */
export interface Sandbox {
  readonly endpoint: string;
  readonly block: number;
  readonly stateDir: string;
  /** Variables by which a child process, or any AWS SDK, reaches the sandbox as the deploy role. */
  readonly env: Readonly<Record<string, string>>;
  /** The authority of the load balancers' certificates, PEM. */
  readonly caFile: string;
  /** The authority of the RDS endpoints' certificates, PEM. */
  readonly rdsCaFile: string;
  readonly faults: Faults;
  readonly world: World;
  /** Number of calls by `service:Operation` since the start. */
  calls(): Readonly<Record<string, number>>;
  /** Every decision about a right since the start, each kind once. */
  authorisations(): readonly Authorisation[];
  /** Ends every process and removes what is temporary; safe to repeat. */
  stop(): Promise<void>;
}

/** State of an earlier sandbox in the same directory; it lived in that one's memory and means nothing now. */
const STALE = ['hosts', 'rds', 'elb', 'elasticache', 'pki', 'image', 'tokenserver-db'];
const SEEDED_RATE = 0.05;

function settingsOf(options: SandboxOptions): SandboxSettings {
  return {
    storageApplication:
      options.storageApplication ?? fileURLToPath(new URL('storage-app/main.ts', import.meta.url)),
    invocationDelayMs: options.metadataOnly === true ? 0 : (options.invocationDelayMs ?? 300),
    tokenDurationSeconds: options.tokenDurationSeconds ?? 30,
  };
}

/**
 * Starts a sandbox: API, DNS, the external tokenserver, and an account as it is before the first deploy.
 * @throws SandboxError when an address is taken, a program is missing, or a server does not start
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const claim =
    options.block === undefined
      ? await claimFreeBlock(options.preferredBlock)
      : await claimBlock(options.block);
  try {
    return await startIn(claim, options);
  } catch (error) {
    await claim.release();
    throw error;
  }
}

async function startIn(claim: ClaimedBlock, options: SandboxOptions): Promise<Sandbox> {
  const { block } = claim;
  const temporary = options.stateDir === undefined;
  const stateDir =
    options.stateDir === undefined
      ? mkdtempSync(join(tmpdir(), 'syncops-sandbox-'))
      : resolve(options.stateDir);
  mkdirSync(stateDir, { recursive: true });
  const supervisor = await createSupervisor(stateDir);
  for (const name of STALE) rmSync(join(stateDir, name), { recursive: true, force: true });
  // A socket's path ends at 107 characters, so these stand outside of the state directory.
  const sockets = mkdtempSync(join(tmpdir(), 'syncops-sockets-'));
  recordDirectory(join(stateDir, 'run'), sockets);

  const identity = { account: external.account, region: external.region, clock: options.clock ?? Date.now };
  const state = createWorldState(identity);
  const world: World = {
    ...identity,
    ...state,
    block,
    stateDir,
    metadataOnly: options.metadataOnly ?? false,
    resources: createResourceRegistry(),
    endpoint: `http://127.${block}.0.1:${API_PORT}`,
  };
  const targetGroups = createTargetGroups(world.dns, { metadataOnly: world.metadataOnly });
  const template = join(stateDir, 'rds-template');
  const machinery: Machinery = {
    world,
    supervisor,
    addresses: createAddressPool(block),
    settings: settingsOf(options),
    hosts: createHostRegistry(),
    targetGroups,
    webAuthority: once(() => createAuthority(join(stateDir, 'pki/web'), 'SyncOps sandbox web authority')),
    databaseAuthority: once(() =>
      createAuthority(join(stateDir, 'pki/rds'), 'SyncOps sandbox RDS authority'),
    ),
    dataTemplate: once(async () => {
      rmSync(template, { recursive: true, force: true });
      await createDataTemplate(template);
      return template;
    }),
  };
  seedExternalWorld(world);
  if (options.seed !== undefined) {
    world.faults.seeded({
      seed: options.seed,
      rate: SEEDED_RATE,
      kinds: ['throttle', 'reset-before', 'reset-after'],
    });
  }

  const hostMachinery = {
    world,
    supervisor,
    sockets,
    programs: generateImage(stateDir),
    storageApplication: machinery.settings.storageApplication,
  };
  const templates = createLaunchTemplates(world);
  const autoScaling = createAutoScaling(machinery, templates, hostMachinery);
  const documents = createDocuments();
  const commands = createCommands(machinery);
  const associations = createAssociations(documents, commands, machinery.hosts);
  const providers = createProviders(machinery, { templates, autoScaling, documents, associations });
  const callerRights = createCallerRights(world);
  const services = [
    ...createCoreServices(state, { ...identity, oidcIssuers: options.oidcIssuers ?? [] }),
    callerRights.service(createCloudFormation(world, callerRights.providers(providers))),
    createSsm(machinery, { documents, commands, associations }),
    createAutoScalingService(world, autoScaling),
    createLoadBalancingService(world, targetGroups),
    createDatabaseService(world),
  ];

  const closers: (() => Promise<void> | void)[] = [];
  const stop = once(async () => {
    autoScaling.close();
    associations.close();
    targetGroups.close();
    await Promise.all(machinery.hosts.list().map(async ({ host }) => host?.kill()));
    await Promise.all([supervisor.stopAll(), ...closers.map((close) => close())]);
    rmSync(sockets, { recursive: true, force: true });
    rmSync(join(stateDir, 'run/sockets'), { force: true });
    // What was under way, a deploy say, may write until it notices; then the directory is not empty at the first attempt.
    if (temporary) await rm(stateDir, { recursive: true, force: true, maxRetries: 10 });
    await claim.release();
  });
  const resolver = `127.${block}.0.2`;
  let calls: Sandbox['calls'] = () => ({});
  const started = await Promise.allSettled([
    serve(services, world).then((server) => {
      closers.push(() => server.close());
      calls = () => server.calls();
    }),
    startDnsServer(world.dns, resolver, DNS_PORT).then((server) => closers.push(() => server.close())),
    startExternalTokenserver(machinery, hostMachinery),
    machinery.webAuthority(),
    machinery.databaseAuthority(),
  ]);
  for (const outcome of started) {
    if (outcome.status === 'fulfilled') continue;
    await stop();
    throw outcome.reason;
  }
  const caFile = (await machinery.webAuthority()).caFile;
  const rdsCaFile = (await machinery.databaseAuthority()).caFile;
  return {
    endpoint: world.endpoint,
    block,
    stateDir,
    caFile,
    rdsCaFile,
    faults: world.faults,
    world,
    calls: () => calls(),
    authorisations: () => world.iam.authorisations(),
    stop,
    env: {
      ...deployerCredentials(world),
      AWS_ENDPOINT_URL: world.endpoint,
      AWS_REGION: world.region,
      AWS_DEFAULT_REGION: world.region,
      AWS_EC2_METADATA_DISABLED: 'true',
      SYNCOPS_RESOLVER: `${resolver}:${DNS_PORT}`,
      NODE_EXTRA_CA_CERTS: caFile,
      SYNCOPS_RDS_CA_FILE: rdsCaFile,
    },
  };
}
