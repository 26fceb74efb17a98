// Sums the Jest runs that jest-summary-reporter.mjs recorded, and names each failed test with the command that repeats it.
import { existsSync, readFileSync } from 'node:fs';

/** Failed tests beyond this number are counted only, so that the end of a log stays readable. */
const MAX_NAMED = 4;

/**
 * @param {string} file - one line of JSON per run
 * @param {string} seed - of the run, for the commands that repeat a test
 * @returns {{ passed: number, failed: number, failedTests: string[] }} `failedTests` are lines for people
 */
export function sumTestRuns(file, seed) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const runs = text.split('\n').filter(Boolean).map(JSON.parse);
  const tests = runs.flatMap((run) => run.failedTests);
  const named = tests
    .slice(0, MAX_NAMED)
    .flatMap(({ file: testFile, name }) => [
      `failed: ${testFile} › ${name}`,
      `  repeat: npm run test:file -- ${testFile} --seed=${seed}`,
    ]);
  return {
    passed: runs.reduce((sum, run) => sum + run.passed, 0),
    failed: runs.reduce((sum, run) => sum + run.failed, 0),
    failedTests:
      tests.length > MAX_NAMED
        ? [...named, `… and ${String(tests.length - MAX_NAMED)} more failed tests`]
        : named,
  };
}
