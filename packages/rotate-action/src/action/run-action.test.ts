import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EngineDeps } from '@syncops/engine';

import { createActionFolder, runActions, type ActionFolder, type ActionRun } from '../../test/action-run.ts';

// Longer than runActions waits, so that it is the one to say what did not end.
jest.setTimeout(150_000);

let folder: ActionFolder;
beforeEach(() => {
  folder = createActionFolder();
});
afterEach(() => {
  folder.dispose();
});

const run = async (
  inputs: Readonly<Record<string, string>>,
  prepare?: (deps: EngineDeps) => Promise<void>,
): Promise<ActionRun> => {
  const [outcome] = await runActions(folder, [inputs], prepare);
  if (outcome === undefined) throw new TypeError('the action did not run');
  return outcome;
};

const ROTATE = { mode: 'rotate', environment: 'test', dbnodes: 'all' };
const MASTER = 'syncstorage/test/dbnode/db1/master-secret';

describe('the rotate action', () => {
  it('rotates, says what is awaited and until when, and lets advance finish it', async () => {
    const [first, status, second] = await runActions(folder, [
      ROTATE,
      { mode: 'status' },
      { mode: 'advance', wait: 'true' },
    ]);
    expect(first).toMatchObject({
      failure: undefined,
      outputs: { ok: true, waiting: 1, 'next-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) },
    });
    expect(first?.summary).toMatch(/^### ✔ `test`: 1 secret rotated, 1 on its way/);
    expect(first?.summary).toMatch(/`db1 master` \| on its way \| settling \| current [0-9a-f]{8}, previous/);
    expect(first?.log.join('\n')).toContain('promoted: db1 master');
    expect(status).toMatchObject({ failure: undefined, outputs: { ok: true, waiting: 1 } });
    expect(status?.summary).toContain('| `db1 master` | settling |');
    expect(second).toMatchObject({ failure: undefined, outputs: { ok: true, waiting: 0, 'next-at': '' } });
    expect(second?.log.join('\n')).toContain('waiting 1 min');
  });

  it('fails once, with an annotation at the file of the dbnode, where a secret has a problem', async () => {
    const outcome = await run(ROTATE, async (deps) => {
      await deps.aws.secrets.tag(MASTER, { 'syncops:rotation': 'by hand' });
    });
    expect(outcome.failure).toMatch(/^test: .*1 failed.*run mode advance$/);
    expect(outcome.outputs).toMatchObject({ ok: false });
    expect(outcome.annotations).toContainEqual(
      expect.objectContaining({
        title: 'db1 master: INVALID_VALUE',
        file: expect.stringContaining('dbnodes/db1.yaml'),
      }),
    );
    expect(outcome.summary).toContain('`db1 master` failed: `INVALID_VALUE`');
  });

  it('reports a problem that it only sees as well', async () => {
    const outcome = await run({ mode: 'status' }, async (deps) => {
      await deps.aws.secrets.tag(MASTER, { 'syncops:rotation': 'by hand' });
    });
    expect(outcome.failure).toContain('1 with a problem');
  });

  it('takes a new value back', async () => {
    const [outcome] = await runActions(folder, [{ mode: 'abort', dbnodes: 'db1' }], async (deps) => {
      await deps.aws.secrets.putValue(MASTER, 'n'.repeat(64), '{}', ['AWSPENDING']);
    });
    expect(outcome).toMatchObject({ failure: undefined, outputs: { ok: true, waiting: 0 } });
    expect(outcome?.summary).toContain('| – | `db1 master` | taken back |');
  });

  it('begins nothing by age where the environment has no limit, and does not fail', async () => {
    const outcome = await run({ mode: 'due' });
    expect(outcome).toMatchObject({ failure: undefined, outputs: { ok: true, waiting: 0, 'next-at': '' } });
    expect(outcome.log).toContain('test sets no secrets.rotateAfterDays: nothing is due by its age');
  });

  it('finds nothing due where all are younger than the limit', async () => {
    folder.append('\nsecrets: { rotateAfterDays: 30 }\n');
    const outcome = await run({ mode: 'due' });
    expect(outcome.summary).toMatch(/^### ✔ `test`: nothing to do/);
  });

  it('says what it costs that others know the secrets', async () => {
    const outcome = await run({ ...ROTATE, compromised: 'true', confirm: 'test' });
    expect(outcome.failure).toBeUndefined();
    expect(outcome.outputs).toMatchObject({ ok: true, waiting: 0 });
    expect(outcome.annotations.map(({ message }) => message).join('\n')).toContain('gets 401');
  });

  it('writes the report as JSON', async () => {
    const file = join(folder.dir, '..', 'reports', 'rotation.json');
    const outcome = await run({ ...ROTATE, 'report-file': file });
    expect(outcome.outputs).toMatchObject({ 'report-file': file });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      ok: true,
      secrets: [{ dbnode: 'db1' }, {}],
    });
  });

  it.each([
    [{ ...ROTATE, dbnodes: 'db9' }, 'test has no dbnode "db9"; it has db1'],
    [{ ...ROTATE, environment: 'nowhere' }, 'input environment: expected one of test, got "nowhere"'],
  ])('refuses %j before it connects', async (inputs, message) => {
    expect(await run(inputs)).toMatchObject({ failure: message, outputs: {} });
  });

  it('leaves no secret value in anything that it reports', async () => {
    const values: string[] = [];
    const runs = await runActions(folder, [ROTATE, { mode: 'status' }, ROTATE], async (deps) => {
      const { value } = await deps.aws.secrets.getValue(MASTER);
      values.push(...(/[0-9a-f]{64}/.exec(value) ?? []));
    });
    expect(values).toHaveLength(1);
    for (const value of values) expect(JSON.stringify(runs)).not.toContain(value);
  });
});
