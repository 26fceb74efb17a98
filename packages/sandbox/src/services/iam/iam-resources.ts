import { AwsFault } from '../../contract.ts';
import type { Properties, ProviderRequest, ResourceProvider } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import { objects, policyDocument, requiredText, text, texts } from '../../world/properties.ts';
import { ownTags, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const named =
  (property: string): PlainResource['physicalId'] =>
  ({ properties, stackName, logicalId }) =>
    text(properties, property) ?? generatedName(stackName, logicalId, 64);

/** Brings inline and attached policies of a role to what the template says. */
function applyPolicies(
  name: string,
  { properties, world, previous = {} }: ProviderRequest & { readonly previous?: Properties },
): void {
  const wanted = objects(properties, 'Policies');
  const names = wanted.map((policy) => requiredText(policy, 'PolicyName'));
  for (const policy of objects(previous, 'Policies')) {
    const old = requiredText(policy, 'PolicyName');
    if (!names.includes(old)) world.iam.deleteRolePolicy(name, old);
  }
  for (const policy of wanted) {
    world.iam.putRolePolicy(
      name,
      requiredText(policy, 'PolicyName'),
      policyDocument(policy, 'PolicyDocument'),
    );
  }
  const arns = texts(properties, 'ManagedPolicyArns');
  for (const old of texts(previous, 'ManagedPolicyArns')) {
    if (!arns.includes(old)) world.iam.detachRolePolicy(name, old);
  }
  for (const policyArn of arns) world.iam.attachRolePolicy(name, policyArn);
}

const role: PlainResource = {
  type: 'AWS::IAM::Role',
  physicalId: (request) => {
    const name = named('RoleName')(request);
    if (request.world.iam.role(name) !== undefined) {
      throw new AwsFault('EntityAlreadyExists', `Role with name ${name} already exists.`, 409);
    }
    return name;
  },
  apply: (name, request) => {
    const { properties, tags, world } = request;
    const path = text(properties, 'Path');
    const seconds = text(properties, 'MaxSessionDuration');
    const boundary = text(properties, 'PermissionsBoundary');
    world.iam.putRole({
      name,
      trust: policyDocument(properties, 'AssumeRolePolicyDocument'),
      tags: { ...tags, ...ownTags(properties) },
      ...(path === undefined ? {} : { path }),
      ...(seconds === undefined ? {} : { maxSessionSeconds: Number(seconds) }),
      ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    });
    applyPolicies(name, request);
  },
  attributes: (name, { world }) => {
    const made = world.iam.role(name);
    return { Arn: made?.arn ?? '', RoleId: made?.id ?? '' };
  },
  remove: (name, properties, world) => {
    for (const policy of texts(properties, 'ManagedPolicyArns')) world.iam.detachRolePolicy(name, policy);
    world.iam.deleteRole(name);
  },
};

const instanceProfile: PlainResource = {
  type: 'AWS::IAM::InstanceProfile',
  physicalId: (request) => {
    const name = named('InstanceProfileName')(request);
    if (request.world.iam.instanceProfile(name) !== undefined) {
      throw new AwsFault('EntityAlreadyExists', `Instance Profile ${name} already exists.`, 409);
    }
    return name;
  },
  check: ({ properties, world }) => {
    for (const name of texts(properties, 'Roles')) {
      if (world.iam.role(name) === undefined) {
        throw new AwsFault('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
      }
    }
  },
  apply: (name, { properties, world }) => {
    const path = text(properties, 'Path');
    world.iam.putInstanceProfile({
      name,
      roleNames: texts(properties, 'Roles'),
      ...(path === undefined ? {} : { path }),
    });
  },
  attributes: (name, { world }) => ({ Arn: world.iam.instanceProfile(name)?.arn ?? '' }),
  remove: (name, _, world) => {
    world.iam.deleteInstanceProfile(name);
  },
};

function managedPolicyArn({ properties, stackName, logicalId, world }: ProviderRequest): string {
  const name = text(properties, 'ManagedPolicyName') ?? generatedName(stackName, logicalId);
  return `arn:aws:iam::${world.account}:policy${text(properties, 'Path') ?? '/'}${name}`;
}

const managedPolicy: PlainResource = {
  type: 'AWS::IAM::ManagedPolicy',
  physicalId: managedPolicyArn,
  apply: (policyArn, { properties, world, previous = {} }) => {
    const path = text(properties, 'Path');
    world.iam.putManagedPolicy({
      name: policyArn.split('/').at(-1) ?? '',
      document: policyDocument(properties, 'PolicyDocument'),
      ...(path === undefined ? {} : { path }),
    });
    const roles = texts(properties, 'Roles');
    for (const old of texts(previous, 'Roles')) {
      if (!roles.includes(old)) world.iam.detachRolePolicy(old, policyArn);
    }
    for (const name of roles) world.iam.attachRolePolicy(name, policyArn);
  },
  attributes: (policyArn) => ({ PolicyArn: policyArn }),
  remove: (policyArn, properties, world) => {
    for (const name of texts(properties, 'Roles')) world.iam.detachRolePolicy(name, policyArn);
    world.iam.deleteManagedPolicy(policyArn);
  },
};

const inlinePolicy: PlainResource = {
  type: 'AWS::IAM::Policy',
  physicalId: ({ properties }) => requiredText(properties, 'PolicyName'),
  apply: (name, { properties, world }) => {
    for (const roleName of texts(properties, 'Roles')) {
      world.iam.putRolePolicy(roleName, name, policyDocument(properties, 'PolicyDocument'));
    }
  },
  remove: (name, properties, world) => {
    for (const roleName of texts(properties, 'Roles')) world.iam.deleteRolePolicy(roleName, name);
  },
};

const oidcProvider: PlainResource = {
  type: 'AWS::IAM::OIDCProvider',
  physicalId: ({ properties, world }) => {
    const url = requiredText(properties, 'Url');
    if (world.iam.oidcProvider(url) !== undefined) {
      throw new AwsFault('EntityAlreadyExists', `Provider with url ${url} already exists.`, 409);
    }
    return world.iam.putOidcProvider({ url, clientIds: [] });
  },
  apply: (_arn, { properties, world }) => {
    world.iam.putOidcProvider({
      url: requiredText(properties, 'Url'),
      clientIds: texts(properties, 'ClientIdList'),
    });
  },
  attributes: (arn) => ({ Arn: arn }),
  remove: (arn, _, world) => {
    world.iam.deleteOidcProvider(arn);
  },
};

/** IAM: written into the identities by which requests are judged. */
export const identityProviders: readonly ResourceProvider[] = [
  role,
  instanceProfile,
  managedPolicy,
  inlinePolicy,
  oidcProvider,
].map(plainProvider);
