import { CliError } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** A failure as the command line prints it, without a stack trace. */
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

/** Codes of errors in what the user typed or wrote in the files, whatever package they come from. */
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

/** How many causes below the first are printed. */
const MAX_CAUSES = 3;

/**
 * Describes an error for people and for `--json`.
 * @returns a promise, because the formatting of problems in environment files is loaded only where there are some: usage errors
 *   and `--help` would otherwise load the parsers of these files
 */
export async function describeError(error: unknown): Promise<ErrorDescription> {
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
      ...(await formatProblems(problems)),
      `error: ${message}`,
      ...describeCauses(error, message),
      ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ],
  };
}

async function formatProblems(problems: CliError['problems']): Promise<readonly string[]> {
  if (problems.length === 0) return [];
  const { formatProblem } = await import('@syncops/topology');
  return problems.map(formatProblem);
}

/** The code of an expected error: ours, or the system's. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function hintOf(error: unknown, code: string | undefined): string | undefined {
  if (error instanceof CliError) return error.hint;
  if (code === undefined) {
    return 'unexpected error: run the command again with SYNCOPS_DEBUG=1 for the stack trace, and report it';
  }
  return undefined;
}

/** The messages of the causes that the message itself does not repeat. */
function describeCauses(error: unknown, message: string): readonly string[] {
  const lines: string[] = [];
  let printed = message;
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause instanceof Error && lines.length < MAX_CAUSES) {
    const text = cause.message.split('\n')[0] ?? '';
    if (text !== '' && !printed.includes(text)) lines.push(`  caused by: ${text}`);
    printed += text;
    cause = cause.cause;
  }
  return lines;
}
