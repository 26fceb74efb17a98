import {
  GetOpenIDConnectProviderCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListOpenIDConnectProvidersCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorName } from '../../../test/failure.ts';
import { startTestSandbox, type TestSandbox } from '../../../test/test-world.ts';

const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const READ = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
};

let sandbox: TestSandbox;
let client: IAMClient;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = new IAMClient(sandbox.config());
  const { iam } = sandbox.world;
  const boundary = iam.putManagedPolicy({ name: 'boundary', document: READ });
  iam.putRole({ name: 'web', trust: TRUST, permissionsBoundary: boundary, maxSessionSeconds: 7200 });
  iam.putRolePolicy('web', 'read', READ);
  iam.attachRolePolicy('web', boundary);
  iam.putOidcProvider({ url: 'https://issuer.example', clientIds: ['audience'] });
});
afterAll(async () => {
  await sandbox.stop();
});

const decoded = (document: string | undefined): unknown => JSON.parse(decodeURIComponent(document ?? ''));

describe('a role', () => {
  it('is reported with its trust policy, longest session and boundary', async () => {
    const { Role } = await client.send(new GetRoleCommand({ RoleName: 'web' }));
    expect(decoded(Role?.AssumeRolePolicyDocument)).toEqual(TRUST);
    expect(Role).toMatchObject({
      MaxSessionDuration: 7200,
      PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::123456789012:policy/boundary' },
    });
  });

  it('is reported with its policies', async () => {
    const inline = await client.send(new ListRolePoliciesCommand({ RoleName: 'web' }));
    const attached = await client.send(new ListAttachedRolePoliciesCommand({ RoleName: 'web' }));
    const policy = await client.send(new GetRolePolicyCommand({ RoleName: 'web', PolicyName: 'read' }));
    expect(inline.PolicyNames).toEqual(['read']);
    expect(attached.AttachedPolicies).toMatchObject([{ PolicyName: 'boundary' }]);
    expect(decoded(policy.PolicyDocument)).toEqual(READ);
  });

  it('that is not there, or has no such policy, is said to be missing', async () => {
    expect(await errorName(client.send(new GetRoleCommand({ RoleName: 'absent' })))).toBe(
      'NoSuchEntityException',
    );
    const absent = new GetRolePolicyCommand({ RoleName: 'web', PolicyName: 'absent' });
    expect(await errorName(client.send(absent))).toBe('NoSuchEntityException');
  });

  it('is not returned to a caller without permission', async () => {
    const stranger = new IAMClient(sandbox.config(sandbox.credentialsFor('stranger', [])));
    expect(await errorName(stranger.send(new GetRoleCommand({ RoleName: 'web' })))).toBe('AccessDenied');
  });
});

describe('a managed policy', () => {
  it('is reported with the document of its version', async () => {
    const PolicyArn = 'arn:aws:iam::123456789012:policy/boundary';
    const { Policy } = await client.send(new GetPolicyCommand({ PolicyArn }));
    const { PolicyVersion } = await client.send(
      new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }),
    );
    expect(decoded(PolicyVersion?.Document)).toEqual(READ);
  });
});

describe('an OIDC provider', () => {
  it('is listed and reported', async () => {
    const { OpenIDConnectProviderList } = await client.send(new ListOpenIDConnectProvidersCommand({}));
    const [provider] = OpenIDConnectProviderList ?? [];
    expect(provider?.Arn).toBe('arn:aws:iam::123456789012:oidc-provider/issuer.example');
    expect(
      await client.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: provider?.Arn })),
    ).toMatchObject({ Url: 'issuer.example', ClientIDList: ['audience'] });
  });
});
