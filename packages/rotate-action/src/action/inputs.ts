import { RotateError, SECRET_CHOICES, type SecretChoice } from '@syncops/engine';

/** What every mode knows. */
interface CommonInputs {
  /** Absent: the only environment of the folder. */
  readonly environment?: string;
  readonly environmentsDir: string;
  /** Absent: all of them. */
  readonly dbnodes?: readonly string[];
  readonly secret: SecretChoice;
  readonly reportFile?: string;
}

/** What a run of the action was asked to do. */
export type RotateInputs =
  /** Begins another value for the dbnodes that were named. */
  | (CommonInputs & {
      readonly mode: 'rotate';
      readonly isCompromised: boolean;
      readonly isWaiting: boolean;
    })
  /** Begins another value where the one there is has the age that the environment's file states. */
  | (CommonInputs & { readonly mode: 'due'; readonly isWaiting: boolean })
  /** Goes on with what is under way. */
  | (CommonInputs & { readonly mode: 'advance'; readonly isWaiting: boolean })
  | (CommonInputs & { readonly mode: 'abort' })
  | (CommonInputs & { readonly mode: 'status' });

const MODES = ['rotate', 'due', 'status', 'abort', 'advance'] as const;
const NAME = /^[a-z][a-z0-9-]*$/;
/** Longer values are shown by their beginning. */
const SHOWN_LENGTH = 80;

/**
 * Reads and checks all inputs of the action.
 * @param getInput - gives the text of an input, empty where it is not set
 * @throws RotateError `INVALID_INPUT` that names every problem at once
 */
export function readRotateInputs(getInput: (name: string) => string): RotateInputs {
  const problems: string[] = [];
  const refuse = (name: string, expected: string, found: string): void => {
    problems.push(`input ${name}: expected ${expected}, got ${shown(found)}`);
  };
  const choice = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value => {
    const text = getInput(name);
    if (text === '') return fallback;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) refuse(name, `one of ${values.join(', ')}`, text);
    return value ?? fallback;
  };

  const mode = choice('mode', MODES, 'status');
  const environment = getInput('environment');
  if (environment !== '' && !NAME.test(environment))
    refuse('environment', 'the name of a folder such as production', environment);
  const typed = getInput('dbnodes');
  const names = typed.split(/[\s,]+/).filter((name) => name !== '');
  const isAll = names.includes('all');
  const strange = names.filter((name) => !NAME.test(name));
  for (const name of strange) refuse('dbnodes', 'names of dbnodes such as "db1, db2", or all', name);
  if (isAll && names.length > 1) refuse('dbnodes', 'all, or names of dbnodes', typed);
  if (mode === 'rotate' && names.length === 0)
    refuse('dbnodes', 'the dbnodes whose secrets to rotate, such as "db1, db2", or all', typed);
  if (mode === 'due' && names.length > 0 && !isAll)
    refuse('dbnodes', 'all or nothing: with mode due the age alone decides', typed);
  const secret = choice('secret', SECRET_CHOICES, 'all');
  const isWaiting = choice('wait', ['true', 'false'], 'false') === 'true';
  const isCompromised = choice('compromised', ['true', 'false'], 'false') === 'true';
  const confirm = getInput('confirm');
  if (isCompromised && mode !== 'rotate')
    refuse('compromised', 'false: it goes with mode rotate only', 'true');
  if (isCompromised && (environment === '' || confirm !== environment))
    refuse('confirm', `the name of the environment${environment === '' ? '' : `, ${environment}`}`, confirm);
  const directory = (getInput('environments-dir') || 'environments').replace(/\/+$/, '');
  if (problems.length > 0) throw new RotateError('INVALID_INPUT', problems.join('\n'));

  const reportFile = getInput('report-file');
  const common = {
    ...(environment !== '' && { environment }),
    environmentsDir: directory,
    ...(names.length > 0 && !isAll && { dbnodes: [...new Set(names)] }),
    secret,
    ...(reportFile !== '' && { reportFile }),
  };
  switch (mode) {
    case 'rotate':
      return { mode, ...common, isWaiting, isCompromised };
    case 'due':
    case 'advance':
      return { mode, ...common, isWaiting };
    case 'abort':
    case 'status':
      return { mode, ...common };
    default:
      return mode satisfies never;
  }
}

/** A value from outside, quoted and cut: no line break, control character or workflow command can come out of it. */
function shown(value: string): string {
  const text = JSON.stringify(value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);
  return text.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|(?<=:):/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
