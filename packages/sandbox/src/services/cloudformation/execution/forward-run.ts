import type { ResourceView, TargetScope } from '../changes/target-scope.ts';
import type { ResourceSpec } from '../spec/resource-spec.ts';
import type { DeploymentTarget, ResourceRecord } from '../state.ts';
import { recordResource, type ProvisionContext } from './provision.ts';
import { statusReason } from './resource-failure.ts';
import type { VisitOutcome } from './walk.ts';

/** A run on its way to a target. */
export interface ForwardRun extends ProvisionContext {
  readonly target: DeploymentTarget;
  readonly specs: ReadonlyMap<string, ResourceSpec>;
  readonly scope: TargetScope;
  readonly view: ResourceView;
  /** Resources whose provider is at work. */
  readonly active: Map<string, ResourceRecord>;
  readonly failedCreates: Set<string>;
  readonly failedUpdates: Set<string>;
  /** Where a failure leaves everything as it is, the others may finish; else they are cancelled. */
  readonly letOthersFinish: boolean;
  failed: boolean;
}

/** Runs a provider's work; the resource counts as active until it ends or is cancelled. */
export async function attempt(
  run: ForwardRun,
  started: ResourceRecord,
  verb: 'CREATE' | 'UPDATE',
  work: () => Promise<ResourceRecord>,
): Promise<VisitOutcome> {
  const { logicalId } = started;
  const { resources } = run.stack;
  resources.set(logicalId, started);
  run.active.set(logicalId, started);
  try {
    const made = await work();
    const wasCancelled = !run.active.delete(logicalId);
    resources.set(logicalId, wasCancelled ? { ...made, status: `${verb}_FAILED` } : made);
    return wasCancelled ? 'failed' : 'done';
  } catch (error) {
    if (!run.active.delete(logicalId)) return 'failed';
    return fail(run, resources.get(logicalId) ?? started, verb, statusReason(error));
  }
}

/** Notes that a resource failed, and cancels the others where they may not finish. */
export function fail(
  run: ForwardRun,
  record: ResourceRecord,
  verb: 'CREATE' | 'UPDATE',
  reason: string,
): 'failed' {
  run.failed = true;
  run.active.delete(record.logicalId);
  (verb === 'CREATE' ? run.failedCreates : run.failedUpdates).add(record.logicalId);
  run.stack.resources.set(record.logicalId, recordResource(run, record, `${verb}_FAILED`, reason));
  if (!run.letOthersFinish) cancelOthers(run);
  return 'failed';
}

function cancelOthers(run: ForwardRun): void {
  for (const [logicalId, record] of run.active) {
    const verb = record.status === 'UPDATE_IN_PROGRESS' ? 'UPDATE' : 'CREATE';
    const reason = verb === 'UPDATE' ? 'Resource update cancelled' : 'Resource creation cancelled';
    (verb === 'CREATE' ? run.failedCreates : run.failedUpdates).add(logicalId);
    const latest = run.stack.resources.get(logicalId) ?? record;
    run.stack.resources.set(logicalId, recordResource(run, latest, `${verb}_FAILED`, reason));
  }
  run.active.clear();
}

/** Passes a provider's progress on, as long as the resource is not cancelled. */
export function report(run: ForwardRun, record: ResourceRecord, status: string, reason: string): void {
  if (run.active.has(record.logicalId)) recordResource(run, record, status, reason);
}

/** The stack's status reason after a failure. */
export function failureReason({ failedCreates, failedUpdates }: ForwardRun): string {
  const parts = [
    ...(failedCreates.size === 0
      ? []
      : [`The following resource(s) failed to create: [${[...failedCreates].join(', ')}]. `]),
    ...(failedUpdates.size === 0
      ? []
      : [`The following resource(s) failed to update: [${[...failedUpdates].join(', ')}]. `]),
  ];
  return parts.join('');
}
