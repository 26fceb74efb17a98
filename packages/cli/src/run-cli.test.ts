import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import {
  createFakeEngine,
  emptyPlan,
  samplePlan,
  sampleReport,
  sampleSmoke,
  sampleStatus,
} from '../test/fake-engine.ts';
import { createFakeStream } from '../test/fake-terminal.ts';
import { createSampleEnvironments, type SampleEnvironments } from '../test/sample-environments.ts';
import type { EnginePort } from './engine-port.ts';
import { runCli } from './run-cli.ts';

let sample: SampleEnvironments;
beforeEach(() => {
  sample = createSampleEnvironments();
});
afterEach(() => {
  sample.dispose();
});

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  argv: readonly string[],
  engine: EnginePort = createFakeEngine(),
  env = {},
): Promise<Outcome> {
  const stdout = createFakeStream();
  const stderr = createFakeStream();
  const exitCode = await runCli(argv, {
    engine,
    terminal: { stdout: stdout.stream, stderr: stderr.stream, env },
    version: '1.2.3',
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

const inSample = (...argv: readonly string[]): readonly string[] => [
  ...argv,
  '--environments-dir',
  sample.dir,
];

/** An error as the packages of this product throw them. */
function errorWithCode(code: string, message: string, options?: ErrorOptions): Error {
  return Object.assign(new Error(message, options), { code });
}

describe('plan', () => {
  it('shows people the steps and exits with 0', async () => {
    const outcome = await run(inSample('plan'));
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).toContain('sandbox: 2 steps to do');
    expect(outcome.stdout).not.toContain('\u001b');
  });

  it('exits with 3 where changes are pending and the exit code was asked for', async () => {
    expect((await run(inSample('plan', '--detailed-exitcode'))).exitCode).toBe(3);
  });

  it('exits with 0 where nothing is pending, whatever was asked for', async () => {
    const engine = createFakeEngine({ plan: () => Promise.resolve(emptyPlan) });
    expect((await run(inSample('plan', '--detailed-exitcode'), engine)).exitCode).toBe(0);
  });

  it('fails for a plan that a deploy would refuse', async () => {
    const blockers = [{ code: 'CONFIRMATION_MISSING', subject: 'db2', message: 'confirm it' }];
    const engine = createFakeEngine({ plan: () => Promise.resolve({ ...samplePlan, blockers }) });
    const outcome = await run(inSample('plan', '--detailed-exitcode'), engine);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toContain('confirm it');
  });

  it.each([
    ['markdown', /^### `sandbox`: 2 steps/],
    ['json', /^\{\n {2}"formatVersion": 2,/],
    ['text', /^sandbox: /],
  ])('prints the plan as %s', async (format, form) => {
    expect((await run(inSample('plan', '--format', format))).stdout).toMatch(form);
  });

  it('plans from the files alone on top of those of a base', async () => {
    const bases: (string | undefined)[] = [];
    const engine: EnginePort = {
      ...createFakeEngine(),
      planOffline: (_, base) => {
        bases.push(base?.name);
        return Promise.resolve(samplePlan);
      },
    };
    await run(inSample('plan', '--offline', '--base', sample.dir), engine);
    await run(inSample('plan', '--offline'), engine);
    expect(bases).toEqual(['sandbox', undefined]);
  });

  it('refuses a base where the account is asked', async () => {
    expect((await run(inSample('plan', '--base', sample.dir))).exitCode).toBe(2);
  });

  it('writes the same document to stdout and to the file', async () => {
    const file = join(sample.dir, '..', 'plan.json');
    const outcome = await run(inSample('plan', '--json', '--out', file));
    expect(JSON.parse(outcome.stdout)).toEqual(samplePlan);
    expect(readFileSync(file, 'utf8')).toBe(outcome.stdout);
  });

  it('needs no connection when it is offline', async () => {
    const engine = createFakeEngine({ refuse: new Error('no connection was expected') });
    expect((await run(inSample('plan', '--offline'), engine)).exitCode).toBe(0);
  });

  it('reports the warnings of the files on stderr', async () => {
    expect((await run(inSample('plan', '--json'))).stderr).toContain('warning: 30 s is shorter');
  });
});

describe('deploy', () => {
  it('reports the plan and the progress on stderr and the result on stdout', async () => {
    const outcome = await run(inSample('deploy'));
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toContain('2 steps to do');
    expect(outcome.stderr).toContain('12:00:00Z secrets:db1: started');
    expect(outcome.stdout).toContain('✔ sandbox: 2 steps done');
  });

  it('prints nothing but the report with --json', async () => {
    expect(JSON.parse((await run(inSample('deploy', '--json'))).stdout)).toEqual(sampleReport);
  });

  it('exits with 1 where a step failed', async () => {
    const engine = createFakeEngine({ deploy: () => Promise.resolve({ ...sampleReport, ok: false }) });
    expect((await run(inSample('deploy'), engine)).exitCode).toBe(1);
  });

  it('refuses another plan than the one that was reviewed', async () => {
    const outcome = await run(inSample('deploy', '--json', '--digest', '000000000000'));
    expect(outcome.exitCode).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ ok: false, error: { code: 'DIGEST_CHANGED' } });
    expect(outcome.stderr).not.toContain('started');
  });

  it('goes on with the plan that was reviewed', async () => {
    expect((await run(inSample('deploy', '--digest', 'abcdef012345'))).exitCode).toBe(0);
  });

  it('leaves no listener for signals behind', async () => {
    const before = process.listenerCount('SIGINT');
    await run(inSample('deploy'));
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('status and smoke', () => {
  it('shows the state in tables', async () => {
    const outcome = await run(inSample('status'));
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).toContain(
      'sandbox: 1 step pending (syncops plan), 2 webheads\n1 secret overdue (syncops rotate --due)\n1 secret being rotated',
    );
    expect(outcome.stdout).toMatch(
      /db1 *│ ?CREATE_COMPLETE *│ ?verified *│ ?\d+ days *│ ?2 registered, 1 downed/,
    );
  });

  it('prints the state as JSON', async () => {
    expect(JSON.parse((await run(inSample('status', '--json'))).stdout)).toEqual(sampleStatus);
  });

  it('exits with 1 where a check failed, and says which at once', async () => {
    const outcome = await run(inSample('smoke', '--json'));
    expect(outcome.exitCode).toBe(1);
    expect(JSON.parse(outcome.stdout)).toEqual(sampleSmoke);
    expect(outcome.stderr).toContain('heartbeat:db1-0.sync.localhost: expected 200, found 503');
  });

  it('writes JUnit XML', async () => {
    const file = join(sample.dir, '..', 'smoke.xml');
    await run(inSample('smoke', '--junit', file));
    expect(readFileSync(file, 'utf8')).toContain('<testsuite');
  });

  it('refuses a dbnode that does not exist', async () => {
    const outcome = await run(inSample('smoke', '--dbnode', 'db9'));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('no dbnode is called db9: there are db1');
  });
});

describe('the choice of the environment', () => {
  it('must be made where there are several', async () => {
    sample.addEnvironment('staging');
    const outcome = await run(inSample('plan'));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('several environments: sandbox, staging');
    expect(outcome.stderr).toContain('hint: choose one with --environment sandbox');
  });

  it('can be made by name', async () => {
    sample.addEnvironment('staging');
    expect((await run(inSample('plan', '--environment', 'staging'))).exitCode).toBe(0);
  });

  it('names those that exist where the name is unknown', async () => {
    const outcome = await run(inSample('plan', '--environment', '../etc'));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('the folder contains sandbox');
  });

  it('reports every problem of the files and connects to nothing', async () => {
    sample.write('sandbox/dbnodes/db2.yaml', 'name: db3\nkind: rds\n');
    const engine = createFakeEngine({ refuse: new Error('no connection was expected') });
    const outcome = await run(inSample('deploy', '--json'), engine);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr.split('\n').filter((line) => line.includes('db2.yaml')).length).toBeGreaterThan(2);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ ok: false, error: { code: 'INVALID_ENVIRONMENT' } });
  });
});

describe('failures', () => {
  it('are one line with what caused them, without a stack trace', async () => {
    const cause = new Error('connect ECONNREFUSED 127.0.0.1:1');
    const refuse = errorWithCode('UNREACHABLE', 'cannot reach AWS; check the network', { cause });
    const outcome = await run(inSample('plan', '--json'), createFakeEngine({ refuse }));
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain(
      'error: cannot reach AWS; check the network\n  caused by: connect ECONNREFUSED',
    );
    expect(outcome.stderr).not.toContain('    at ');
    expect(JSON.parse(outcome.stdout)).toEqual({
      ok: false,
      error: { code: 'UNREACHABLE', message: 'cannot reach AWS; check the network' },
    });
  });

  it('do not repeat a cause that the message holds already', async () => {
    const refuse = errorWithCode('UNREACHABLE', 'cannot reach AWS (timeout)', {
      cause: new Error('timeout'),
    });
    expect((await run(inSample('plan'), createFakeEngine({ refuse }))).stderr).not.toContain('caused by');
  });

  it.each([
    { name: '--debug', argv: ['plan', '--debug'], env: {} },
    { name: 'SYNCOPS_DEBUG', argv: ['plan'], env: { SYNCOPS_DEBUG: '1' } },
  ])('show their stack trace with $name', async ({ argv, env }) => {
    const engine = createFakeEngine({ refuse: new TypeError('x is not a function') });
    expect((await run(inSample(...argv), engine, env)).stderr).toContain('    at ');
  });

  it('an unexpected error says so and asks for a report', async () => {
    const outcome = await run(
      inSample('plan'),
      createFakeEngine({ refuse: new TypeError('x is not a function') }),
    );
    expect(outcome.stderr).toContain('hint: unexpected error');
  });
});

describe('usage', () => {
  it.each([
    [['plan', '--unknown']],
    [['plna']],
    [[]],
    [['compile']],
    [['deploy', '--digest', 'abc']],
    [['deploy', '--concurrency', '0']],
    [['add-node', '--storage', '20GB']],
    [['add-node', '--storage', '19']],
    [['add-node', '--capacity', '100000001']],
    [['sandbox', 'up', '--block', '300']],
    [['plan', 'surplus']],
  ])('exits with 2 for %j', async (argv) => {
    const outcome = await run(argv);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).not.toBe('');
  });

  it('answers in JSON where JSON was asked for', async () => {
    const outcome = await run(['plan', '--unknown', '--json']);
    expect(JSON.parse(outcome.stdout)).toEqual({
      ok: false,
      error: { code: 'USAGE', message: "unknown option '--unknown'" },
    });
  });

  it.each(['validate', 'compile', 'plan', 'deploy', 'status', 'smoke', 'add-node', 'rotate', 'advance'])(
    'explains %s with its options, its exit codes and an example',
    async (command) => {
      const outcome = await run([command, '--help']);
      expect(outcome.exitCode).toBe(0);
      for (const part of [
        '--environment <name>',
        '--environments-dir <dir>',
        '--json',
        'Exit codes:',
        `  syncops ${command}`,
      ]) {
        expect(outcome.stdout).toContain(part);
      }
    },
  );

  it('reports its version', async () => {
    expect((await run(['--version'])).stdout).toBe('1.2.3\n');
  });
});
