import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import SummaryReporter from './jest-summary-reporter.mjs';
import { sumTestRuns } from './sum-test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'syncops-counts-'));
test.after(() => rmSync(folder, { recursive: true }));

const file = (name) => new URL(`../packages/${name}`, import.meta.url).pathname;
const failing = (fullName) => ({ status: 'failed', fullName });

/** Records runs as Jest does, and sums them. */
function sumOf(name, ...runs) {
  process.env.SYNCOPS_TEST_COUNTS = join(folder, name);
  for (const run of runs) new SummaryReporter().onRunComplete(undefined, run);
  return sumTestRuns(join(folder, name), '5');
}

test('the tests of all runs are added up', () => {
  const run = { numPassedTests: 2, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] };
  assert.deepEqual(sumOf('sum', run, run), { passed: 4, failed: 0, failedTests: [] });
});

test('a failed test is named with its file, and with the command that repeats it with the same seed', () => {
  const testResults = [
    { testFilePath: file('text/src/a.test.ts'), testResults: [failing('a text is short')] },
  ];
  const run = { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0, testResults };
  assert.deepEqual(sumOf('failed', run).failedTests, [
    'failed: packages/text/src/a.test.ts › a text is short',
    '  repeat: npm run test:file -- packages/text/src/a.test.ts --seed=5',
  ]);
});

test('a suite that cannot start counts as one failed test', () => {
  const testResults = [
    { testFilePath: file('text/src/a.test.ts'), testResults: [], testExecError: new SyntaxError('x') },
  ];
  const run = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, testResults };
  const { failed, failedTests } = sumOf('suite', run);
  assert.equal(failed, 1);
  assert.match(failedTests.join('\n'), /a\.test\.ts › the suite cannot start/);
});

test('many failed tests fill at most ten lines, so that the last 20 lines of a log have room for all of them', () => {
  const testResults = [
    { testFilePath: file('text/src/a.test.ts'), testResults: Array(30).fill(failing('x')) },
  ];
  const run = { numPassedTests: 0, numFailedTests: 30, numRuntimeErrorTestSuites: 0, testResults };
  const { failed, failedTests } = sumOf('many', run);
  assert.equal(failed, 30);
  assert.ok(failedTests.length <= 10);
});

test('without a recorded run nothing passed', () => {
  writeFileSync(join(folder, 'none'), '');
  assert.deepEqual(sumTestRuns(join(folder, 'none'), '5'), { passed: 0, failed: 0, failedTests: [] });
});
