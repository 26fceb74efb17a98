import type { DbnodePort, NodeRow, NodesPort } from '@syncops/mysql';

/** MySQL for measurements that count AWS calls only: remembers rows, accepts every database. */
export function inMemoryMysql(): { readonly dbnodes: DbnodePort; readonly nodes: NodesPort } {
  const rows = new Map<string, NodeRow>();
  return {
    dbnodes: {
      converge: () => Promise.resolve({ changes: [] }),
      countConnections: () => Promise.resolve(0),
      dropUser: () => Promise.resolve(),
    },
    nodes: {
      list: () => Promise.resolve([...rows.values()]),
      insertMissing: (_target, _database, _service, wanted) => {
        const inserted = wanted.filter(({ node }) => !rows.has(node));
        for (const row of inserted) rows.set(row.node, row);
        return Promise.resolve({ inserted: inserted.map(({ node }) => node) });
      },
      setCapacity: (_target, _database, _service, wanted) => {
        for (const { node, capacity } of wanted) {
          const row = rows.get(node);
          if (row !== undefined) rows.set(node, { ...row, capacity });
        }
        return Promise.resolve();
      },
      countUsers: (_target, _database, _service, nodes) =>
        Promise.resolve(new Map(nodes.filter((node) => rows.has(node)).map((node) => [node, 0]))),
      remove: () => Promise.reject(new TypeError('no measurement removes a dbnode')),
      readmit: () => Promise.reject(new TypeError('no measurement removes a dbnode')),
    },
  };
}
