import { describe, expect, it } from '@jest/globals';
import { dbnodeFacts, testEnvironment, versionId, webheadInput } from '../../test/fixtures.ts';
import { parseTemplate } from '../placeholder.ts';
import type { Release } from '../release.ts';
import { renderTokenserverRelease } from '../render/tokenserver.ts';
import { renderWebheadRelease } from '../render/webhead.ts';
import { diffReleases } from './diff-releases.ts';

/** On a quiet machine each case takes a tenth of it. */
const MOST_CPU_SECONDS = 1;

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `db${String(index + 1)}`);
}

function webhead(
  dbnodes: readonly string[],
  options: { readonly address?: string; readonly labels?: object } = {},
): Release {
  const environment = testEnvironment({ dbnodes });
  const facts = dbnodes.map((name) => ({
    ...dbnodeFacts(environment, name, options.labels),
    ...(options.address === undefined
      ? {}
      : { endpoint: { address: `${name}.${options.address}`, port: 3306 } }),
  }));
  return renderWebheadRelease(webheadInput(environment, facts));
}

const one = webhead(['db1']);

describe('diffReleases', () => {
  it('finds nothing between a release and itself', () => {
    expect(diffReleases(one, one)).toEqual([]);
  });

  it('adds every file where the host has no release, sorted, with its attributes', () => {
    const changes = diffReleases(undefined, one);
    expect(changes.map(({ path }) => path)).toEqual(
      [...one.files.map(({ path }) => path), 'agent', 'commands', 'secrets'].sort(),
    );
    expect(new Set(changes.map(({ action }) => action))).toEqual(new Set(['add']));
    const unit = changes.find(({ path }) => path.endsWith('syncstorage.service'));
    expect(unit).toMatchObject({ attributes: 'owner root, group root, mode 0644', removedLines: 0 });
  });

  it('shows a new dbnode as what it adds to the files, its secrets as names', () => {
    const changes = diffReleases(one, webhead(['db1', 'db2']));
    expect(
      changes.map(({ path, action, addedLines, removedLines }) => [path, action, addedLines, removedLines]),
    ).toEqual([
      ['/etc/mozilla-services/syncstorage/production.ini', 'change', 40, 0],
      ['/etc/mozilla-services/syncstorage/secrets', 'change', 10, 0],
      ['secrets', 'change', 2, 0],
    ]);
    expect(changes.at(-1)?.diff).toBe(
      [
        '@@ -1,2 +1,4 @@',
        ' syncstorage/testing/dbnode/db1/app-user db1-user',
        ' syncstorage/testing/dbnode/db1/master-secret AWSCURRENT db1-one0',
        '+syncstorage/testing/dbnode/db2/app-user db2-user',
        '+syncstorage/testing/dbnode/db2/master-secret AWSCURRENT db2-one0',
        '',
      ].join('\n'),
    );
  });

  it('shows a rotated secret by its versions alone', () => {
    const rotated = webhead(['db1'], { labels: { AWSCURRENT: 'two' } });
    expect(diffReleases(one, rotated)).toEqual([
      expect.objectContaining({ path: 'secrets', addedLines: 1, removedLines: 1 }),
    ]);
  });

  it('shows versions in full where they begin alike', () => {
    const like = webhead(['db1'], { labels: { AWSCURRENT: 'one0x' } });
    const [change] = diffReleases(one, like);
    expect(change?.diff).toContain(
      `\n-syncstorage/testing/dbnode/db1/master-secret AWSCURRENT ${versionId('db1-one')}\n`,
    );
    expect(change?.diff).toContain(
      `\n+syncstorage/testing/dbnode/db1/master-secret AWSCURRENT ${versionId('db1-one0x')}\n`,
    );
  });

  it.each<[string, Partial<Release>, string, RegExp]>([
    ['another agent', { agentSha256: 'b'.repeat(64) }, 'agent', /^\+sha256 b{16}$/m],
    ['another check', { validate: [{ argv: ['a', 'b c'] }] }, 'commands', /^\+validate: a "b c"$/m],
    [
      'a condition of a command',
      { reload: [{ argv: ['a'], whenChanged: ['/x', '/y'], unlessChanged: ['/z'], timeoutSeconds: 5 }] },
      'commands',
      /^\+reload: a \(when changed: \/x \/y\) \(unless changed: \/z\) \(within 5 s\)$/m,
    ],
    [
      'another answer',
      { heartbeat: { url: 'http://h', expect: 'a\nb', timeoutSeconds: 1 } },
      'commands',
      /^\+heartbeat: http:\/\/h answers "a\\nb" within 1 s$/m,
    ],
  ])('shows %s', (_name, fields, path, line) => {
    const changes = diffReleases(one, { ...one, ...fields });
    expect(changes.map((change) => change.path)).toEqual([path]);
    expect(changes[0]?.diff).toMatch(line);
  });

  it('shows attributes in words, and no lines where only they change', () => {
    const [file] = one.files;
    const files = one.files.map((other) =>
      other === file ? { ...other, owner: '10001', mode: '0600' } : other,
    );
    expect(diffReleases(one, { ...one, files })).toEqual([
      {
        path: file?.path,
        action: 'change',
        addedLines: 0,
        removedLines: 0,
        diff: '',
        attributes: 'owner root → 10001, mode 0644 → 0600',
      },
    ]);
  });

  it('shows a file that goes, and an empty one that comes', () => {
    const [first, ...rest] = one.files;
    const empty = { path: '/etc/z', owner: 'root', group: 'root', mode: '0644', content: '' };
    expect(diffReleases(one, { ...one, files: [...rest, empty] })).toEqual([
      expect.objectContaining({ path: first?.path, action: 'remove', addedLines: 0 }),
      expect.objectContaining({
        path: '/etc/z',
        action: 'add',
        diff: '',
        attributes: 'owner root, group root, mode 0644',
      }),
    ]);
  });

  it.each(['not-known-yet', 'not-known-offline'])('says of a version that does not exist yet: %s', (word) => {
    const secrets: Release['secrets'] = Object.fromEntries(
      Object.entries(one.secrets).map(([key, secret], index) => {
        const versionId = `${word}-${String(index).repeat(24)}`;
        return [key, { ...secret, versionId }];
      }),
    );
    const [change] = diffReleases(one, { ...one, secrets });
    expect(change?.diff.match(/^\+.*/gm)).toEqual([
      `+syncstorage/testing/dbnode/db1/app-user ${word}`,
      `+syncstorage/testing/dbnode/db1/master-secret AWSCURRENT ${word}`,
    ]);
  });

  it('keeps every secret a placeholder: each line of a file is a template whose secrets the release names', () => {
    const next = webhead(['db1', 'db2'], { labels: { AWSPREVIOUS: 'one', AWSCURRENT: 'two' } });
    const lines = diffReleases(one, next)
      .filter(({ path }) => path.startsWith('/'))
      .flatMap(({ diff }) => diff.split('\n'))
      .filter((line) => /^[+-]/.test(line));
    const used = lines.flatMap((line) => parseTemplate(line)).filter((segment) => segment.kind === 'secret');
    expect(used.length).toBeGreaterThan(20);
    for (const { key } of used) expect({ ...one.secrets, ...next.secrets }).toHaveProperty([key]);
    // Where a value could stand, only a placeholder does.
    for (const line of lines.filter((each) => each.includes('sqluri'))) {
      expect(line).toMatch(
        /pymysql:\/\/\$\{secret:[a-z0-9-]+\.username\|uri\}:\$\{secret:[a-z0-9-]+\.password\|uri\}@/,
      );
    }
    for (const line of lines.filter((each) => /^[+-]https:/.test(each))) {
      expect(line.slice(1)).toMatch(
        /^https:[^,]+(,\$\{secret:[a-z0-9-]+\.createdAt\}:\$\{secret:[a-z0-9-]+\.secret\|node-secret:[^}]+\})+$/,
      );
    }
  });

  const many = names(200);

  it('removes no line where dbnodes are only added, and adds none where they only go', () => {
    const all = webhead(many);
    for (const { removedLines } of diffReleases(one, all)) expect(removedLines).toBe(0);
    for (const { addedLines } of diffReleases(all, one)) expect(addedLines).toBe(0);
  });

  it.each<[string, Release, Release]>([
    ['200 dbnodes come', one, webhead(many)],
    ['200 dbnodes go', webhead(many), one],
    ['every second dbnode goes', webhead(many), webhead(many.filter((_, index) => index % 2 === 0))],
    ['all 200 dbnodes move', webhead(many), webhead(many, { address: 'moved.example.org' })],
    [
      'the secrets of all 200 dbnodes rotate',
      webhead(many),
      webhead(many, { labels: { AWSCURRENT: 'one', AWSPENDING: 'two' } }),
    ],
    ['200 dbnodes are others', webhead(many), webhead(many.map((name) => `x${name}`))],
    [
      'only the tokenserver is concerned',
      renderTokenserverRelease(webheadInput(testEnvironment({ dbnodes: many }))),
      renderTokenserverRelease(webheadInput(testEnvironment({ dbnodes: many.slice(1) }))),
    ],
  ])('is fast and counts every line: %s', (_name, before, after) => {
    const start = process.cpuUsage();
    const changes = diffReleases(before, after);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(MOST_CPU_SECONDS);
    for (const { path, addedLines, removedLines } of changes.filter((change) =>
      change.path.startsWith('/'),
    )) {
      const count = (release: Release): number =>
        release.files.find((file) => file.path === path)?.content.split('\n').length ?? 0;
      expect(addedLines - removedLines).toBe(count(after) - count(before));
    }
    expect(diffReleases(before, after)).toEqual(changes);
  });
});
