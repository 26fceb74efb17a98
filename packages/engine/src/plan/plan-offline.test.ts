import { describe, expect, it } from '@jest/globals';
import type { Environment } from '@syncops/topology';

import { AGENT_SHA256, dbnode, environmentWith } from '../testing/service.ts';
import type { Plan, ReleaseChange, StackChange, Step } from './plan.ts';
import { planOffline } from './plan-offline.ts';

const agent = { sha256: AGENT_SHA256 };
const two = environmentWith([dbnode('db1'), dbnode('db2')]);
const three = environmentWith([dbnode('db1'), dbnode('db2'), dbnode('db3')]);

const ids = ({ steps }: Plan): readonly string[] => steps.map(({ id }) => id);

function stepOf(plan: Plan, id: string): Step {
  const step = plan.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

function stackChange(plan: Plan, stack: string): StackChange {
  const { change } = stepOf(plan, `stack:syncstorage-test-${stack}`);
  if (change.kind !== 'stack') throw new Error('no stack change');
  return change;
}

function releaseChange(plan: Plan, role: string): ReleaseChange {
  const { change } = stepOf(plan, `push:${role}`);
  if (change.kind !== 'release') throw new Error('no release change');
  return change;
}

describe('planOffline', () => {
  it('plans everything where there is no base, every file as a new one', () => {
    const plan = planOffline(two, agent);
    expect(ids(plan)).toContain('stack:syncstorage-test-foundation');
    expect(new Set(releaseChange(plan, 'webhead').files.map(({ action }) => action))).toEqual(
      new Set(['add']),
    );
    expect(plan.capacity).toEqual({ before: 0, after: 20_000 });
  });

  it('plans nothing against a base that says the same', () => {
    const plan = planOffline(three, agent, three);
    expect(plan.steps).toEqual([]);
    expect(plan.blockers).toEqual([]);
    expect(plan.warnings).toEqual([]);
    expect(plan.unchanged).toEqual({ stacks: 8, secrets: 3, databases: 3, releases: 2, checks: 3, nodes: 3 });
  });

  it('plans exactly the steps of a dbnode that a change adds, and the releases', () => {
    expect(ids(planOffline(three, agent, two))).toEqual([
      'stack:syncstorage-test-dbnode-db3',
      'secrets:db3',
      'databases:db3',
      'publish:webhead',
      'push:webhead',
      'smoke:db3',
      'push:tokenserver',
      'nodes:db3',
    ]);
  });

  it('shows what is added to the files, and says what stands for values that no one has yet', () => {
    const { files, from, to, unknown } = releaseChange(planOffline(three, agent, two), 'webhead');
    expect(files.map(({ path, addedLines, removedLines }) => [path, addedLines, removedLines])).toEqual([
      ['/etc/mozilla-services/syncstorage/production.ini', 40, 0],
      ['/etc/mozilla-services/syncstorage/secrets', 10, 0],
      ['secrets', 2, 0],
    ]);
    expect(files[0]?.diff).toContain('@db3.not-known-yet.invalid:3306/syncstorage9?');
    expect(files[0]?.diff).toContain('@db2.not-known-offline.invalid:3306/syncstorage9?');
    expect(from).toMatch(/^[0-9a-f]{64}$/);
    expect(to).toBeUndefined();
    expect(unknown).toBe(
      'output EndpointAddress of stack syncstorage-test-dbnode-db3 comes with this deploy; not-known-yet stands for such values',
    );
  });

  it('plans rows only, where a change raises a capacity', () => {
    const larger = environmentWith([dbnode('db1'), dbnode('db2', 3000)]);
    const plan = planOffline(larger, agent, two);
    expect(ids(plan)).toEqual(['nodes:db2']);
    expect(plan.capacity).toEqual({ before: 20_000, after: 40_000 });
  });

  it('compares templates, and admits that no one knows what is replaced', () => {
    const larger = environmentWith([dbnode('db1'), { ...dbnode('db2'), instanceClass: 'db.m7g.xlarge' }]);
    const plan = planOffline(larger, agent, two);
    const { basis, because, resources } = stackChange(plan, 'dbnode-db2');
    expect({ basis, because }).toEqual({
      basis: 'comparison',
      because: 'made without credentials: replacements are not known',
    });
    expect(resources.map(({ logicalId, action }) => [logicalId, action])).toEqual([
      ['ConnectionsAlarm', 'Modify'],
      ['Database', 'Modify'],
      ['MemoryAlarm', 'Modify'],
    ]);
    expect(resources[1]).toEqual({
      logicalId: 'Database',
      type: 'AWS::RDS::DBInstance',
      action: 'Modify',
      properties: [
        {
          attribute: 'Properties',
          path: '/Properties/DBInstanceClass',
          source: 'DirectModification',
          before: 'db.m7g.large',
          after: 'db.m7g.xlarge',
        },
      ],
      source: 'environments/test/dbnodes/db2.yaml:1:1',
    });
    expect(stepOf(plan, 'stack:syncstorage-test-dbnode-db2')).toMatchObject({
      risk: 'interruption',
      riskReasons: [
        { message: 'Database (AWS::RDS::DBInstance) changes in DBInstanceClass: the database restarts' },
      ],
    });
  });

  it('sees a value that reaches the template by a parameter', () => {
    const newer = environmentWith([dbnode('db1'), { ...dbnode('db2'), engineVersion: '8.4.7' }]);
    const { resources } = stackChange(planOffline(newer, agent, two), 'dbnode-db2');
    expect(resources).toMatchObject([
      {
        logicalId: 'Database',
        properties: [{ path: '/Properties/EngineVersion', before: '8.4', after: '8.4.7' }],
      },
    ]);
  });

  it('counts a change of unknown effect as an interruption', () => {
    const moved: Environment = { ...two, loadBalancer: { ...two.loadBalancer, hostedZoneId: 'Z2' } };
    const step = stepOf(planOffline(moved, agent, two), 'stack:syncstorage-test-dbnode-db1');
    expect(step.risk).toBe('interruption');
    expect(step.riskReasons[0]?.message).toBe(
      'VirtualHosts (AWS::Route53::RecordSetGroup) changes in HostedZoneId: whether it is replaced is not known without credentials',
    );
  });

  it('removes what the change removes', () => {
    const plan = planOffline(two, agent, three);
    expect(ids(plan)).toContain('stack:syncstorage-test-dbnode-db3');
    expect(plan.confirmations).toMatchObject([{ subject: 'dbnode/db3', state: 'missing' }]);
  });

  it('foresees the limits from the files', () => {
    const { forecasts } = planOffline(three, agent, two);
    expect(forecasts[0]).toMatchObject({ used: 3, limit: 40, origin: 'default', metAtDbnode: 41 });
    const release = forecasts.find(({ name }) => name === 'size of the webhead release');
    expect(release?.perDbnode).toBeGreaterThan(2_000);
    expect(release?.perDbnode).toBeLessThan(8_000);
  });

  it('gives the same bytes for the same files', () => {
    expect(JSON.stringify(planOffline(three, agent, two))).toBe(
      JSON.stringify(planOffline(three, agent, two)),
    );
  });

  it('plans one dbnode more than 499 without looking at the others one by one for each', () => {
    const many = Array.from({ length: 500 }, (_, index) => dbnode(`db${String(index + 1)}`));
    const start = process.cpuUsage();
    const { steps } = planOffline(environmentWith(many), agent, environmentWith(many.slice(1)));
    const { user, system } = process.cpuUsage(start);
    expect(steps).toHaveLength(8);
    // A second of a quiet machine; what grows with the square takes minutes.
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
