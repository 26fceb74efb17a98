import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatProblem, loadEnvironments } from '../src/index.ts';
import { SMALLEST, SMALLEST_DBNODE, writeTree } from './support/files.ts';

const VALID = { 'tiny/environment.yaml': SMALLEST, 'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE };

/** Returns code and position of each problem, relative to the folder of environments. */
async function problemsOf(dir: string, only?: string): Promise<string[]> {
  const { problems } = await loadEnvironments(dir, only);
  return problems.map(({ code, position: { file, line, column } }) => {
    return `${code} ${file.slice(dir.length + 1)}:${String(line)}:${String(column)}`;
  });
}

describe('a valid tree', () => {
  it('the tree loads without problems, and the defaults are filled in', async () => {
    const dir = await writeTree(VALID);
    const { environments, problems } = await loadEnvironments(dir);
    expect(problems).toEqual([]);
    expect(environments).toMatchObject([
      {
        name: 'tiny',
        loadBalancer: { httpsPort: 443, httpPort: 80 },
        webheads: { port: 80, application: { workers: 2, poolSize: 1, poolMaxOverflow: 2 } },
        tokenserver: { database: { port: 3306, tls: true } },
        monitoring: { logRetentionDays: 30 },
        dbnodes: [{ name: 'db1', engineVersion: '8.4', multiAz: true, source: { line: 1, column: 1 } }],
        sections: { loadBalancer: { line: 9, column: 1 } },
      },
    ]);
  });

  it('dbnodes are sorted by their numbers', async () => {
    const dbnode = (name: string): string => SMALLEST_DBNODE.replace('db1', name);
    const dir = await writeTree({
      ...VALID,
      'tiny/dbnodes/db10.yaml': dbnode('db10'),
      'tiny/dbnodes/db2.yaml': dbnode('db2'),
    });
    const { environments } = await loadEnvironments(dir);
    expect(environments[0]?.dbnodes.map(({ name }) => name)).toEqual(['db1', 'db2', 'db10']);
  });

  it('the tree may contain a README, hidden files, a byte order mark and links within itself', async () => {
    const dir = await writeTree({
      'README.md': '',
      'tiny/.keep': '',
      'tiny/environment.yaml': `\uFEFF${SMALLEST}`,
      'tiny/dbnodes/README.md': '',
      'shared.md': '',
      '.store/db1.yaml': SMALLEST_DBNODE,
    });
    await symlink(join(dir, '.store/db1.yaml'), join(dir, 'tiny/dbnodes/db1.yaml'));
    expect(await problemsOf(dir)).toEqual(['UNEXPECTED_FILE shared.md:1:1']);
    expect((await loadEnvironments(dir)).environments).toHaveLength(1);
  });
});

describe('files at unexpected places', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    [
      'a dbnode file that ends in .yml',
      { 'tiny/dbnodes/db2.yml': '' },
      ['UNEXPECTED_FILE tiny/dbnodes/db2.yml:1:1'],
    ],
    ['an environment file next to its folder', { 'tiny.yaml': SMALLEST }, ['UNEXPECTED_FILE tiny.yaml:1:1']],
    ['a folder among dbnodes', { 'tiny/dbnodes/old/db2.yaml': '' }, ['UNEXPECTED_FILE tiny/dbnodes/old:1:1']],
    [
      'a dbnode whose name differs from its file',
      { 'tiny/dbnodes/db2.yaml': SMALLEST_DBNODE },
      ['NAME_MISMATCH tiny/dbnodes/db2.yaml:1:7'],
    ],
    [
      'an environment whose name differs from its folder',
      { 'tiny/environment.yaml': SMALLEST.replace('tiny', 'huge') },
      ['NAME_MISMATCH tiny/environment.yaml:1:7'],
    ],
    [
      'a folder without environment.yaml',
      { 'other/dbnodes/db7.yaml': SMALLEST_DBNODE.replace('db1', 'db7') },
      ['NO_ENVIRONMENT_FILE other:1:1'],
    ],
    [
      'an environment without dbnodes',
      { 'other/environment.yaml': SMALLEST.replace('tiny', 'other') },
      ['NO_DBNODES other:1:1'],
    ],
  ];
  it.each(cases)('%s is refused', async (_, files, expected) => {
    const dir = await writeTree({ ...VALID, ...files });
    expect(await problemsOf(dir)).toEqual(expected);
  });

  it('links that point outside the tree and broken links are refused', async () => {
    const dir = await writeTree(VALID);
    const outside = await writeTree({ 'db2.yaml': SMALLEST_DBNODE });
    await symlink(join(outside, 'db2.yaml'), join(dir, 'tiny/dbnodes/db2.yaml'));
    await symlink(outside, join(dir, 'other'));
    await symlink(join(dir, 'nothing'), join(dir, 'tiny/dbnodes/db3.yaml'));
    expect(await problemsOf(dir)).toEqual([
      'LINK_OUTSIDE other:1:1',
      'LINK_OUTSIDE tiny/dbnodes/db2.yaml:1:1',
      'NOT_A_FILE tiny/dbnodes/db3.yaml:1:1',
    ]);
  });

  it('an empty folder and a missing folder are refused', async () => {
    const dir = await writeTree({ 'README.md': '' });
    expect(await problemsOf(dir)).toEqual(['NO_ENVIRONMENTS :1:1']);
    expect(await problemsOf(join(dir, 'missing'))).toEqual(['UNREADABLE :1:1']);
  });
});

describe('the content of a file', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `&a${String(index)} [${'*a, '.repeat(9)}]`).join('\n');
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['an empty file', '', 'INVALID_VALUE'],
    ['text instead of keys', 'just text', 'INVALID_VALUE'],
    ['an unknown key', `${SMALLEST_DBNODE}colour: red\n`, 'UNKNOWN_KEY'],
    ['a missing key', SMALLEST_DBNODE.replace(/storageGiB.*\n/, ''), 'MISSING_KEY'],
    ['a key without a value', SMALLEST_DBNODE.replace('100\n', '\n'), 'INVALID_VALUE'],
    ['a repeated key', `${SMALLEST_DBNODE}name: db2\n`, 'DUPLICATE_KEY'],
    ['the key __proto__', `${SMALLEST_DBNODE}__proto__: { kind: rds }\n`, 'UNKNOWN_KEY'],
    ['a key that is a list', `${SMALLEST_DBNODE}? [a]\n: b\n`, 'YAML_KEY'],
    ['an alias', 'name: &n db1\nkind: *n\n', 'YAML_ALIAS'],
    ['an exponential expansion of aliases', ten, 'YAML_SYNTAX'],
    ['a tag', 'name: !!binary ZGIx\n', 'YAML_TAG'],
    ['an unknown tag', 'name: !secret db1\n', 'YAML_TAG'],
    ['a directive', `%YAML 1.1\n---\n${SMALLEST_DBNODE}`, 'YAML_DIRECTIVE'],
    ['two documents', `${SMALLEST_DBNODE}---\nname: db2\n`, 'YAML_SYNTAX'],
    ['an unclosed bracket', 'name: [db1\n', 'YAML_SYNTAX'],
    ['a sequence of sixty thousand brackets', '['.repeat(60_000), 'YAML_TOO_DEEP'],
    ['a list nested twenty levels deep', `name: ${'['.repeat(20)}${']'.repeat(20)}\n`, 'YAML_TOO_DEEP'],
    ['a list nested thirty thousand levels deep', '- '.repeat(30_000), 'YAML_TOO_DEEP'],
    ['a file that is too large', '#'.repeat(70_000), 'FILE_TOO_LARGE'],
    ['text in UTF-16', Buffer.from(`\uFEFF${SMALLEST_DBNODE}`, 'utf16le'), 'ENCODING'],
    ['text in Latin-1', Buffer.from(`# \u00e9\n${SMALLEST_DBNODE}`, 'latin1'), 'ENCODING'],
    ['a null character', `${SMALLEST_DBNODE}\u0000`, 'ENCODING'],
  ];
  it.each(cases)('%s is a problem, not an exception', async (_, content, code) => {
    const dir = await writeTree({ ...VALID, 'tiny/dbnodes/db1.yaml': content });
    const { environments, problems } = await loadEnvironments(dir);
    expect(environments).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('thousands of unknown keys cause a limited number of problems', async () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `k${String(index)}: 1\n`).join('');
    const dir = await writeTree({ ...VALID, 'tiny/dbnodes/db1.yaml': keys });
    expect((await loadEnvironments(dir)).problems.length).toBeLessThanOrEqual(60);
  });

  it('messages show a value without control characters and truncated', async () => {
    const value = `"\\e[31m${'x'.repeat(500)}"`;
    const dir = await writeTree({ ...VALID, 'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE.replace('rds', value) });
    const [problem] = (await loadEnvironments(dir)).problems;
    expect(problem?.message).toMatch(/found "\uFFFD\[31mx+…"$/);
  });
});

describe('secrets.rotateAfterDays', () => {
  const load = async (secrets: string): ReturnType<typeof loadEnvironments> =>
    loadEnvironments(await writeTree({ ...VALID, 'tiny/environment.yaml': `${SMALLEST}${secrets}\n` }));

  it.each([1, 90, 3_650])('the value %i is accepted', async (days) => {
    const { environments, problems } = await load(`secrets: { rotateAfterDays: ${String(days)} }`);
    expect(problems).toEqual([]);
    expect(environments[0]?.secrets).toEqual({ rotateAfterDays: days });
  });

  it('the key is optional', async () => {
    const { environments } = await load('');
    expect(environments[0]).not.toHaveProperty('secrets');
  });

  const RANGE = 'expected a whole number from 1 to 3650';
  it.each([
    ['secrets: { rotateAfterDays: 0 }', `secrets.rotateAfterDays: ${RANGE}, found the number 0`],
    ['secrets: { rotateAfterDays: 3651 }', `secrets.rotateAfterDays: ${RANGE}, found the number 3651`],
    ['secrets: { rotateAfterDays: 1.5 }', `secrets.rotateAfterDays: ${RANGE}, found the number 1.5`],
    ["secrets: { rotateAfterDays: '90' }", `secrets.rotateAfterDays: ${RANGE}, found "90"`],
    ['secrets: {}', `secrets.rotateAfterDays: missing; add a whole number from 1 to 3650`],
    ['secrets: 90', 'secrets: expected a mapping of keys to values, found the number 90'],
    ['secrets:', 'secrets: expected a mapping of keys to values, found nothing'],
    [
      'secrets: { rotateAfterDays: 90, keep: 2 }',
      'secrets.keep: unknown key; remove it or correct its spelling',
    ],
  ])('the text %s is refused', async (text, message) => {
    const { environments, problems } = await load(text);
    expect(problems.map((problem) => formatProblem(problem).replace(/^\S+ /, ''))).toEqual([message]);
    expect(environments).toEqual([]);
  });
});

describe('problems', () => {
  it('all problems are reported at once, sorted, each with its line and column', async () => {
    const dir = await writeTree({
      'tiny/environment.yaml': SMALLEST.replace("'123456789012'", '123456789012')
        .replace('[subnet-0123456789abcdef1,', '[subnet-0123456789abcdef2,')
        .replace('{ min: 2, max: 2 }', '{ min: 3, max: 2 }')
        .replace('hostedZoneId', 'hostedzone'),
      'tiny/dbnodes/db1.yaml': SMALLEST_DBNODE.replace('rds', 'ec2'),
    });
    const { problems } = await loadEnvironments(dir);
    expect(problems.map((problem) => formatProblem(problem).slice(dir.length + 1))).toEqual([
      'tiny/dbnodes/db1.yaml:2:7 kind: expected rds (dbnodes of kind ec2 are not supported yet), found "ec2"',
      'tiny/environment.yaml:2:10 account: expected an AWS account of 12 digits in quotes, such as "123456789012", found the number 123456789012',
      'tiny/environment.yaml:7:47 network.publicSubnetIds.1: found subnet-0123456789abcdef2 a second time; use subnets in different zones, and separate public and private ones',
      'tiny/environment.yaml:10:3 loadBalancer.hostedzone: unknown key; remove it or correct its spelling',
      'tiny/environment.yaml:10:3 loadBalancer.hostedZoneId: missing; add a Route 53 hosted zone id, such as Z0123456789ABCDEFGHIJ',
      'tiny/environment.yaml:16:17 webheads.count.min: min 3 is greater than max 2; raise max or lower min',
    ]);
  });

  it('the problems of other environments are reduced to one warning when one environment is requested', async () => {
    const dir = await writeTree({ ...VALID, 'other/environment.yaml': 'name: other' });
    expect(await problemsOf(dir, 'tiny')).toEqual(['NEIGHBOUR_UNREAD other:1:1']);
    expect((await loadEnvironments(dir, 'tiny')).environments).toHaveLength(1);
  });

  it('the existing environments are listed when an unknown one is requested', async () => {
    const dir = await writeTree(VALID);
    const { problems } = await loadEnvironments(dir, '../tiny');
    expect(problems).toMatchObject([{ code: 'UNKNOWN_ENVIRONMENT' }]);
    expect(problems[0]?.message).toContain('the folder contains tiny');
  });

  it('conflicts between environments are reported', async () => {
    const second = SMALLEST.replace('tiny', 'tiny-eu');
    const dir = await writeTree({
      ...VALID,
      'tiny-eu/environment.yaml': second,
      'tiny-eu/dbnodes/db1.yaml': SMALLEST_DBNODE,
    });
    expect(await problemsOf(dir)).toEqual([
      'HOSTNAME_TAKEN tiny-eu/dbnodes/db1.yaml:1:7',
      'NAME_OVERLAPS tiny-eu/environment.yaml:1:7',
    ]);
  });
});

it('an environment with hundreds of dbnodes loads', async () => {
  const dir = await writeTree(VALID);
  await mkdir(join(dir, 'tiny/dbnodes'), { recursive: true });
  for (let index = 2; index <= 300; index++) {
    const name = `db${String(index)}`;
    await writeFile(join(dir, 'tiny/dbnodes', `${name}.yaml`), SMALLEST_DBNODE.replace('db1', name));
  }
  const { environments, problems } = await loadEnvironments(dir);
  expect(environments[0]?.dbnodes).toHaveLength(300);
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning INSTANCE_QUOTA']);
});
