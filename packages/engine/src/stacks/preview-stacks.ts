import type { ResourceChange, StackPreview } from '@syncops/aws';
import type { CompiledStack } from '@syncops/topology';
import pMap from 'p-map';

import { codeOf } from '../describe-error.ts';
import type { EngineDeps } from '../deps.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import { resolveParameters } from './resolve-parameters.ts';
import { stackDeployment } from './stack-deployment.ts';
import { stackStepId } from '../plan/step-ids.ts';

/** What is known of the update of one stack before it is made. */
export type StackFinding =
  | { readonly kind: 'previewed'; readonly preview: StackPreview }
  /** No change set was made, and why; what a comparison of templates says in its place, where there was one to compare with. */
  | {
      readonly kind: 'not-made';
      readonly because: string;
      /** The output, `<stack>.<output>`, without which none can be made, and which this deploy brings. */
      readonly waitsFor?: string;
      readonly changes?: readonly ResourceChange[];
    }
  /** CloudFormation refuses the update, with its reason. */
  | { readonly kind: 'refused'; readonly reason: string };

/** By the names of the stacks that would be updated. */
export type StackFindings = ReadonlyMap<string, StackFinding>;

export interface PreviewSettings {
  /** How the change sets are called, and whether they stay for people to look at; `none`: no one is asked. */
  readonly changeSets: { readonly prefix: string; readonly keep: boolean } | 'none';
  /** Change sets at a time. */
  readonly concurrency: number;
}

/**
 * Asks CloudFormation what it would do to each stack that the draft updates.
 * @param known - what was found of a draft before; only stacks that are not in it are asked about
 * @throws whatever keeps CloudFormation from answering
 */
export async function previewStacks(
  draft: PlanDraft,
  deps: EngineDeps,
  { changeSets, concurrency }: PreviewSettings,
  known: StackFindings = new Map(),
): Promise<StackFindings> {
  const updates = updatedStacks(draft);
  if (changeSets === 'none') {
    const because = 'no change set was asked for';
    return new Map(updates.map(({ name }) => [name, { kind: 'not-made', because }]));
  }
  const findings = await pMap(
    updates,
    async (stack) => {
      const parameters = knownParameters(stack, draft);
      const finding =
        parameters.kind === 'not-made'
          ? parameters
          : (known.get(stack.name) ??
            (await previewStack(stack, parameters.values, draft, deps, changeSets)));
      return [stack.name, finding] as const;
    },
    { concurrency },
  );
  return new Map(findings);
}

function updatedStacks({ desired, steps }: PlanDraft): readonly CompiledStack[] {
  const updates = new Set(steps.filter(({ action }) => action === 'update').map(({ id }) => id));
  return desired.stacks.filter(({ name }) => updates.has(stackStepId(name)));
}

/** Statuses from which CloudFormation takes a change set for an update. */
const UPDATABLE: ReadonlySet<string> = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
]);

/** The parameters with which a change set can be made now, or why none can be made. */
function knownParameters(
  stack: CompiledStack,
  { input: { observed } }: PlanDraft,
):
  | Extract<StackFinding, { kind: 'not-made' }>
  | { readonly kind: 'known'; readonly values: Readonly<Record<string, string>> } {
  const status = observed.stacks.get(stack.name)?.status ?? 'absent';
  if (!UPDATABLE.has(status)) return { kind: 'not-made', because: `the stack is ${status}` };
  const parameters = resolveParameters(stack, observed.stacks);
  if (parameters.kind === 'resolved') return { kind: 'known', values: parameters.values };
  const { stack: from, output } = parameters;
  return {
    kind: 'not-made',
    because: `it needs output ${output} of ${from}, which comes with this deploy`,
    waitsFor: `${from}.${output}`,
  };
}

async function previewStack(
  stack: CompiledStack,
  parameters: Readonly<Record<string, string>>,
  { desired, input: { observed } }: PlanDraft,
  deps: EngineDeps,
  { prefix, keep }: Exclude<PreviewSettings['changeSets'], 'none'>,
): Promise<StackFinding> {
  const deployment = stackDeployment(stack, desired.environment, parameters, observed.stacks);
  try {
    const preview = await deps.aws.stacks.preview(deployment, { changeSetPrefix: prefix, keep });
    return { kind: 'previewed', preview };
  } catch (error) {
    switch (codeOf(error)) {
      case 'CHANGE_SET_FAILED':
        return { kind: 'refused', reason: reasonOf(error) };
      case 'TEMPLATE_TOO_LARGE':
        return { kind: 'not-made', because: reasonOf(error) };
      default:
        throw error;
    }
  }
}

/** CloudFormation's own words where the error has them. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const data: unknown = 'data' in error ? error.data : undefined;
  const reason: unknown =
    typeof data === 'object' && data !== null && 'reason' in data ? data.reason : undefined;
  return typeof reason === 'string' ? reason : error.message;
}
