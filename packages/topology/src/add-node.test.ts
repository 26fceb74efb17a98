import { expect, it } from '@jest/globals';
import { nextDbnodeName, renderDbnodeFile } from './add-node.ts';
import { normalizeDbnode } from './normalize.ts';
import { dbnodeFileSchema, type DbnodeFile } from './schema.ts';
import { parseYaml } from './yaml-source.ts';

const DBNODE: DbnodeFile = {
  name: 'db7',
  kind: 'rds',
  instanceClass: 'db.m7g.large',
  storageGiB: 100,
  capacity: 9,
};

it.each<DbnodeFile>([DBNODE, { ...DBNODE, engineVersion: '8.4', multiAz: false, backupRetentionDays: 3 }])(
  'a rendered dbnode file says what was asked for (%#)',
  (dbnode) => {
    const parsed = parseYaml('db7.yaml', renderDbnodeFile(dbnode));
    expect(parsed.kind === 'parsed' && dbnodeFileSchema.parse(parsed.source.value)).toEqual(dbnode);
  },
);

it.each([
  [[], [], 'db1'],
  [['db1', 'db2'], [], 'db3'],
  [['db1', 'db10'], [], 'db11'],
  [['other', 'db2-old'], [], 'db1'],
  [['db1'], ['dbnode/db2', 'stack/syncstorage-a-dbnode-db7'], 'db3'],
])('after %j, while %j is confirmed to go, comes %s', (names, subjects, expected) => {
  const source = { file: '', line: 1, column: 1 };
  const dbnodes = names.map((name) => normalizeDbnode({ ...DBNODE, name }, source));
  const confirmations = subjects.map((subject) => ({ subject, digest: '', source }));
  expect(nextDbnodeName({ dbnodes, confirmations })).toBe(expected);
});
