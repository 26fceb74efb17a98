import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { ROOT } from '@syncops/demo';

/** Nx loads the whole project graph; the limit catches a hang, whatever else the machine does. */
const TIME_LIMIT_MS = 300_000;

/** The packages whose tests a pull request runs if it changes these files. */
async function affectedBy(...files: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(ROOT, 'node_modules/.bin/nx'),
      'show',
      'projects',
      '--affected',
      `--files=${files.join(',')}`,
      '--json',
    ],
    { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' } },
  );
  const names: unknown = JSON.parse(stdout);
  if (!Array.isArray(names)) throw new Error(`nx printed ${stdout}`);
  return names.map((name) => String(name).replace('@syncops/', '')).sort();
}

describe('what a pull request tests', () => {
  it(
    'a changed workflow file runs the tests that read workflows, and none of the core',
    async () => {
      const affected = await affectedBy('.github/workflows/plan.yml');
      expect(affected).toEqual(expect.arrayContaining(['cli', 'doctor', 'e2e']));
      expect(affected).not.toContain('topology');
    },
    TIME_LIMIT_MS,
  );

  it(
    'a changed environment file runs the tests that read environments',
    async () => {
      expect(await affectedBy('environments/sandbox/environment.yaml')).toEqual(
        expect.arrayContaining([
          'cli',
          'demo',
          'deploy-action',
          'e2e',
          'rotate-action',
          'smoke-tests',
          'topology',
        ]),
      );
    },
    TIME_LIMIT_MS,
  );

  it(
    'a rebuilt bundle runs the end-to-end tests, which start it without importing it',
    async () => {
      expect(await affectedBy('packages/rotate-action/dist/main.mjs')).toEqual(['e2e', 'rotate-action']);
    },
    TIME_LIMIT_MS,
  );

  it(
    'a changed sandbox runs the tests that start it, and no product package besides',
    async () => {
      const affected = await affectedBy('packages/sandbox/src/start.ts');
      expect(affected).toEqual(expect.arrayContaining(['demo', 'e2e', 'sandbox']));
      expect(affected).not.toContain('engine');
    },
    TIME_LIMIT_MS,
  );

  it(
    'a changed guide for contributors runs the tests that read it, and no other ones',
    async () => {
      expect(await affectedBy('CONTRIBUTING.md')).toEqual(['e2e']);
    },
    TIME_LIMIT_MS,
  );

  it(
    'a changed measurement runs the test that looks for the paths of the guide',
    async () => {
      expect(await affectedBy('packages/bench/src/bench.ts')).toEqual(['bench', 'e2e']);
    },
    TIME_LIMIT_MS,
  );

  it(
    'a changed script of the checks runs the tests of every package',
    async () => {
      expect((await affectedBy('script/check.mjs')).length).toBeGreaterThan(18);
    },
    TIME_LIMIT_MS,
  );
});
