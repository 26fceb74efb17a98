/** What the adapter takes from its surroundings; all of it has a default. */
export interface GitHubDeps {
  readonly fetch?: typeof globalThis.fetch;
  /** Hears of waits and repeated requests, in a line for people. */
  readonly warn?: (message: string) => void;
  /** Length of a second of waiting, in milliseconds; tests shorten it. 1000 by default. */
  readonly secondMs?: number;
  readonly clock?: () => Date;
  /** Names a comment so that it is found again if its answer is lost. */
  readonly randomId?: () => string;
}
