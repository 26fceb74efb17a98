import type { DeployedStack } from '@syncops/aws';
import type { CompiledStack } from '@syncops/topology';

import type { Step } from './plan.ts';
import type { ObservedState } from '../observe/observe.ts';
import { formatPosition } from './position.ts';
import { resolveParameters } from '../stacks/resolve-parameters.ts';
import { STEP, stackStepId } from './step-ids.ts';

/** The tag by which a deployed stack names the template it was made from. */
export const TEMPLATE_TAG = 'syncops:template';

/** Statuses in which a stack is what its template says. */
const SETTLED: ReadonlySet<string> = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'IMPORT_COMPLETE',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
]);

/** Statuses of a stack that never came to be: nothing of it is in use, and a deploy makes it again. */
const NEVER_MADE: ReadonlySet<string> = new Set([
  'REVIEW_IN_PROGRESS',
  'CREATE_IN_PROGRESS',
  'CREATE_FAILED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_COMPLETE',
]);

/** What a deploy would do to one stack, and why. */
export type StackPlan =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly reasons: readonly string[] };

export function planStack(stack: CompiledStack, observed: ObservedState): StackPlan {
  const deployed = observed.stacks.get(stack.name);
  if (deployed === undefined || NEVER_MADE.has(deployed.status)) return { kind: 'create' };
  const reasons = changeReasons(stack, deployed, observed);
  return reasons.length === 0 ? { kind: 'unchanged' } : { kind: 'update', reasons };
}

function changeReasons(
  stack: CompiledStack,
  deployed: DeployedStack,
  observed: ObservedState,
): readonly string[] {
  const reasons: string[] = [];
  if (!SETTLED.has(deployed.status)) reasons.push(`its status is ${deployed.status}`);
  if (deployed.tags[TEMPLATE_TAG] !== stack.sha256) reasons.push('its template changed');
  if (deployed.terminationProtection !== stack.terminationProtection)
    reasons.push('its termination protection differs');
  const parameters = resolveParameters(stack, observed.stacks);
  if (parameters.kind === 'not-yet') {
    reasons.push(`its parameters wait for output ${parameters.output} of ${parameters.stack}`);
    return reasons;
  }
  for (const [name, value] of Object.entries(parameters.values)) {
    if (deployed.parameters[name] !== value) reasons.push(`its parameter ${name} changed`);
  }
  return reasons;
}

/** Stacks that come after the webheads' release was published: instances apply it when they boot. */
export function followsRelease({ kind }: Pick<CompiledStack, 'kind'>): boolean {
  return kind === 'webheads' || kind === 'monitoring';
}

/** The step that brings one stack to its template. */
export function stackStep(stack: CompiledStack, plan: Exclude<StackPlan, { kind: 'unchanged' }>): Step {
  const source = stack.sources['*'];
  const resources = String(Object.keys(stack.template.Resources).length);
  return {
    id: stackStepId(stack.name),
    plane: 'stacks',
    action: plan.kind,
    subject: stack.name,
    dependsOn: [
      ...stack.dependsOn.map(stackStepId),
      ...(stack.kind === 'webheads' ? [STEP.publishWebhead] : []),
    ],
    summary:
      plan.kind === 'create'
        ? `create stack ${stack.name} (${resources} resources)`
        : `update stack ${stack.name}: ${plan.reasons.join(', ')}`,
    risk: 'none',
    riskReasons: [],
    ...(source !== undefined && { source: formatPosition(source) }),
    change: { kind: 'stack', basis: 'template', resources: [] },
  };
}
