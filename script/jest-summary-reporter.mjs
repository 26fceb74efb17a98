import { appendFileSync } from 'node:fs';

/**
 * A Jest reporter that appends one line of JSON per run to the file named by SYNCOPS_TEST_COUNTS.
 * A suite that could not even start counts as one failed test: it must never look like "nothing to do".
 */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.SYNCOPS_TEST_COUNTS;
    if (file === undefined || file === '') return;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    appendFileSync(file, `${JSON.stringify({ passed: results.numPassedTests, failed })}\n`);
  }
}
