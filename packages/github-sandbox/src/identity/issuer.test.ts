import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getIDToken } from '@actions/core';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { type Probe, startProbe } from '../test-kit.ts';
import type { JobIdentity } from './claims.ts';
import { GITHUB_ISSUER } from './issuer.ts';

const PLAN: JobIdentity = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: 'a'.repeat(40),
  workflowPath: '.github/workflows/plan.yml',
};
const DEPLOY: JobIdentity = {
  eventName: 'push',
  ref: 'refs/heads/main',
  sha: 'b'.repeat(40),
  workflowPath: '.github/workflows/deploy.yml',
  environment: 'production',
};

let probe: Probe;

beforeAll(async () => {
  probe = await startProbe(undefined, { repositoryId: 42, ownerId: 7 });
});

afterAll(() => probe.sandbox.close());

afterEach(() => {
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
});

async function verify(token: string): Promise<Readonly<Record<string, unknown>>> {
  const keys = createRemoteJWKSet(new URL(probe.sandbox.identity.jwksUrl));
  return (await jwtVerify(token, keys, { issuer: GITHUB_ISSUER })).payload;
}

describe('an identity token', () => {
  it("is what core.getIDToken gets of a job's environment", async () => {
    const { url, token } = probe.sandbox.identity.access(DEPLOY);
    // The toolkit speaks to its runner on the standard output.
    const output = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = url;
    process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = token;
    const minted = await getIDToken('sts.amazonaws.com');
    output.mockRestore();
    expect(await verify(minted)).toMatchObject({
      iss: GITHUB_ISSUER,
      aud: 'sts.amazonaws.com',
      sub: 'repo:acme/sync:environment:production',
      repository: 'acme/sync',
      repository_id: '42',
      repository_owner_id: '7',
      job_workflow_ref: 'acme/sync/.github/workflows/deploy.yml@refs/heads/main',
      ref: 'refs/heads/main',
      environment: 'production',
      event_name: 'push',
      runner_environment: 'github-hosted',
    });
  });

  it.each([
    ['a pull request', PLAN, 'repo:acme/sync:pull_request'],
    ['a push', { ...PLAN, eventName: 'push', ref: 'refs/heads/main' }, 'repo:acme/sync:ref:refs/heads/main'],
    ['an environment', DEPLOY, 'repo:acme/sync:environment:production'],
    [
      'an environment, by ids',
      { ...DEPLOY, subjectForm: 'names-and-ids' },
      'repo:acme@7/sync@42:environment:production',
    ],
    ['a pull request, by ids', { ...PLAN, subjectForm: 'names-and-ids' }, 'repo:acme@7/sync@42:pull_request'],
  ] as const)('of %s has its subject', async (_, job, sub) => {
    const claims = await verify(await probe.sandbox.identity.mintIdToken(job));
    expect(claims).toMatchObject({ sub, aud: 'https://github.com/acme' });
    expect('environment' in claims).toBe('environment' in job);
  });

  it('of a workflow that was called names both files', async () => {
    const callerPath = '.github/workflows/nightly.yml';
    const token = await probe.sandbox.identity.mintIdToken({ ...DEPLOY, callerPath });
    expect(await verify(token)).toMatchObject({
      workflow_ref: `acme/sync/${callerPath}@refs/heads/main`,
      job_workflow_ref: 'acme/sync/.github/workflows/deploy.yml@refs/heads/main',
    });
  });

  it('distinguishes the jobs of a run', async () => {
    const { url, token } = probe.sandbox.identity.access(PLAN, { deploy: DEPLOY });
    const headers = { authorization: `Bearer ${token}` };
    const subjectOf = async (query: string): Promise<unknown> => {
      const response = await fetch(url + query, { headers });
      const body: unknown = await response.json();
      const value = typeof body === 'object' && body !== null && 'value' in body ? String(body.value) : '';
      return (await verify(value)).sub;
    };
    expect(await subjectOf('&job=deploy')).toBe('repo:acme/sync:environment:production');
    expect(await subjectOf('&job=plan')).toBe('repo:acme/sync:pull_request');
  });

  it('is not given without the request token', async () => {
    const { url } = probe.sandbox.identity.access(PLAN);
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
  });

  it('may be minted wrong, for trust policies to refuse', async () => {
    const past = { exp: 1 };
    const expired = await probe.sandbox.identity.mintIdToken(PLAN, 'sts.amazonaws.com', past);
    await expect(verify(expired)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
    const foreign = await probe.sandbox.identity.mintIdToken(PLAN, 'sts.amazonaws.com', {
      repository_id: '43',
    });
    expect(await verify(foreign)).toMatchObject({ repository_id: '43' });
  });
});

it('serves the configuration by which its keys are found', async () => {
  const { configurationUrl, jwksUrl } = probe.sandbox.identity;
  const response = await fetch(configurationUrl);
  expect(await response.json()).toMatchObject({ issuer: GITHUB_ISSUER, jwks_uri: jwksUrl });
});
