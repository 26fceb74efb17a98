import { describe, expect, it, jest } from '@jest/globals';
import { stackName, type ConfirmationEntry, type Environment } from '@syncops/topology';

import { FakeService } from './testing/fake-service.ts';
import { dbnode, environmentWith } from './testing/service.ts';
import type { Plan, StackChange, Step } from './plan/plan.ts';
import { comparePlans } from './compare/compare-plans.ts';
import { deployEnvironment, planAgainstObserved } from './engine.ts';

// Runners are killed at every call of a deploy, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

const db1 = dbnode('db1');
const before = environmentWith([db1]);
/** Another database class, other webheads. */
const after: Environment = {
  ...environmentWith([{ ...db1, instanceClass: 'db.m7g.xlarge' }]),
  webheads: { ...before.webheads, instanceType: 'm7g.xlarge' },
};
const DBNODE = stackName('test', 'dbnode', 'db1');
const WEBHEADS = stackName('test', 'webheads');

async function deployed(environment = before): Promise<FakeService> {
  const service = new FakeService();
  const report = await deployEnvironment(environment, service.deps());
  expect(report.ok).toBe(true);
  return service;
}

function stepOf(plan: Plan, id: string): Step {
  const step = plan.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id} among ${plan.steps.map((of) => of.id).join(', ')}`);
  return step;
}

function stackChange(plan: Plan, stack: string): StackChange {
  const { change } = stepOf(plan, `stack:${stack}`);
  if (change.kind !== 'stack') throw new Error(`${stack} has no stack change`);
  return change;
}

const confirmedBy = (digest: string, subject = `stack/${DBNODE}`): readonly ConfirmationEntry[] => [
  { subject, digest, source: { file: 'environments/test/confirm.yaml', line: 2, column: 5 } },
];

describe('planAgainstObserved', () => {
  it('asks CloudFormation for each stack that is updated, and changes nothing', async () => {
    const service = await deployed();
    const effects = service.effects.length;
    const plan = await planAgainstObserved(after, service.deps());
    expect(plan.steps.map(({ id }) => id)).toEqual([`stack:${DBNODE}`, `stack:${WEBHEADS}`]);
    const change = stackChange(plan, DBNODE);
    expect(change).toMatchObject({
      basis: 'change-set',
      changeSet: { name: expect.stringMatching(/^syncops-test-local-[0-9a-f]{16}$/) },
    });
    const database = change.resources.find(({ logicalId }) => logicalId === 'Database');
    expect(database).toMatchObject({
      action: 'Modify',
      properties: [{ path: 'DBInstanceClass', before: 'db.m7g.large', after: 'db.m7g.xlarge' }],
      source: 'environments/test/dbnodes/db1.yaml:1:1',
    });
    expect(stepOf(plan, `stack:${DBNODE}`)).toMatchObject({
      risk: 'interruption',
      riskReasons: [{ source: 'environments/test/dbnodes/db1.yaml:1:1' }],
    });
    expect(service.effects).toHaveLength(effects);
    expect([...service.cloudFormation.changeSets.values()].flatMap((names) => [...names])).toEqual([]);
  });

  it('keeps the change sets of a pull request under its name', async () => {
    const service = await deployed();
    const changeSets = { prefix: 'syncops-test-pr7', keep: true };
    const plan = await planAgainstObserved(after, service.deps(), { changeSets });
    const kept = [...(service.cloudFormation.changeSets.get(DBNODE) ?? [])];
    expect(kept).toEqual([stackChange(plan, DBNODE).changeSet?.name]);
    expect(kept[0]).toMatch(/^syncops-test-pr7-/);
  });

  it('shows every resource of a stack that does not exist, without a change set', async () => {
    const service = await deployed();
    const plan = await planAgainstObserved(environmentWith([db1, dbnode('db2')]), service.deps());
    const change = stackChange(plan, stackName('test', 'dbnode', 'db2'));
    expect(change).toMatchObject({ basis: 'template' });
    expect(change).not.toHaveProperty('changeSet');
    expect(change.resources.map(({ logicalId }) => logicalId)).toContain('Database');
    expect(change.resources.every(({ action, source }) => action === 'Add' && source !== undefined)).toBe(
      true,
    );
  });

  it('says why no change set could be made', async () => {
    const service = await deployed();
    const { stacks } = service.cloudFormation;
    const foundation = stacks.get(stackName('test', 'foundation'));
    const dbnodeStack = stacks.get(DBNODE);
    if (foundation === undefined || dbnodeStack === undefined) throw new Error('not deployed');
    const outputs = Object.entries(foundation.outputs).filter(
      ([name]) => name !== 'WebheadInstanceProfileArn',
    );
    stacks.set(foundation.name, { ...foundation, outputs: Object.fromEntries(outputs) });
    stacks.set(DBNODE, { ...dbnodeStack, status: 'UPDATE_IN_PROGRESS' });
    const plan = await planAgainstObserved(after, service.deps());
    expect(stackChange(plan, WEBHEADS)).toMatchObject({
      basis: 'comparison',
      because:
        'it needs output WebheadInstanceProfileArn of syncstorage-test-foundation, which comes with this deploy',
    });
    expect(stackChange(plan, DBNODE).because).toBe('the stack is UPDATE_IN_PROGRESS');
    expect(stepOf(plan, `stack:${DBNODE}`).risk).toBe('interruption');
  });

  it('blocks a change that CloudFormation refuses, with its reason and the line', async () => {
    const service = await deployed();
    service.cloudFormation.refused.set(DBNODE, 'Parameters: [EngineVersion] do not exist');
    const plan = await planAgainstObserved(after, service.deps());
    expect(plan.blockers).toEqual([
      {
        code: 'CHANGE_SET_REFUSED',
        subject: DBNODE,
        message: `CloudFormation refuses the change of ${DBNODE}: Parameters: [EngineVersion] do not exist`,
        source: 'environments/test/dbnodes/db1.yaml:1:1',
      },
    ]);
  });

  it('asks no one where it is asked to do so', async () => {
    const service = await deployed();
    const refusing = service.deps();
    const preview = (): Promise<never> => Promise.reject(new Error('asked'));
    const aws = { ...refusing.aws, stacks: { ...refusing.aws.stacks, preview } };
    const plan = await planAgainstObserved(after, { ...refusing, aws }, { changeSets: 'none' });
    expect(stackChange(plan, DBNODE)).toMatchObject({
      basis: 'comparison',
      because: 'no change set was asked for',
    });
  });

  it('fails where CloudFormation cannot be asked, for a plan without an answer is none', async () => {
    const service = await deployed();
    const deps = service.deps();
    const denied = Object.assign(new Error('not authorized'), { code: 'ACCESS_DENIED' });
    const aws = { ...deps.aws, stacks: { ...deps.aws.stacks, preview: () => Promise.reject(denied) } };
    await expect(planAgainstObserved(after, { ...deps, aws })).rejects.toBe(denied);
  });
});

describe('deployEnvironment', () => {
  it('executes the change sets that were planned', async () => {
    const service = await deployed();
    const report = await deployEnvironment(after, service.deps());
    expect(report).toMatchObject({ ok: true, remaining: [] });
    expect(service.stacks.get(DBNODE)?.status).toBe('UPDATE_COMPLETE');
  });

  it('stops the step whose change set is another one than was planned, and finishes the others', async () => {
    const service = await deployed();
    const report = await deployEnvironment(after, service.deps(), {
      onPlan: () => {
        service.cloudFormation.replaced.add('LaunchTemplate');
      },
    });
    expect(report.ok).toBe(false);
    expect(report.steps.map(({ id, result, error }) => [id, result, error?.code])).toEqual([
      [`stack:${DBNODE}`, 'done', undefined],
      [`stack:${WEBHEADS}`, 'failed', 'CHANGE_SET_MOVED'],
    ]);
    expect(service.stacks.get(WEBHEADS)?.status).toBe('CREATE_COMPLETE');
  });

  it('executes nothing in the place of a change set that came to nothing', async () => {
    const service = await deployed();
    const deps = service.deps();
    const preview = () => Promise.resolve({ kind: 'no-op' as const });
    const aws = { ...deps.aws, stacks: { ...deps.aws.stacks, preview } };
    const report = await deployEnvironment(after, { ...deps, aws });
    expect(report.steps.map(({ error }) => error?.code)).toEqual(['CHANGE_SET_MOVED', 'CHANGE_SET_MOVED']);
  });

  it('waits for an operation that a dead runner left, then plans what is left', async () => {
    const service = await deployed();
    const stack = service.stacks.get(DBNODE);
    if (stack === undefined) throw new Error('not deployed');
    service.stacks.set(DBNODE, { ...stack, status: 'UPDATE_IN_PROGRESS' });
    const waits: string[] = [];
    const plans: Plan[] = [];
    const report = await deployEnvironment(after, service.deps(), {
      onWait: (message) => {
        waits.push(message);
        if (waits.length === 2) service.stacks.set(DBNODE, { ...stack, status: 'UPDATE_ROLLBACK_COMPLETE' });
      },
      onPlan: (plan) => {
        plans.push(plan);
      },
    });
    expect(waits).toEqual(
      Array.from({ length: 2 }, () => `waiting for the operation that runs on ${DBNODE}`),
    );
    expect(plans.map((plan) => stackChange(plan, DBNODE).basis)).toEqual(['change-set']);
    expect(report.ok).toBe(true);
  });

  it('does nothing when the review throws, and shows no plan as accepted', async () => {
    const service = await deployed();
    const effects = service.effects.length;
    const moved = new Error('moved');
    await expect(
      deployEnvironment(after, service.deps(), {
        review: () => Promise.reject(moved),
        onPlan: () => {
          throw new Error('shown');
        },
      }),
    ).rejects.toBe(moved);
    expect(service.effects).toHaveLength(effects);
  });

  describe('where data would be lost', () => {
    const replacing = async (): Promise<FakeService> => {
      const service = await deployed();
      service.cloudFormation.replaced.add('Database');
      return service;
    };

    it('does nothing until someone confirms it, and reports the lines to paste', async () => {
      const service = await replacing();
      const effects = service.effects.length;
      const plan = await planAgainstObserved(after, service.deps());
      expect(plan.confirmations).toMatchObject([
        { subject: `stack/${DBNODE}`, steps: [`stack:${DBNODE}`], state: 'missing' },
      ]);
      await expect(deployEnvironment(after, service.deps())).rejects.toMatchObject({
        code: 'PLAN_BLOCKED',
        message: expect.stringContaining(
          `environments/test/confirm.yaml must say:\nconfirmations:\n  - subject: stack/${DBNODE}\n    digest: '${plan.digest}'`,
        ),
      });
      expect(service.effects).toHaveLength(effects);
    });

    it('goes on with what was confirmed, and with nothing more', async () => {
      const service = await replacing();
      const { digest } = await planAgainstObserved(after, service.deps());
      const confirmed = { ...after, confirmations: confirmedBy(digest) };
      const plan = await planAgainstObserved(confirmed, service.deps());
      expect(plan.digest).toBe(digest);
      expect(plan).toMatchObject({ blockers: [], confirmations: [{ state: 'given' }] });
      expect(await deployEnvironment(confirmed, service.deps())).toMatchObject({ ok: true });
    });

    it('takes a confirmation for another digest for none, and says where it stands', async () => {
      const service = await replacing();
      const plan = await planAgainstObserved(
        { ...after, confirmations: confirmedBy('0'.repeat(64)) },
        service.deps(),
      );
      expect(plan.confirmations).toMatchObject([{ state: 'other-digest' }]);
      expect(plan.blockers).toMatchObject([
        { code: 'CONFIRMATION_MISSING', source: 'environments/test/confirm.yaml:2:5' },
      ]);
    });

    it('takes what was confirmed for the reviewed plan for confirmed where only safe things differ', async () => {
      const service = await replacing();
      const reviewed = '1'.repeat(64);
      const confirmed = { ...after, confirmations: confirmedBy(reviewed) };
      await expect(deployEnvironment(confirmed, service.deps())).rejects.toMatchObject({
        code: 'PLAN_BLOCKED',
      });
      const report = await deployEnvironment(confirmed, service.deps(), { review: () => reviewed });
      expect(report).toMatchObject({ ok: true });
    });

    it('names entries that confirm nothing, for someone to delete', async () => {
      const service = await deployed();
      const stale = { ...before, confirmations: confirmedBy('0'.repeat(64), 'dbnode/db9') };
      const plan = await planAgainstObserved(stale, service.deps());
      expect(plan.warnings).toEqual([
        'environments/test/confirm.yaml:2:5 confirms dbnode/db9, of which this plan deletes nothing; delete the entry',
      ]);
      expect(plan.blockers).toEqual([]);
    });
  });

  it('repeats, wherever the runner was killed, what was reviewed and nothing else', async () => {
    const wanted: Environment = { ...after, dbnodes: [...after.dbnodes, dbnode('db2')] };
    const untouched = await deployed();
    const reviewed = await planAgainstObserved(wanted, untouched.deps(), {
      changeSets: { prefix: 'syncops-test-pr1', keep: true },
    });
    const atStart = untouched.calls;
    await deployEnvironment(wanted, untouched.deps());
    const total = untouched.calls - atStart;
    expect(total).toBeGreaterThan(40);
    for (let call = 1; call <= total; call += 1) {
      for (const afterEffect of [false, true]) {
        const where = `killed at call ${String(call)}, ${afterEffect ? 'after' : 'before'} its effect`;
        const service = await deployed();
        service.killAt = { call: service.calls + call, afterEffect };
        await deployEnvironment(wanted, service.deps()).catch(() => undefined);
        service.revive();
        const report = await deployEnvironment(wanted, service.deps(), {
          review: (plan) => {
            const comparison = comparePlans(reviewed, plan);
            expect([where, comparison.kind === 'moved' ? comparison.differences[0] : undefined]).toEqual([
              where,
              undefined,
            ]);
            return reviewed.digest;
          },
        });
        expect([where, report.ok, service.violations]).toEqual([where, true, []]);
        expect([where, service.rows.size]).toEqual([where, 20]);
      }
    }
  });
});
