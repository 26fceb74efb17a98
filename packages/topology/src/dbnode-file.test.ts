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
  ])('after the dbnodes %j, with confirmations of %j, the next name is %s', (names, subjects, next) => {
    const source = { file: '', line: 1, column: 1 };
    const dbnodes = names.map((name) => ({ name }));
    const confirmations = subjects.map((subject) => ({ subject, digest: '', source }));
    expect(nextDbnodeName({ dbnodes, confirmations })).toBe(next);
  });
});

describe('renderDbnodeFile', () => {
  it('the new file contains the chosen values and keeps the other keys in their order', () => {
    const template =
      'name: db1\nmultiAz: true\nkind: rds\ninstanceClass: db.m7g.large\nstorageGiB: 100\ncapacity: 1\n';
    expect(renderDbnodeFile(template, { name: 'db2', capacity: 20_000 })).toBe(
      'name: db2\nmultiAz: true\nkind: rds\ninstanceClass: db.m7g.large\nstorageGiB: 100\ncapacity: 20000\n',
    );
  });

  it('the new file keeps the schema line for editors and no other comment', () => {
    const template = `${FIRST_DBNODE_FILE}# db1 is the oldest\n`;
    expect(renderDbnodeFile(template, { name: 'db2' })).toBe(FIRST_DBNODE_FILE.replace('db1', 'db2'));
  });

  it('a name that YAML reads as text is written without quotes', () => {
    expect(renderDbnodeFile('name: db1\n', { name: 'no' })).toBe('name: no\n');
  });
});
