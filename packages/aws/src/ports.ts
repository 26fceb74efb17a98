import type { ResourceChange } from './stack-changes.ts';

/** A stack as DescribeStacks reports it. */
export interface DeployedStack {
  readonly name: string;
  readonly id: string;
  readonly status: string;
  readonly statusReason?: string;
  /** Values of NoEcho parameters are masked by CloudFormation. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  readonly lastUpdated?: string;
}

/** What `StackPort.deploy` needs to bring one stack to its desired state. */
export interface StackDeployment {
  readonly name: string;
  readonly body: string;
  readonly sha256: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  /** Go onto the stack and its resources; `syncops:template` = sha256 is added, and read back to recognise an unchanged stack. */
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  readonly stackPolicy?: string;
  /** Where templates above 51,200 bytes go; they are refused where absent. */
  readonly bucket?: string;
}

export interface StackPort {
  /** Every live stack whose name starts with `prefix`: one call per page, whatever the number of stacks. */
  list(prefix: string): Promise<readonly DeployedStack[]>;
  /**
   * Converges one stack by a change set, from whatever status it is in (docs/architecture.md, "Stack execution and recovery").
   * Safe to repeat; a repeated call continues an operation that still runs.
   * @throws AwsError `STACK_FAILED` with the first cause, `STACK_BUSY` when the deadline passed while it still runs, …
   */
  deploy(
    stack: StackDeployment,
    report: (progress: string) => void,
    options?: DeployStackOptions,
  ): Promise<{ readonly outcome: 'created' | 'updated' | 'no-op'; readonly stack: DeployedStack }>;
  /**
   * What an update of an existing, settled stack would change: makes a change set called
   * `<changeSetPrefix>-<16 hex digits of its content>`, reads all of it, and never executes it. Repeatable.
   * @throws AwsError `CHANGE_SET_FAILED` with CloudFormation's reason
   */
  preview(stack: StackDeployment, options: PreviewOptions): Promise<StackPreview>;
  /**
   * Deletes the change sets of a stack that are called `<prefix>-<16 hex digits>`, but those in `except`; also the empty
   * `REVIEW_IN_PROGRESS` shell that a deleted first change set leaves. `…-pr1` does not take those of `…-pr12`. Repeatable;
   * nothing to do where there is no such stack. @returns the names of what was deleted, the stack's last
   */
  removeChangeSets(stack: string, prefix: string, except?: readonly string[]): Promise<readonly string[]>;
  /**
   * Deletes a stack permanently: lifts its termination protection and the deletion protection of what is in it, and waits
   * until it is gone. What its template retains stays, databases leave the final snapshot that it asks for. Repeatable; a
   * repeated call continues what a killed one began. @throws AwsError `STACK_FAILED` with the first cause, `STACK_BUSY`, …
   */
  remove(
    stack: string,
    report: (progress: string) => void,
  ): Promise<{ readonly outcome: 'deleted' | 'absent' }>;
}

export interface DeployStackOptions {
  /**
   * {@link StackPreview.contentSha256} that was reviewed: a change set of another content is not executed.
   * @throws AwsError `CHANGE_SET_MOVED` from `deploy`
   */
  readonly expectedContentSha256?: string;
  /** A person has confirmed that what holds data is deleted or replaced: neither refused nor held up by the stack's policy. */
  readonly isDataLossConfirmed?: boolean;
}

export interface PreviewOptions {
  /** E.g. `syncops-production-pr12`; letters, digits and hyphens. */
  readonly changeSetPrefix: string;
  /** Whether the change set stays for people to look at; it is deleted otherwise. */
  readonly keep: boolean;
}

export type StackPreview =
  | { readonly kind: 'no-op' }
  | {
      readonly kind: 'changes';
      readonly changeSetName: string;
      readonly changeSetArn: string;
      readonly changes: readonly ResourceChange[];
      /** sha256 over everything in it that decides what would happen; the same for the same content. */
      readonly contentSha256: string;
    };

export interface ObjectPort {
  /** Writes an object under its content's key unless it is there; never overwrites with other bytes. Bounded to one HEAD and one PUT. */
  putOnce(bucket: string, key: string, body: string | Uint8Array): Promise<'stored' | 'present'>;
  get(bucket: string, key: string): Promise<Uint8Array | undefined>;
}

/** Limits of the account and region, as its services report them. */
export interface QuotaPort {
  /** Each quota that could be read; `used` where the service counts it. What cannot be read is left out, never guessed. */
  read(): Promise<readonly AccountQuota[]>;
}

export interface AccountQuota {
  readonly name:
    | 'rds-instances'
    | 'rds-parameter-groups'
    | 'rds-subnet-groups'
    | 'rds-storage-gib'
    | 'alb-rules'
    | 'alb-targets'
    | 'alb-certificates'
    | 'cloudformation-stacks';
  readonly limit: number;
  readonly used?: number;
}

export interface ParameterPort {
  /** Values of the parameters that exist, ten names a call. */
  get(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(name: string, value: string): Promise<void>;
}
