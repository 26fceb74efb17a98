import { cloudFormationConstraints } from './cloudformation.ts';
import type { ConstraintTable } from './constraint.ts';
import { autoScalingConstraints, loadBalancingConstraints, s3Constraints, stsConstraints } from './others.ts';
import { secretsManagerConstraints } from './secretsmanager.ts';
import { ssmConstraints } from './ssm.ts';

const TABLES: Readonly<Record<string, ConstraintTable>> = {
  autoscaling: autoScalingConstraints,
  cloudformation: cloudFormationConstraints,
  elasticloadbalancing: loadBalancingConstraints,
  s3: s3Constraints,
  secretsmanager: secretsManagerConstraints,
  ssm: ssmConstraints,
  sts: stsConstraints,
};

/** A service's constraints; the SDK's schemas carry none. */
export function constraintsOf(serviceId: string): ConstraintTable {
  return TABLES[serviceId] ?? {};
}
