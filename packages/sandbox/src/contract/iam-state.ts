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
  /** ARN of the managed policy that limits the permissions of the role. */
  readonly permissionsBoundary?: string;
}

/** An OIDC identity provider that the account trusts, as IAM stores it. */
export interface OidcProvider {
  readonly arn: string;
  /** The URL of the issuer, with scheme. */
  readonly url: string;
  /** Audiences that a token may have. */
  readonly clientIds: readonly string[];
}

/** A decision about a request, or about an action of a service on behalf of a request. */
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
  /** Attaches a managed policy. The AWS managed policies AdministratorAccess and AmazonSSMManagedInstanceCore always exist. */
  attachRolePolicy(roleName: string, policyArn: string): void;
  detachRolePolicy(roleName: string, policyArn: string): void;
  /** Creates or updates a managed policy. @returns its ARN */
  putManagedPolicy(policy: {
    readonly name: string;
    readonly path?: string;
    readonly document: Properties;
  }): string;
  deleteManagedPolicy(arn: string): void;
  /** Creates or updates an instance profile. @returns its ARN */
  putInstanceProfile(profile: {
    readonly name: string;
    readonly path?: string;
    readonly roleNames: readonly string[];
  }): string;
  instanceProfile(
    nameOrArn: string,
  ): { readonly name: string; readonly arn: string; readonly roleNames: readonly string[] } | undefined;
  deleteInstanceProfile(name: string): void;
  /** Issues temporary credentials of a role, as STS and the instance metadata service do. */
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
  /** Whether the principal may do everything, so that no policy has to be evaluated. */
  isAdministrator(principal: Principal): boolean;
  /** Every distinct decision since the start, in the order of first occurrence. */
  authorisations(): readonly Authorisation[];
  /** @throws AwsFault `AccessDenied` with AWS's wording */
  authorize(
    principal: Principal,
    action: string,
    resourceArn: string,
    context?: Readonly<Record<string, string | string[]>>,
    resourcePolicy?: Properties,
  ): void;
}
