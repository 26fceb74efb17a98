import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder that outlives a checkout: built tools, Jest's transformed sources, and how long each suite took.
 * SYNCOPS_CACHE_DIR overrides it; everything in it can be deleted at any time. script/cache-dir.sh states the same rule.
 */
export const cacheDir =
  process.env.SYNCOPS_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'syncops');

/** Written by script/jest-times-reporter.mjs: milliseconds by test file, relative to the checkout. */
export const timesFile = join(cacheDir, 'test-times.json');
