import { deletionOf, replacementRemovalOf } from '../changes/policy-action.ts';
import { resolveResource, targetScope, type ResourceView } from '../changes/target-scope.ts';
import { templateError } from '../errors.ts';
import { jsonEquals, scalarText } from '../json.ts';
import { customName } from '../spec/custom-name.ts';
import { propertyChanges, requiresReplacement } from '../spec/replacement.ts';
import type { ResourceSpec } from '../spec/resource-spec.ts';
import {
  isLive,
  type DeploymentTarget,
  type ResourceRecord,
  type StackOutput,
  type StackRecord,
} from '../state.ts';
import { liveResources, resourceDependencies } from '../template/graph.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { resolveValue } from '../template/resolve.ts';
import {
  createPhysical,
  newRecord,
  recordResource,
  updatePhysical,
  type ProvisionContext,
} from './provision.ts';
import { attempt, fail, failureReason, report, type ForwardRun } from './forward-run.ts';
import { policyDenial } from './stack-policy.ts';
import { walk, type VisitOutcome } from './walk.ts';

/** How the way to a target ended. */
export type ForwardResult =
  | { readonly kind: 'reached'; readonly outputs: readonly StackOutput[] }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Brings a stack's resources to a target: makes, changes and replaces them in the order of their dependencies, as many at once as
 * possible. What is replaced or no longer wanted is left to the clean-up, in `stack.garbage`. After the first failure nothing new starts;
 * settles when everything that had started has ended.
 */
export async function runForward(
  context: ProvisionContext,
  target: DeploymentTarget,
  options: { readonly letOthersFinish: boolean },
): Promise<ForwardResult> {
  const { stack, engine } = context;
  const scope = targetScope(stack, target, engine.world);
  const run: ForwardRun = {
    ...context,
    ...options,
    target,
    specs: await engine.specs(),
    scope,
    view: actualView(stack),
    active: new Map(),
    failedCreates: new Set(),
    failedUpdates: new Set(),
    failed: false,
  };
  const declarations = new Map(
    liveResources(target.template, scope.isTrue).map((item) => [item.logicalId, item]),
  );
  const dependencies = resourceDependencies(target.template, scope.isTrue);
  await walk(dependencies, async (logicalId): Promise<VisitOutcome> => {
    const declaration = declarations.get(logicalId);
    if (declaration === undefined) return 'skipped';
    return visit(run, declaration, [...(dependencies.get(logicalId) ?? [])]);
  });
  if (run.failed) return { kind: 'failed', reason: failureReason(run) };
  const denied = discardRemoved(run, new Set(declarations.keys()));
  if (denied !== undefined) return { kind: 'failed', reason: denied };
  try {
    return { kind: 'reached', outputs: resolveOutputs(run) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function actualView(stack: StackRecord): ResourceView {
  const live = (logicalId: string): ResourceRecord | undefined => {
    const record = stack.resources.get(logicalId);
    return record !== undefined && isLive(record) ? record : undefined;
  };
  return {
    ref: (logicalId) => live(logicalId)?.ref,
    attribute: (logicalId, attribute) => live(logicalId)?.attributes[attribute],
  };
}

async function visit(
  run: ForwardRun,
  declaration: ResourceDeclaration,
  dependsOn: readonly string[],
): Promise<VisitOutcome> {
  const { stack, engine } = run;
  const current = stack.resources.get(declaration.logicalId);
  const spec = run.specs.get(declaration.type);
  await engine.pause();
  if (run.failed || spec === undefined) return 'skipped';
  const isNew = current === undefined || !isLive(current);
  let next: ResourceRecord;
  try {
    next = newRecord(
      declaration,
      resolveResource(declaration, spec, run.target, run.scope, run.view),
      dependsOn,
    );
  } catch (error) {
    const empty = { properties: {}, shown: {}, tags: {} };
    const record = isNew ? newRecord(declaration, empty, dependsOn) : current;
    return fail(
      run,
      record,
      isNew ? 'CREATE' : 'UPDATE',
      error instanceof Error ? error.message : String(error),
    );
  }
  if (isNew) return create(run, next);
  return change(run, spec, current, next);
}

async function create(run: ForwardRun, next: ResourceRecord): Promise<VisitOutcome> {
  const started = recordResource(run, next, 'CREATE_IN_PROGRESS');
  return attempt(run, started, 'CREATE', async () => {
    const made = await createPhysical(run, started, (reason) => {
      report(run, started, 'CREATE_IN_PROGRESS', reason);
    });
    if (!run.active.has(started.logicalId)) return made;
    return recordResource(
      run,
      recordResource(run, made, 'CREATE_IN_PROGRESS', 'Resource creation Initiated'),
      'CREATE_COMPLETE',
    );
  });
}

async function change(
  run: ForwardRun,
  spec: ResourceSpec,
  current: ResourceRecord,
  next: ResourceRecord,
): Promise<VisitOutcome> {
  const changes = propertyChanges(spec, current.properties, next.properties);
  const isTouched =
    changes.length > 0 ||
    !jsonEquals(current.metadata, next.metadata) ||
    (spec.tagProperty !== undefined && !jsonEquals(current.tags, next.tags)) ||
    current.status === 'UPDATE_FAILED';
  if (!isTouched) {
    run.stack.resources.set(current.logicalId, keepPhysical(current, next));
    return 'done';
  }
  const replaces = requiresReplacement(spec, changes, next.properties);
  const denial = policyDenial(run.stack.policy, replaces ? 'Update:Replace' : 'Update:Modify', current);
  if (denial !== undefined) return fail(run, current, 'UPDATE', denial);
  return replaces ? replace(run, spec, current, next) : update(run, current, next);
}

async function update(run: ForwardRun, current: ResourceRecord, next: ResourceRecord): Promise<VisitOutcome> {
  const started = recordResource(run, current, 'UPDATE_IN_PROGRESS');
  return attempt(run, started, 'UPDATE', async () => {
    const changed = await updatePhysical(run, current, next, {
      progress: (reason) => {
        report(run, started, 'UPDATE_IN_PROGRESS', reason);
      },
      attempting: (applied) => {
        run.stack.resources.set(started.logicalId, { ...started, applied });
      },
    });
    return run.active.has(started.logicalId) ? recordResource(run, changed, 'UPDATE_COMPLETE') : changed;
  });
}

async function replace(
  run: ForwardRun,
  spec: ResourceSpec,
  current: ResourceRecord,
  next: ResourceRecord,
): Promise<VisitOutcome> {
  const name = customName(spec, next.properties);
  if (name !== undefined && name === customName(spec, current.properties)) {
    return fail(
      run,
      current,
      'UPDATE',
      `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`,
    );
  }
  const reason = 'Requested update requires the creation of a new physical resource; hence creating one.';
  const started = recordResource(run, current, 'UPDATE_IN_PROGRESS', reason);
  return attempt(run, started, 'UPDATE', async () => {
    const made = await createPhysical(run, next, (text) => {
      report(run, started, 'UPDATE_IN_PROGRESS', text);
    });
    const { stack } = run;
    stack.garbage = [
      ...stack.garbage,
      { record: current, removal: replacementRemovalOf(next.updateReplacePolicy) },
    ];
    if (!run.active.has(started.logicalId)) return made;
    return recordResource(
      run,
      recordResource(run, made, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated'),
      'UPDATE_COMPLETE',
    );
  });
}

function keepPhysical(current: ResourceRecord, next: ResourceRecord): ResourceRecord {
  const { status, statusReason: reason, updatedAt, ref, attributes, applied } = current;
  const physical = current.physicalId === undefined ? {} : { physicalId: current.physicalId };
  return { ...next, status, statusReason: reason, updatedAt, ref, attributes, applied, ...physical };
}

/** Hands resources that the target does not have any more over to the clean-up. @returns the stack policy's refusal */
function discardRemoved(run: ForwardRun, wanted: ReadonlySet<string>): string | undefined {
  const { stack } = run;
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !wanted.has(logicalId));
  for (const record of removed) {
    const denial = isLive(record) ? policyDenial(stack.policy, 'Update:Delete', record) : undefined;
    if (denial !== undefined) {
      fail(run, record, 'UPDATE', denial);
      return failureReason(run);
    }
  }
  for (const record of removed) {
    const removal = deletionOf(record.type, record.properties, record.deletionPolicy);
    if (isLive(record)) stack.garbage = [...stack.garbage, { record, removal }];
    else stack.resources.delete(record.logicalId);
  }
  return undefined;
}

function resolveOutputs({ target, scope, view }: ForwardRun): readonly StackOutput[] {
  const open = scope.scope(view);
  return [...target.template.outputs.values()]
    .filter(({ condition }) => condition === undefined || scope.isTrue(condition))
    .map(({ key, value, description }) => {
      const text = scalarText(resolveValue(value, open));
      if (text === undefined) {
        throw templateError(
          `Template format error: Output ${key} is malformed. The Value field of every Outputs member must evaluate to a String.`,
        );
      }
      return { key, value: text, ...(description === undefined ? {} : { description }) };
    });
}
