import type { ExitCode } from './exit-code.ts';

/** What a command found or did: a text for people, or one JSON document with --json; never both. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly document: unknown;
  /** Ends with a line break, or is empty. */
  readonly text: string;
}
