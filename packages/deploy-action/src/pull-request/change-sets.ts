import type { StackPort } from '@syncops/aws';
import pMap from 'p-map';

import type { Plan } from '@syncops/engine';

/** Stacks whose change sets are removed at the same time; ListChangeSets is throttled early. */
const CONCURRENT_STACKS = 4;

/** What the names of a pull request's change sets begin with, without the hyphen before their content's hash. */
export function changeSetPrefix(environment: string, pullRequest: number): string {
  return `syncops-${environment}-pr${String(pullRequest)}`;
}

function stackPrefix(environment: string): string {
  return `syncstorage-${environment}-`;
}

/** Stacks that the plan made change sets for, without `syncstorage-<environment>-`, with the names of the sets. */
export function plannedChangeSets({ environment, steps }: Plan): ReadonlyMap<string, string> {
  const prefix = stackPrefix(environment);
  return new Map(
    steps.flatMap(({ subject, change }): [string, string][] =>
      change.kind === 'stack' && change.changeSet !== undefined && subject.startsWith(prefix)
        ? [[subject.slice(prefix.length), change.changeSet.name]]
        : [],
    ),
  );
}

/**
 * Removes the change sets that earlier pushes of the pull request left, and keeps those of the plan.
 * @param previous - stacks that the comment named until now; undefined where there is none, so that all are looked at
 * @returns the names of what was removed
 */
export async function removeOldChangeSets(
  stacks: Pick<StackPort, 'list' | 'removeChangeSets'>,
  plan: Plan,
  pullRequest: number,
  previous: readonly string[] | undefined,
): Promise<readonly string[]> {
  const { environment } = plan;
  const kept = plannedChangeSets(plan);
  const prefix = stackPrefix(environment);
  const names =
    previous === undefined
      ? (await stacks.list(prefix)).map(({ name }) => name.slice(prefix.length))
      : [...new Set([...previous, ...kept.keys()])].sort();
  return remove(stacks, environment, pullRequest, names, kept);
}

/** Removes every change set of a pull request. @returns the names of what was removed */
export async function removeAllChangeSets(
  stacks: Pick<StackPort, 'list' | 'removeChangeSets'>,
  environment: string,
  pullRequest: number,
): Promise<readonly string[]> {
  const prefix = stackPrefix(environment);
  const names = (await stacks.list(prefix)).map(({ name }) => name.slice(prefix.length));
  return remove(stacks, environment, pullRequest, names, new Map());
}

async function remove(
  stacks: Pick<StackPort, 'removeChangeSets'>,
  environment: string,
  pullRequest: number,
  names: readonly string[],
  kept: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const removed = await pMap(
    names,
    (name) => {
      const keep = kept.get(name);
      return stacks.removeChangeSets(
        `${stackPrefix(environment)}${name}`,
        // With the hyphen, or pull request 1 would remove those of 12.
        `${changeSetPrefix(environment, pullRequest)}-`,
        keep === undefined ? [] : [keep],
      );
    },
    { concurrency: CONCURRENT_STACKS },
  );
  return removed.flat().sort();
}
