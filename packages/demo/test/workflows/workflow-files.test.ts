import { describe, expect, it } from '@jest/globals';
import { compileBootstrap, loadEnvironments, WORKFLOWS } from '@syncops/topology';

import { CODE_PATHS } from '@syncops/deploy-action';

import { createWorkspace } from '../support/workspace.ts';
import { readWorkflow, thirdPartyActions, tokenPermissions, workflowPath } from './support/workflow-file.ts';

const NAMES = ['plan', 'deploy', 'smoke', 'add-node'] as const;

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
      expect(job['timeout-minutes']).toBeGreaterThan(0);
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
      concurrency: { group: 'deploy-${{ matrix.environment }}', 'cancel-in-progress': false },
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

  it('asks for a session as long as the role allows, and longer than the job', async () => {
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
    const seconds = template.Resources['DeployRoleSandbox']?.Properties?.['MaxSessionDuration'];
    const asked = jobs['deploy']?.steps.find(({ uses = '' }) => uses.startsWith('aws-actions/'))?.with;
    expect(asked?.['role-duration-seconds']).toBe(seconds);
    expect(Number(jobs['deploy']?.['timeout-minutes']) * 60).toBeLessThan(Number(seconds));
  });
});

it('the bootstrap stack trusts the workflows that take its roles, and no other', () => {
  const taking = NAMES.filter((name) =>
    Object.values(readWorkflow(name).jobs).some(({ permissions }) => permissions?.['id-token'] === 'write'),
  );
  expect(taking.map(workflowPath)).toEqual([WORKFLOWS.plan, ...WORKFLOWS.deploy]);
});
