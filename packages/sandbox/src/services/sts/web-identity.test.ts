import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorName } from '../../../test/failure.ts';
import { startTestSandbox, type TestSandbox } from '../../../test/test-world.ts';
import { createTestIssuer, ISSUER_URL, type TestIssuer } from '../../../test/web-tokens.ts';

const KEY = 'token.actions.githubusercontent.com';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const CLAIMS = {
  sub: 'repo:example/sync:environment:production',
  repository_id: '2002',
  environment: 'production',
  job_workflow_ref: 'example/sync/.github/workflows/deploy.yml@refs/heads/main',
};

let github: TestIssuer;
let stranger: TestIssuer;
let sandbox: TestSandbox;
let client: STSClient;

beforeAll(async () => {
  github = await createTestIssuer();
  stranger = await createTestIssuer();
  sandbox = await startTestSandbox([], { oidcIssuers: [github.issuer] });
  const { endpoint, region, maxAttempts } = sandbox.config();
  client = new STSClient({ endpoint, region, maxAttempts });
  const { iam } = sandbox.world;
  const provider = iam.putOidcProvider({ url: ISSUER_URL, clientIds: ['sts.amazonaws.com'] });
  iam.putRole({
    name: 'deploy',
    trust: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { [`${KEY}:repository_id`]: '2002', [`${KEY}:sub`]: CLAIMS.sub },
            StringLike: { [`${KEY}:job_workflow_ref`]: CLAIMS.job_workflow_ref },
          },
        },
      ],
    },
  });
});
afterAll(async () => {
  await sandbox.stop();
});

async function assume(token: string, roleArn = ROLE): Promise<string> {
  const { Credentials } = await client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'run-1',
      WebIdentityToken: token,
    }),
  );
  const session = new STSClient({
    ...sandbox.config(),
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  });
  return (await session.send(new GetCallerIdentityCommand({}))).Arn ?? '';
}

describe('a token of a workflow', () => {
  it('takes the role that trusts it, without a signature of AWS', async () => {
    expect(await assume(await github.token(CLAIMS))).toBe(
      'arn:aws:sts::123456789012:assumed-role/deploy/run-1',
    );
  });

  it.each([
    ['of another repository', { repository_id: '2003' }, 'AccessDenied'],
    ['of another environment', { sub: 'repo:example/sync:environment:staging' }, 'AccessDenied'],
    [
      'of another branch',
      { job_workflow_ref: 'example/sync/.github/workflows/deploy.yml@refs/heads/x' },
      'AccessDenied',
    ],
    ['without a claim that the trust policy asks for', { repository_id: undefined }, 'AccessDenied'],
    ['for another audience', { aud: 'https://github.com/example' }, 'InvalidIdentityTokenException'],
    ['that has ended', { exp: Math.floor(Date.now() / 1000) - 60 }, 'ExpiredTokenException'],
    ['of an issuer without provider', { iss: 'https://elsewhere.example' }, 'InvalidIdentityTokenException'],
  ])('%s is refused', async (_what, claims, name) => {
    expect(await errorName(github.token({ ...CLAIMS, ...claims }).then((token) => assume(token)))).toBe(name);
  });

  it('that someone else has signed is refused', async () => {
    expect(await errorName(stranger.token(CLAIMS).then((token) => assume(token)))).toBe(
      'InvalidIdentityTokenException',
    );
  });

  it('takes no role that is not there', async () => {
    const token = await github.token(CLAIMS);
    expect(await errorName(assume(token, `${ROLE}-other`))).toBe('AccessDenied');
  });
});
