import { formatProblem } from '@syncops/topology';

import { CliError } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** A failure as it is told, without a stack trace. */
export interface ErrorDescription {
  readonly exitCode: ExitCode;
  /** The `error` of the JSON document. */
  readonly document: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly problems?: CliError['problems'];
  };
  /** Lines for people. */
  readonly lines: readonly string[];
}

/** Codes of errors that are about what was typed or written in the files, whatever package they come from. */
const INPUT_CODES: ReadonlySet<string> = new Set([
  'USAGE',
  'INVALID_ENVIRONMENT',
  'INVALID_DBNODE',
  'DBNODE_EXISTS',
  'INVALID_INPUT',
  'UNKNOWN_DBNODE',
  'NOTHING_SELECTED',
  'NO_AGE_LIMIT',
  'UNCONFIRMED',
]);

/** Causes below the first that are worth a line. */
const MAX_CAUSES = 3;

export function describeError(error: unknown): ErrorDescription {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const problems = error instanceof CliError ? error.problems : [];
  const hint = hintOf(error, code);
  return {
    exitCode: INPUT_CODES.has(code ?? '') ? EXIT.badInput : EXIT.failed,
    document: {
      code: code ?? 'UNEXPECTED',
      message,
      ...(hint !== undefined && { hint }),
      ...(problems.length > 0 && { problems }),
    },
    lines: [
      ...problems.map(formatProblem),
      `error: ${message}`,
      ...describeCauses(error, message),
      ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ],
  };
}

/** The code of an error that somebody foresaw: ours, or the system's. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function hintOf(error: unknown, code: string | undefined): string | undefined {
  if (error instanceof CliError) return error.hint;
  if (code === undefined) {
    return 'nobody foresaw this: run it again with SYNCOPS_DEBUG=1 for the stack trace and report it';
  }
  return undefined;
}

/** The messages of the causes that the message itself does not repeat. */
function describeCauses(error: unknown, message: string): readonly string[] {
  const lines: string[] = [];
  let told = message;
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause instanceof Error && lines.length < MAX_CAUSES) {
    const text = cause.message.split('\n')[0] ?? '';
    if (text !== '' && !told.includes(text)) lines.push(`  caused by: ${text}`);
    told += text;
    cause = cause.cause;
  }
  return lines;
}
