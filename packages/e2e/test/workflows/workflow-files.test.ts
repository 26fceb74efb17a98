import { describe, expect, it } from '@jest/globals';
import { compileBootstrap, loadEnvironments, WORKFLOWS } from '@syncops/topology';

import { CODE_PATHS } from '@syncops/deploy-action';

import * as z from 'zod';

import { createWorkspace } from '../support/workspace.ts';
import { readWorkflow, thirdPartyActions, tokenPermissions, workflowPath } from './support/workflow-file.ts';

/** One at a time, and what waits is never replaced by what comes later. */
const QUEUED = { 'cancel-in-progress': false, queue: 'max' } as const;

const NAMES = ['plan', 'deploy', 'smoke', 'rotate', 'advance', 'advance-environment', 'add-node'] as const;

describe.each(NAMES)('%s.yml', (name) => {
  const workflow = readWorkflow(name);

  it('grants nothing at the top, and takes third-party actions by commit', () => {
    expect(workflow.permissions).toEqual({});
    for (const action of thirdPartyActions(workflow)) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  it('takes values from outside into no script', () => {
    for (const { steps } of Object.values(workflow.jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('leaves no token in a checkout, and limits the time of each job', () => {
    for (const job of Object.values(workflow.jobs)) {
      // A job that calls a workflow has no time of its own.
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses = '', with: inputs = {} } of job.steps)
        if (uses.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
    }
  });
});

describe('plan.yml', () => {
  const { jobs, concurrency, on } = readWorkflow('plan');

  it('gives the plan of a fork nothing but the files', () => {
    expect(jobs['plan-offline']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['plan-offline']?.if).toContain('head.repo.full_name != github.repository');
    for (const job of ['plan', 'clean-up'])
      expect(jobs[job]?.if).toContain('head.repo.full_name == github.repository');
  });

  it('runs for every push and for the end of a pull request, the newest alone', () => {
    expect(on['pull_request']).toEqual({ types: ['opened', 'synchronize', 'reopened', 'closed'] });
    expect(concurrency).toEqual({
      group: 'plan-${{ github.event.pull_request.number }}',
      'cancel-in-progress': true,
    });
  });
});

describe('deploy.yml', () => {
  const { jobs, on } = readWorkflow('deploy');

  it('starts for the files that the product takes for a change', () => {
    expect(on['push']).toEqual({ branches: ['main'], paths: ['environments/**', ...CODE_PATHS] });
  });

  it('deploys one environment at a time, in its GitHub environment, and is never cancelled', () => {
    expect(jobs['deploy']).toMatchObject({
      environment: '${{ matrix.environment }}',
      concurrency: { ...QUEUED, group: 'deploy-${{ matrix.environment }}' },
    });
  });

  it('deploys the head of main, whatever commit the run was started for', () => {
    for (const { steps } of Object.values(jobs)) expect(steps[0]?.with?.['ref']).toBe('main');
  });

  it('may write nothing on GitHub but issues', () => {
    const writes = Object.keys(jobs).flatMap((job) =>
      Object.entries(tokenPermissions(readWorkflow('deploy'), job)).filter(
        ([, access]) => access === 'write',
      ),
    );
    expect(writes).toEqual([['issues', 'write']]);
  });
});

it.each([
  ['deploy', 'DeployRoleSandbox'],
  ['rotate', 'RotateRoleSandbox'],
  ['advance-environment', 'RotateRoleSandbox'],
] as const)('%s.yml asks for a session as long as its role allows', async (name, role) => {
  const workspace = await createWorkspace();
  const { environments } = await loadEnvironments(workspace.environmentsDir);
  await workspace.remove();
  const { template } = compileBootstrap({
    account: '123456789012',
    region: 'us-east-1',
    partition: 'aws',
    repository: { owner: 'o', name: 'n', ownerId: '1', id: '2', defaultBranch: 'main' },
    workflows: WORKFLOWS,
    environments,
    createsProvider: true,
  });
  const asked = Object.values(readWorkflow(name).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ uses = '', with: inputs }) =>
      uses.startsWith('aws-actions/') ? [inputs?.['role-duration-seconds']] : [],
    ),
  );
  expect(asked).toEqual([template.Resources[role]?.Properties?.['MaxSessionDuration']]);
});

describe('rotate.yml', () => {
  const { jobs, on } = readWorkflow('rotate');
  const { concurrency, environment, permissions } = jobs['rotate'] ?? {};

  it('starts by hand alone, for one environment that its reviewers approve', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    expect(environment).toBe('${{ matrix.environment }}');
  });

  it('stands in the queue of deploys, unless it only looks or others know the secrets', () => {
    expect(concurrency).toMatchObject(QUEUED);
    expect(concurrency?.group).toMatch(/format\('deploy-\{0\}', matrix\.environment\)/);
    expect(concurrency?.group).toMatch(
      /^\$\{\{ \(inputs\.mode == 'status' \|\| inputs\.compromised\) && format\('rotate-\{0\}', github\.run_id\)/,
    );
  });

  it('may write nothing on GitHub', () => {
    expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });
});

describe('advance.yml', () => {
  const { jobs, on } = readWorkflow('advance');
  const called = readWorkflow('advance-environment').jobs['run'];
  const schedule = z.array(z.object({ cron: z.string() })).parse(on['schedule']);

  it('goes on every hour, and begins once a day with what is due, both at odd minutes', () => {
    const lines = schedule.map(({ cron }) => cron);
    expect(lines).toEqual([
      expect.stringMatching(/^\d+ \* \* \* \*$/),
      expect.stringMatching(/^\d+ \d+ \* \* \*$/),
    ]);
    for (const line of lines) expect(Number(line.split(' ')[0]) % 5).not.toBe(0);
    expect(jobs['advance']?.with?.['mode']).toBe(
      `\${{ github.event.schedule == '${lines[1] ?? ''}' && 'due' || 'advance' }}`,
    );
  });

  it('asks no reviewer, and stands in the queue of deploys once, however long that is', () => {
    for (const { environment } of [...Object.values(jobs), called ?? {}]) expect(environment).toBeUndefined();
    expect(called?.concurrency).toEqual({ ...QUEUED, group: 'deploy-${{ inputs.environment }}' });
    expect(jobs['advance']?.concurrency).toEqual({
      group: 'advance-${{ matrix.environment }}',
      'cancel-in-progress': false,
    });
  });

  it('gives what it calls the rights that it needs, and no other', () => {
    expect(called?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs['advance']?.permissions).toEqual(called?.permissions);
  });

  it('works on the files of main, whichever workflow calls it', () => {
    expect(called?.steps[0]?.with?.['ref']).toBe('main');
  });
});

it('a session lasts longer than the job that works with it', () => {
  for (const name of ['deploy', 'rotate', 'advance-environment'] as const)
    for (const { steps, 'timeout-minutes': minutes } of Object.values(readWorkflow(name).jobs)) {
      const seconds = steps.find(({ uses = '' }) => uses.startsWith('aws-actions/'))?.with?.[
        'role-duration-seconds'
      ];
      if (seconds !== undefined) expect(Number(minutes) * 60).toBeLessThan(Number(seconds));
    }
});

it('the bootstrap stack trusts the workflows that take its roles, and no other', () => {
  const taking = NAMES.filter((name) =>
    Object.values(readWorkflow(name).jobs).some(
      ({ permissions, uses }) => uses === undefined && permissions?.['id-token'] === 'write',
    ),
  );
  expect(taking.map(workflowPath).toSorted()).toEqual(
    [WORKFLOWS.plan, ...WORKFLOWS.deploy, ...WORKFLOWS.rotate, ...WORKFLOWS.unattended].toSorted(),
  );
});
