import { stackName } from '@syncops/topology';

import type { Blocker } from '../plan.ts';
import type { DesiredState } from './desired.ts';
import type { ObservedState } from './observe.ts';

/** Reasons for which the plan may not be executed: what exists but is no longer asked for. */
export function findBlockers(desired: DesiredState, observed: ObservedState): readonly Blocker[] {
  const { environment } = desired;
  const prefix = stackName(environment.name, 'dbnode', '');
  const known = new Set(desired.stacks.map(({ name }) => name));
  const orphanStacks = [...observed.stacks.values()]
    .filter(
      ({ name, status }) => name.startsWith(prefix) && !known.has(name) && status !== 'REVIEW_IN_PROGRESS',
    )
    .map(({ name }): Blocker => {
      const dbnode = name.slice(prefix.length);
      return {
        code: 'DBNODE_REMOVED',
        subject: dbnode,
        message:
          `dbnode ${dbnode} has no file any more, but its stack ${name} exists; removing it would delete the data of its ` +
          `ten virtual hosts while clients hold tokens for them, so it is refused: put dbnodes/${dbnode}.yaml back`,
      };
    });
  if (observed.nodes.kind === 'not-observed') return orphanStacks;
  const origins = new Set(
    desired.dbnodes.flatMap(({ virtualHosts }) => virtualHosts.map(({ origin }) => origin)),
  );
  const removed = new Set(orphanStacks.map(({ subject }) => subject));
  const orphanRows = observed.nodes.rows
    .filter(
      ({ node }) => !origins.has(node) && isUnder(node, environment.domain) && !removed.has(dbnodeOf(node)),
    )
    .map(
      ({ node }): Blocker => ({
        code: 'NODE_WITHOUT_DBNODE',
        subject: node,
        message: `the tokenserver sends users to ${node}, which no dbnode file describes; put its file back, or remove the row by hand if it never held data`,
      }),
    );
  return [...orphanStacks, ...orphanRows];
}

function isUnder(origin: string, domain: string): boolean {
  return URL.parse(origin)?.hostname.endsWith(`.${domain}`) === true;
}

/** `db1` of `https://db1-0.sync.example.org`. */
function dbnodeOf(origin: string): string {
  const label = URL.parse(origin)?.hostname.split('.')[0] ?? '';
  return label.replace(/-\d+$/, '');
}
