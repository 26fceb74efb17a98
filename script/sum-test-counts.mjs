// Prints `N passed, N failed` over all Jest runs that jest-summary-reporter.mjs recorded; fails unless some ran and none failed.
import { readFileSync } from 'node:fs';

const counts = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(JSON.parse);
const sum = (key) => counts.reduce((total, run) => total + run[key], 0);
const passed = sum('passed');
const failed = sum('failed');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
