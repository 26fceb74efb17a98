import { RISKS, type PlannedResource, type RiskReason } from '../plan/plan.ts';
import { effectOf, propertyOf } from './property-effects.ts';
import { assessResources, isUnnoticed } from './stack-risk.ts';

/**
 * Why changing some resources is risky, as far as templates report; the gravest first. Whether a changed resource is replaced
 * is not among what they report, so each change whose effect is not documented counts as an interruption.
 */
export function assessComparison(resources: readonly PlannedResource[]): readonly RiskReason[] {
  const unknown = resources.flatMap((resource): readonly RiskReason[] => {
    const { action, logicalId, properties, source, type } = resource;
    const names = properties
      .filter((property) => effectOf(type, property) === undefined)
      .map((property) => propertyOf(property))
      .filter((name) => name !== undefined);
    if (action !== 'Modify' || names.length === 0 || isUnnoticed(type)) return [];
    const what = `changes in ${[...new Set(names)].join(', ')}: whether it is replaced is not known without credentials`;
    return [
      {
        risk: 'interruption',
        message: `${logicalId} (${type}) ${what}`,
        ...(source !== undefined && { source }),
      },
    ];
  });
  return [...assessResources(resources), ...unknown].sort(
    (a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk),
  );
}
