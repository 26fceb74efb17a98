import { templateError } from '../errors.ts';
import { isList, isObject, jsonEquals, scalarText, type Json, type JsonObject } from '../json.ts';
import { intrinsicOf } from './references.ts';
import { resolveValue, type ResolveScope } from './resolve.ts';

/** Value of a template's condition by its name. */
export type ConditionEvaluator = (name: string) => boolean;

/**
 * Makes the evaluator of a template's conditions; each is evaluated once.
 * @param scope - answers parameters and mappings; conditions cannot see resources
 */
export function conditionEvaluator(
  conditions: JsonObject,
  scope: Pick<ResolveScope, 'parameter' | 'mappings' | 'zones'>,
): ConditionEvaluator {
  const known = new Map<string, boolean>();
  const evaluating = new Set<string>();
  const named = (name: string): boolean => {
    const memo = known.get(name);
    if (memo !== undefined) return memo;
    const expression = conditions[name];
    if (expression === undefined)
      throw templateError(
        `Template error: unresolved condition dependency ${name} in the Conditions block of the template`,
      );
    if (evaluating.has(name))
      throw templateError(
        `Template format error: Circular dependency between conditions: [${[...evaluating].join(', ')}]`,
      );
    evaluating.add(name);
    const value = evaluate(expression);
    evaluating.delete(name);
    known.set(name, value);
    return value;
  };
  const values: ResolveScope = {
    ...scope,
    parameter: (name) => scope.parameter(name),
    condition: named,
    ref: () => undefined,
    attribute: () => undefined,
  };
  const evaluate = (expression: Json): boolean => {
    const intrinsic = isObject(expression) ? intrinsicOf(expression) : undefined;
    switch (intrinsic?.name) {
      case 'Condition':
        if (typeof intrinsic.argument === 'string') return named(intrinsic.argument);
        break;
      case 'Fn::Equals': {
        const items = operands(intrinsic.argument, 'Fn::Equals', 2, 2).map((item) =>
          resolveValue(item, values),
        );
        const [left, right] = items.map((item) => scalarText(item) ?? item);
        return jsonEquals(left, right);
      }
      case 'Fn::Not':
        return !operands(intrinsic.argument, 'Fn::Not', 1, 1).some(evaluate);
      case 'Fn::And':
        return operands(intrinsic.argument, 'Fn::And', 2, 10).every(evaluate);
      case 'Fn::Or':
        return operands(intrinsic.argument, 'Fn::Or', 2, 10).some(evaluate);
      case undefined:
      default:
    }
    throw templateError(
      'Template format error: Conditions can only be boolean operations on parameters and other conditions',
    );
  };
  return named;
}

function operands(argument: Json, name: string, least: number, most: number): readonly Json[] {
  if (isList(argument) && argument.length >= least && argument.length <= most) return argument;
  throw templateError(
    `Template error: every ${name} object requires a list of ${least === most ? least : `${least} to ${most}`} parameters`,
  );
}
