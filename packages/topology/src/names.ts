import type { Dbnode, Environment } from './environment.ts';

/** Number of virtual hosts, and of databases, on every dbnode (the operators' notes, "DBNode RDS Instance"). */
export const VIRTUAL_HOSTS_PER_DBNODE = 10;

export type StackKind = 'foundation' | 'edge' | 'cache' | 'dbnode' | 'webheads' | 'monitoring';
export type ReleaseRole = 'webhead' | 'tokenserver';

/** One public origin with its own database on its dbnode; the tokenserver calls it a node. */
export interface VirtualHost {
  readonly dbnode: string;
  readonly index: number;
  readonly hostname: string;
  /** Scheme, host and, unless it is 443, port: the same bytes as in `nodes.node`, in the secrets file and in every token. */
  readonly origin: string;
  readonly database: string;
}

/** Returns the ten virtual hosts of a dbnode, in the order of their index. */
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

/** Returns the name of a stack: `syncstorage-<env>-<kind>`, or `syncstorage-<env>-dbnode-<name>`. */
export function stackName(environment: string, kind: Exclude<StackKind, 'dbnode'>): string;
export function stackName(environment: string, kind: 'dbnode', dbnode: string): string;
export function stackName(environment: string, kind: StackKind, dbnode?: string): string {
  const suffix = dbnode === undefined ? kind : `${kind}-${dbnode}`;
  return `syncstorage-${environment}-${suffix}`;
}

/** Returns the name of a dbnode's master secret in Secrets Manager. */
export function masterSecretName(environment: string, dbnode: string): string {
  return `syncstorage/${environment}/dbnode/${dbnode}/master-secret`;
}

/** Returns the name of the secret with the application's database user on a dbnode, in Secrets Manager. */
export function appUserSecretName(environment: string, dbnode: string): string {
  return `syncstorage/${environment}/dbnode/${dbnode}/app-user`;
}

/** Returns the name of the SSM parameter that contains the release which a booting host of a role applies. */
export function releasePointerName(environment: string, role: ReleaseRole): string {
  return `/syncstorage/${environment}/${role}/release`;
}

/** Returns the name of the SSM parameter that contains the release which every host of a role in service has acknowledged. */
export function acknowledgedReleaseName(environment: string, role: ReleaseRole): string {
  return `/syncstorage/${environment}/${role}/acknowledged-release`;
}

/** Returns the name of the SSM document that applies a release on a host. */
export function applyReleaseDocumentName(environment: string): string {
  return `syncstorage-${environment}-apply-release`;
}

/** Returns the name of the bucket for templates, releases and agents, which contains account and region to be unique. */
export function bucketName(environment: Pick<Environment, 'name' | 'account' | 'region'>): string {
  return `syncstorage-${environment.name}-${environment.account}-${environment.region}`;
}

/** Returns the name of an environment's load balancer. */
export function loadBalancerName(environment: string): string {
  return `syncstorage-${environment}-lb`;
}

/** Returns the identifier of a dbnode's RDS instance. */
export function databaseIdentifier(environment: string, dbnode: string): string {
  return `syncstorage-${environment}-${dbnode}`;
}

/** Returns the name of a security group. */
export function securityGroupName(environment: string, kind: 'lb' | 'web' | 'db' | 'cache'): string {
  return `syncstorage-${environment}-sg-${kind}`;
}

/** A new node releases a tenth of its capacity at first; the tokenserver releases the same share whenever it is used up. */
const RELEASED_FRACTION = 10;

/** Returns `nodes.available` for a new node, which is limited because an empty node would otherwise attract every new user. */
export function initialSlots(capacity: number): number {
  return Math.ceil(capacity / RELEASED_FRACTION);
}
