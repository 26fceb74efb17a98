import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { RotationTask, SecretSelection } from '@syncops/engine';

import { createFakeEngine, sampleOutcome, sampleRotate, sampleRotation } from '../../test/fake-engine.ts';
import { createFakeStream } from '../../test/fake-terminal.ts';
import { createSampleEnvironments, type SampleEnvironments } from '../../test/sample-environments.ts';
import type { ConnectedEngine, EnginePort } from '../engine-port.ts';
import { runCli } from '../run-cli.ts';
import { rotate, type RotateOptions } from './rotate.ts';

let sample: SampleEnvironments;
beforeEach(() => {
  sample = createSampleEnvironments();
});
afterEach(() => {
  sample.dispose();
});

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly tasks: readonly RotationTask[];
}

async function run(argv: readonly string[], parts: Partial<ConnectedEngine> = {}): Promise<Ran> {
  const stdout = createFakeStream();
  const stderr = createFakeStream();
  const tasks: RotationTask[] = [];
  const engine = createFakeEngine({
    rotate: (task) => {
      tasks.push(task);
      return Promise.resolve(sampleRotation);
    },
    ...parts,
  });
  const exitCode = await runCli([...argv, '--environments-dir', sample.dir], {
    engine,
    terminal: { stdout: stdout.stream, stderr: stderr.stream, env: {} },
    version: '1.2.3',
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), tasks };
}

const noConnection = (): EnginePort => createFakeEngine({ refuse: new Error('no connection was expected') });

describe('rotate', () => {
  it.each<{ readonly argv: readonly string[]; readonly task: RotationTask }>([
    {
      argv: ['--all'],
      task: { kind: 'rotate', secret: 'all', wait: false, isCompromised: false },
    },
    {
      argv: ['--dbnode', 'db1', '--secret', 'master', '--wait'],
      task: { kind: 'rotate', dbnodes: ['db1'], secret: 'master', wait: true, isCompromised: false },
    },
    { argv: ['--abort'], task: { kind: 'abort', secret: 'all' } },
    {
      argv: ['--abort', '--dbnode', 'db1', '--secret', 'app-user'],
      task: { kind: 'abort', dbnodes: ['db1'], secret: 'app-user' },
    },
    {
      argv: ['--all', '--compromised', '--confirm', 'sandbox'],
      task: { kind: 'rotate', secret: 'all', wait: false, isCompromised: true },
    },
  ])('understands $argv', async ({ argv, task }) => {
    expect((await run(['rotate', ...argv])).tasks).toEqual([task]);
  });

  it('begins what is due where the environment has a limit', async () => {
    const text = sample.read('sandbox/environment.yaml');
    sample.write('sandbox/environment.yaml', `${text}\nsecrets: { rotateAfterDays: 90 }\n`);
    const { tasks } = await run(['rotate', '--due']);
    expect(tasks).toEqual([{ kind: 'due', secret: 'all', wait: false }]);
  });

  it.each([
    { argv: [], says: 'say which secrets to rotate: --dbnode NAME…, --all, or --due' },
    { argv: ['--all', '--dbnode', 'db1'], says: '--dbnode and --all exclude each other' },
    { argv: ['--status', '--abort'], says: '--status and --abort exclude each other' },
    { argv: ['--status', '--wait'], says: '--wait does not go with --status' },
    { argv: ['--abort', '--compromised'], says: '--compromised does not go with --abort' },
    { argv: ['--all', '--confirm', 'sandbox'], says: '--confirm goes with --compromised only' },
    { argv: ['--all', '--details'], says: '--details goes with --status only' },
    { argv: ['--dbnode', 'db7', 'db9'], says: 'sandbox has no dbnode "db7", "db9"; it has db1' },
    { argv: ['--due'], says: 'sandbox does not say from which age its secrets are rotated' },
    { argv: ['--all', '--secret', 'both'], says: 'Allowed choices are master, app-user, all' },
  ])('refuses $argv', async ({ argv, says }) => {
    const outcome = await run(['rotate', ...argv], {});
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain(says);
    expect(outcome.tasks).toEqual([]);
  });

  it('reports everything that is wrong at once', async () => {
    const { stderr } = await run(['rotate', '--dbnode', 'db9', '--all', '--confirm', 'x']);
    for (const part of ['exclude each other', 'no dbnode "db9"', '--confirm goes with'])
      expect(stderr).toContain(part);
  });

  it('reports the progress on stderr and the outcome on stdout', async () => {
    const outcome = await run(['rotate', '--all'], { rotate: sampleRotate });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toContain('12:00:00Z settle: started for db1');
    expect(outcome.stderr).toContain('12:00:00Z settling: db1 master');
    expect(outcome.stdout).toContain('1 secret on its way in 12 s');
    expect(outcome.stdout).toContain('`syncops advance --environment sandbox`');
  });

  it('prints nothing but the report with --json', async () => {
    expect(JSON.parse((await run(['rotate', '--all', '--json'])).stdout)).toEqual(sampleRotation);
  });

  it('exits with 1 where a secret failed, and says why', async () => {
    const error = { code: 'NOT_ACCEPTED', message: 'db1-0.sync.localhost: found 503' };
    const failed = { ...sampleOutcome, outcome: 'failed' as const, error };
    const outcome = await run(['rotate', '--all'], {
      rotate: () => Promise.resolve({ ...sampleRotation, ok: false, secrets: [failed] }),
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toContain('NOT_ACCEPTED: db1-0.sync.localhost: found 503');
  });

  it('finishes the step that runs when it is interrupted, and exits with 130', async () => {
    const outcome = await run(['rotate', '--all', '--wait'], {
      rotate: (_task, { signal }) => {
        process.emit('SIGINT', 'SIGINT');
        expect(signal?.aborted).toBe(true);
        return Promise.resolve(sampleRotation);
      },
    });
    expect(outcome.exitCode).toBe(130);
    expect(outcome.stderr).toContain('the step that runs now is finished, no other begins');
    expect(outcome.stderr).toContain('nothing is lost');
    expect(outcome.stderr).toContain('`syncops advance --environment sandbox` goes on from there');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});

describe('rotate --status', () => {
  it('shows where each secret stands and changes nothing', async () => {
    const asked: SecretSelection[] = [];
    const outcome = await run(['rotate', '--status', '--dbnode', 'db1'], {
      secrets: (selection) => {
        asked.push(selection);
        return Promise.resolve([sampleOutcome]);
      },
    });
    expect(outcome).toMatchObject({ exitCode: 0, tasks: [] });
    expect(asked).toEqual([{ dbnodes: ['db1'], secret: 'all' }]);
    expect(outcome.stdout).toMatch(/db1 +master +settling/);
  });

  it('prints the statuses as JSON', async () => {
    const { stdout } = await run(['rotate', '--status', '--json']);
    expect(JSON.parse(stdout)).toEqual({ environment: 'sandbox', secrets: [sampleOutcome] });
  });
});

describe('rotate --compromised', () => {
  const options = (): RotateOptions => ({
    environmentsDir: sample.dir,
    all: true,
    secret: 'all',
    compromised: true,
  });
  const typed = (answer: string | undefined, engine: EnginePort): Promise<unknown> =>
    rotate(
      engine,
      options(),
      { stdout: createFakeStream().stream, stderr: createFakeStream().stream, env: {} },
      { stdout: { coloured: false, width: 80 }, wantsColour: false },
      () => Promise.resolve(answer),
    );

  it('says what it costs before anything is done', async () => {
    const { stderr } = await run(['rotate', '--all', '--compromised', '--confirm', 'sandbox']);
    expect(stderr).toContain('gets 401 and fetches a new one');
    expect(stderr).toContain('connections of the old user are cut');
  });

  it.each(['', 'production', 'SANDBOX'])('does nothing for %j in place of the name', async (answer) => {
    await expect(typed(answer, noConnection())).rejects.toMatchObject({ code: 'UNCONFIRMED' });
  });

  it('goes on once the name was typed', async () => {
    await expect(typed('sandbox\n', createFakeEngine())).resolves.toMatchObject({ exitCode: 0 });
  });

  it('asks for --confirm where there is no terminal', async () => {
    const outcome = await run(['rotate', '--all', '--compromised']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('hint: confirm it with --confirm sandbox');
  });
});

describe('advance', () => {
  it.each([
    { argv: [], wait: false },
    { argv: ['--wait'], wait: true },
  ])('goes on with all that is under way: $argv', async ({ argv, wait }) => {
    const { tasks, exitCode } = await run(['advance', ...argv]);
    expect(exitCode).toBe(0);
    expect(tasks).toEqual([{ kind: 'advance', secret: 'all', wait }]);
  });

  it('says that there was nothing to do', async () => {
    const nothing = { ok: true, secrets: [], pushes: {}, seconds: 0.2 };
    const { stdout } = await run(['advance'], { rotate: () => Promise.resolve(nothing) });
    expect(stdout).toBe('✔ sandbox: nothing to do in 0.2 s\n');
  });
});
