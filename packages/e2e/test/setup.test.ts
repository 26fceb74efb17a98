import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startGitHubSandbox, type GitHubSandbox } from '@syncops/github-sandbox';

import { ROOT } from '@syncops/demo';
import { createScene, type Scene } from './support/scene.ts';
import type { NodeRun } from './support/run-node.ts';

// What an administrator does once: the account, then the settings of GitHub, and the doctor after each of it.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(600_000);

let scene: Scene;
let github: GitHubSandbox;
let token: string;

beforeAll(async () => {
  github = await startGitHubSandbox({ host: '127.0.0.1', repository: 'example/sync' });
  token = github.tokens.create({
    permissions: { actions: 'read', administration: 'read', metadata: 'read' },
  });
  scene = await createScene({ metadataOnly: true });
  const text = await scene.workspace.read('environment.yaml');
  await scene.workspace.write(
    'environment.yaml',
    text.replace(/^local: true$/m, 'permissionsBoundary: syncops-boundary-sandbox'),
  );
});
afterAll(async () => {
  await scene.stop();
  await github.close();
});

function syncops(...args: readonly string[]): Promise<NodeRun> {
  return scene.syncops([...args, '--repository', 'example/sync'], {
    env: { GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl },
  });
}

/** What the doctor finds that is not well, as `state rule`. */
async function troubles(): Promise<{ readonly exitCode: number; readonly found: readonly string[] }> {
  const { exitCode, stdout } = await syncops('doctor', '--root', ROOT, '--json');
  const report: unknown = JSON.parse(stdout);
  return {
    exitCode,
    found: checksOf(report).flatMap(({ state, check }) => (state === 'ok' ? [] : [`${state} ${check}`])),
  };
}

function checksOf(report: unknown): readonly { readonly state: string; readonly check: string }[] {
  return hasChecks(report) ? report.checks : [];
}

function hasChecks(
  value: unknown,
): value is { readonly checks: readonly { readonly state: string; readonly check: string }[] } {
  return typeof value === 'object' && value !== null && 'checks' in value && Array.isArray(value.checks);
}

describe('setting a repository up', () => {
  // One story, whose parts run in order, whatever order tests run in otherwise.
  it('leads from nothing to a set-up with which the doctor is content', async () => {
    expect(await troubles()).toEqual({
      exitCode: 1,
      found: [
        'missing github-environment',
        'missing branch-pull-request',
        'missing branch-approvals',
        'missing branch-stale-reviews',
        'missing branch-build-check',
        'missing branch-plan-check',
        'missing branch-up-to-date',
        'missing branch-no-force-push',
        'missing bootstrap-stack',
      ],
    });

    const unasked = await syncops('bootstrap');
    expect(unasked.exitCode).toBe(2);
    expect(unasked.stderr).toMatch(/syncops-bootstrap in account 123456789012.*not there yet/);
    expect(unasked.stderr).toContain('nothing was changed');

    const first = await syncops('bootstrap', '--yes', '--json');
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      ok: true,
      outcome: 'created',
      repository: { owner: 'example', name: 'sync', id: String(github.repository.id) },
      outputs: {
        DeployRoleArnSandbox: 'arn:aws:iam::123456789012:role/syncops-deploy-sandbox',
        RotateRoleArnSandbox: 'arn:aws:iam::123456789012:role/syncops-rotate-sandbox',
      },
    });
    const again = await syncops('bootstrap', '--yes');
    expect(again.stdout).toContain('is current; nothing was changed');

    github.world.environments.set('sandbox', { requiredReviewers: 1, branches: ['main'] });
    github.world.protections.set('main', {
      requiredApprovals: 1,
      dismissesStaleReviews: true,
      requiredChecks: ['check', 'planned'],
      requiresUpToDate: true,
      allowsForcePush: false,
    });
    expect(await troubles()).toEqual({ exitCode: 0, found: [] });

    // Someone opens the deploy role to everyone who can get a token.
    const { iam } = scene.sandbox.world;
    iam.putRole({
      name: 'syncops-deploy-sandbox',
      trust: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
      },
    });
    expect(await troubles()).toEqual({ exitCode: 1, found: ['wrong role-trust'] });

    // A change of the environment that its roles depend on.
    await scene.workspace.replace(
      'environment.yaml',
      'external/tokenserver/smoke',
      'external/tokenserver/other',
    );
    expect((await troubles()).found).toContain('wrong bootstrap-stack');
    const changed = await syncops('bootstrap', '--yes');
    expect(changed.stderr).toMatch(/~ DeployRoleSandbox \(AWS::IAM::Role\): .*Policies/);
    // A rotation does not read the secret of the smoke checks.
    expect(changed.stderr).toMatch(/~ RotateRoleSandbox \(AWS::IAM::Role\): (?!.*Policies)/);
    expect(changed.stdout).toContain('is current now');
    expect(await troubles()).toEqual({ exitCode: 0, found: [] });
    expect(github.violations).toEqual([]);
  });

  it('is refused for an account without environments', async () => {
    const { exitCode, stderr } = await scene.syncops(
      [
        'bootstrap',
        '--yes',
        '--repository',
        'example/sync',
        '--repository-id',
        '1',
        '--owner-id',
        '2',
        '--account',
        '999999999999',
      ],
      {},
    );
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('no environment is in the account 999999999999'),
    ]);
  });
});
