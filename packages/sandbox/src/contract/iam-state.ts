import type { Properties } from './resource-provider.ts';
import type { Principal } from './service.ts';

export interface NewRole {
  readonly name: string;
  /** Default `/`. */
  readonly path?: string;
  /** AssumeRolePolicyDocument. */
  readonly trust: Properties;
  readonly tags?: Readonly<Record<string, string>>;
  /** Default 3600. */
  readonly maxSessionSeconds?: number;
  /** ARN of the managed policy beyond which its own policies cannot go. */
  readonly permissionsBoundary?: string;
}

/** An issuer of identities that the account trusts, as IAM keeps it. */
export interface OidcProvider {
  readonly arn: string;
  /** With its scheme. */
  readonly url: string;
  /** Audiences that tokens may be for. */
  readonly clientIds: readonly string[];
}

/** A decision about a request, or about what a service did for one. */
export interface Authorisation {
  /** ARN of the session. */
  readonly principal: string;
  readonly roleName?: string;
  readonly action: string;
  readonly resource: string;
  readonly decision: 'allowed' | 'denied';
  /** Whether CloudFormation acted for the principal. */
  readonly viaCloudFormation: boolean;
}

export interface TemporaryCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Milliseconds since the epoch. */
  readonly expiration: number;
}

export interface AccessKey extends TemporaryCredentials {
  readonly principal: Principal;
}

/** Identities and their policies. Policy changes are effective at once. */
export interface IamState {
  /** Creates or updates a role, keeping its policies. @returns its ARN and unique id (AROA…) */
  putRole(role: NewRole): { readonly arn: string; readonly id: string };
  role(nameOrArn: string): { readonly name: string; readonly arn: string; readonly id: string } | undefined;
  /** @throws AwsFault DeleteConflict while an instance profile names it */
  deleteRole(name: string): void;
  /** @throws AwsFault NoSuchEntity, MalformedPolicyDocument */
  putRolePolicy(roleName: string, policyName: string, document: Properties): void;
  deleteRolePolicy(roleName: string, policyName: string): void;
  /** Policies of AWS that the product uses are there: AdministratorAccess, AmazonSSMManagedInstanceCore. */
  attachRolePolicy(roleName: string, policyArn: string): void;
  detachRolePolicy(roleName: string, policyArn: string): void;
  /** Creates or updates. @returns the ARN */
  putManagedPolicy(policy: {
    readonly name: string;
    readonly path?: string;
    readonly document: Properties;
  }): string;
  deleteManagedPolicy(arn: string): void;
  /** Creates or updates. @returns the ARN */
  putInstanceProfile(profile: {
    readonly name: string;
    readonly path?: string;
    readonly roleNames: readonly string[];
  }): string;
  instanceProfile(
    nameOrArn: string,
  ): { readonly name: string; readonly arn: string; readonly roleNames: readonly string[] } | undefined;
  deleteInstanceProfile(name: string): void;
  /** Makes temporary credentials of a role, as STS or the instance metadata service does. */
  issueCredentials(
    roleName: string,
    options?: {
      readonly sessionName?: string;
      readonly durationSeconds?: number;
      readonly instanceId?: string;
    },
  ): AccessKey;
  accessKey(accessKeyId: string): AccessKey | undefined;
  /** Creates or updates the provider of an issuer. @returns the ARN */
  putOidcProvider(provider: { readonly url: string; readonly clientIds: readonly string[] }): string;
  oidcProvider(urlOrArn: string): OidcProvider | undefined;
  oidcProviders(): readonly OidcProvider[];
  deleteOidcProvider(arn: string): void;
  /** Whether nothing can be denied to the principal, so that there is nothing to ask. */
  isAdministrator(principal: Principal): boolean;
  /** Every decision since the start, each kind once, in the order of its first time. */
  authorisations(): readonly Authorisation[];
  /** @throws AwsFault `AccessDenied` with AWS's sentence */
  authorize(
    principal: Principal,
    action: string,
    resourceArn: string,
    context?: Readonly<Record<string, string | string[]>>,
    resourcePolicy?: Properties,
  ): void;
}
