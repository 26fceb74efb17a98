import type { SourcePosition } from '@syncops/topology';

import type { StepError } from './execute/events.ts';
import type { Step } from './plan/plan.ts';
import type { DesiredState } from './plan/desired.ts';
import { stackStepId } from './plan/step-ids.ts';

/** A step's failure for people: what went wrong and the line of the environment files that it stems from. */
export function describeError(desired: DesiredState, step: Step, error: unknown): StepError {
  const source = sourceOf(desired, step, logicalIdOf(error));
  return {
    code: codeOf(error),
    message: error instanceof Error ? error.message : String(error),
    source: `${source.file}:${String(source.line)}:${String(source.column)}`,
  };
}

/** Code of an error of this product's packages, or the error's name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** The resource that failed, where the error of `@syncops/aws` names one. */
function logicalIdOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('logicalId' in data)) return undefined;
  return typeof data.logicalId === 'string' ? data.logicalId : undefined;
}

function sourceOf(desired: DesiredState, step: Step, logicalId: string | undefined): SourcePosition {
  const stack = desired.stacks.find(({ name }) => stackStepId(name) === step.id);
  const dbnode = desired.dbnodes.find(
    (candidate) => candidate.dbnode.name === (stack?.dbnode ?? step.subject),
  );
  return (
    (logicalId === undefined ? undefined : stack?.sources[logicalId]) ??
    stack?.sources['*'] ??
    dbnode?.dbnode.source ??
    desired.environment.source
  );
}
