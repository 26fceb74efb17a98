import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatProblem, loadEnvironments } from '../src/index.ts';
import { SMALLEST, SMALLEST_DBNODE, writeTree } from './support/files.ts';

const DIGEST = '0123456789abcdef'.repeat(4);

const treeWith = (confirm: string): Promise<string> =>
  writeTree({
    'confirm.schema.json': '{}',
    'tiny/environment.yaml': SMALLEST,
    'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE,
    'tiny/confirm.yaml': confirm,
  });

const entry = (subject: string, digest: string): string =>
  `confirmations:\n  - subject: ${subject}\n    digest: ${digest}\n`;

describe('confirm.yaml', () => {
  it('the file becomes entries with their positions', async () => {
    const dir = await treeWith(
      `# agreed\n${entry('dbnode/db2', `'${DIGEST}'`)}  - { subject: stack/syncstorage-tiny-cache, digest: "${DIGEST}" }\n`,
    );
    const { environments, problems } = await loadEnvironments(dir);
    expect(problems).toEqual([]);
    const file = join(dir, 'tiny/confirm.yaml');
    expect(environments[0]?.confirmations).toEqual([
      { subject: 'dbnode/db2', digest: DIGEST, source: { file, line: 3, column: 14 } },
      { subject: 'stack/syncstorage-tiny-cache', digest: DIGEST, source: { file, line: 5, column: 16 } },
    ]);
  });

  it('the file may be missing or empty of confirmations', async () => {
    const dir = await writeTree({
      'tiny/environment.yaml': SMALLEST,
      'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE,
    });
    expect((await loadEnvironments(dir)).environments).toMatchObject([{ confirmations: [] }]);
    const empty = await loadEnvironments(await treeWith('confirmations: []\n'));
    expect(empty).toMatchObject({ environments: [{ confirmations: [] }], problems: [] });
  });

  const quotes = 'expected text; YAML reads a digest without letters as a number, so put it in quotes';
  const expectedDigest = "expected the plan's digest, 64 lower-case hexadecimal digits in quotes";
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a digest of digits only',
      entry('dbnode/db2', '1'.repeat(64)),
      [`3:13 confirmations.0.digest: ${quotes}, found the number 1.1111111111111112e+63`],
    ],
    [
      'a digest that is a number with an exponent',
      entry('dbnode/db2', `1e${'2'.repeat(62)}`),
      [`3:13 confirmations.0.digest: ${quotes}, found the number Infinity`],
    ],
    [
      'a truncated digest',
      entry('dbnode/db2', `'${DIGEST.slice(1)}'`),
      [`3:13 confirmations.0.digest: ${expectedDigest}, found "${DIGEST.slice(1)}"`],
    ],
    [
      'a digest in capitals',
      entry('dbnode/db2', `'${DIGEST.toUpperCase()}'`),
      [`3:13 confirmations.0.digest: ${expectedDigest}, found "${DIGEST.toUpperCase()}"`],
    ],
    [
      'a subject without a kind and a missing digest',
      'confirmations:\n  - subject: db2\n',
      [
        "2:5 confirmations.0.digest: missing; add the plan's digest, 64 lower-case hexadecimal digits in quotes",
        '2:14 confirmations.0.subject: expected a subject that the plan asks to confirm, such as dbnode/db2, found "db2"',
      ],
    ],
    [
      'unknown keys',
      `approve: all\n${entry('dbnode/db2', `'${DIGEST}'`)}    force: true\n`,
      [
        '1:1 approve: unknown key; remove it or correct its spelling',
        '5:5 confirmations.0.force: unknown key; remove it or correct its spelling',
      ],
    ],
    [
      'a list without a value',
      'confirmations:\n',
      [
        '1:15 confirmations: expected a list of confirmations (delete the file if there is nothing to confirm), found nothing',
      ],
    ],
    ['an empty file', '', ['1:1: expected a mapping of keys to values, found nothing']],
    [
      'a subject that is confirmed twice',
      `${entry('dbnode/db2', `'${DIGEST}'`)}  - subject: dbnode/db2\n    digest: '${'f'.repeat(64)}'\n`,
      [
        '4:14 confirmations.1.subject: found dbnode/db2 a second time; keep only the entry with the digest of the plan',
      ],
    ],
  ];
  it.each(cases)('%s is refused', async (_, text, expected) => {
    const dir = await treeWith(text);
    const { environments, problems } = await loadEnvironments(dir);
    expect(environments).toEqual([]);
    expect(
      problems.map((problem) => formatProblem(problem).slice(`${dir}/tiny/confirm.yaml:`.length)),
    ).toEqual(expected);
  });

  it('its problems are reported together with those of the other files', async () => {
    const dir = await writeTree({
      'tiny/environment.yaml': SMALLEST.replace('us-east-1', 'nowhere'),
      'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE,
      'tiny/confirm.yaml': entry('dbnode/db2', 'yes'),
    });
    const { problems } = await loadEnvironments(dir);
    expect(problems.map(({ path }) => path)).toEqual(['confirmations.0.digest', 'region']);
  });

  it('the file is refused outside the folder of an environment', async () => {
    const dir = await writeTree({
      'tiny/environment.yaml': SMALLEST,
      'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE,
      'confirm.yaml': entry('dbnode/db2', `'${DIGEST}'`),
    });
    expect((await loadEnvironments(dir)).problems).toMatchObject([{ code: 'UNEXPECTED_FILE' }]);
  });
});
