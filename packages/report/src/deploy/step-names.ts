import type { Plan, Plane } from '@syncops/engine';

/** The planes in the order in which a deploy reaches them, with their headings. */
export const PLANE_TITLES = {
  stacks: 'Stacks',
  secrets: 'Secrets',
  databases: 'Databases',
  releases: 'Releases',
  checks: 'Checks',
  nodes: 'Tokenserver nodes',
} as const satisfies Record<Plane, string>;

/** How one part of a plane is called when it is counted, and how several are. */
const PLANE_UNITS = {
  stacks: ['stack', 'stacks'],
  secrets: ['secret pair', 'secret pairs'],
  databases: ['set of databases', 'sets of databases'],
  releases: ['release', 'releases'],
  checks: ['set of checks', 'sets of checks'],
  nodes: ['set of nodes rows', 'sets of nodes rows'],
} as const satisfies Record<Plane, readonly [string, string]>;

export const PLANES: readonly Plane[] = ['stacks', 'secrets', 'databases', 'releases', 'checks', 'nodes'];

/** `1 stack`, `12 stacks`. */
export function countParts(plane: Plane, count: number): string {
  const [one, many] = PLANE_UNITS[plane];
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** `3 stacks, 1 release`; empty where nothing was counted. */
export function describeUnchanged(plan: Pick<Plan, 'unchanged'>): string {
  return PLANES.filter((plane) => plan.unchanged[plane] > 0)
    .map((plane) => countParts(plane, plan.unchanged[plane]))
    .join(', ');
}

/** A step's id without what every id of its environment has in common: `stack:edge` for `stack:syncstorage-sandbox-edge`. */
export function shortId(id: string, environment: string): string {
  return id.replace(`:syncstorage-${environment}-`, ':');
}

export function countSteps(count: number): string {
  return `${String(count)} ${count === 1 ? 'step' : 'steps'}`;
}
