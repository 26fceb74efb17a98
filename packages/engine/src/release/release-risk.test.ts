import { describe, expect, it } from '@jest/globals';
import type { Environment } from '@syncops/topology';

import { FakeService } from '../testing/fake-service.ts';
import { dbnode, environmentWith } from '../testing/service.ts';
import type { Step } from '../plan/plan.ts';
import { deployEnvironment, planAgainstObserved } from '../engine.ts';

const before = environmentWith([dbnode('db1')]);

async function pushOf(after: Environment): Promise<Step> {
  const service = new FakeService();
  await deployEnvironment(before, service.deps());
  const { steps } = await planAgainstObserved(after, service.deps());
  const step = steps.find(({ id }) => id === 'push:webhead');
  if (step === undefined) throw new Error('nothing is pushed');
  return step;
}

describe('the risk of a release', () => {
  it('is a reload where webheads only learn of a dbnode', async () => {
    const step = await pushOf(environmentWith([dbnode('db1'), dbnode('db2')]));
    expect(step).toMatchObject({
      risk: 'reload',
      riskReasons: [{ message: expect.stringContaining('reload-or-restart syncstorage') }],
      change: { hosts: 3, waves: [1, 1, 1], unknown: expect.stringContaining('db2') },
    });
  });

  it('is an interruption where the application is restarted, and names the section that asks for it', async () => {
    const application = {
      ...before.webheads.application,
      image: `example.org/other@sha256:${'c'.repeat(64)}`,
    };
    const step = await pushOf({
      ...before,
      webheads: { ...before.webheads, application },
      sections: { webheads: { file: 'environments/test/environment.yaml', line: 12, column: 1 } },
    });
    expect(step).toMatchObject({
      risk: 'interruption',
      riskReasons: [
        {
          message: 'the hosts of a wave restart together: systemctl restart syncstorage',
          source: 'environments/test/environment.yaml:12:1',
        },
      ],
    });
    expect(step.change).toMatchObject({
      commands: expect.arrayContaining(['systemctl restart syncstorage']),
    });
  });

  it('is reported without commands where no one runs a release yet', async () => {
    const service = new FakeService();
    const { steps } = await planAgainstObserved(before, service.deps());
    const step = steps.find(({ id }) => id === 'push:webhead');
    expect(step).toMatchObject({ risk: 'reload' });
    expect(step?.change).not.toHaveProperty('commands');
  });
});
