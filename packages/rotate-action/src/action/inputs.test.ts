import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { readRotateInputs, type RotateInputs } from './inputs.ts';

const read = (values: Readonly<Record<string, string>>): RotateInputs =>
  readRotateInputs((name) => values[name] ?? '');

describe('readRotateInputs', () => {
  it('only looks where nothing was asked for', () => {
    expect(read({})).toEqual({ mode: 'status', environmentsDir: 'environments', secret: 'all' });
  });

  it.each<{ readonly values: Readonly<Record<string, string>>; readonly inputs: Partial<RotateInputs> }>([
    {
      values: { mode: 'rotate', dbnodes: 'db1, db2\ndb1', secret: 'master', wait: 'true' },
      inputs: { mode: 'rotate', dbnodes: ['db1', 'db2'], secret: 'master', isWaiting: true },
    },
    {
      values: {
        mode: 'rotate',
        dbnodes: 'all',
        environment: 'production',
        compromised: 'true',
        confirm: 'production',
      },
      inputs: { mode: 'rotate', environment: 'production', isCompromised: true, isWaiting: false },
    },
    // As the workflow hands its fields on, whatever the mode.
    {
      values: { mode: 'status', dbnodes: 'all', compromised: 'false', confirm: '' },
      inputs: { mode: 'status' },
    },
    { values: { mode: 'due', dbnodes: 'all' }, inputs: { mode: 'due', isWaiting: false } },
    { values: { mode: 'abort', dbnodes: 'db3' }, inputs: { mode: 'abort', dbnodes: ['db3'] } },
    {
      values: { mode: 'advance', 'report-file': 'a/b.json' },
      inputs: { mode: 'advance', reportFile: 'a/b.json' },
    },
  ])('understands $values', ({ values, inputs }) => {
    expect(read(values)).toMatchObject(inputs);
  });

  it.each([
    [{ mode: 'start' }, 'mode'],
    [{ environment: '../etc' }, 'environment'],
    [{ dbnodes: 'db1,$(id)' }, 'dbnodes'],
    [{ dbnodes: 'all, db1' }, 'dbnodes'],
    [{ mode: 'rotate' }, 'dbnodes'],
    [{ mode: 'due', dbnodes: 'db1' }, 'dbnodes'],
    [{ secret: 'both' }, 'secret'],
    [{ wait: 'yes' }, 'wait'],
    [{ compromised: '1' }, 'compromised'],
    [{ mode: 'abort', compromised: 'true', environment: 'a', confirm: 'a' }, 'compromised'],
    [{ mode: 'rotate', dbnodes: 'all', compromised: 'true', environment: 'a', confirm: 'A' }, 'confirm'],
    [{ mode: 'rotate', dbnodes: 'all', compromised: 'true', environment: 'a' }, 'confirm'],
    [{ mode: 'rotate', dbnodes: 'all', compromised: 'true', confirm: '' }, 'confirm'],
  ] as const)('refuses %j and names %s', (values, name) => {
    expect(() => read(values)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        message: expect.stringMatching(new RegExp(`^input ${name}: expected [^\\n]*$`)),
      }),
    );
  });

  it('reports every problem at once', () => {
    const values = { mode: 'rotate', environment: '!', secret: 'x', wait: 'y' };
    expect(() => read(values)).toThrow(/environment[^]*dbnodes[^]*secret[^]*wait/);
  });

  it('lets no workflow command come out of a value', () => {
    expect(() => read({ secret: 'x\n::set-output name=a::b' })).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/\n|::/) }),
    );
  });

  it('reads exactly the inputs that action.yml documents, with the same defaults', () => {
    const asked = new Set<string>();
    readRotateInputs((name) => {
      asked.add(name);
      return '';
    });
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const documented: unknown = parse(text);
    const inputs = Object.fromEntries(
      [...asked].map((name) => [name, expect.objectContaining({ required: false })]),
    );
    expect(documented).toMatchObject({ inputs, runs: { using: 'node24', main: 'dist/main.mjs' } });
    const names = /\ninputs:\n([^]*?)\noutputs:/.exec(text)?.[1]?.match(/^ {2}[a-z-]+(?=:)/gm);
    expect(new Set(names?.map((name) => name.trim()))).toEqual(asked);
    expect(documented).toMatchObject({
      inputs: {
        mode: { default: 'status' },
        secret: { default: 'all' },
        wait: { default: 'false' },
        compromised: { default: 'false' },
        'environments-dir': { default: 'environments' },
      },
    });
  });
});
