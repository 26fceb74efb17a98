// Prints the 20 slowest suites of the last run.
import { readTimes } from './jest-times-reporter.mjs';

const { lastRun } = readTimes();
if (lastRun === undefined) {
  console.error('test-times: no run is recorded yet: run the tests first');
  process.exitCode = 1;
} else {
  const slowest = Object.entries(lastRun.suites)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20);
  console.log(`slowest suites of the run of ${new Date(lastRun.startTime).toISOString()}, in seconds`);
  for (const [file, ms] of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(7)}  ${file}`);
}
