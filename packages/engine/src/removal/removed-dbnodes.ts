import { stackName, type Environment } from '@syncops/topology';

import type { ObservedState } from '../observe/observe.ts';

/** Names of the dbnodes whose stack exists though their file does not. */
export function removedDbnodes(environment: Environment, { stacks }: ObservedState): readonly string[] {
  const prefix = stackName(environment.name, 'dbnode', '');
  const known = new Set(environment.dbnodes.map(({ name }) => name));
  return [...stacks.values()]
    .filter(({ name, status }) => name.startsWith(prefix) && status !== 'REVIEW_IN_PROGRESS')
    .map(({ name }) => name.slice(prefix.length))
    .filter((name) => !known.has(name))
    .sort();
}
