import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anyPlan } from '../testing/any-plan.ts';
import { addNodePlan, firstOfflinePlan, manyPlan, resizePlan } from '../testing/plan-cases.ts';
import {
  confirmedPlan,
  dataLossPlan,
  otherDigestPlan,
  removalPlan,
  replacementPlan,
} from '../testing/plan-cases-risky.ts';
import {
  nothingPlan,
  part,
  property,
  pushWebhead,
  resource,
  rowsOf,
  stackStep,
  step,
  tagsOnly,
  topologyOf,
} from '../testing/plan-samples.ts';
import type { Plan, Step } from '@syncops/engine';
import { planHeadlines } from './headlines.ts';
import { planVerdict } from './verdict.ts';

function withSteps(...steps: readonly Step[]): Plan {
  return { ...nothingPlan, steps };
}

function database(name: string, ...properties: readonly ReturnType<typeof property>[]): Step {
  return stackStep(`dbnode-${name}`, 'update', [
    resource('Database', 'AWS::RDS::DBInstance', 'Modify', { replacement: 'False', properties }),
  ]);
}

describe('planHeadlines', () => {
  it.each<[string, Plan, readonly string[]]>([
    [
      'a dbnode more',
      addNodePlan,
      [
        'adds dbnode db7: 10 virtual hosts, 100,000 user slots, +17 % capacity',
        'updates the load balancer: Certificates 6 certificates → 7 certificates',
        '4 webheads reload in 3 waves; 2 tokenserver hosts reload in 2 waves',
      ],
    ],
    [
      'nothing but a dbnode more: one sentence',
      {
        ...addNodePlan,
        steps: addNodePlan.steps.filter(({ id }) => !/edge|push:tokenserver/.test(id)),
        capacity: { before: 500_000, after: 600_000 },
      },
      ['adds dbnode db7: 10 virtual hosts, 100,000 user slots, +20 % capacity; 4 webheads reload in 3 waves'],
    ],
    [
      'a dbnode less',
      removalPlan,
      [
        'removes dbnode db2: its 74,320 users get another node and upload again; its database is deleted, a snapshot is kept; waits 1 h 05 min until no token for it is valid; –17 % capacity; 2 tokenserver hosts reload in 2 waves; 4 webheads reload in 3 waves',
      ],
    ],
    [
      'a bigger instance',
      resizePlan,
      [
        'resizes db1 from db.m7g.large to db.m7g.2xlarge: interrupts its 10 virtual hosts for minutes; storage 100 → 200 GiB',
      ],
    ],
    [
      'a database replaced',
      dataLossPlan,
      [
        'updates db3: its data is lost; the old database is deleted, a snapshot is kept; Engine mysql → mariadb',
      ],
    ],
    [
      '200 dbnodes alike',
      manyPlan,
      [
        'resizes 200 dbnodes (db1–db200) from db.m7g.large to db.m7g.2xlarge: interrupts their 2,000 virtual hosts for minutes; 4 webheads reload in 3 waves',
      ],
    ],
    [
      'the first deploy',
      firstOfflinePlan,
      [
        'sets up production: the foundation (network, roles, bucket), the load balancer, the cache, the webheads and the alarms',
        'adds dbnode db1: 10 virtual hosts, 100,000 user slots',
      ],
    ],
    [
      'a replacement, and what is not known yet',
      replacementPlan,
      [
        'updates the cache: 7 resources: 2 changed, 1 replaced, 1 removed, 1 imported, 2 other; Cluster is recreated',
        'updates the webheads: what changes in it is not known yet',
      ],
    ],
    ['nothing', nothingPlan, ['nothing to do: everything is as the files say']],
    [
      'nothing but a blocker',
      { ...nothingPlan, blockers: [{ code: 'X', subject: 'x', message: 'x' }] },
      ['nothing would be done: the plan is blocked'],
    ],
    [
      'storage, version and tags of different dbnodes',
      withSteps(
        database('db1', property('AllocatedStorage', '100', '200')),
        database('db2', property('AllocatedStorage', '100', '200')),
        database('db3', property('EngineVersion', '8.0', '8.4')),
        stackStep('dbnode-db4', 'update', [tagsOnly('Database', 'AWS::RDS::DBInstance')]),
      ),
      [
        'changes the storage of 2 dbnodes (db1, db2) from 100 to 200 GiB',
        'takes MySQL of db3 from 8.0 to 8.4',
        'updates db4: the tags of 1 resource',
      ],
    ],
    [
      'capacity',
      {
        ...withSteps(
          step('nodes:db1', 'nodes', 'update', 'db1', '', {
            kind: 'nodes',
            rows: rowsOf('db1', 'set-capacity', { before: 10_000, after: 20_000 }),
          }),
        ),
        capacity: { before: 600_000, after: 700_000 },
      },
      [
        'sets the capacity of 10 virtual hosts of db1 from 10,000 to 20,000',
        'user slots: 600,000 → 700,000 (+17 %)',
      ],
    ],
    [
      'what an earlier deploy left undone',
      withSteps(
        step('secrets:db1', 'secrets', 'create', 'db1', '', { kind: 'secrets', names: ['a'] }),
        step('databases:db1', 'databases', 'create', 'db1', '', {
          kind: 'databases',
          dbnode: 'db1',
          databases: ['x', 'y'],
        }),
        step('smoke:db1', 'checks', 'verify', 'db1', '', { kind: 'checks', origins: [] }),
      ),
      ['makes secrets and 2 databases of db1'],
    ],
    [
      'checks alone',
      withSteps(step('smoke:db1', 'checks', 'verify', 'db1', '', { kind: 'checks', origins: [] })),
      ['1 step of upkeep'],
    ],
    [
      'hosts that restart',
      withSteps({ ...pushWebhead([]), risk: 'interruption' }),
      ['4 webheads restart in 3 waves'],
    ],
    [
      'a stack of no known kind that goes',
      withSteps(stackStep('extra', 'delete', [])),
      ['removes stack syncstorage-production-extra'],
    ],
  ])('reports %s', (_, plan, headlines) => {
    expect(planHeadlines(plan)).toEqual(headlines);
  });

  it('distinguishes capacity from dbnodes where some come and some go', () => {
    const plan: Plan = {
      ...addNodePlan,
      topology: topologyOf([part('db1', 'removed'), part('db7', 'new')]),
      capacity: { before: 600_000, after: 650_000 },
    };
    expect(planHeadlines(plan)).toContain('user slots: 600,000 → 650,000 (+8.3 %)');
  });

  it('says something about any plan, and the same each time', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const lines = planHeadlines(plan);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.every((line) => line !== '')).toBe(true);
        expect(planHeadlines(structuredClone(plan))).toEqual(lines);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe('planVerdict', () => {
  it.each([
    ['nothing-to-do', 'nothing to do', 'none', nothingPlan],
    ['steps', '9 steps', 'reload', addNodePlan],
    ['steps', '1 step', 'interruption', resizePlan],
    ['needs-confirmation', 'needs confirmation', 'data-loss', dataLossPlan],
    ['needs-confirmation', 'needs confirmation', 'data-loss', otherDigestPlan],
    ['steps', '1 step', 'data-loss', confirmedPlan],
    [
      'blocked',
      'blocked',
      'data-loss',
      { ...dataLossPlan, blockers: [...dataLossPlan.blockers, { code: 'X', subject: 'x', message: 'x' }] },
    ],
  ] as const)('says %s', (kind, words, risk, plan) => {
    expect(planVerdict(plan)).toEqual({ kind, words, risk });
  });
});
