import type { NormalizedSchema } from '@smithy/core/schema';
import type { ServiceModel } from '../src/protocol/model.ts';

/** `Shape.Member` of every structure that an operation's input holds. */
export function memberNames(model: ServiceModel): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<string>();
  const visit = (schema: NormalizedSchema): void => {
    if (schema.isListSchema() || schema.isMapSchema()) visit(schema.getValueSchema());
    if (!schema.isStructSchema()) return;
    const shape = schema.getName() ?? '';
    if (visited.has(shape)) return;
    visited.add(shape);
    for (const [name, member] of schema.structIterator()) {
      names.add(`${shape}.${name}`);
      visit(member);
    }
  };
  for (const { input } of model.operations.values()) visit(input);
  return names;
}
