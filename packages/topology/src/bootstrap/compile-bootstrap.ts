import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CompiledStack, Json, Template, TemplateResource } from '../stack.ts';
import { compareNames } from '../normalize.ts';
import { getAtt, policy, ref } from '../stacks/intrinsics.ts';
import { artifactBucket } from './artifact-bucket.ts';
import type { BootstrapEnvironment, BootstrapInput } from './bootstrap-input.ts';
import { boundaryStatements } from './boundary.ts';
import { deployGrants } from './deploy-role.ts';
import { statement, type NamedGrants } from './grant.ts';
import {
  artifactBucketName,
  boundaryPolicyName,
  BOOTSTRAP_STACK_NAME,
  deployRoleName,
  deployRoleOutput,
  GITHUB_ISSUER,
  pascal,
  planRoleName,
  rotateRoleName,
  rotateRoleOutput,
  TOKEN_AUDIENCE,
} from './names.ts';
import { planGrants } from './plan-role.ts';
import { provisioningGrants } from './provisioning.ts';
import { rotateGrants } from './rotate-role.ts';
import { deployTrust, planTrust, rotateTrust } from './trust.ts';

/** The compiled bootstrap stack; unlike the stacks of an environment, it has no parameters and no dependencies. */
export type BootstrapStack = Pick<
  CompiledStack,
  'name' | 'template' | 'body' | 'sha256' | 'capabilities' | 'terminationProtection'
> & { readonly stackPolicy: string };

/** Session duration of a deploy, which takes longer than the default of one hour: an RDS instance alone may take 40 minutes. */
const DEPLOY_SESSION_SECONDS = 4 * 3600;
/** Session duration that the rotating workflows request. */
const ROTATE_SESSION_SECONDS = 2 * 3600;

const SEED_RESOURCES: readonly string[] = ['GitHubProvider', 'ArtifactBucket', 'ArtifactBucketPolicy'];
const SEED_OUTPUTS: readonly string[] = ['ArtifactBucketName', 'ProviderArn'];

const TAGS: Json = [{ Key: 'syncops:role', Value: 'bootstrap' }];

/** Compiles the stack that an administrator applies once per account; the same input gives the same bytes. */
export function compileBootstrap(input: BootstrapInput): BootstrapStack {
  const environments = input.environments.toSorted((a, b) => compareNames(a.name, b.name));
  const sorted = { ...input, environments };
  const resources: Readonly<Record<string, TemplateResource>> = {
    ...(input.createsProvider ? { GitHubProvider: provider() } : {}),
    PlanRole: role(sorted, {
      name: planRoleName(),
      description: 'SyncOps: plans pull requests; reads, and writes nothing but change sets',
      trust: planTrust(sorted),
      policies: planGrants(sorted),
    }),
    ...Object.fromEntries(environments.flatMap((environment) => environmentResources(sorted, environment))),
    ...artifactBucket(artifactBucketName(input.account, input.region), TAGS),
  };
  const template: Template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `SyncOps: what GitHub Actions of ${input.repository.owner}/${input.repository.name} may do in this account`,
    Resources: resources,
    Outputs: {
      ...(input.createsProvider ? { ProviderArn: { Value: ref('GitHubProvider') } } : {}),
      PlanRoleArn: { Value: getAtt('PlanRole', 'Arn') },
      ArtifactBucketName: { Value: ref('ArtifactBucket') },
      ...Object.fromEntries(
        environments.flatMap(({ name }) => [
          [deployRoleOutput(name), { Value: getAtt(`DeployRole${pascal(name)}`, 'Arn') }],
          [rotateRoleOutput(name), { Value: getAtt(`RotateRole${pascal(name)}`, 'Arn') }],
        ]),
      ),
    },
  };
  return finish(template);
}

/**
 * Returns the part of the bootstrap stack without permissions. It is applied first if the whole template is too long for a
 * request, so that the whole template can then be read from the bucket.
 */
export function bootstrapSeed({ template }: BootstrapStack): BootstrapStack {
  return finish({
    ...template,
    Resources: Object.fromEntries(
      Object.entries(template.Resources).filter(([id]) => SEED_RESOURCES.includes(id)),
    ),
    Outputs: Object.fromEntries(
      Object.entries(template.Outputs ?? {}).filter(([name]) => SEED_OUTPUTS.includes(name)),
    ),
  });
}

function finish(template: Template): BootstrapStack {
  const body = canonicalize(template) ?? '';
  return {
    name: BOOTSTRAP_STACK_NAME,
    template,
    body,
    sha256: createHash('sha256').update(body).digest('hex'),
    capabilities: ['CAPABILITY_NAMED_IAM'],
    terminationProtection: true,
    stackPolicy: JSON.stringify({
      Statement: [
        { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' },
        {
          Effect: 'Deny',
          Action: ['Update:Replace', 'Update:Delete'],
          Principal: '*',
          Resource: 'LogicalResourceId/ArtifactBucket',
        },
      ],
    }),
  };
}

/**
 * Builds GitHub's OIDC provider; IAM verifies GitHub's certificate with its own list of authorities, so it needs no
 * thumbprint.
 */
function provider(): TemplateResource {
  return {
    Type: 'AWS::IAM::OIDCProvider',
    // Other tools in the account may also use the provider.
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
    Properties: { Url: `https://${GITHUB_ISSUER}`, ClientIdList: [TOKEN_AUDIENCE], Tags: TAGS },
  };
}

function environmentResources(
  input: BootstrapInput,
  environment: BootstrapEnvironment,
): readonly (readonly [string, TemplateResource])[] {
  const { name } = environment;
  const suffix = pascal(name);
  const boundaryArn = `arn:${input.partition}:iam::${input.account}:policy/${boundaryPolicyName(name)}`;
  // Managed policies, because the grants are too long for inline policies of the role.
  const provisioning = provisioningGrants(input.partition, environment, boundaryArn);
  return [
    [
      `Boundary${suffix}`,
      {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          ManagedPolicyName: boundaryPolicyName(name),
          Description: `SyncOps: the most that roles of environment ${name} can do`,
          PolicyDocument: policy(boundaryStatements(input.partition, environment)),
        },
      },
    ],
    ...provisioning.map(({ name: purpose, grants }): readonly [string, TemplateResource] => [
      `${pascal(purpose)}${suffix}`,
      {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          ManagedPolicyName: `${deployRoleName(name)}-${purpose}`,
          Description: `SyncOps: what CloudFormation may do for deploys of environment ${name}`,
          PolicyDocument: policy(grants.map(statement)),
        },
      },
    ]),
    [
      `DeployRole${suffix}`,
      role(input, {
        name: deployRoleName(name),
        description: `SyncOps: deploys environment ${name}`,
        trust: deployTrust(input, name),
        policies: deployGrants(input.partition, environment),
        managed: provisioning.map(({ name: purpose }) => ref(`${pascal(purpose)}${suffix}`)),
        sessionSeconds: DEPLOY_SESSION_SECONDS,
      }),
    ],
    [
      `RotateRole${suffix}`,
      role(input, {
        name: rotateRoleName(name),
        description: `SyncOps: rotates the secrets of environment ${name}`,
        trust: rotateTrust(input, name),
        policies: rotateGrants(input.partition, environment),
        sessionSeconds: ROTATE_SESSION_SECONDS,
      }),
    ],
  ];
}

function role(
  { createsProvider }: BootstrapInput,
  definition: {
    readonly name: string;
    readonly description: string;
    readonly trust: Json;
    readonly policies: readonly NamedGrants[];
    readonly managed?: readonly Json[];
    readonly sessionSeconds?: number;
  },
): TemplateResource {
  return {
    Type: 'AWS::IAM::Role',
    // The trust policy contains the provider's ARN instead of a reference, and IAM requires the provider to exist.
    ...(createsProvider ? { DependsOn: ['GitHubProvider'] } : {}),
    Properties: {
      RoleName: definition.name,
      Description: definition.description,
      AssumeRolePolicyDocument: definition.trust,
      ...(definition.sessionSeconds === undefined ? {} : { MaxSessionDuration: definition.sessionSeconds }),
      ...(definition.managed === undefined ? {} : { ManagedPolicyArns: definition.managed }),
      Policies: definition.policies.map(({ name, grants }) => ({
        PolicyName: name,
        PolicyDocument: policy(grants.map(statement)),
      })),
      Tags: TAGS,
    },
  };
}
