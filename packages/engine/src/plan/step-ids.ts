/** Ids of the steps of which a plan has at most one. */
export const STEP = {
  publishWebhead: 'publish:webhead',
  pushWebhead: 'push:webhead',
  pushTokenserver: 'push:tokenserver',
} as const;

export function stackStepId(stack: string): string {
  return `stack:${stack}`;
}

/** The steps that a dbnode of its own can have. */
export type DbnodeStep = 'secrets' | 'databases' | 'smoke' | 'nodes' | 'drain';

export function dbnodeStepId(step: DbnodeStep, dbnode: string): string {
  return `${step}:${dbnode}`;
}
