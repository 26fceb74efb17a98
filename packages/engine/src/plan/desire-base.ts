import { compileEnvironment, virtualHosts, type Environment } from '@syncops/topology';
import canonicalize from 'canonicalize';

import type { DesiredState } from './desired.ts';
import { followsRelease } from './plan-stacks.ts';

/**
 * What a base asks for, compiled with what is known from another state of the same environment: a dbnode's stack depends on
 * its file and on the environment's, not on other dbnodes, so that of a thousand dbnodes only those that differ are
 * compiled. The positions of stacks that are shared are those of the other state.
 */
export function desireBase(base: Environment, known: DesiredState): DesiredState {
  const isAlike = common(base) === common(known.environment);
  const files = new Map(known.environment.dbnodes.map((dbnode) => [dbnode.name, content(dbnode)]));
  const isShared = (dbnode: Environment['dbnodes'][number]): boolean =>
    isAlike && files.get(dbnode.name) === content(dbnode);
  const compiled = compileEnvironment({
    ...base,
    dbnodes: base.dbnodes.filter((dbnode) => !isShared(dbnode)),
  });
  const dbnodeStacks = new Map([...known.stacks, ...compiled].map((stack) => [stack.dbnode, stack]));
  const others = compiled.filter(({ kind }) => kind !== 'dbnode');
  return {
    environment: base,
    stacks: [
      ...others.filter((stack) => !followsRelease(stack)),
      ...base.dbnodes.map(({ name }) => dbnodeStacks.get(name)).filter((stack) => stack !== undefined),
      ...others.filter(followsRelease),
    ],
    dbnodes: base.dbnodes.map((dbnode) => ({ dbnode, virtualHosts: virtualHosts(base, dbnode) })),
  };
}

/** What says where something stands or who agrees to what: it reaches no template. */
const NOT_IN_TEMPLATES: ReadonlySet<string> = new Set(['source', 'sections', 'confirmations']);

/** What of an environment's own file reaches templates, as text that is equal for the same. */
function common(environment: Environment): string {
  return content({ ...environment, dbnodes: [] });
}

function content(file: object): string {
  const entries = Object.entries(file).filter(([key]) => !NOT_IN_TEMPLATES.has(key));
  return canonicalize(Object.fromEntries(entries)) ?? '';
}
