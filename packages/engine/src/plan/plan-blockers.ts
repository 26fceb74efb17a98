import { virtualHosts } from '@syncops/topology';

import type { Blocker } from './plan.ts';
import type { DesiredState } from './desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import { removedDbnodes } from '../removal/removed-dbnodes.ts';

/** Reasons for which the plan may not be executed: rows that nothing asks for. */
export function findBlockers(desired: DesiredState, observed: ObservedState): readonly Blocker[] {
  const { environment } = desired;
  if (observed.nodes.kind === 'not-observed') return [];
  const known = new Set([
    ...desired.dbnodes.flatMap(({ virtualHosts: hosts }) => hosts.map(({ origin }) => origin)),
    ...removedDbnodes(environment, observed).flatMap((name) =>
      virtualHosts(environment, { name }).map(({ origin }) => origin),
    ),
  ]);
  return observed.nodes.rows
    .filter(({ node }) => !known.has(node) && isUnder(node, environment.domain))
    .map(
      ({ node }): Blocker => ({
        code: 'NODE_WITHOUT_DBNODE',
        subject: node,
        message: `the tokenserver sends users to ${node}, which no dbnode file describes; put its file back, or remove the row by hand if it never held data`,
      }),
    );
}

function isUnder(origin: string, domain: string): boolean {
  return URL.parse(origin)?.hostname.endsWith(`.${domain}`) === true;
}
