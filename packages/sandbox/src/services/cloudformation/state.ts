import type { Removal } from './changes/policy-action.ts';
import type { Json, JsonObject } from './json.ts';
import type { ParsedTemplate, RemovalPolicy } from './template/model.ts';
import type { ParameterValue } from './template/parameter-values.ts';

/** What one change set makes of a stack. */
export interface DeploymentTarget {
  readonly template: ParsedTemplate;
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly tags: ReadonlyMap<string, string>;
  readonly capabilities: readonly string[];
  readonly notificationArns: readonly string[];
  readonly roleArn?: string;
}

/** A resource of a stack as it was last made or changed. Replaced as a whole, never modified. */
export interface ResourceRecord {
  readonly logicalId: string;
  readonly type: string;
  readonly status: string;
  readonly statusReason?: string | undefined;
  readonly updatedAt: number;
  /** Absent while nothing exists behind the logical id. */
  readonly physicalId?: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  /** Resolved, dynamic references left as text: what the next change set is compared with. */
  readonly properties: JsonObject;
  /** What the provider got. */
  readonly applied: JsonObject;
  /** Like `properties`, values of NoEcho parameters masked. */
  readonly shown: JsonObject;
  readonly metadata?: Json;
  /** Stack tags and its own. */
  readonly tags: Readonly<Record<string, string>>;
  readonly deletionPolicy?: RemovalPolicy;
  readonly updateReplacePolicy?: RemovalPolicy;
  readonly creationPolicy?: Json;
  readonly updatePolicy?: Json;
  /** Logical ids that it was made after. */
  readonly dependsOn: readonly string[];
}

/** Something exists behind the logical id, and it is still the stack's. */
export function isLive(record: ResourceRecord): boolean {
  return record.physicalId !== undefined && !['DELETE_COMPLETE', 'DELETE_SKIPPED'].includes(record.status);
}

/** A physical resource that the stack let go of and that the clean-up of a successful update removes. */
export interface Garbage {
  readonly record: ResourceRecord;
  readonly removal: Removal;
}

export interface StackOutput {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
}

export interface StackEvent {
  readonly eventId: string;
  readonly operationId: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly at: number;
  readonly status: string;
  readonly reason?: string;
  readonly properties?: string;
  readonly clientRequestToken?: string;
}

/** A finding of the validation that runs when a change set is made; DescribeEvents shows it. */
export interface ValidationFinding {
  readonly eventId: string;
  readonly operationId: string;
  readonly at: number;
  readonly logicalId: string;
  readonly type: string;
  readonly name: 'PROPERTY_VALIDATION' | 'NAME_CONFLICT_VALIDATION';
  readonly path: string;
  readonly reason: string;
}

export type ChangeAction = 'Add' | 'Modify' | 'Remove';
export type Replacement = 'True' | 'False' | 'Conditional';

export interface ChangeDetail {
  readonly attribute:
    | 'Properties'
    | 'Metadata'
    | 'CreationPolicy'
    | 'UpdatePolicy'
    | 'DeletionPolicy'
    | 'UpdateReplacePolicy'
    | 'Tags';
  readonly name?: string;
  readonly requiresRecreation: 'Never' | 'Conditionally' | 'Always';
  readonly path: string;
  readonly changeType: 'Add' | 'Remove' | 'Modify';
  readonly before?: string;
  readonly after?: string;
  readonly evaluation: 'Static' | 'Dynamic';
  readonly source: 'ResourceReference' | 'ParameterReference' | 'ResourceAttribute' | 'DirectModification';
  readonly causingEntity?: string;
}

export interface ResourceChange {
  readonly action: ChangeAction;
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly replacement?: Replacement;
  readonly policyAction?: string;
  readonly scope: readonly string[];
  readonly details: readonly ChangeDetail[];
  readonly beforeContext?: string;
  readonly afterContext?: string;
}

export interface ChangeSetRecord {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly kind: 'CREATE' | 'UPDATE';
  readonly description?: string;
  readonly createdAt: number;
  readonly clientToken?: string;
  /** The request as text: a repeated client token with another request is refused. */
  readonly fingerprint: string;
  readonly target: DeploymentTarget;
  readonly onStackFailure?: 'DO_NOTHING' | 'ROLLBACK' | 'DELETE';
  readonly operationId: string;
  status: 'CREATE_PENDING' | 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'FAILED';
  executionStatus:
    | 'UNAVAILABLE'
    | 'AVAILABLE'
    | 'EXECUTE_IN_PROGRESS'
    | 'EXECUTE_COMPLETE'
    | 'EXECUTE_FAILED'
    | 'OBSOLETE';
  statusReason?: string;
  changes: readonly ResourceChange[];
  findings: readonly ValidationFinding[];
  executionToken?: string;
}

/** What a stack goes back to when its operation fails. */
export interface RollbackBasis {
  /** Undefined: the stack did not exist before. */
  readonly deployed: DeploymentTarget | undefined;
  readonly resources: ReadonlyMap<string, ResourceRecord>;
  readonly outputs: readonly StackOutput[];
}

export interface StackRecord {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  updatedAt?: number;
  deletedAt?: number;
  status: string;
  statusReason?: string;
  /** Undefined while in review. */
  deployed: DeploymentTarget | undefined;
  outputs: readonly StackOutput[];
  terminationProtection: boolean;
  disableRollback: boolean;
  policy?: string;
  lastChangeSetId?: string;
  /** Kept while an operation runs, and after one that failed without being rolled back. */
  rollback: RollbackBasis | undefined;
  /** Replaced or removed things that are still there. */
  garbage: readonly Garbage[];
  readonly resources: Map<string, ResourceRecord>;
  /** Oldest first. */
  readonly events: StackEvent[];
  readonly changeSets: Map<string, ChangeSetRecord>;
  readonly operations: { readonly kind: string; readonly id: string; readonly token?: string }[];
  /** Settles when the operation that runs now has ended. */
  running: Promise<void> | undefined;
}
