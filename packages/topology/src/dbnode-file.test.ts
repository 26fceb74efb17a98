import { describe, expect, it } from '@jest/globals';

import { FIRST_DBNODE_FILE, nextDbnodeName, renderDbnodeFile } from './dbnode-file.ts';

describe('nextDbnodeName', () => {
  it.each([
    [[], [], 'db1'],
    [['db1'], [], 'db2'],
    [['db1', 'db2', 'db10'], [], 'db11'],
    [['db10', 'db9'], [], 'db11'],
    [['db3'], [], 'db4'],
    [['db01'], [], 'db2'],
    [['west'], [], 'west2'],
    [['db1'], ['dbnode/db2', 'stack/syncstorage-a-dbnode-db7'], 'db3'],
    [[], ['dbnode/db1'], 'db2'],
  ])('after %j, while %j is confirmed to go, comes %s', (names, subjects, next) => {
    const source = { file: '', line: 1, column: 1 };
    const dbnodes = names.map((name) => ({ name }));
    const confirmations = subjects.map((subject) => ({ subject, digest: '', source }));
    expect(nextDbnodeName({ dbnodes, confirmations })).toBe(next);
  });
});

describe('renderDbnodeFile', () => {
  it('changes what was chosen and keeps the rest in its order', () => {
    const pattern =
      'name: db1\nmultiAz: true\nkind: rds\ninstanceClass: db.m7g.large\nstorageGiB: 100\ncapacity: 1\n';
    expect(renderDbnodeFile(pattern, { name: 'db2', capacity: 20_000 })).toBe(
      'name: db2\nmultiAz: true\nkind: rds\ninstanceClass: db.m7g.large\nstorageGiB: 100\ncapacity: 20000\n',
    );
  });

  it('keeps the line for editors and no other comment', () => {
    const pattern = `${FIRST_DBNODE_FILE}# db1 is the oldest\n`;
    expect(renderDbnodeFile(pattern, { name: 'db2' })).toBe(FIRST_DBNODE_FILE.replace('db1', 'db2'));
  });

  it('leaves a name as it is that YAML takes for text', () => {
    expect(renderDbnodeFile('name: db1\n', { name: 'no' })).toBe('name: no\n');
  });
});
