import { describe, expect, it } from '@jest/globals';

import { FIRST_DBNODE_FILE, nextDbnodeName, renderDbnodeFile } from './dbnode-file.ts';

describe('nextDbnodeName', () => {
  it.each([
    [[], 'db1'],
    [['db1'], 'db2'],
    [['db1', 'db2', 'db10'], 'db11'],
    [['db10', 'db9'], 'db11'],
    [['db3'], 'db4'],
    [['db01'], 'db2'],
    [['west'], 'west2'],
  ])('follows %j with %s', (names, next) => {
    expect(nextDbnodeName(names)).toBe(next);
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

  it('quotes a name that would be something else in YAML', () => {
    expect(renderDbnodeFile('name: db1\n', { name: 'no' })).toBe('name: no\n');
  });
});
