import type { Dbnode, Environment } from './environment.ts';

/** Virtual hosts, and databases, on every dbnode (the operators' notes, "DBNode RDS Instance"). */
export const VIRTUAL_HOSTS_PER_DBNODE = 10;

export type StackKind = 'foundation' | 'edge' | 'cache' | 'dbnode' | 'webheads' | 'monitoring';
export type ReleaseRole = 'webhead' | 'tokenserver';

/** One public origin with its own database on its dbnode; what the tokenserver calls a node. */
export interface VirtualHost {
  readonly dbnode: string;
  readonly index: number;
  readonly hostname: string;
  /** Scheme, host and, unless 443, port: byte for byte what `nodes.node`, the secrets file and every token carry. */
  readonly origin: string;
  readonly database: string;
}

/** The ten virtual hosts of a dbnode, in the order of their index. */
export function virtualHosts(
  environment: Pick<Environment, 'domain' | 'loadBalancer'>,
  dbnode: Pick<Dbnode, 'name'>,
): readonly VirtualHost[] {
  const { httpsPort } = environment.loadBalancer;
  const port = httpsPort === 443 ? '' : `:${String(httpsPort)}`;
  return Array.from({ length: VIRTUAL_HOSTS_PER_DBNODE }, (_, index) => {
    const hostname = `${dbnode.name}-${String(index)}.${environment.domain}`;
    return {
      dbnode: dbnode.name,
      index,
      hostname,
      origin: `https://${hostname}${port}`,
      database: `syncstorage${String(index)}`,
    };
  });
}

/** `syncstorage-<env>-<kind>`, or `syncstorage-<env>-dbnode-<name>`. */
export function stackName(environment: string, kind: Exclude<StackKind, 'dbnode'>): string;
export function stackName(environment: string, kind: 'dbnode', dbnode: string): string;
export function stackName(environment: string, kind: StackKind, dbnode?: string): string {
  const suffix = dbnode === undefined ? kind : `${kind}-${dbnode}`;
  return `syncstorage-${environment}-${suffix}`;
}

/** Secrets Manager name of a dbnode's master secret. */
export function masterSecretName(environment: string, dbnode: string): string {
  return `syncstorage/${environment}/dbnode/${dbnode}/master-secret`;
}

/** Secrets Manager name of the application's database user on a dbnode. */
export function appUserSecretName(environment: string, dbnode: string): string {
  return `syncstorage/${environment}/dbnode/${dbnode}/app-user`;
}

/** SSM parameter that names the release which a booting host of a role applies. */
export function releasePointerName(environment: string, role: ReleaseRole): string {
  return `/syncstorage/${environment}/${role}/release`;
}

/** SSM parameter that names the release which every host of a role in service was seen to run. */
export function acknowledgedReleaseName(environment: string, role: ReleaseRole): string {
  return `/syncstorage/${environment}/${role}/acknowledged-release`;
}

/** The SSM document that applies a release on a host. */
export function applyReleaseDocumentName(environment: string): string {
  return `syncstorage-${environment}-apply-release`;
}

/** The bucket for templates, releases and agents; unique by account and region. */
export function bucketName(environment: Pick<Environment, 'name' | 'account' | 'region'>): string {
  return `syncstorage-${environment.name}-${environment.account}-${environment.region}`;
}

/** The load balancer's name. */
export function loadBalancerName(environment: string): string {
  return `syncstorage-${environment}-lb`;
}

/** The RDS instance's identifier. */
export function databaseIdentifier(environment: string, dbnode: string): string {
  return `syncstorage-${environment}-${dbnode}`;
}

/** Name of a security group. */
export function securityGroupName(environment: string, kind: 'lb' | 'web' | 'db' | 'cache'): string {
  return `syncstorage-${environment}-sg-${kind}`;
}

/** A new node releases a tenth of its capacity at once; the tokenserver releases the same share again when it is used up. */
const RELEASED_FRACTION = 10;

/** `nodes.available` of a new node: a new, empty node would otherwise take every new user. */
export function initialSlots(capacity: number): number {
  return Math.ceil(capacity / RELEASED_FRACTION);
}
