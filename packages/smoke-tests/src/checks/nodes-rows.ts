import type { Check, CheckResult } from '../check.ts';
import type { ExpectedNodeRow, NodesObservation, ObservedNodeRow } from '../target.ts';

const REMEDY = 'deploy the environment: it inserts missing rows and sets the capacity';

/** The rows of one dbnode are those of the topology, with its capacity. Downed and backed-off rows are warnings. */
export function nodesRowsCheck(dbnode: string, nodes: NodesObservation): Check {
  return {
    id: `nodes-rows:${dbnode}`,
    kind: 'nodes-rows',
    title: 'nodes rows equal the topology',
    subject: dbnode,
    run() {
      if (nodes.kind !== 'observed') return Promise.resolve(withoutRows(nodes));
      const expected = nodes.expected.filter((row) => row.dbnode === dbnode);
      return Promise.resolve(compareRows(expected, nodes.actual));
    },
  };
}

/** No row under the environment's domain is left that no dbnode of the topology expects. */
export function strayRowsCheck(nodes: NodesObservation): Check {
  return {
    id: 'nodes-rows:stray',
    kind: 'nodes-rows',
    title: 'no stray nodes rows',
    subject: nodes.kind === 'observed' ? nodes.domain : 'nodes',
    run() {
      if (nodes.kind !== 'observed') return Promise.resolve(withoutRows(nodes));
      const known = new Set(nodes.expected.map(({ node }) => node));
      const strays = nodes.actual.filter(({ node }) => isUnder(nodes.domain, node) && !known.has(node));
      if (strays.length === 0) return Promise.resolve({ kind: 'ok', detail: 'none found' });
      return Promise.resolve({
        kind: 'failed',
        expected: `under ${nodes.domain} only rows of dbnodes in the environment's files`,
        found: strays.map(({ node }) => node).join(', '),
        remedy: 'restore the file of the dbnode, or drain and remove its rows: users are sent there',
      });
    },
  };
}

/** Compares the rows that one dbnode should have with the rows that exist. */
export function compareRows(
  expected: readonly ExpectedNodeRow[],
  actual: readonly ObservedNodeRow[],
): CheckResult {
  const rows = new Map(actual.map((row) => [row.node, row]));
  const found = expected.map((row) => ({ row, observed: rows.get(row.node) }));
  const differences = found.flatMap(({ row, observed }) => {
    if (observed === undefined) return [`${row.node} is missing`];
    if (observed.capacity === row.capacity) return [];
    return [`${row.node} has capacity ${String(observed.capacity)}`];
  });
  if (expected.length === 0 || differences.length > 0) {
    const capacities = [...new Set(expected.map(({ capacity }) => String(capacity)))].join(', ');
    const noneExpected = 'the topology names no virtual host for this dbnode';
    return {
      kind: 'failed',
      expected: `${String(expected.length)} rows with capacity ${capacities === '' ? 'unknown' : capacities}`,
      found: expected.length === 0 ? noneExpected : differences.join('; '),
      remedy: REMEDY,
    };
  }
  const observed = found.flatMap((entry) => (entry.observed === undefined ? [] : [entry.observed]));
  const load = observed.reduce((sum, row) => sum + row.currentLoad, 0);
  const warnings = observed.flatMap(warningsOf);
  const detail = `${String(observed.length)} rows, ${String(load)} users`;
  return { kind: 'ok', detail, ...(warnings.length === 0 ? {} : { warnings }) };
}

function withoutRows(nodes: Exclude<NodesObservation, { kind: 'observed' }>): CheckResult {
  if (nodes.kind === 'not-observed') return { kind: 'not-run', reason: nodes.reason };
  return {
    kind: 'failed',
    expected: "the tokenserver's nodes rows",
    found: nodes.reason,
    remedy:
      'see that its database is reachable from here and that the credentials secret holds username and password',
  };
}

function warningsOf(row: ObservedNodeRow): readonly string[] {
  return [
    ...(row.downed ? [`${row.node} is downed: it gets no new users`] : []),
    ...(row.backoff ? [`${row.node} is backed off: it gets no new users`] : []),
  ];
}

function isUnder(domain: string, node: string): boolean {
  return URL.canParse(node) && new URL(node).hostname.endsWith(`.${domain}`);
}
