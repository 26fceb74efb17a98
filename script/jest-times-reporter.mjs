import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { timesFile } from './cache-dir.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The recorded times: milliseconds by test file. Empty where nothing was recorded or the file cannot be read. */
export function readTimes() {
  try {
    return JSON.parse(readFileSync(timesFile, 'utf8'));
  } catch {
    return {};
  }
}

/** A Jest reporter that records how long each suite took, for the order of the next run and for `npm run test:times`. */
export default class TimesReporter {
  onRunComplete(_contexts, { testResults, startTime }) {
    const times = readTimes();
    const run = {};
    for (const { testFilePath, perfStats } of testResults) {
      if (perfStats.runtime > 0) run[relative(root, testFilePath)] = perfStats.runtime;
    }
    mkdirSync(dirname(timesFile), { recursive: true });
    // Written next to the target and renamed: runs in other checkouts read the file at the same time.
    const fresh = `${timesFile}.${process.pid}`;
    const recorded = { suites: { ...times.suites, ...run }, lastRun: { startTime, suites: run } };
    writeFileSync(fresh, `${JSON.stringify(recorded, null, 1)}\n`);
    renameSync(fresh, timesFile);
  }
}
