import {
  GetRoleCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
  type GetRoleCommandOutput,
} from '@aws-sdk/client-iam';
import { AwsError, createAws, type AwsOptions, type DeployedStack } from '@syncops/aws';
import { BOOTSTRAP_STACK_NAME, GITHUB_ISSUER } from '@syncops/topology';
import type { DeployedBootstrap, Read } from './facts.ts';

/** What of an account concerns the bootstrap stack. */
export interface AccountPort {
  readonly aws: ReturnType<typeof createAws>;
  /** The bootstrap stack, if there is one. */
  bootstrapStack(): Promise<DeployedStack | undefined>;
  /** Whether the account has GitHub's OIDC provider, no matter who made it. */
  hasProvider(): Promise<boolean>;
  /** The stack with the trust policies of the roles; `absent` where there is no stack. */
  bootstrap(roles: readonly string[]): Promise<DeployedBootstrap | 'absent'>;
  close(): void;
}

/** Connects with the process's credentials. @throws AwsError `WRONG_ACCOUNT`, and what keeps credentials from being used */
export async function connectAccount(options: AwsOptions): Promise<AccountPort> {
  const aws = createAws(options);
  const iam = new IAMClient({
    region: options.region,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  });
  await aws.verifyAccount();
  const bootstrapStack = async (): Promise<DeployedStack | undefined> => {
    const stacks = await aws.stacks.list(BOOTSTRAP_STACK_NAME);
    return stacks.find(({ name }) => name === BOOTSTRAP_STACK_NAME);
  };
  return {
    aws,
    bootstrapStack,
    hasProvider: async () => {
      const { OpenIDConnectProviderList } = await iam.send(new ListOpenIDConnectProvidersCommand({}));
      return (OpenIDConnectProviderList ?? []).some(({ Arn }) => Arn?.endsWith(`/${GITHUB_ISSUER}`) === true);
    },
    bootstrap: async (roles) => {
      const stack = await bootstrapStack();
      if (stack === undefined) return 'absent';
      const trust = new Map<string, Read<unknown>>();
      for (const role of roles) {
        const read = await readTrust(iam, role);
        if (read !== undefined) trust.set(role, read);
      }
      const sha256 = stack.tags['syncops:template'];
      return { status: stack.status, trust, ...(sha256 === undefined ? {} : { templateSha256: sha256 }) };
    },
    close: () => {
      aws.close();
      iam.destroy();
    },
  };
}

/** @returns nothing where there is no such role */
async function readTrust(iam: IAMClient, name: string): Promise<Read<unknown> | undefined> {
  let answer: GetRoleCommandOutput;
  try {
    answer = await iam.send(new GetRoleCommand({ RoleName: name }));
  } catch (error) {
    const code = errorName(error);
    if (code === 'NoSuchEntityException') return undefined;
    if (/^AccessDenied/.test(code))
      return { kind: 'unread', why: 'these credentials may not call iam:GetRole' };
    throw error;
  }
  const document: unknown = JSON.parse(decodeURIComponent(answer.Role?.AssumeRolePolicyDocument ?? 'null'));
  return { kind: 'read', fact: document };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Why an account could not be read, in one line. */
export function whyUnread(error: unknown): string {
  if (error instanceof AwsError || error instanceof Error) return error.message;
  return String(error);
}
