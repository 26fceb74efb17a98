/** One file of a release that would change on a host. Contents are templates: a secret stands in them by its name only. */
export interface FileChange {
  readonly path: string;
  readonly action: 'add' | 'change' | 'remove';
  readonly addedLines: number;
  readonly removedLines: number;
  /** Unified diff with three lines of context; empty where only owner or mode changes. */
  readonly diff: string;
  /** E.g. `mode 0644 → 0600`. */
  readonly attributes?: string;
}
