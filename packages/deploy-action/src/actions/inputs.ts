/** What every mode knows. */
interface CommonInputs {
  readonly environmentsDir: string;
}

/** Reports which environments a change is about, as the matrix of a job. */
export interface ListInputs extends CommonInputs {
  readonly mode: 'list';
  /** The one environment that is asked for by hand. */
  readonly environment?: string;
  readonly pullRequest?: number;
  /** Commits between which files changed. */
  readonly range?: { readonly base: string; readonly head: string };
}

/** Shows what a deploy would do; changes nothing but the pull request's own change sets and comment. */
export interface PlanInputs extends CommonInputs {
  readonly mode: 'plan';
  readonly environment?: string;
  readonly pullRequest?: { readonly number: number; readonly head: string };
  /** Without credentials: what the files say by themselves. */
  readonly isOffline: boolean;
  /** Change sets at a time. */
  readonly concurrency: number;
  /** For an offline plan: the environments as they are taken to be deployed, e.g. those of the base branch. */
  readonly baseDir?: string;
  readonly reportFile?: string;
}

/** Removes the change sets of a pull request that was closed. */
export interface CleanUpInputs extends CommonInputs {
  readonly mode: 'clean-up';
  readonly environment: string;
  readonly pullRequest: number;
}

/** Makes an environment what its files say, if that is what was reviewed. */
export interface DeployInputs extends CommonInputs {
  readonly mode: 'deploy';
  readonly environment?: string;
  /** The commit that is deployed: the review is looked for from here back. */
  readonly commit?: string;
  /** Digest that someone typed in, in place of a review; one of both is there. */
  readonly digest?: string;
  /** Login whose comments are believed. */
  readonly commentAuthor: string;
  readonly concurrency: number;
  readonly reportFile?: string;
}

/** Opens a pull request with the file of one more dbnode. */
export interface AddNodeInputs extends CommonInputs {
  readonly mode: 'add-node';
  readonly environment: string;
  readonly name?: string;
  readonly instanceClass?: string;
  readonly storageGiB?: number;
  readonly capacity?: number;
}

/** What a run of the action was asked to do. */
export type ActionInputs = ListInputs | PlanInputs | CleanUpInputs | DeployInputs | AddNodeInputs;

/** Inputs that cannot be used; carries every problem at once. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'INVALID_INPUT';
}

const MODES = ['list', 'plan', 'clean-up', 'deploy', 'add-node'] as const;
const MAX_CONCURRENCY = 30;
/** Longer values are shown by their beginning. */
const SHOWN_LENGTH = 80;

const NAME = { pattern: /^[a-z][a-z0-9-]*$/, expected: 'the name of a folder such as production' };
const COMMIT = { pattern: /^[0-9a-f]{40}$/, expected: 'a commit of 40 hex digits' };
const DIGEST = { pattern: /^[0-9a-f]{64}$/, expected: 'the digest of a plan, 64 hex digits' };
const NUMBER = { pattern: /^[1-9][0-9]{0,9}$/, expected: 'a whole number from 1' };
const LOGIN = { pattern: /^[A-Za-z0-9-]+(\[bot\])?$/, expected: 'a login such as github-actions[bot]' };

/** Where GitHub says that there was no commit before. */
const NO_COMMIT = /^0{40}$/;

/** Reads and checks all inputs of the action. @throws InputError with every problem */
export function readActionInputs(getInput: (name: string) => string): ActionInputs {
  const problems: string[] = [];
  const refuse = (name: string, expected: string, value: string): void => {
    problems.push(`input ${name}: expected ${expected}, got ${shown(value)}`);
  };
  const read = (name: string, { pattern, expected }: Pattern): string | undefined => {
    const value = getInput(name);
    if (value === '') return undefined;
    if (pattern.test(value)) return value;
    refuse(name, expected, value);
    return undefined;
  };
  const required = (name: string, pattern: Pattern): string => {
    const had = problems.length;
    const value = read(name, pattern);
    if (value === undefined && problems.length === had) refuse(name, pattern.expected, '');
    return value ?? '';
  };
  const number = (name: string): number | undefined => {
    const value = read(name, NUMBER);
    return value === undefined ? undefined : Number(value);
  };
  const flag = (name: string): boolean =>
    read(name, { pattern: /^(true|false)$/, expected: 'true or false' }) === 'true';

  const modeText = getInput('mode') || 'plan';
  const mode = MODES.find((candidate) => candidate === modeText);
  if (mode === undefined) refuse('mode', `one of ${MODES.join(', ')}`, modeText);
  const common = { environmentsDir: directory(getInput('environments-dir'), refuse) };
  const optional = {
    environment: read('environment', NAME),
    reportFile: getInput('report-file') || undefined,
  };

  const inputs = ((): ActionInputs | undefined => {
    switch (mode) {
      case 'list': {
        const base = read('base', COMMIT);
        const head = read('commit', COMMIT);
        // An operator who enters a wrong digest should learn it before a reviewer approves the deploy.
        read('digest', DIGEST);
        const isRange = base !== undefined && head !== undefined && !NO_COMMIT.test(base);
        return defined({
          mode,
          ...common,
          environment: optional.environment,
          pullRequest: number('pull-request'),
          range: isRange ? { base, head } : undefined,
        });
      }
      case 'plan': {
        const pullRequest = number('pull-request');
        return defined({
          mode,
          ...common,
          ...optional,
          isOffline: flag('offline'),
          concurrency: concurrency(getInput('concurrency'), refuse),
          baseDir: getInput('base-dir') || undefined,
          pullRequest:
            pullRequest === undefined ? undefined : { number: pullRequest, head: required('head', COMMIT) },
        });
      }
      case 'clean-up':
        return {
          mode,
          ...common,
          environment: required('environment', NAME),
          pullRequest: Number(required('pull-request', NUMBER)),
        };
      case 'deploy': {
        const digest = read('digest', DIGEST);
        return defined({
          mode,
          ...common,
          ...optional,
          digest,
          commit: digest === undefined ? required('commit', COMMIT) : read('commit', COMMIT),
          commentAuthor: read('comment-author', LOGIN) ?? 'github-actions[bot]',
          concurrency: concurrency(getInput('concurrency'), refuse),
        });
      }
      case 'add-node':
        return defined({
          mode,
          ...common,
          environment: required('environment', NAME),
          name: read('name', { pattern: /^[a-z][a-z0-9-]*$/, expected: 'a name such as db7' }),
          instanceClass: read('instance-class', {
            pattern: /^db\.[a-z0-9-]+\.[a-z0-9]+$/,
            expected: 'an instance class such as db.m7g.large',
          }),
          storageGiB: number('storage-gib'),
          capacity: number('capacity'),
        });
      case undefined:
        return undefined;
      default:
        return mode satisfies never;
    }
  })();
  if (inputs === undefined || problems.length > 0) throw new InputError([...new Set(problems)].join('\n'));
  return inputs;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly expected: string;
}

type Refuse = (name: string, expected: string, value: string) => void;

/** A value from outside, quoted and cut: no line break, control character or workflow command can come out of it. */
function shown(value: string): string {
  const text = JSON.stringify(value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);
  return text.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|(?<=:):/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The folder must be in the workspace: its path is compared with those of changed files. */
function directory(value: string, refuse: Refuse): string {
  const path = (value || 'environments').replace(/\/+$/, '');
  if (/^\/|(^|\/)\.\.?(\/|$)/.test(path))
    refuse('environments-dir', 'a folder of the workspace such as environments', value);
  return path;
}

function concurrency(value: string, refuse: Refuse): number {
  const result = Number(value || '10');
  if (!Number.isInteger(result) || result < 1 || result > MAX_CONCURRENCY)
    refuse('concurrency', `a whole number from 1 to ${String(MAX_CONCURRENCY)}`, value);
  return result;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the keys whose value is undefined. */
function defined<const T extends object>(object: T): Defined<T>;
function defined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
