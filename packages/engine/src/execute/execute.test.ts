import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { stepWith } from '../testing/steps.ts';
import type { EngineEvent } from './events.ts';
import type { Step } from '../plan/plan.ts';
import { executeSteps, type ExecuteOptions, type RunStep } from './execute.ts';

const step = (id: string, dependsOn: readonly string[] = []): Step => stepWith({ id, dependsOn });

const options = (events: EngineEvent[] = [], concurrency = 4): ExecuteOptions => ({
  concurrency,
  clock: () => 0,
  describeError: (_step, error) => ({ code: 'TEST', message: String(error) }),
  onEvent: (event) => events.push(event),
});

const kinds = (results: ReadonlyMap<string, { readonly kind: string }>): Record<string, string> =>
  Object.fromEntries([...results].map(([id, { kind }]) => [id, kind]));

describe('executeSteps', () => {
  it('starts a step only after everything that it depends on is done', async () => {
    const order: string[] = [];
    const run: RunStep = ({ id }) => {
      order.push(id);
      return Promise.resolve('');
    };
    await executeSteps([step('a'), step('b', ['a']), step('c', ['b', 'a'])], run, options());
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('skips, to any depth, what depends on a failed step and finishes what does not', async () => {
    const run: RunStep = ({ id }) =>
      id === 'a' ? Promise.reject(new Error('broken')) : Promise.resolve('ok');
    const results = await executeSteps(
      [step('a'), step('b', ['a']), step('c', ['b']), step('x'), step('y', ['x'])],
      run,
      options(),
    );
    expect(kinds(results)).toEqual({ a: 'failed', b: 'skipped', c: 'skipped', x: 'done', y: 'done' });
  });

  it('runs independent steps at the same time, never more than the concurrency', async () => {
    let running = 0;
    let most = 0;
    const run: RunStep = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return '';
    };
    await executeSteps(
      ['a', 'b', 'c', 'd', 'e'].map((id) => step(id)),
      run,
      options([], 3),
    );
    expect(most).toBe(3);
  });

  it('starts nothing more once it is interrupted and says so of the steps that are left', async () => {
    const controller = new AbortController();
    const run: RunStep = () => {
      controller.abort();
      return Promise.resolve('');
    };
    const results = await executeSteps([step('a'), step('b', ['a'])], run, {
      ...options(),
      signal: controller.signal,
    });
    expect(results.get('b')).toEqual({ kind: 'skipped', because: 'the deploy was interrupted' });
  });

  it('ends every step of any graph with exactly one result, whatever fails', async () => {
    const graph = fc.array(
      fc.record({ fails: fc.boolean(), needs: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }) }),
      {
        maxLength: 20,
      },
    );
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 5 }), async (nodes, concurrency) => {
        const steps = nodes.map(({ needs }, index) =>
          step(String(index), needs.filter((need) => need < index).map(String)),
        );
        const events: EngineEvent[] = [];
        const run: RunStep = ({ id }) =>
          nodes[Number(id)]?.fails === true ? Promise.reject(new Error('broken')) : Promise.resolve('');
        const results = await executeSteps(steps, run, options(events, concurrency));
        expect(results.size).toBe(steps.length);
        expect(events.filter(({ kind }) => kind === 'step-finished')).toHaveLength(steps.length);
        for (const { id, dependsOn } of steps) {
          const allDone = dependsOn.every((need) => results.get(need)?.kind === 'done');
          expect(results.get(id)?.kind === 'skipped').toBe(!allDone);
        }
      }),
    );
  });
});
