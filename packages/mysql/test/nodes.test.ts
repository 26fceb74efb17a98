import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMysql, type MysqlTarget, type NodeRow } from '../src/index.ts';
import { type Mariadb, START_TIMEOUT_MS, startMariadb } from './mariadb.ts';
import { createTokenserverTables, nodeRow, SERVICE } from './tokenserver-tables.ts';

const code = (value: string): unknown => expect.objectContaining({ code: value });
const service = SERVICE;
const row = (node: string, capacity = 100): NodeRow => nodeRow(node, capacity);
const rows = Array.from({ length: 10 }, (_, index) => row(`https://db1-${String(index)}.sync.example.org`));
const { nodes } = createMysql({ env: {}, connectDeadlineMs: 500 });

let mariadb: Mariadb;
let target: MysqlTarget;

beforeAll(async () => {
  mariadb = await startMariadb();
  target = { ...mariadb.admin, tls: 'none' };
}, START_TIMEOUT_MS);

afterAll(() => mariadb.stop());

beforeEach(() => createTokenserverTables(mariadb));

describe('insertMissing', () => {
  it('inserts rows that are then listed by node', async () => {
    const { inserted } = await nodes.insertMissing(target, 'tokenserver', service, [...rows].reverse());
    expect(inserted).toEqual(rows.map(({ node }) => node));
    expect(await nodes.list(target, 'tokenserver', service)).toEqual(rows);
    expect(await nodes.list(target, 'tokenserver', 'other')).toEqual([]);
  });

  it('never touches a row that is there', async () => {
    await nodes.insertMissing(target, 'tokenserver', service, rows);
    await mariadb.sql('UPDATE tokenserver.nodes SET current_load = 7, available = 3, downed = 1');
    expect(await nodes.insertMissing(target, 'tokenserver', service, rows)).toEqual({ inserted: [] });
    const [first] = await nodes.list(target, 'tokenserver', service);
    expect(first).toEqual({ ...rows[0], currentLoad: 7, available: 3, downed: true });
  });

  it('makes one set of rows, however many runs start at once', async () => {
    const runs = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        nodes.insertMissing(target, 'tokenserver', service, index % 2 === 0 ? rows : [...rows].reverse()),
      ),
    );
    expect(runs.flatMap(({ inserted }) => inserted).sort()).toEqual(rows.map(({ node }) => node));
    expect(await nodes.list(target, 'tokenserver', service)).toEqual(rows);
  });

  it('inserts all rows or none', async () => {
    const broken = [...rows, row('https://db1-a.sync.example.org', 2 ** 40)];
    await expect(nodes.insertMissing(target, 'tokenserver', service, broken)).rejects.toThrow(
      code('STATEMENT_FAILED'),
    );
    expect(await nodes.list(target, 'tokenserver', service)).toEqual([]);
  });

  it('does not let a lenient server cap a number', async () => {
    await mariadb.sql("SET GLOBAL sql_mode = ''");
    try {
      const broken = [row('https://db1-a.sync.example.org', 2 ** 40)];
      await expect(nodes.insertMissing(target, 'tokenserver', service, broken)).rejects.toThrow(
        code('STATEMENT_FAILED'),
      );
    } finally {
      await mariadb.sql('SET GLOBAL sql_mode = DEFAULT');
    }
  });

  it('is not fooled by a trigger that changes what it wrote', async () => {
    await mariadb.sql(
      'CREATE TRIGGER tokenserver.meddle BEFORE INSERT ON tokenserver.nodes FOR EACH ROW SET NEW.capacity = 1',
    );
    await expect(nodes.insertMissing(target, 'tokenserver', service, rows)).rejects.toThrow(
      code('NOT_AS_WRITTEN'),
    );
    expect(await nodes.list(target, 'tokenserver', service)).toEqual([]);
  });

  it.each([
    "https://x'; DROP TABLE nodes; --",
    'https://Db1.example.org',
    `https://${'a'.repeat(57)}`,
    'db1',
  ])('never sends the node %j', (node) => {
    expect(() => nodes.insertMissing(target, 'tokenserver', service, [row(node)])).toThrow(
      code('INVALID_NAME'),
    );
  });

  it('takes a hostile service name as a name', async () => {
    await expect(nodes.insertMissing(target, 'tokenserver', "' OR 1=1 --", rows)).rejects.toThrow(
      code('UNKNOWN_SERVICE'),
    );
  });
});

describe('setCapacity', () => {
  it('changes the capacity and nothing else', async () => {
    await nodes.insertMissing(target, 'tokenserver', service, rows);
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('there are ten rows');
    await nodes.setCapacity(target, 'tokenserver', service, [{ node: first.node, capacity: 500 }]);
    expect((await nodes.list(target, 'tokenserver', service)).slice(0, 2)).toEqual([
      { ...first, capacity: 500 },
      second,
    ]);
  });

  it('refuses a node that is not there, changing none', async () => {
    await nodes.insertMissing(target, 'tokenserver', service, rows);
    const changes = [...rows, row('https://db9-0.sync.example.org')].map(({ node }) => ({
      node,
      capacity: 1,
    }));
    await expect(nodes.setCapacity(target, 'tokenserver', service, changes)).rejects.toThrow(
      code('UNKNOWN_NODE'),
    );
    expect(await nodes.list(target, 'tokenserver', service)).toEqual(rows);
  });
});

describe('list', () => {
  it('names a service that does not exist', async () => {
    await expect(nodes.list(target, 'tokenserver', 'sync-2.0')).rejects.toThrow(code('UNKNOWN_SERVICE'));
  });

  it('reports a database that does not exist', async () => {
    await expect(nodes.list(target, 'nowhere', service)).rejects.toThrow(code('STATEMENT_FAILED'));
  });
});
