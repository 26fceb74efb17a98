import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readSmokeInputs } from './inputs.ts';

const read = (values: Readonly<Record<string, string>>): ReturnType<typeof readSmokeInputs> =>
  readSmokeInputs((name) => values[name] ?? '');

describe('readSmokeInputs', () => {
  it('fills in the defaults', () => {
    expect(read({})).toEqual({
      environmentsDir: 'environments',
      concurrency: 8,
      timeoutSeconds: 10,
      certificateWarningDays: 14,
    });
  });

  it('reads lists with commas, spaces and lines', () => {
    const inputs = read({ dbnodes: 'db1, db2\ndb3', checks: 'tokenserver,dns' });
    expect(inputs).toMatchObject({ dbnodes: ['db1', 'db2', 'db3'], kinds: ['dns', 'tokenserver'] });
  });

  it.each([
    ['environment', '../etc'],
    ['environment', 'a b'],
    ['dbnodes', 'db1,$(id)'],
    ['checks', 'dns,everything'],
    ['concurrency', '0'],
    ['concurrency', '65'],
    ['timeout-seconds', '1.5'],
    ['timeout-seconds', '-1'],
    ['certificate-warning-days', 'NaN'],
    ['certificate-warning-days', '1e2'],
  ])('refuses %s = %j and names it', (name, value) => {
    const inputNamed = expect.stringContaining(`input ${name}: expected`);
    expect(() => read({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: inputNamed }),
    );
  });

  it('reports every problem at once', () => {
    const values = { environment: '!', concurrency: 'x', checks: 'y' };
    expect(() => read(values)).toThrow(/environment[^]*checks[^]*concurrency/);
  });

  it('reads exactly the inputs that action.yml documents, with the same defaults', () => {
    const asked = new Set<string>();
    readSmokeInputs((name) => {
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
        concurrency: { default: '8' },
        'timeout-seconds': { default: '10' },
        'environments-dir': { default: 'environments' },
      },
    });
  });
});
