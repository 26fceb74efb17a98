/** One file of a release that would change on a host. Contents are templates: a secret stands in them by its name only. */
export interface FileChange {
  /** Absolute path on the host; `agent`, `commands` or `secrets` for what a release holds besides files. */
  readonly path: string;
  readonly action: 'add' | 'change' | 'remove';
  readonly addedLines: number;
  readonly removedLines: number;
  /** Hunks of a unified diff with three lines of context, without file names; empty where only owner or mode changes. */
  readonly diff: string;
  /** E.g. `mode 0644 → 0600`, and `owner root, group root, mode 0644` of a new file. */
  readonly attributes?: string;
}
