import type { NormalizedSchema } from '@smithy/core/schema';
import type { Constraint, ConstraintTable } from './constraints/constraint.ts';
import { type InputProblem, memberPath } from './input-problem.ts';
import { isRecord, requiredMembers } from './model.ts';

/** Finds every member that is missing or breaks a constraint. Pure. */
export function validateInput(
  schema: NormalizedSchema,
  input: Record<string, unknown>,
  table: ConstraintTable,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (schema.isStructSchema()) checkStructure(schema, input, '', table, problems);
  return problems;
}

function checkStructure(
  schema: NormalizedSchema,
  value: Record<string, unknown>,
  path: string,
  table: ConstraintTable,
  problems: InputProblem[],
): void {
  const required = new Set(requiredMembers(schema));
  const shape = schema.getName() ?? '';
  for (const [name, member] of schema.structIterator()) {
    const at = memberPath(path, name);
    const item = value[name];
    if (item === undefined) {
      if (required.has(name)) problems.push({ path: at, value: null, constraint: 'Member must not be null' });
      continue;
    }
    const constraint = table[`${shape}.${name}`];
    if (constraint !== undefined) checkConstraint(constraint, member, item, at, problems);
    checkInside(member, item, at, table, problems);
  }
}

function checkInside(
  schema: NormalizedSchema,
  value: unknown,
  path: string,
  table: ConstraintTable,
  problems: InputProblem[],
): void {
  if (schema.isStructSchema() && isRecord(value)) checkStructure(schema, value, path, table, problems);
  else if (schema.isListSchema() && Array.isArray(value)) {
    const item = schema.getValueSchema();
    value.forEach((entry, index) => {
      checkInside(item, entry, `${path}.${index + 1}.member`, table, problems);
    });
  } else if (schema.isMapSchema() && isRecord(value)) {
    for (const [key, entry] of Object.entries(value)) {
      checkInside(schema.getValueSchema(), entry, `${path}.${key}`, table, problems);
    }
  }
}

function checkConstraint(
  constraint: Constraint,
  schema: NormalizedSchema,
  value: unknown,
  path: string,
  problems: InputProblem[],
): void {
  const shown = schema.getMergedTraits().sensitive === undefined ? display(value) : undefined;
  const report = (text: string): void => {
    problems.push({ path, constraint: text, ...(shown === undefined ? {} : { value: shown }) });
  };
  const { min = -Infinity, max = Infinity, pattern, oneOf, each } = constraint;
  const length = lengthOf(value);
  const what = length === undefined ? 'value' : 'length';
  const size = length ?? (typeof value === 'number' ? value : undefined);
  if (size !== undefined && size < min) report(`Member must have ${what} greater than or equal to ${min}`);
  if (size !== undefined && size > max) report(`Member must have ${what} less than or equal to ${max}`);
  if (each !== undefined && Array.isArray(value)) {
    value.forEach((entry, index) => {
      checkConstraint(each, schema.getValueSchema(), entry, `${path}.${index + 1}.member`, problems);
    });
  }
  if (typeof value !== 'string') return;
  if (pattern !== undefined && !pattern.test(value)) {
    report(`Member must satisfy regular expression pattern: ${pattern.source}`);
  }
  if (oneOf !== undefined && !oneOf.includes(value)) {
    report(`Member must satisfy enum value set: [${oneOf.join(', ')}]`);
  }
}

/** Characters of a string, bytes of a blob, entries of a list or map. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return Array.from(value).length;
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : undefined;
}

/** Longer values are cut in messages. */
const DISPLAY_LENGTH = 256;

function display(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, DISPLAY_LENGTH);
  return typeof value === 'number' ? String(value) : undefined;
}
