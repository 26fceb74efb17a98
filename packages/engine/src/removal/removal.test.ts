import { describe, expect, it, jest } from '@jest/globals';
import { appUserSecretName, masterSecretName, stackName, type Environment } from '@syncops/topology';

import { FakeService } from '../testing/fake-service.ts';
import { dbnode, environmentWith } from '../testing/service.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { deployEnvironment, planAgainstObserved } from '../engine.ts';
import { REMOVAL_TAG, UNREGISTERED_TAG } from './removal-record.ts';

// Runners are killed at every call of a removal, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

const TOKEN_SECONDS = 25;
const DB2_STACK = stackName('test', 'dbnode', 'db2');
const USER_SECRET = appUserSecretName('test', 'db2');

/** Tokens that live short, so that the drain takes few naps. */
function environment(dbnodes: readonly string[], digest?: string): Environment {
  const whole = environmentWith(dbnodes.map((name) => dbnode(name)));
  const source = { file: 'environments/test/confirm.yaml', line: 2, column: 5 };
  return {
    ...whole,
    tokenserver: { ...whole.tokenserver, tokenDurationSeconds: TOKEN_SECONDS },
    confirmations: digest === undefined ? [] : [{ subject: 'dbnode/db2', digest, source }],
  };
}

/** A service with two dbnodes, users on both, and the confirmed environment without db2. */
async function begin(): Promise<{ readonly service: FakeService; readonly after: Environment }> {
  const service = new FakeService();
  service.tokenserver.tokenSeconds = TOKEN_SECONDS;
  await deployEnvironment(environment(['db1', 'db2']), service.deps());
  for (const node of service.rows.keys()) service.tokenserver.users.set(node, 7);
  const plan = await planAgainstObserved(environment(['db1']), service.deps());
  return { service, after: environment(['db1'], plan.digest) };
}

const endState = (service: FakeService): unknown => ({
  stacks: [...service.stacks.keys()].sort(),
  secrets: [...service.secrets].map(([name, { values }]) => [name, values.size]).sort(),
  removal: service.secrets.get(USER_SECRET)?.tags[REMOVAL_TAG],
  parameters: [...service.parameters].sort(),
  databases: [...service.databases].sort(),
  rows: [...service.rows].sort(),
  hosts: [...service.hosts].sort(),
});

describe('removing a dbnode', () => {
  it('is refused until it is confirmed, before the first write', async () => {
    const { service } = await begin();
    const before = service.effects.length;
    await expect(deployEnvironment(environment(['db1']), service.deps())).rejects.toMatchObject({
      code: 'PLAN_BLOCKED',
      message: expect.stringMatching(/dbnode\/db2: .*subject: dbnode\/db2/s),
    });
    expect(service.effects).toHaveLength(before);
  });

  it('is refused with the confirmation of another plan', async () => {
    const { service } = await begin();
    const other = environment(['db1'], 'f'.repeat(64));
    await expect(deployEnvironment(other, service.deps())).rejects.toMatchObject({ code: 'PLAN_BLOCKED' });
  });

  it('takes the dbnode away and keeps its secrets', async () => {
    const { service, after } = await begin();
    const report = await deployEnvironment(after, service.deps());
    expect(report.steps.filter(({ result }) => result !== 'done')).toEqual([]);
    expect(report).toMatchObject({ ok: true, remaining: [] });
    expect(report.steps.find(({ id }) => id === 'nodes:db2')?.detail).toBe(
      '10 rows deleted, 70 users get another node',
    );
    expect(service.violations).toEqual([]);
    expect(service.stacks.has(DB2_STACK)).toBe(false);
    expect(service.rows.size).toBe(10);
    expect([...service.secrets.keys()]).toEqual(
      expect.arrayContaining([USER_SECRET, masterSecretName('test', 'db2')]),
    );
  });

  it('never gives its name to another one', async () => {
    const { service, after } = await begin();
    await deployEnvironment(after, service.deps());
    await expect(deployEnvironment(environment(['db1', 'db2']), service.deps())).rejects.toMatchObject({
      code: 'PLAN_BLOCKED',
      message: expect.stringContaining('a dbnode called db2 was here before'),
    });
  });

  it('ends in the same state wherever the runner was killed before, serving every token to its end', async () => {
    const { service: untouched, after: environmentAfter } = await begin();
    const first = untouched.calls;
    await deployEnvironment(environmentAfter, untouched.deps());
    const expected = endState(untouched);
    const total = untouched.calls - first;
    expect(total).toBeGreaterThan(40);
    for (let call = 1; call <= total; call += 1) {
      // Death before a call is death after the one before it, but for calls side by side, of which a removal has few.
      for (const afterEffect of call % 5 === 0 ? [false, true] : [true]) {
        const { service, after } = await begin();
        service.killAt = { call: service.calls + call, afterEffect };
        await deployEnvironment(after, service.deps()).catch(() => undefined);
        service.revive();
        const report = await deployEnvironment(after, service.deps());
        const where = `killed at call ${String(call)}, ${afterEffect ? 'after' : 'before'} its effect`;
        const failed = report.steps.filter(({ result }) => result === 'failed');
        expect([where, failed, report.ok, report.remaining]).toEqual([where, [], true, []]);
        expect([where, endState(service)]).toEqual([where, expected]);
        expect([where, service.violations]).toEqual([where, []]);
      }
    }
  });

  it('can be taken back by its file until its stack is gone, wherever the runner was killed', async () => {
    const { service: untouched, after: environmentAfter } = await begin();
    const first = untouched.calls;
    await deployEnvironment(environmentAfter, untouched.deps());
    const total = untouched.calls - first;
    let takenBack = 0;
    for (let call = 1; call <= total; call += 3) {
      const { service, after } = await begin();
      service.killAt = { call: service.calls + call, afterEffect: true };
      await deployEnvironment(after, service.deps()).catch(() => undefined);
      service.revive();
      if (!service.stacks.has(DB2_STACK)) continue;
      const where = `killed at call ${String(call)}`;
      const report = await deployEnvironment(environment(['db1', 'db2']), service.deps());
      expect([where, report.ok, report.remaining]).toEqual([where, true, []]);
      expect([where, service.violations]).toEqual([where, []]);
      const rows = [...service.rows.values()];
      expect([where, rows.length, rows.filter(({ downed }) => downed)]).toEqual([where, 20, []]);
      const tags = service.secrets.get(USER_SECRET)?.tags;
      expect([where, tags?.[REMOVAL_TAG] ?? '', tags?.[UNREGISTERED_TAG] ?? '']).toEqual([where, '', '']);
      // What was taken back needs another confirmation to begin again.
      await expect(deployEnvironment(environment(['db1']), service.deps())).rejects.toMatchObject({
        code: 'PLAN_BLOCKED',
      });
      takenBack += 1;
    }
    expect(takenBack).toBeGreaterThan(10);
  });

  it('that was begun differs from what was reviewed only in what is safe', async () => {
    const { service, after } = await begin();
    const reviewed = await planAgainstObserved(after, service.deps());
    const start = service.calls;
    const kinds = new Set<string>();
    for (let call = 5; call <= 90; call += 5) {
      service.killAt = { call: service.calls + call, afterEffect: true };
      await deployEnvironment(after, service.deps()).catch(() => undefined);
      service.revive();
      const current = await planAgainstObserved(after, service.deps());
      const comparison = comparePlans(reviewed, current);
      kinds.add(comparison.kind);
      const unsafe =
        comparison.kind === 'moved' ? comparison.differences.filter(({ isSafe }) => !isSafe) : [];
      expect([call, unsafe]).toEqual([call, []]);
    }
    expect(service.calls).toBeGreaterThan(start);
    expect([...kinds].sort()).toEqual(['equal', 'safe']);
  });
});

describe('the drain', () => {
  it('waits the rest only, after a run that was killed in it', async () => {
    const { service, after } = await begin();
    const deps = service.deps();
    const naps: number[] = [];
    const counting = (limit: number): typeof deps => ({
      ...deps,
      sleep: async (milliseconds) => {
        const isNap = milliseconds > 1000;
        if (isNap && naps.length >= limit) throw new Error('killed');
        if (isNap) naps.push(milliseconds);
        await deps.sleep(milliseconds);
      },
    });
    await deployEnvironment(after, counting(2));
    expect(naps).toEqual([10_000, 10_000]);
    naps.length = 0;
    const report = await deployEnvironment(after, counting(100));
    expect(report.ok).toBe(true);
    const seconds = naps.reduce((sum, nap) => sum + nap, 0) / 1000;
    expect(seconds).toBeGreaterThan(TOKEN_SECONDS + 30 - 20 - 5);
    expect(seconds).toBeLessThan(TOKEN_SECONDS + 30 - 20);
  });

  it('ends soon when a person stops the deploy, with the dbnode still served', async () => {
    const { service, after } = await begin();
    const controller = new AbortController();
    const report = await deployEnvironment(after, service.deps(), {
      signal: controller.signal,
      onEvent: (event) => {
        if (event.kind === 'step-progressed' && event.id === 'drain:db2') controller.abort();
      },
    });
    expect(report.ok).toBe(false);
    expect(report.steps.find(({ id }) => id === 'drain:db2')?.error).toMatchObject({
      code: 'INTERRUPTED',
      message: expect.stringMatching(/a repeated run waits the rest$/),
    });
    expect(service.stacks.has(DB2_STACK)).toBe(true);
    expect(service.violations).toEqual([]);
    expect((await deployEnvironment(after, service.deps())).ok).toBe(true);
    expect(service.violations).toEqual([]);
  });
});

it('does not delete a dbnode to which users are sent again', async () => {
  const { service, after } = await begin();
  const [row] = [...service.rows.values()].filter(({ node }) => node.includes('db2-3'));
  if (row === undefined) throw new Error('db2 has rows');
  const report = await deployEnvironment(after, service.deps(), {
    onEvent: (event) => {
      if (event.kind === 'step-started' && event.id === 'push:webhead') service.rows.set(row.node, row);
    },
  });
  expect(report.steps.find(({ id }) => id === `stack:${DB2_STACK}`)?.error).toMatchObject({
    code: 'NODES_REGISTERED',
  });
  expect(service.stacks.has(DB2_STACK)).toBe(true);
});
