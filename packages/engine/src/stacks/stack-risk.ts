import type { PropertyChange, Replacement } from '@syncops/aws';
import { holdsData } from '@syncops/topology';

import { RISKS, type PlannedResource, type Risk, type RiskReason } from '../plan/plan.ts';
import { effectOf, propertyOf } from './property-effects.ts';
import { findReplacements, isOnlyReference } from './replacements.ts';

/** The gravest of some reasons. */
export function gravestRisk(reasons: readonly { readonly risk: Risk }[]): Risk {
  const gravest = Math.max(0, ...reasons.map(({ risk }) => RISKS.indexOf(risk)));
  return RISKS[gravest] ?? 'none';
}

/** Why changing some resources is risky, the gravest first; empty where no one would notice. */
export function assessResources(resources: readonly PlannedResource[]): readonly RiskReason[] {
  const changes = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const replacements = findReplacements(resources);
  const reasons = resources.flatMap((resource) =>
    assess(withoutReferences(resource), replacements.get(resource.logicalId)).map(
      ({ risk, what }): RiskReason => ({
        risk,
        message: `${resource.logicalId} (${resource.type}) ${what}`,
        ...(resource.source !== undefined && { source: resource.source }),
      }),
    ),
  );
  return reasons.sort((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk));

  /** A reference to a resource that is not replaced does not count as a change. */
  function withoutReferences(resource: PlannedResource): PlannedResource {
    const properties = resource.properties.filter(
      (property) => !isOnlyReference(property, changes, replacements),
    );
    return { ...resource, properties };
  }
}

interface Finding {
  readonly risk: Risk;
  readonly what: string;
}

function assess(resource: PlannedResource, replacement: Replacement | undefined): readonly Finding[] {
  const { action, type } = resource;
  switch (action) {
    case 'Add':
    case 'Import':
      return [];
    case 'Remove':
      if (holdsData(type))
        return [{ risk: 'data-loss', what: `is removed, with the data in it${fate(resource)}` }];
      return isUnnoticed(type) ? [] : [{ risk: 'interruption', what: 'is removed' }];
    case 'Dynamic':
      return [
        { risk: 'interruption', what: 'changes in a way that CloudFormation knows only while it updates it' },
      ];
    case 'SyncWithActual':
      return [];
    case 'Modify':
      return assessModification(resource, replacement);
    default:
      return action satisfies never;
  }
}

function assessModification(
  resource: PlannedResource,
  replacement: Replacement | undefined,
): readonly Finding[] {
  const { type } = resource;
  if (replacement === 'Conditional' && resource.properties.length === 0)
    return [{ risk: holdsData(type) ? 'interruption' : 'replacement', what: 'may be replaced' }];
  if (replacement === 'True') {
    const cause = causeOf(resource);
    return holdsData(type)
      ? [{ risk: 'data-loss', what: `is replaced, and the data in it stays behind${cause}${fate(resource)}` }]
      : [{ risk: 'replacement', what: `is replaced${cause}` }];
  }
  if (holdsData(type) && replacement !== 'Conditional' && isLossOnly(resource)) {
    return [
      { risk: 'data-loss', what: `undergoes ${resource.policyAction ?? ''}, and the data in it is gone` },
    ];
  }
  const isConditional = ({ requiresRecreation }: PropertyChange): boolean =>
    replacement === 'Conditional' && requiresRecreation !== 'Never';
  const unknown = resource.properties.filter(
    (property) => isConditional(property) && !holdsData(type) && effectOf(type, property) === undefined,
  );
  const causes = namesOf(unknown);
  return [
    ...(causes === ''
      ? []
      : [{ risk: 'replacement' as const, what: `may be replaced, because of ${causes}` }]),
    ...resource.properties.flatMap((property): readonly Finding[] => {
      const name = propertyOf(property);
      if (name === undefined) return [];
      const effect = effectOf(type, property);
      if (isConditional(property) && holdsData(type)) {
        // CloudFormation says so of harmless changes too; the stack's policy forbids the replacement should it be a real one.
        const { risk, what } = effect ?? { risk: 'interruption' as const, what: 'it may stop for a moment' };
        return [
          {
            risk,
            what: `changes in ${name}: ${what}; CloudFormation cannot rule out a replacement, which the stack's policy forbids`,
          },
        ];
      }
      if (effect === undefined || effect.risk === 'none') return [];
      return [{ risk: effect.risk, what: `changes in ${name}: ${effect.what}` }];
    }),
  ];
}

/** Whether CloudFormation says of an update that the old one would go; `packages/aws` refuses the same. */
function isLossOnly({ policyAction }: PlannedResource): boolean {
  return policyAction !== undefined && policyAction !== 'Retain';
}

/** The properties that make CloudFormation replace a resource. */
function causeOf({ properties }: PlannedResource): string {
  const causes = namesOf(properties.filter(({ requiresRecreation }) => requiresRecreation === 'Always'));
  return causes === '' ? '' : `, because of ${causes}`;
}

/** `FromPort, ToPort`; tags and other attributes have no name here. */
function namesOf(properties: readonly PropertyChange[]): string {
  const names = properties.map((property) => propertyOf(property)).filter((name) => name !== undefined);
  return [...new Set(names)].join(', ');
}

/** What becomes of the old one, where CloudFormation says it. */
function fate({ policyAction }: PlannedResource): string {
  switch (policyAction) {
    case 'Snapshot':
    case 'ReplaceAndSnapshot':
      return '; a last snapshot is kept';
    case 'Retain':
    case 'ReplaceAndRetain':
      return '; it is kept outside the stack';
    case 'Delete':
    case 'ReplaceAndDelete':
    case undefined:
      return '';
    default:
      return policyAction satisfies never;
  }
}

/** Types whose removal or replacement no client notices. */
const UNNOTICED: ReadonlySet<string> = new Set([
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Logs::LogGroup',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
]);

/** Whether no client notices what happens to a resource of a type. */
export function isUnnoticed(type: string): boolean {
  return UNNOTICED.has(type);
}
