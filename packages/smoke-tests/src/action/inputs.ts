import { CHECK_KINDS } from '../check.ts';
import type { CheckKind } from '../check.ts';
import { SmokeError } from '../errors.ts';

/** What a run of the action was asked to do. */
export interface SmokeInputs {
  /** Absent: the only environment of the folder. */
  readonly environment?: string;
  readonly environmentsDir: string;
  /** Absent: all of them. */
  readonly dbnodes?: readonly string[];
  /** Absent: all of them. */
  readonly kinds?: readonly CheckKind[];
  readonly concurrency: number;
  readonly timeoutSeconds: number;
  readonly certificateWarningDays: number;
  readonly junitFile?: string;
  readonly jsonFile?: string;
}

const NAME = /^[a-z][a-z0-9-]{0,31}$/;

/**
 * Reads and checks all inputs of the action.
 * @param getInput - gives the text of an input, empty where it is not set
 * @throws SmokeError `INVALID_INPUT` that names every problem at once
 */
export function readSmokeInputs(getInput: (name: string) => string): SmokeInputs {
  const problems: string[] = [];
  const refuse = (name: string, expected: string, found: string): void => {
    problems.push(`input ${name}: expected ${expected}, got ${JSON.stringify(found)}`);
  };
  const whole = (name: string, fallback: number, min: number, max: number): number => {
    const text = getInput(name);
    if (text === '') return fallback;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      refuse(name, `a whole number from ${String(min)} to ${String(max)}`, text);
    return value;
  };

  const environment = getInput('environment');
  if (environment !== '' && !NAME.test(environment)) {
    refuse('environment', 'the name of a folder such as production', environment);
  }
  const dbnodes = split(getInput('dbnodes'));
  for (const name of dbnodes)
    if (!NAME.test(name)) refuse('dbnodes', 'names of dbnodes such as "db1, db2"', name);
  const checks = split(getInput('checks'));
  const kinds = CHECK_KINDS.filter((kind) => checks.includes(kind));
  for (const name of checks) {
    if (!kinds.some((kind) => kind === name)) refuse('checks', `any of ${CHECK_KINDS.join(', ')}`, name);
  }
  const concurrency = whole('concurrency', 8, 1, 64);
  const timeoutSeconds = whole('timeout-seconds', 10, 1, 300);
  const certificateWarningDays = whole('certificate-warning-days', 14, 0, 365);
  if (problems.length > 0) throw new SmokeError('INVALID_INPUT', problems.join('\n'));

  const junitFile = getInput('junit-file');
  const jsonFile = getInput('json-file');
  return {
    ...(environment !== '' && { environment }),
    environmentsDir: getInput('environments-dir') || 'environments',
    ...(dbnodes.length > 0 && { dbnodes }),
    ...(kinds.length > 0 && { kinds }),
    concurrency,
    timeoutSeconds,
    certificateWarningDays,
    ...(junitFile !== '' && { junitFile }),
    ...(jsonFile !== '' && { jsonFile }),
  };
}

/** Names separated by commas or white space. */
function split(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}
