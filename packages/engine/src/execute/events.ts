/** What the engine reports while it executes a plan; times are milliseconds since the epoch. */
export type EngineEvent =
  | { readonly kind: 'step-started'; readonly id: string; readonly at: number }
  | { readonly kind: 'step-progressed'; readonly id: string; readonly at: number; readonly message: string }
  | { readonly kind: 'step-finished'; readonly id: string; readonly at: number; readonly result: StepResult };

export type StepResult =
  | { readonly kind: 'done'; readonly seconds: number; readonly detail: string }
  | { readonly kind: 'failed'; readonly seconds: number; readonly error: StepError }
  /** A step that it depends on failed. */
  | { readonly kind: 'skipped'; readonly because: string };

export interface StepError {
  readonly code: string;
  /** First cause, what state things are in, what to do; never a secret. */
  readonly message: string;
  /** `file:line:column` of the environment files from which the step stems, where known. */
  readonly source?: string;
}

/** The outcome of a deploy, as `--json` writes it and the summary shows it. */
export interface DeployReport {
  readonly ok: boolean;
  readonly environment: string;
  /** Where the environment lives: links into AWS's console need it. */
  readonly region?: string;
  readonly digest: string;
  /** Milliseconds since the epoch. */
  readonly startedAt?: number;
  readonly seconds: number;
  readonly steps: readonly StepReport[];
  /** Ids of steps that a plan made after the last step would still have; empty unless the deploy did not converge. */
  readonly remaining: readonly string[];
  /** Calls by service and operation, e.g. `cloudformation:DescribeStacks`. */
  readonly awsCalls: Readonly<Record<string, number>>;
}

/** The outcome of one step. */
export interface StepReport {
  readonly id: string;
  readonly plane: string;
  /** What it is about, e.g. the stack's name. */
  readonly subject?: string;
  /** Milliseconds since the epoch; absent for a step that never ran. */
  readonly startedAt?: number;
  readonly seconds: number;
  readonly result: 'done' | 'failed' | 'skipped';
  readonly detail: string;
  readonly error?: StepError;
  /** The CloudWatch log groups that contain more about the step. */
  readonly logGroups?: readonly string[];
}
