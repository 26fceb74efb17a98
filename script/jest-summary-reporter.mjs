import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A Jest reporter that appends one line of JSON per run to the file named by SYNCOPS_TEST_COUNTS: how many tests passed and
 * failed, and which failed. A suite that cannot start counts as one failed test: it must never look like "nothing to do".
 */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.SYNCOPS_TEST_COUNTS;
    if (file === undefined || file === '') return;
    const failedTests = results.testResults.flatMap(({ testFilePath, testResults, testExecError }) => [
      ...(testExecError == null
        ? []
        : [{ file: relative(root, testFilePath), name: 'the suite cannot start' }]),
      ...testResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => ({ file: relative(root, testFilePath), name: fullName })),
    ]);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    appendFileSync(file, `${JSON.stringify({ passed: results.numPassedTests, failed, failedTests })}\n`);
  }
}
