import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { runProcess, type ProcessOutcome } from './run-process.ts';
import { createSampleEnvironments, type SampleEnvironments } from './sample-environments.ts';

// Each test starts several processes, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

const BIN = fileURLToPath(new URL('../bin/syncops.mjs', import.meta.url));
const SLOW_DEPLOY = fileURLToPath(new URL('slow-deploy.ts', import.meta.url));

let sample: SampleEnvironments;
beforeEach(() => {
  sample = createSampleEnvironments();
});
afterEach(() => {
  sample.dispose();
});

function syncops(...argv: readonly string[]): Promise<ProcessOutcome> {
  return runProcess([BIN, ...argv], { cwd: join(sample.dir, '..') });
}

describe('syncops as a process', () => {
  it('validates ./environments and exits with 0', async () => {
    const outcome = await syncops('validate', '--json');
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      ok: true,
      environments: [{ name: 'sandbox', dbnodes: 1, virtualHosts: 10 }],
    });
  });

  it('exits with 2 for files that are wrong, with one JSON document on stdout', async () => {
    sample.write('sandbox/dbnodes/db2.yaml', 'name: [\n');
    const outcome = await syncops('validate', '--json');
    expect(outcome.exitCode).toBe(2);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ ok: false });
  });

  it('exits with 2 for what it does not understand', async () => {
    expect(await syncops('valdate')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('compiles one template per stack, the same bytes each time', async () => {
    const outcome = await syncops('compile', '--out', 'templates', '--json');
    expect(outcome.exitCode).toBe(0);
    const files = readdirSync(join(sample.dir, '..', 'templates')).sort();
    expect(files).toEqual(
      ['cache', 'dbnode-db1', 'edge', 'foundation', 'monitoring', 'webheads'].map(
        (name) => `syncstorage-sandbox-${name}.template.json`,
      ),
    );
    expect((await syncops('compile', '--out', 'templates', '--json')).stdout).toBe(outcome.stdout);
  });
});

describe('a deploy that is interrupted', () => {
  const deploy = (options: { readonly signals: readonly NodeJS.Signals[] }): Promise<ProcessOutcome> =>
    runProcess([SLOW_DEPLOY, 'deploy', '--json', '--environments-dir', sample.dir], {
      whenSaid: {
        text: 'secrets:db1: started',
        act: (child) => {
          const [first, ...others] = options.signals;
          child.kill(first);
          child.stderr?.on('data', (text: string) => {
            if (text.includes('no further one starts')) for (const signal of others) child.kill(signal);
          });
        },
      },
    });

  it('lets the running step finish, says where things stand and exits with 130', async () => {
    const outcome = await deploy({ signals: ['SIGINT'] });
    expect(outcome.exitCode).toBe(130);
    expect(outcome.stderr).toContain('secrets:db1: done');
    expect(outcome.stderr).toContain('1 of 2 steps are done and stay so');
    expect(outcome.stderr).toContain('a repeated `syncops deploy` continues');
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      ok: false,
      steps: [{ result: 'done' }, { result: 'skipped' }],
    });
  });

  it('exits with 143 where it was asked to terminate', async () => {
    expect((await deploy({ signals: ['SIGTERM'] })).exitCode).toBe(143);
  });

  it('takes a signal that arrives twice for one', async () => {
    const outcome = await deploy({ signals: ['SIGINT', 'SIGINT'] });
    expect(outcome.exitCode).toBe(130);
    expect(outcome.stderr).toContain('secrets:db1: done');
  });
});
