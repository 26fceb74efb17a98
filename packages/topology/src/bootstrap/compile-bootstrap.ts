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

/** The bootstrap stack; unlike an environment's stacks it has no parameters and depends on none. */
export type BootstrapStack = Pick<
  CompiledStack,
  'name' | 'template' | 'body' | 'sha256' | 'capabilities' | 'terminationProtection'
> & { readonly stackPolicy: string };

/** A deploy takes longer than the hour that sessions last by default: an RDS instance alone may take forty minutes. */
const DEPLOY_SESSION_SECONDS = 4 * 3600;
/** What the workflows that rotate ask for. */
const ROTATE_SESSION_SECONDS = 2 * 3600;

const SEED_RESOURCES: readonly string[] = ['GitHubProvider', 'ArtifactBucket', 'ArtifactBucketPolicy'];
const SEED_OUTPUTS: readonly string[] = ['ArtifactBucketName', 'ProviderArn'];

const TAGS: Json = [{ Key: 'syncops:role', Value: 'bootstrap' }];

/** What an administrator applies once per account; the same input gives the same bytes. */
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
 * The part of the stack that holds no rights: what is applied first where the whole is longer than a request may be, so
 * that the rest can come from its bucket.
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

/** IAM checks GitHub's certificate against its own list of authorities, so the provider needs no thumbprint. */
function provider(): TemplateResource {
  return {
    Type: 'AWS::IAM::OIDCProvider',
    // Other tools of the account may come to rely on it.
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
  // Too long to stand in the role itself.
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
  of: {
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
    // The trust policy names the provider by an ARN that is known beforehand, and IAM wants it to exist.
    ...(createsProvider ? { DependsOn: ['GitHubProvider'] } : {}),
    Properties: {
      RoleName: of.name,
      Description: of.description,
      AssumeRolePolicyDocument: of.trust,
      ...(of.sessionSeconds === undefined ? {} : { MaxSessionDuration: of.sessionSeconds }),
      ...(of.managed === undefined ? {} : { ManagedPolicyArns: of.managed }),
      Policies: of.policies.map(({ name, grants }) => ({
        PolicyName: name,
        PolicyDocument: policy(grants.map(statement)),
      })),
      Tags: TAGS,
    },
  };
}
