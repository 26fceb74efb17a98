import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createAws, type Aws } from '@syncops/aws';
import {
  GITHUB_ISSUER,
  startGitHubSandbox,
  type GitHubSandbox,
  type JobIdentity,
} from '@syncops/github-sandbox';
import type { Authorisation, Sandbox, SandboxOptions } from '@syncops/sandbox';
import {
  compileBootstrap,
  loadEnvironments,
  WORKFLOWS,
  type BootstrapStack,
  type CompiledStack,
  type Environment,
} from '@syncops/topology';

import { createScene, type Scene } from './scene.ts';

/** Credentials as variables of a process. */
export type RoleEnv = Readonly<
  Record<'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_SESSION_TOKEN', string>
>;

/** A sandbox in which an administrator has applied the bootstrap stack, and the GitHub whose workflows it trusts. */
export interface RoleWorld {
  readonly scene: Scene;
  readonly github: GitHubSandbox;
  readonly stack: BootstrapStack;
  readonly environment: Environment;
  /** Takes a role with the token of a job. @throws what STS answers */
  assume(role: string, job: JobIdentity, overrides?: Readonly<Record<string, unknown>>): Promise<RoleEnv>;
  /** Whether the role may do it. */
  isAllowed(
    role: string,
    action: string,
    resource: string,
    context?: Readonly<Record<string, string | string[]>>,
  ): boolean;
  /** AWS with credentials of a role. */
  aws(credentials: RoleEnv): Promise<Aws>;
  stop(): Promise<void>;
}

export const DEPLOY_JOB: JobIdentity = {
  eventName: 'push',
  ref: 'refs/heads/main',
  sha: '0123456789012345678901234567890123456789',
  workflowPath: '.github/workflows/deploy.yml',
  environment: 'sandbox',
};

export const PLAN_JOB: JobIdentity = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: '0123456789012345678901234567890123456789',
  workflowPath: '.github/workflows/plan.yml',
};

/** By a button, for which the reviewers of the environment are asked. */
export const ROTATE_JOB: JobIdentity = {
  ...DEPLOY_JOB,
  eventName: 'workflow_dispatch',
  workflowPath: '.github/workflows/rotate.yml',
};

/** By the clock, for which no one is asked. */
export const ADVANCE_JOB: JobIdentity = {
  eventName: 'schedule',
  ref: 'refs/heads/main',
  sha: '0123456789012345678901234567890123456789',
  workflowPath: '.github/workflows/advance-environment.yml',
  callerPath: '.github/workflows/advance.yml',
};

export async function createRoleWorld(
  options: SandboxOptions = {},
  change: (environment: Environment) => Environment = (environment) => environment,
): Promise<RoleWorld> {
  const github = await startGitHubSandbox({ host: '127.0.0.1', repository: 'example/sync' });
  const scene = await createScene({
    ...options,
    oidcIssuers: [{ url: GITHUB_ISSUER, jwksUrl: github.identity.jwksUrl }],
  });
  const file = 'environment.yaml';
  const text = await scene.workspace.read(file);
  await scene.workspace.write(
    file,
    text.replace(/^local: true$/m, 'permissionsBoundary: syncops-boundary-sandbox'),
  );
  const environment = change(await onlyEnvironment(scene));
  // The adapter of AWS finds the sandbox as every process does.
  process.env['AWS_ENDPOINT_URL'] = scene.sandbox.endpoint;
  const stack = compileBootstrap({
    account: environment.account,
    region: environment.region,
    partition: 'aws',
    repository: {
      owner: github.repository.owner,
      name: github.repository.name,
      ownerId: String(github.repository.ownerId),
      id: String(github.repository.id),
      defaultBranch: 'main',
    },
    workflows: WORKFLOWS,
    environments: [environment],
    createsProvider: true,
  });

  const aws = async (credentials: RoleEnv): Promise<Aws> => {
    const made = createAws({
      region: environment.region,
      expectedAccount: environment.account,
      credentials: {
        accessKeyId: credentials.AWS_ACCESS_KEY_ID,
        secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
        sessionToken: credentials.AWS_SESSION_TOKEN,
      },
    });
    await made.verifyAccount();
    return made;
  };
  const administrator = await aws(administratorOf(scene.sandbox));
  await administrator.stacks.deploy({ ...stack, parameters: {}, tags: {} }, () => undefined);
  administrator.close();

  return {
    scene,
    github,
    stack,
    environment,
    aws,
    isAllowed: (role, action, resource, context) => {
      const { iam } = scene.sandbox.world;
      try {
        iam.authorize(iam.issueCredentials(role).principal, action, resource, context);
        return true;
      } catch {
        return false;
      }
    },
    assume: async (role, job, overrides) => {
      const token = await github.identity.mintIdToken(job, 'sts.amazonaws.com', overrides);
      const sts = new STSClient({ region: environment.region, endpoint: scene.sandbox.endpoint });
      const { Credentials } = await sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: `arn:aws:iam::${environment.account}:role/${role}`,
          RoleSessionName: 'GitHubActions',
          WebIdentityToken: token,
        }),
      );
      return {
        AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? '',
        AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? '',
        AWS_SESSION_TOKEN: Credentials?.SessionToken ?? '',
      };
    },
    stop: async () => {
      delete process.env['AWS_ENDPOINT_URL'];
      await scene.stop();
      await github.close();
    },
  };
}

async function onlyEnvironment({ workspace }: Scene): Promise<Environment> {
  const { environments } = await loadEnvironments(workspace.environmentsDir);
  const [environment] = environments;
  if (environment === undefined) throw new TypeError('the environment of the workspace does not load');
  return environment;
}

/** The credentials with which a sandbox is used otherwise: those of an administrator. */
export function administratorOf({ env }: Sandbox): RoleEnv {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env;
  return { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN };
}

/** What a role was refused, one line each. */
export function denials(sandbox: Sandbox, role: string): readonly string[] {
  return decisionsOf(sandbox, role)
    .filter(({ decision }) => decision === 'denied')
    .map(({ action, resource }) => `${action} on ${resource}`);
}

export function decisionsOf(sandbox: Sandbox, role: string): readonly Authorisation[] {
  return sandbox.authorisations().filter(({ roleName }) => roleName === role);
}

/** Deploys compiled stacks one after the other, parameters taken from the outputs of those before. */
export async function deployAll(
  aws: Aws,
  stacks: readonly CompiledStack[],
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  const outputs = new Map<string, Readonly<Record<string, string>>>();
  for (const stack of stacks) {
    const parameters: Record<string, string> = {};
    for (const [name, source] of Object.entries(stack.parameters))
      parameters[name] =
        source.kind === 'literal' ? source.value : (outputs.get(source.stack)?.[source.output] ?? '');
    const { stack: deployed } = await aws.stacks.deploy({ ...stack, parameters, tags }, () => undefined);
    outputs.set(stack.name, deployed.outputs);
  }
}
