/** What CloudFormation says it would do to one stack, as far as this product reads it: every action, every page. */

export type ChangeAction = 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual';

/** Whether a resource is recreated: `Conditional` where CloudFormation cannot know before it runs. */
export type Replacement = 'True' | 'False' | 'Conditional';

export type PolicyAction =
  | 'Delete'
  | 'Retain'
  | 'Snapshot'
  | 'ReplaceAndDelete'
  | 'ReplaceAndRetain'
  | 'ReplaceAndSnapshot';

/** One property (or attribute, such as the tags) of a resource that would change, and why. */
export interface PropertyChange {
  /** `Properties`, `Tags`, `Metadata`, `DeletionPolicy`, … */
  readonly attribute: string;
  /** Name of the property, or its path where CloudFormation gives one; absent for other attributes. */
  readonly path?: string;
  readonly requiresRecreation?: 'Never' | 'Conditionally' | 'Always';
  /** `ResourceReference`, `ParameterReference`, `ResourceAttribute`, `DirectModification`, `Automatic`. */
  readonly source?: string;
  /** What caused it, e.g. the parameter or the `Resource.Attribute` that changes. */
  readonly causedBy?: string;
  /** `Dynamic`: the value is known only while the stack is updated. */
  readonly evaluation?: 'Static' | 'Dynamic';
  /** Values, where CloudFormation gives them; what is secret is redacted already. */
  readonly before?: string;
  readonly after?: string;
}

export interface ResourceChange {
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly action: ChangeAction;
  readonly replacement?: Replacement;
  readonly policyAction?: PolicyAction;
  readonly properties: readonly PropertyChange[];
}
