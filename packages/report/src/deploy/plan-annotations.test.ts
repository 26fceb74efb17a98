import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@syncops/topology';

import { addNodePlan, manyPlan, resizePlan } from '../testing/plan-cases.ts';
import { confirmedPlan, dataLossPlan } from '../testing/plan-cases-risky.ts';
import { nothingPlan } from '../testing/plan-samples.ts';
import { place, planAnnotations } from './plan-annotations.ts';

function problem(severity: Problem['severity'], line: number, code = 'VALUE_WRONG'): Problem {
  return {
    severity,
    code,
    position: { file: 'environments/production/environment.yaml', line, column: 3 },
    path: 'webheads.count',
    message: 'expected a number',
  };
}

describe('planAnnotations', () => {
  it('points at the lines that cause a risky step', () => {
    expect(planAnnotations(resizePlan, [])).toEqual([
      {
        severity: 'warning',
        file: 'environments/production/dbnodes/db1.yaml',
        line: 4,
        column: 16,
        title: 'interrupts requests',
        message: 'Database (AWS::RDS::DBInstance) changes in DBInstanceClass: the instance restarts',
      },
    ]);
  });

  it('points at what blocks, with the lines to paste, and not twice at what is not confirmed', () => {
    const annotations = planAnnotations(dataLossPlan, []);
    expect(annotations.map(({ severity, title, line }) => [severity, title, line])).toEqual([
      ['error', 'CONFIRMATION_MISSING', 3],
      ['warning', 'loses data', 3],
    ]);
    expect(annotations[0]?.message).toContain(
      'confirmations:\n  - subject: stack/syncstorage-production-dbnode-db3',
    );
    expect(planAnnotations(confirmedPlan, []).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('points at what is wrong in the files even where there is no plan', () => {
    expect(planAnnotations(undefined, [problem('warning', 5), problem('error', 7)])).toEqual([
      {
        severity: 'error',
        file: 'environments/production/environment.yaml',
        line: 7,
        column: 3,
        title: 'VALUE_WRONG',
        message: 'webheads.count: expected a number',
      },
      expect.objectContaining({ severity: 'warning', line: 5 }),
    ]);
  });

  it('has nothing to say about a plan without a risk that comes from a line', () => {
    expect(planAnnotations(addNodePlan, [])).toEqual([]);
    expect(planAnnotations(nothingPlan, [])).toEqual([]);
  });

  it('shows the ten gravest of each severity first, and counts the rest in one line', () => {
    const steps = [...manyPlan.steps, ...dataLossPlan.steps];
    const annotations = planAnnotations({ ...manyPlan, steps }, [
      ...Array.from({ length: 15 }, (_, index) => problem('error', index + 1, `E${String(index)}`)),
    ]);
    const errors = annotations.filter(({ severity }) => severity === 'error');
    const warnings = annotations.filter(({ severity }) => severity === 'warning');
    const notices = annotations.filter(({ severity }) => severity === 'notice');
    expect(errors).toHaveLength(10);
    expect(warnings).toHaveLength(10);
    expect(warnings[0]?.title).toBe('loses data');
    expect(notices).toEqual([
      {
        severity: 'notice',
        title: 'more than GitHub shows',
        message: '5 more errors, 191 more warnings in the log and in the plan',
      },
    ]);
  });

  it('has room for the line that counts among the notices', () => {
    const [first] = resizePlan.steps;
    if (first === undefined) throw new TypeError('the sample has a step');
    const steps = Array.from({ length: 12 }, (_, index) => ({
      ...first,
      riskReasons: [{ risk: 'reload' as const, message: 'x', source: `a.yaml:${String(index + 1)}:1` }],
    }));
    const annotations = planAnnotations({ blockers: [], steps }, []);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toBe('3 more notices in the log and in the plan');
  });

  it('says once what several resources of the same line cause', () => {
    const [first] = resizePlan.steps;
    if (first === undefined) throw new TypeError('the sample has a step');
    const source = 'a.yaml:1:1';
    const riskReasons = ['one', 'two', 'one'].map((message) => ({
      risk: 'interruption' as const,
      message,
      source,
    }));
    const annotations = planAnnotations({ blockers: [], steps: [{ ...first, riskReasons }] }, []);
    expect(annotations.map(({ message }) => message)).toEqual(['one\ntwo']);
  });

  it.each([
    ['a.yaml:3:7', { file: 'a.yaml', line: 3, column: 7 }],
    ['a.yaml:3', { file: 'a.yaml', line: 3 }],
    ['C:/a b.yaml:3:7', { file: 'C:/a b.yaml', line: 3, column: 7 }],
    ['a.yaml', { file: 'a.yaml' }],
    ['', {}],
    [undefined, {}],
  ])('reads the place %j', (source, expected) => {
    expect(place(source)).toEqual(expected);
  });
});
