/** How one part of the set-up is. `unknown`: what it depends on could not be read. */
export type CheckState = 'ok' | 'missing' | 'wrong' | 'unknown';

/** One thing that was looked at. */
export interface Check {
  /** Name of the rule, e.g. `github-environment`. */
  readonly check: string;
  /** What it is about: a file, a job, a role, an environment. */
  readonly subject: string;
  readonly state: CheckState;
  /** What was found, in words. */
  readonly found: string;
  /** What to do; absent where it is as it should be. */
  readonly fix?: string;
}

/** Makes a check that is as it should be. */
export function ok(check: string, subject: string, found: string): Check {
  return { check, subject, state: 'ok', found };
}

/** Makes a check that is not. */
export function trouble(
  state: Exclude<CheckState, 'ok'>,
  check: string,
  subject: string,
  words: { readonly found: string; readonly fix: string },
): Check {
  return { check, subject, state, ...words };
}
