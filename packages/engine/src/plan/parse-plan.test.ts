import { describe, expect, it } from '@jest/globals';

import { dbnode, desiredWith, observedAfterDeploy, planOf } from '../testing/service.ts';
import type { Plan } from './plan.ts';
import { codeOf } from '../describe-error.ts';
import { parsePlan } from './parse-plan.ts';
import { digestOf } from '../compare/plan-facts.ts';

const plan = planOf(
  desiredWith([dbnode('db1'), dbnode('db2')]),
  observedAfterDeploy(desiredWith([dbnode('db1')])),
);
const refusal = (value: unknown): readonly [code: string, message: string] => {
  try {
    parsePlan(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    return [codeOf(error), error instanceof Error ? error.message : ''];
  }
  throw new Error('the plan was taken');
};
const withFacts = (facts: Plan['facts']): Plan => ({
  ...plan,
  facts,
  digest: digestOf({ environment: plan.environment, facts }),
});

describe('parsePlan', () => {
  it('reads what a plan was written to', () => {
    expect(parsePlan(JSON.stringify(plan, null, 2))).toEqual(plan);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'PLAN_UNREADABLE'],
    ['an empty file', '', 'PLAN_UNREADABLE'],
    ['another format version', { ...plan, formatVersion: 3 }, 'PLAN_OTHER_VERSION'],
    ['a version that is not a number', { ...plan, formatVersion: '2; rm -rf /' }, 'PLAN_OTHER_VERSION'],
    ['no version', { environment: 'test' }, 'PLAN_OTHER_VERSION'],
    ['something that is not an object', [], 'PLAN_OTHER_VERSION'],
    ['a key that no plan has', { ...plan, extra: 1 }, 'PLAN_UNREADABLE'],
    ['a key that is missing', { ...plan, steps: undefined }, 'PLAN_UNREADABLE'],
    ['a risk that is none', { ...plan, steps: [{ ...plan.steps[0], risk: 'fun' }] }, 'PLAN_UNREADABLE'],
    ['a fact that is not a string', { ...plan, facts: { ...plan.facts, more: 1 } }, 'PLAN_UNREADABLE'],
    ['another fact', { ...plan, facts: { ...plan.facts, 'desired/agent': 'b' } }, 'PLAN_FORGED'],
    ['another digest', { ...plan, digest: '0'.repeat(64) }, 'PLAN_FORGED'],
    ['another environment', { ...plan, environment: 'other' }, 'PLAN_FORGED'],
    ['a step less', { ...plan, steps: plan.steps.slice(1) }, 'PLAN_FORGED'],
    [
      'a step of another subject',
      { ...plan, steps: plan.steps.map((step) => ({ ...step, subject: 'db9' })) },
      'PLAN_FORGED',
    ],
    [
      'facts of a step that is not there',
      withFacts({ ...plan.facts, 'step/stack:other': 'f'.repeat(64) }),
      'PLAN_FORGED',
    ],
  ])('refuses %s', (_what, value, code) => {
    expect(refusal(value)[0]).toBe(code);
  });

  it('says what is wrong and what to do, without repeating what it was given', () => {
    const [, version] = refusal({ ...plan, formatVersion: '<script>' });
    expect(version).toContain('plan again');
    expect(version).not.toContain('script');
    expect(refusal({ ...plan, steps: 'none' })[1]).toContain('steps');
  });
});
