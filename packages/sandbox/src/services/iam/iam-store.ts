import type { AccessKey, IamState, NewRole, Principal, Properties } from '../../contract.ts';
import { AwsFault } from '../../contract.ts';
import { createAuthorisationLog } from './authorisation-log.ts';
import { AWS_MANAGED_POLICIES } from './aws-managed-policies.ts';
import { newSecretAccessKey, newSessionToken, uniqueId } from './credentials.ts';
import { assertAllowed, type NamedPolicy } from './evaluate.ts';
import { createOidcProviders } from './oidc-providers.ts';
import { assertPolicyDocument } from './policy-document.ts';

const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';
/** A boundary that was deleted allows nothing. */
const NOTHING: Properties = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
};

interface Role {
  readonly name: string;
  readonly arn: string;
  readonly id: string;
  trust: Properties;
  maxSessionSeconds: number;
  tags: Readonly<Record<string, string>>;
  boundary: string | undefined;
  readonly inline: Map<string, Properties>;
  readonly attached: Set<string>;
}

/** A role with everything that IAM reports of it. */
export interface RoleDescription {
  readonly name: string;
  readonly arn: string;
  readonly id: string;
  readonly trust: Properties;
  readonly maxSessionSeconds: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly boundary: string | undefined;
  readonly inline: ReadonlyMap<string, Properties>;
  readonly attached: ReadonlySet<string>;
}

interface InstanceProfile {
  readonly name: string;
  readonly arn: string;
  roleNames: readonly string[];
}

/** What AssumeRole needs besides `IamState`. */
export interface IamStore extends IamState {
  trustOf(
    roleNameOrArn: string,
  ): { readonly document: Properties; readonly maxSessionSeconds: number } | undefined;
  /** @throws AwsFault NoSuchEntity */
  describeRole(name: string): RoleDescription;
  /** Document of a managed policy. @throws AwsFault NoSuchEntity */
  managedPolicy(arn: string): Properties;
}

export interface IamOptions {
  readonly account: string;
  readonly region: string;
  readonly clock: () => number;
}

/** IAM in memory: roles, policies, instance profiles, temporary keys. */
export function createIamStore({ account, region, clock }: IamOptions): IamStore {
  const roles = new Map<string, Role>();
  const managed = new Map<string, Properties>();
  const profiles = new Map<string, InstanceProfile>();
  const keys = new Map<string, AccessKey>();
  const log = createAuthorisationLog();
  for (const [name, document] of Object.entries(AWS_MANAGED_POLICIES)) {
    managed.set(`arn:aws:iam::aws:policy/${name}`, document);
  }

  const findRole = (nameOrArn: string): Role | undefined =>
    roles.get(nameOrArn) ?? [...roles.values()].find(({ arn }) => arn === nameOrArn);
  const needRole = (nameOrArn: string): Role => {
    const role = findRole(nameOrArn);
    if (role === undefined) throw noSuchEntity('role', nameOrArn);
    return role;
  };
  const findProfile = (nameOrArn: string): InstanceProfile | undefined =>
    profiles.get(nameOrArn) ?? [...profiles.values()].find(({ arn }) => arn === nameOrArn);
  const policiesOf = ({ inline, attached }: Role): readonly NamedPolicy[] => [
    ...[...inline].map(([name, policy]) => ({ name, policy })),
    ...[...attached].flatMap((arn) => {
      const policy = managed.get(arn);
      return policy === undefined ? [] : [{ name: arn, policy }];
    }),
  ];

  return {
    putRole(role: NewRole) {
      assertPolicyDocument(role.trust, 'trust', `role ${role.name}`);
      const existing = roles.get(role.name);
      const stored: Role = existing ?? {
        name: role.name,
        arn: `arn:aws:iam::${account}:role${role.path ?? '/'}${role.name}`,
        id: uniqueId('AROA'),
        trust: role.trust,
        maxSessionSeconds: 3600,
        tags: {},
        boundary: undefined,
        inline: new Map(),
        attached: new Set(),
      };
      const { permissionsBoundary: boundary } = role;
      if (boundary !== undefined && !managed.has(boundary)) throw noSuchEntity('policy', boundary);
      stored.boundary = boundary;
      stored.trust = role.trust;
      stored.tags = role.tags ?? {};
      stored.maxSessionSeconds = role.maxSessionSeconds ?? 3600;
      roles.set(role.name, stored);
      return { arn: stored.arn, id: stored.id };
    },
    role(nameOrArn) {
      const role = findRole(nameOrArn);
      return role === undefined ? undefined : { name: role.name, arn: role.arn, id: role.id };
    },
    trustOf(nameOrArn) {
      const role = findRole(nameOrArn);
      return role === undefined
        ? undefined
        : { document: role.trust, maxSessionSeconds: role.maxSessionSeconds };
    },
    describeRole: needRole,
    managedPolicy(arn) {
      const document = managed.get(arn);
      if (document === undefined) throw noSuchEntity('policy', arn);
      return document;
    },
    ...createOidcProviders(account),
    deleteRole(name) {
      const profile = [...profiles.values()].find(({ roleNames }) => roleNames.includes(name));
      if (profile !== undefined) {
        throw new AwsFault(
          'DeleteConflict',
          `cannot delete role ${name}: the instance profile ${profile.name} names it`,
          409,
        );
      }
      roles.delete(name);
    },
    putRolePolicy(roleName, policyName, document) {
      assertPolicyDocument(document, 'identity', `policy ${policyName}`);
      needRole(roleName).inline.set(policyName, document);
    },
    deleteRolePolicy(roleName, policyName) {
      roles.get(roleName)?.inline.delete(policyName);
    },
    attachRolePolicy(roleName, policyArn) {
      if (!managed.has(policyArn)) throw noSuchEntity('policy', policyArn);
      needRole(roleName).attached.add(policyArn);
    },
    detachRolePolicy(roleName, policyArn) {
      roles.get(roleName)?.attached.delete(policyArn);
    },
    putManagedPolicy({ name, path = '/', document }) {
      assertPolicyDocument(document, 'identity', `policy ${name}`);
      const arn = `arn:aws:iam::${account}:policy${path}${name}`;
      managed.set(arn, document);
      return arn;
    },
    deleteManagedPolicy(arn) {
      for (const { attached } of roles.values()) attached.delete(arn);
      managed.delete(arn);
    },
    putInstanceProfile({ name, path = '/', roleNames }) {
      roleNames.forEach(needRole);
      const arn = profiles.get(name)?.arn ?? `arn:aws:iam::${account}:instance-profile${path}${name}`;
      profiles.set(name, { name, arn, roleNames });
      return arn;
    },
    instanceProfile: (nameOrArn) => findProfile(nameOrArn),
    deleteInstanceProfile(name) {
      profiles.delete(name);
    },
    issueCredentials(roleName, { sessionName = 'sandbox', durationSeconds = 3600, instanceId } = {}) {
      const role = needRole(roleName);
      const principal: Principal = {
        arn: `arn:aws:sts::${account}:assumed-role/${role.name}/${sessionName}`,
        kind: 'role',
        roleName: role.name,
        ...(instanceId === undefined ? {} : { instanceId }),
      };
      const key: AccessKey = {
        accessKeyId: uniqueId('ASIA'),
        secretAccessKey: newSecretAccessKey(),
        sessionToken: newSessionToken(),
        expiration: clock() + durationSeconds * 1000,
        principal,
      };
      keys.set(key.accessKeyId, key);
      return key;
    },
    accessKey: (accessKeyId) => keys.get(accessKeyId),
    isAdministrator({ kind, roleName }) {
      const role = roleName === undefined ? undefined : roles.get(roleName);
      return kind === 'root' || (role?.attached.has(ADMINISTRATOR) === true && role.boundary === undefined);
    },
    authorisations: log.list,
    authorize(principal, action, resourceArn, context = {}, resourcePolicy) {
      const role = principal.roleName === undefined ? undefined : roles.get(principal.roleName);
      const boundary = role?.boundary;
      log.watch(principal, { action, resource: resourceArn, calledVia: context['aws:CalledVia'] }, () => {
        assertAllowed(account, {
          principal,
          principalArn: role?.arn ?? principal.arn,
          action,
          resourceArn,
          context: { ...standardContext(account, region, clock(), role), ...context },
          identityPolicies: role === undefined ? [] : policiesOf(role),
          ...(boundary === undefined
            ? {}
            : { boundary: { name: boundary, policy: managed.get(boundary) ?? NOTHING } }),
          ...(resourcePolicy === undefined ? {} : { resourcePolicy }),
        });
      });
    },
  };
}

/**
 * Condition keys that every request has. The loopback connection counts as TLS, so that policies which demand it work as on AWS.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
function standardContext(
  account: string,
  region: string,
  now: number,
  role: Role | undefined,
): Record<string, string> {
  const tags = Object.entries(role?.tags ?? {}).map(
    ([key, value]) => [`aws:PrincipalTag/${key}`, value] as const,
  );
  return {
    'aws:CurrentTime': new Date(now).toISOString(),
    'aws:EpochTime': String(Math.floor(now / 1000)),
    'aws:PrincipalAccount': account,
    'aws:PrincipalType': role === undefined ? 'Account' : 'AssumedRole',
    'aws:RequestedRegion': region,
    'aws:ResourceAccount': account,
    'aws:SecureTransport': 'true',
    'aws:SourceIp': '127.0.0.1',
    ...Object.fromEntries(tags),
  };
}

function noSuchEntity(kind: string, name: string): AwsFault {
  return new AwsFault('NoSuchEntity', `the ${kind} ${name} cannot be found`, 404);
}
