import type { z } from 'zod';
import type {
  Cache,
  ConfirmationEntry,
  Dbnode,
  Environment,
  LoadBalancer,
  Monitoring,
  Network,
  Secrets,
  SourcePosition,
  Tokenserver,
  Webheads,
} from './environment.ts';
import { environmentFileSchema, type DbnodeFile, type EnvironmentFile } from './schema.ts';

/**
 * Two workers with one to three connections to each virtual host: a dbnode gets at most 2 × 10 × (1 + 2) = 60 connections from
 * each webhead. Eight webheads open 480, and a db.m7g.large (8 GiB) accepts 682.
 */
export const APPLICATION_DEFAULTS = { workers: 2, poolSize: 1, poolMaxOverflow: 2 } as const;

/** The long-term supported MySQL of RDS. */
export const DEFAULT_ENGINE_VERSION = '8.4';

const DEFAULT_LOG_RETENTION_DAYS = 30;
const DEFAULT_BACKUP_RETENTION_DAYS = 7;

/**
 * Returns the processor architecture of an instance type: Graviton families have a `g` after their generation, as in m7g,
 * c8gn, t4g or x2gd, and `a1` was the first.
 */
export function architectureOf(instanceType: string): 'arm64' | 'x86_64' {
  return /^(?:a1|[a-z]+[0-9]+g[a-z]*)\./.test(instanceType) ? 'arm64' : 'x86_64';
}

function machineImage(file: EnvironmentFile['webheads']): Webheads['machineImage'] {
  const image = file.machineImage;
  if (image !== undefined && 'id' in image) return { kind: 'id', imageId: image.id };
  const architecture = architectureOf(file.instanceType);
  const name =
    image?.ssmParameter ?? `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`;
  return { kind: 'ssm-parameter', name };
}

function normalizeNetwork(file: EnvironmentFile['network']): Network {
  if ('create' in file) {
    return { kind: 'created', cidr: file.create.cidr, natGateway: file.create.natGateway ?? false };
  }
  return { kind: 'existing', ...file };
}

/** Fills in the defaults of a dbnode file. */
export function normalizeDbnode(file: DbnodeFile, source: SourcePosition): Dbnode {
  return {
    name: file.name,
    kind: file.kind,
    instanceClass: file.instanceClass,
    storageGiB: file.storageGiB,
    engineVersion: file.engineVersion ?? DEFAULT_ENGINE_VERSION,
    multiAz: file.multiAz ?? true,
    backupRetentionDays: file.backupRetentionDays ?? DEFAULT_BACKUP_RETENTION_DAYS,
    capacity: file.capacity,
    source,
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops the keys whose value is undefined. */
function withoutUndefined<T extends object>(value: T): Defined<T>;
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

const normalizeLoadBalancer = ({
  httpsPort,
  httpPort,
  ...rest
}: EnvironmentFile['loadBalancer']): LoadBalancer => ({
  ...withoutUndefined(rest),
  httpsPort: httpsPort ?? 443,
  httpPort: httpPort ?? 80,
});

function normalizeWebheads(file: EnvironmentFile['webheads']): Webheads {
  const { kind, image, workers, poolSize, poolMaxOverflow } = file.application;
  return {
    application: {
      kind,
      image,
      workers: workers ?? APPLICATION_DEFAULTS.workers,
      poolSize: poolSize ?? APPLICATION_DEFAULTS.poolSize,
      poolMaxOverflow: poolMaxOverflow ?? APPLICATION_DEFAULTS.poolMaxOverflow,
    },
    instanceType: file.instanceType,
    count: file.count,
    machineImage: machineImage(file),
    port: file.port ?? 80,
    ...withoutUndefined({ ssh: file.ssh }),
  };
}

const normalizeTokenserver = ({ database, hosts, ...rest }: EnvironmentFile['tokenserver']): Tokenserver => ({
  ...withoutUndefined(rest),
  database: { ...database, port: database.port ?? 3306, tls: database.tls ?? true },
  hosts: withoutUndefined(hosts),
});

const normalizeMonitoring = (file: EnvironmentFile['monitoring']): Monitoring => ({
  ...withoutUndefined({ alarmEmail: file?.alarmEmail }),
  logRetentionDays: file?.logRetentionDays ?? DEFAULT_LOG_RETENTION_DAYS,
});

/**
 * The sections of an environment that could be read, completed with their defaults. A section with a problem is undefined, so
 * that the rules about the other sections still run and all problems are reported at once.
 */
export interface Draft extends Partial<DraftSections> {
  readonly secrets?: Secrets | undefined;
  readonly deployerSecurityGroupId?: string | undefined;
  readonly permissionsBoundary?: string | undefined;
  readonly isLocal?: boolean | undefined;
}

/** The sections that every complete environment has; `cache.nodes` may have an invalid number, which a rule reports. */
export type DraftSections = Pick<
  Environment,
  | 'name'
  | 'account'
  | 'region'
  | 'domain'
  | 'network'
  | 'loadBalancer'
  | 'webheads'
  | 'tokenserver'
  | 'monitoring'
> & { readonly cache: Omit<Cache, 'nodes'> & { readonly nodes: number } };

/** Fills in the defaults of those sections of an environment file that match the schema. */
export function draftEnvironment(raw: Readonly<Record<string, unknown>>): Draft {
  const { shape } = environmentFileSchema;
  return withoutUndefined({
    name: section(shape.name, raw['name'], (name) => name),
    account: section(shape.account, raw['account'], (account) => account),
    region: section(shape.region, raw['region'], (region) => region),
    domain: section(shape.domain, raw['domain'], (domain) => domain),
    network: section(shape.network, raw['network'], normalizeNetwork),
    loadBalancer: section(shape.loadBalancer, raw['loadBalancer'], normalizeLoadBalancer),
    webheads: section(shape.webheads, raw['webheads'], normalizeWebheads),
    cache: section(shape.cache, raw['cache'], ({ kind, nodeType, nodes }) => ({
      kind,
      nodeType,
      nodes: nodes ?? 1,
    })),
    tokenserver: section(shape.tokenserver, raw['tokenserver'], normalizeTokenserver),
    monitoring: section(shape.monitoring, raw['monitoring'], normalizeMonitoring),
    secrets: section(shape.secrets, raw['secrets'], (secrets) => secrets),
    deployerSecurityGroupId: section(
      shape.deployerSecurityGroupId,
      raw['deployerSecurityGroupId'],
      (id) => id,
    ),
    isLocal: section(shape.local, raw['local'], (isLocal) => isLocal),
    permissionsBoundary: section(shape.permissionsBoundary, raw['permissionsBoundary'], (name) => name),
  });
}

function section<T, R>(schema: z.ZodType<T>, raw: unknown, normalize: (value: T) => R): R | undefined {
  const result = schema.safeParse(raw);
  return result.success ? normalize(result.data) : undefined;
}

/** Returns the complete environment with its dbnodes sorted by name, or undefined if a section of the draft is missing. */
export function finishEnvironment(
  draft: Draft,
  dbnodes: readonly Dbnode[],
  confirmations: readonly ConfirmationEntry[],
  source: SourcePosition,
  sections: Readonly<Record<string, SourcePosition>>,
): Environment | undefined {
  if (!hasSections(draft, SECTIONS)) return undefined;
  const { secrets, deployerSecurityGroupId, permissionsBoundary, isLocal, cache, ...rest } = draft;
  return {
    ...rest,
    cache: { kind: cache.kind, nodeType: cache.nodeType, nodes: 1 },
    ...withoutUndefined({ secrets, deployerSecurityGroupId, permissionsBoundary }),
    ...(isLocal === true && { isLocal }),
    dbnodes: dbnodes.toSorted((a, b) => compareNames(a.name, b.name)),
    confirmations,
    source,
    sections,
  };
}

const SECTIONS = [
  'name',
  'account',
  'region',
  'domain',
  'network',
  'loadBalancer',
  'webheads',
  'cache',
  'tokenserver',
  'monitoring',
] as const satisfies readonly (keyof DraftSections)[];

/** Returns whether the draft contains all of the named sections. */
export function hasSections<K extends keyof DraftSections>(
  draft: Draft,
  keys: readonly K[],
): draft is Draft & Pick<DraftSections, K> {
  return keys.every((key) => draft[key] !== undefined);
}

// Created on first use, so that a command that does not compare names does not pay for it.
let collator: Intl.Collator | undefined;

/** Compares names in natural order: `db2` before `db10`. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
