/** A workflow file, as far as the set-up depends on it. */
export interface WorkflowFacts {
  /** From the root of the repository, e.g. `.github/workflows/deploy.yml`. */
  readonly file: string;
  /** What the file grants all of its jobs; absent: whatever the repository grants by default. */
  readonly permissions?: unknown;
  readonly jobs: readonly JobFacts[];
}

export interface JobFacts {
  readonly id: string;
  /** The GitHub environment that it is bound to; may be an expression. */
  readonly githubEnvironment?: string;
  /** Roles of AWS that its steps assume, as written. */
  readonly roles: readonly string[];
  /** Whether it may ask for an identity token. */
  readonly asksForTokens: boolean;
  /** Every `uses` of its steps and of itself. */
  readonly uses: readonly string[];
}

/** A file that is not a workflow: it cannot be read, or it has another form. */
export interface UnreadableWorkflow {
  readonly file: string;
  readonly problem: string;
}
