import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dbnode, Environment } from '@syncops/topology';

import { dbnode, environmentWith } from '../testing/service.ts';
import type { Forecast } from '../plan/plan.ts';
import type { ForecastInput } from './forecast-input.ts';
import { forecastLimits } from './forecast-limits.ts';

function dbnodes(count: number): readonly Dbnode[] {
  return Array.from({ length: count }, (_, index) => dbnode(`db${String(index + 1)}`));
}

function input(environment: Environment, rest: Partial<ForecastInput> = {}): ForecastInput {
  return { environment, deployedDbnodes: [], quotas: [], releases: [], templates: [], ...rest };
}

function find(forecasts: readonly Forecast[], name: string): Forecast | undefined {
  return forecasts.find((forecast) => forecast.name.startsWith(name));
}

const seven = environmentWith(dbnodes(7));

describe('forecastLimits', () => {
  it('names the instances of RDS as what is met first, where no one was asked', () => {
    expect(forecastLimits(input(seven))[0]).toEqual({
      name: 'RDS instances in the region (others not counted)',
      used: 7,
      limit: 40,
      unit: 'instances',
      origin: 'default',
      perDbnode: 1,
      metAtDbnode: 41,
    });
  });

  it("believes the account, and adds what the plan adds to what the account's other databases take", () => {
    const quotas = [{ name: 'rds-instances', limit: 50, used: 30 }] as const;
    const deployedDbnodes = ['db1', 'db2', 'db3', 'db4', 'db5'];
    expect(forecastLimits(input(seven, { quotas, deployedDbnodes }))[0]).toMatchObject({
      name: 'RDS instances in the region',
      used: 32,
      limit: 50,
      origin: 'account',
      // 25 belong to others.
      metAtDbnode: 26,
    });
  });

  it('takes off what the plan removes', () => {
    const quotas = [{ name: 'rds-instances', limit: 50, used: 30 }] as const;
    const deployedDbnodes = [...seven.dbnodes.map(({ name }) => name), 'db8', 'db9'];
    expect(forecastLimits(input(seven, { quotas, deployedDbnodes }))[0]).toMatchObject({ used: 28 });
  });

  it.each<[string, Environment, string, Partial<Forecast>]>([
    [
      'fewer instances in Mumbai',
      { ...seven, region: 'ap-south-1' },
      'RDS instances',
      { limit: 20, metAtDbnode: 21 },
    ],
    ['a parameter group for each dbnode', seven, 'RDS parameter groups', { used: 7, metAtDbnode: 51 }],
    ['a subnet group for each dbnode', seven, 'RDS subnet groups', { used: 7, metAtDbnode: 51 }],
    [
      'storage, the next dbnode as large as the largest',
      environmentWith([{ ...dbnode('db1'), storageGiB: 20_000 }, dbnode('db2')]),
      'RDS storage',
      { used: 20_100, perDbnode: 20_000, metAtDbnode: 6 },
    ],
    ['ten names for each dbnode', seven, 'records in the hosted zone', { used: 73, metAtDbnode: 1_000 }],
    ['five stacks and one for each dbnode', seven, 'CloudFormation stacks', { used: 12, metAtDbnode: 1_996 }],
    ['three secrets for each dbnode', seven, 'secrets in the region', { used: 21, metAtDbnode: 166_667 }],
    [
      'no rule for any virtual host',
      seven,
      'rules of the load balancer',
      { used: 0, limit: 100, perDbnode: 0 },
    ],
    [
      'a target for each webhead',
      seven,
      'targets of the load balancer',
      { used: 4, limit: 1_000, perDbnode: 0 },
    ],
    [
      'the connections of the smallest dbnode',
      environmentWith([dbnode('db1'), { ...dbnode('db2'), instanceClass: 'db.t4g.medium' }]),
      'connections to dbnode db2 (db.t4g.medium)',
      // 4 webheads × 2 workers × (1 + 1) connections × 10 virtual hosts
      { used: 160, limit: 341, perDbnode: 0 },
    ],
  ])('counts %s', (_what, environment, name, expected) => {
    expect(find(forecastLimits(input(environment)), name)).toMatchObject(expected);
  });

  it('says nothing of connections that an unknown instance class accepts', () => {
    const unknown = environmentWith([{ ...dbnode('db1'), instanceClass: 'db.z9.large' }]);
    expect(find(forecastLimits(input(unknown)), 'connections')).toBeUndefined();
  });

  it('measures releases and templates where they are known', () => {
    const forecasts = forecastLimits(
      input(seven, {
        releases: [{ role: 'webhead', bytes: 41_000, bytesWithoutDbnodes: 6_000 }],
        templates: [
          { name: 'edge', bytes: 3_000 },
          { name: 'foundation', bytes: 17_000 },
        ],
      }),
    );
    expect(find(forecasts, 'size of the webhead release')).toMatchObject({ used: 41_000, perDbnode: 5_000 });
    expect(find(forecasts, 'largest template (foundation)')).toMatchObject({ used: 17_000, limit: 51_200 });
  });

  it('puts what is exceeded first, then what is met at the smallest dbnode, then the fullest of the rest', () => {
    const crowded: Environment = {
      ...seven,
      webheads: { ...seven.webheads, count: { min: 2, max: 500 } },
    };
    const forecasts = forecastLimits(input(crowded));
    expect(forecasts[0]?.name).toBe('connections to dbnode db1 (db.m7g.large)');
    const met = forecasts.slice(1).flatMap(({ metAtDbnode }) => metAtDbnode ?? []);
    expect(met).toEqual([...met].sort((a, b) => a - b));
    expect(forecasts.slice(-2).map(({ name }) => name)).toEqual([
      'targets of the load balancer',
      'rules of the load balancer',
    ]);
  });

  it('is exact: at the dbnode that it names the limit is exceeded, and with one less it is not', () => {
    fc.assert(
      fc.property(
        fc.record({
          count: fc.integer({ min: 1, max: 30 }),
          deployed: fc.integer({ min: 0, max: 30 }),
          others: fc.integer({ min: 0, max: 45 }),
          limit: fc.integer({ min: 40, max: 120 }),
          fixed: fc.integer({ min: 0, max: 20_000_000 }),
          each: fc.integer({ min: 100_000, max: 2_000_000 }),
        }),
        ({ count, deployed, others, limit, fixed, each }) => {
          const deployedDbnodes = dbnodes(Math.min(deployed, count)).map(({ name }) => name);
          const used = deployedDbnodes.length + others;
          const at = (total: number): readonly Forecast[] =>
            forecastLimits(
              input(environmentWith(dbnodes(total)), {
                deployedDbnodes: deployedDbnodes.slice(0, total),
                quotas: [
                  { name: 'rds-instances', limit, used: Math.min(used, others + total) },
                  { name: 'cloudformation-stacks', limit: limit * 2 },
                ],
                releases: [{ role: 'webhead', bytes: fixed + each * total, bytesWithoutDbnodes: fixed }],
              }),
            );
          for (const { name, metAtDbnode } of at(count)) {
            // Limits that are met at thousands of dbnodes follow the same arithmetic.
            if (metAtDbnode === undefined || metAtDbnode > 500 || metAtDbnode === 0) continue;
            const excess = (total: number): number => {
              const forecast = find(at(total), name);
              return (forecast?.used ?? NaN) - (forecast?.limit ?? NaN);
            };
            expect(excess(metAtDbnode)).toBeGreaterThan(0);
            expect(excess(metAtDbnode - 1)).toBeLessThanOrEqual(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same list for the same input, whatever the order of the answers', () => {
    const quotas = [
      { name: 'rds-instances', limit: 50, used: 30 },
      { name: 'alb-rules', limit: 200 },
    ] as const;
    expect(forecastLimits(input(seven, { quotas: [...quotas].reverse() }))).toEqual(
      forecastLimits(input(seven, { quotas })),
    );
  });
});
