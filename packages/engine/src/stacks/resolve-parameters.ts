import type { CompiledStack } from '@syncops/topology';

/** A stack's parameters with their values, or the first output that does not exist yet. */
export type ResolvedParameters =
  | { readonly kind: 'resolved'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'not-yet'; readonly stack: string; readonly output: string };

/** Fills the parameters that come from other stacks' outputs. */
export function resolveParameters(
  stack: CompiledStack,
  stacks: ReadonlyMap<string, { readonly outputs: Readonly<Record<string, string>> }>,
): ResolvedParameters {
  const values: Record<string, string> = {};
  for (const [name, source] of Object.entries(stack.parameters)) {
    switch (source.kind) {
      case 'literal':
        values[name] = source.value;
        break;
      case 'output': {
        const value = stacks.get(source.stack)?.outputs[source.output];
        if (value === undefined) return { kind: 'not-yet', stack: source.stack, output: source.output };
        values[name] = value;
        break;
      }
      default:
        return source satisfies never;
    }
  }
  return { kind: 'resolved', values };
}
