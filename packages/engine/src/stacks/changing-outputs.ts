import { holdsData, type CompiledStack, type Json } from '@syncops/topology';

import type { ObservedState } from '../observe/observe.ts';
import type { StackFindings } from './preview-stacks.ts';
import { findReplacements } from './replacements.ts';

/** Names of the outputs, by stack, that will have another value once the stack is updated. */
export type ChangingOutputs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The outputs that name a resource which is replaced, or may be. Other stacks and the releases take values from them, so
 * what becomes of those is known only when the update is done.
 */
export function changingOutputs(stacks: readonly CompiledStack[], findings: StackFindings): ChangingOutputs {
  return new Map(
    stacks.flatMap(({ name, template }): readonly (readonly [string, ReadonlySet<string>])[] => {
      const replaced = replacedResources(findings, name);
      if (replaced.size === 0) return [];
      const outputs = Object.entries(template.Outputs ?? {})
        .filter(([, { Value }]) => referencesIn(Value).some((logicalId) => replaced.has(logicalId)))
        .map(([output]) => output);
      return outputs.length === 0 ? [] : [[name, new Set(outputs)]];
    }),
  );
}

/** The observation without the values that will not last. */
export function withoutOutputs(observed: ObservedState, changing: ChangingOutputs): ObservedState {
  const stacks = new Map(observed.stacks);
  for (const [name, gone] of changing) {
    const stack = stacks.get(name);
    if (stack === undefined) continue;
    const outputs = Object.entries(stack.outputs).filter(([output]) => !gone.has(output));
    stacks.set(name, { ...stack, outputs: Object.fromEntries(outputs) });
  }
  return { ...observed, stacks };
}

/** A conditional replacement of what holds data is forbidden by the stack's policy. */
function replacedResources(findings: StackFindings, stack: string): ReadonlySet<string> {
  const finding = findings.get(stack);
  if (finding?.kind !== 'previewed' || finding.preview.kind !== 'changes') return new Set();
  const { changes } = finding.preview;
  const replacements = findReplacements(changes);
  return new Set(
    changes
      .filter(({ logicalId, type }) => {
        const replacement = replacements.get(logicalId);
        return replacement === 'True' || (replacement === 'Conditional' && !holdsData(type));
      })
      .map(({ logicalId }) => logicalId),
  );
}

/** Logical ids in `Ref`, `Fn::GetAtt` and `Fn::Sub`. */
function referencesIn(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, Json]): readonly string[] => {
    switch (key) {
      case 'Ref':
        return typeof inner === 'string' ? [inner] : [];
      case 'Fn::GetAtt': {
        const [logicalId] = typeof inner === 'string' ? inner.split('.') : flatten(inner);
        return logicalId === undefined ? [] : [logicalId];
      }
      case 'Fn::Sub':
        return [
          ...referencesIn(inner),
          ...flatten(inner).flatMap((text) =>
            [...text.matchAll(/\$\{([A-Za-z0-9]+)/g)].map(([, logicalId = '']) => logicalId),
          ),
        ];
      default:
        return referencesIn(inner);
    }
  });
}

/** The texts in a value, in their order. */
function flatten(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Json) => flatten(inner));
}
