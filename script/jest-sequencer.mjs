import TestSequencer from '@jest/test-sequencer';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readTimes } from './jest-times-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The expected milliseconds of a suite that was not timed yet, by package. */
const EXPECTED_MS = { e2e: 30_000, simulation: 20_000, demo: 15_000, sandbox: 10_000 };

/** Starts the suites that took longest first, so that no worker begins a long one when the others are done. */
export default class SlowestFirst extends TestSequencer {
  sort(tests) {
    const { suites = {} } = readTimes();
    const expectedMs = ({ path }) => {
      const file = relative(root, path);
      const [, packageName] = file.split('/');
      return suites[file] ?? (file.includes('/workflows/') ? 120_000 : (EXPECTED_MS[packageName] ?? 1000));
    };
    return [...tests].sort((a, b) => expectedMs(b) - expectedMs(a) || a.path.localeCompare(b.path));
  }
}
