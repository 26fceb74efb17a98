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
  ): Promise<{ readonly outcome: 'created' | 'updated' | 'no-op'; readonly stack: DeployedStack }>;
}

export interface ObjectPort {
  /** Writes an object under its content's key unless it is there; never overwrites with other bytes. Bounded to one HEAD and one PUT. */
  putOnce(bucket: string, key: string, body: string | Uint8Array): Promise<'stored' | 'present'>;
  get(bucket: string, key: string): Promise<Uint8Array | undefined>;
}

export interface ParameterPort {
  /** Values of the parameters that exist, ten names a call. */
  get(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(name: string, value: string): Promise<void>;
}
