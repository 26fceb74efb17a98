import type { ResourceChange } from '@syncops/aws';
import type { CompiledStack } from '@syncops/topology';

import type { PlannedResource, StackChange } from '../plan/plan.ts';
import type { StackFinding } from './preview-stacks.ts';
import { formatPosition } from '../plan/position.ts';

/** Every resource of a stack that does not exist yet. */
export function createdStack(stack: CompiledStack): StackChange {
  const resources = Object.entries(stack.template.Resources).map(
    ([logicalId, { Type }]): PlannedResource => ({
      logicalId,
      type: Type,
      action: 'Add',
      properties: [],
      ...sourceOf(stack, logicalId),
    }),
  );
  return { kind: 'stack', basis: 'template', resources };
}

/** What is known of a stack that would be updated, each resource with the line that it stems from. */
export function updatedStack(stack: CompiledStack, finding: StackFinding | undefined): StackChange {
  const withSources = (changes: readonly ResourceChange[]): readonly PlannedResource[] =>
    changes.map((change) => ({ ...change, ...sourceOf(stack, change.logicalId) }));
  if (finding?.kind !== 'previewed') {
    const { changes = [], waitsFor } = finding?.kind === 'not-made' ? finding : {};
    return {
      kind: 'stack',
      basis: 'comparison',
      because: whyNot(finding),
      ...(waitsFor !== undefined && { waitsFor }),
      resources: withSources(changes),
    };
  }
  const { preview } = finding;
  if (preview.kind === 'no-op') return { kind: 'stack', basis: 'change-set', resources: [] };
  const { changeSetName, changeSetArn, contentSha256, changes } = preview;
  return {
    kind: 'stack',
    basis: 'change-set',
    changeSet: { name: changeSetName, arn: changeSetArn, contentSha256 },
    resources: withSources(changes),
  };
}

function whyNot(finding: Exclude<StackFinding, { kind: 'previewed' }> | undefined): string {
  switch (finding?.kind) {
    case undefined:
      return 'no change set was asked for';
    case 'not-made':
      return finding.because;
    case 'refused':
      return `CloudFormation refuses it: ${finding.reason}`;
    default:
      return finding satisfies never;
  }
}

function sourceOf({ sources }: CompiledStack, logicalId: string): { readonly source?: string } {
  const source = sources[logicalId] ?? sources['*'];
  return source === undefined ? {} : { source: formatPosition(source) };
}
