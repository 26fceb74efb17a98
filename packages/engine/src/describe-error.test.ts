import { describe, expect, it } from '@jest/globals';

import { dbnode, desiredWith } from './testing/service.ts';
import { stepWith } from './testing/steps.ts';
import type { Step } from './plan/plan.ts';
import { describeError } from './describe-error.ts';

const desired = desiredWith([dbnode('db1')]);
const position = { file: 'environments/test/environment.yaml', line: 7, column: 3 };
const withSources = {
  ...desired,
  stacks: desired.stacks.map((stack) =>
    stack.kind === 'edge' ? { ...stack, sources: { ...stack.sources, Listener: position } } : stack,
  ),
};

const step = (id: string, subject: string): Step => stepWith({ id, subject });

describe('describeError', () => {
  it('points to the line from which the resource that failed stems', () => {
    const error = Object.assign(new Error('certificate not found'), {
      code: 'STACK_FAILED',
      data: { logicalId: 'Listener' },
    });
    expect(
      describeError(withSources, step('stack:syncstorage-test-edge', 'syncstorage-test-edge'), error),
    ).toEqual({
      code: 'STACK_FAILED',
      message: 'certificate not found',
      source: 'environments/test/environment.yaml:7:3',
    });
  });

  it.each([
    ["a dbnode's step", step('databases:db1', 'db1'), 'environments/test/dbnodes/db1.yaml:1:1'],
    ['a step of the whole', step('push:webhead', 'webhead'), 'environments/test/environment.yaml:1:1'],
    [
      'a resource that has no line of its own',
      step('stack:syncstorage-test-edge', 'syncstorage-test-edge'),
      'environments/test/environment.yaml:1:1',
    ],
  ])('points to the file of %s', (_what, failed, source) => {
    expect(describeError(withSources, failed, new Error('no')).source).toBe(source);
  });

  it('keeps what is thrown without being an error', () => {
    expect(describeError(desired, step('push:webhead', 'webhead'), 'gone')).toMatchObject({
      code: 'UNKNOWN',
      message: 'gone',
    });
  });
});
