import { describe, expect, it, jest } from '@jest/globals';
import type { Dbnode } from '@syncops/topology';

import { FakeService } from './testing/fake-service.ts';
import { dbnode, environmentWith } from './testing/service.ts';
import { deployEnvironment } from './engine.ts';

// Runners are killed at every call of a deploy, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

const DBNODES: readonly Dbnode[] = [dbnode('db1'), dbnode('db2')];

/** What a run leaves behind, to be compared between runs. */
const endState = (service: FakeService): unknown => ({
  stacks: [...service.stacks.keys()].sort(),
  secrets: [...service.secrets]
    .map(([name, { values, tags }]) => [name, values.size, Object.keys(tags)])
    .sort(),
  parameters: [...service.parameters.keys()].sort(),
  databases: [...service.databases].sort(),
  rows: [...service.rows.keys()].sort(),
});

describe('deployEnvironment', () => {
  it('brings everything up, reports each step, and finds nothing left to do', async () => {
    const service = new FakeService();
    const report = await deployEnvironment(environmentWith(DBNODES), service.deps());
    expect(report.steps.filter(({ result }) => result !== 'done')).toEqual([]);
    expect(report).toMatchObject({ ok: true, remaining: [] });
    expect(service.rows.size).toBe(20);
    expect(service.violations).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const service = new FakeService();
    await deployEnvironment(environmentWith(DBNODES), service.deps());
    const before = service.effects.length;
    const report = await deployEnvironment(environmentWith(DBNODES), service.deps());
    expect(report).toMatchObject({ ok: true, steps: [] });
    expect(service.effects).toHaveLength(before);
  });

  it('refuses a removed dbnode before the first write', async () => {
    const service = new FakeService();
    await deployEnvironment(environmentWith(DBNODES), service.deps());
    const before = service.effects.length;
    await expect(deployEnvironment(environmentWith([dbnode('db1')]), service.deps())).rejects.toMatchObject({
      code: 'PLAN_BLOCKED',
      message: expect.stringContaining('db2'),
    });
    expect(service.effects).toHaveLength(before);
  });

  it('refuses to begin where the rows cannot be read', async () => {
    const service = new FakeService();
    const deps = service.deps();
    const blind = {
      ...deps,
      nodes: { ...deps.nodes, list: () => Promise.reject(new Error('no route to db')) },
    };
    await expect(deployEnvironment(environmentWith(DBNODES), blind)).rejects.toMatchObject({
      code: 'NODES_NOT_OBSERVED',
    });
    expect(service.effects).toEqual([]);
  });

  it('registers nothing of a dbnode whose checks fail, and says which file it stems from', async () => {
    const service = new FakeService();
    const failing = {
      ...service.deps(),
      smoke: () => Promise.resolve({ passed: 3, failures: ['db1-0: 401'] }),
    };
    const report = await deployEnvironment(environmentWith([dbnode('db1')]), failing);
    expect(report.ok).toBe(false);
    expect(service.rows.size).toBe(0);
    expect(report.steps.find(({ id }) => id === 'smoke:db1')?.error).toMatchObject({
      code: 'SMOKE_FAILED',
      source: 'environments/test/dbnodes/db1.yaml:1:1',
    });
    expect(report.steps.find(({ id }) => id === 'nodes:db1')?.result).toBe('skipped');
  });

  it('does not call checks passed when none ran', async () => {
    const service = new FakeService();
    const blind = { ...service.deps(), smoke: () => Promise.resolve({ passed: 0, failures: [] }) };
    const report = await deployEnvironment(environmentWith([dbnode('db1')]), blind);
    expect(report.ok).toBe(false);
    expect(service.rows.size).toBe(0);
  });

  it('does not call a deploy done of which a repeated plan still has steps', async () => {
    const service = new FakeService();
    const deps = service.deps();
    const forgetful = {
      ...deps,
      nodes: { ...deps.nodes, insertMissing: () => Promise.resolve({ inserted: [] }) },
    };
    const report = await deployEnvironment(environmentWith([dbnode('db1')]), forgetful);
    expect(report.ok).toBe(false);
    expect(report.remaining).toEqual(['smoke:db1', 'nodes:db1']);
  });

  it('ends in the same state wherever the runner was killed before, and makes nothing twice', async () => {
    const untouched = new FakeService();
    await deployEnvironment(environmentWith(DBNODES), untouched.deps());
    const expected = endState(untouched);
    const total = untouched.calls;
    expect(total).toBeGreaterThan(50);
    for (let call = 1; call <= total; call += 1) {
      for (const afterEffect of [false, true]) {
        const service = new FakeService();
        service.killAt = { call, afterEffect };
        await deployEnvironment(environmentWith(DBNODES), service.deps()).catch(() => undefined);
        service.revive();
        const report = await deployEnvironment(environmentWith(DBNODES), service.deps());
        const where = `killed at call ${String(call)}, ${afterEffect ? 'after' : 'before'} its effect`;
        const failed = report.steps
          .filter(({ result }) => result === 'failed')
          .map(({ id, detail }) => [id, detail]);
        expect([where, failed, report.ok, report.remaining]).toEqual([where, [], true, []]);
        expect([where, endState(service)]).toEqual([where, expected]);
        expect([where, service.violations]).toEqual([where, []]);
        expect([where, duplicates(service.effects)]).toEqual([where, []]);
      }
    }
  });

  it('gives every host its release again where a change was killed on its way and then taken back', async () => {
    const before = environmentWith(DBNODES);
    const application = { ...before.webheads.application, poolSize: 3 };
    const changed = { ...before, webheads: { ...before.webheads, application } };
    const prepare = async (): Promise<FakeService> => {
      const service = new FakeService();
      await deployEnvironment(before, service.deps());
      return service;
    };
    const whole = await prepare();
    const [first, wanted] = [whole.calls, [...whole.hosts]];
    await deployEnvironment(changed, whole.deps());
    expect([...whole.hosts]).not.toEqual(wanted);
    for (let call = first + 1; call <= whole.calls; call += 1) {
      for (const afterEffect of [false, true]) {
        const service = await prepare();
        service.killAt = { call, afterEffect };
        await deployEnvironment(changed, service.deps()).catch(() => undefined);
        service.revive();
        await deployEnvironment(before, service.deps());
        const where = `killed at call ${String(call)}, ${afterEffect ? 'after' : 'before'} its effect`;
        expect([where, [...service.hosts]]).toEqual([where, wanted]);
      }
    }
  });
});

function duplicates(effects: readonly string[]): readonly string[] {
  return effects.filter((effect, index) => effects.indexOf(effect) !== index);
}
