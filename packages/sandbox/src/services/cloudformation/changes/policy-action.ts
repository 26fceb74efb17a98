import type { Replacement } from '../state.ts';
import type { JsonObject } from '../json.ts';
import type { RemovalPolicy } from '../template/model.ts';

/** What CloudFormation does with the physical resource that it lets go of. */
export type Removal = 'Delete' | 'Retain' | 'Snapshot';

/**
 * Effect of a DeletionPolicy; a DBInstance outside of a cluster and a DBCluster are snapshot by default.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
export function deletionOf(
  type: string,
  properties: JsonObject,
  policy: RemovalPolicy | undefined,
  options: { readonly undoesCreation: boolean } = { undoesCreation: false },
): Removal {
  if (policy === 'RetainExceptOnCreate') return options.undoesCreation ? 'Delete' : 'Retain';
  if (policy !== undefined) return policy;
  const isDatabase =
    type === 'AWS::RDS::DBCluster' ||
    (type === 'AWS::RDS::DBInstance' && !('DBClusterIdentifier' in properties));
  return isDatabase ? 'Snapshot' : 'Delete';
}

/** Effect of an UpdateReplacePolicy on the old resource; Delete by default. */
export function replacementRemovalOf(policy: RemovalPolicy | undefined): Removal {
  return policy === undefined || policy === 'RetainExceptOnCreate' ? 'Delete' : policy;
}

/** PolicyAction of a change that may replace the resource; undefined where nothing is let go of. */
export function replacementPolicyAction(
  replacement: Replacement,
  policy: RemovalPolicy | undefined,
): string | undefined {
  return replacement === 'False' ? undefined : `ReplaceAnd${replacementRemovalOf(policy)}`;
}
