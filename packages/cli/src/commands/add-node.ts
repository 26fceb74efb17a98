import { cp, link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  formatProblem,
  loadEnvironments,
  virtualHosts,
  type Environment,
  type Problem,
} from '@syncops/topology';

import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import { FIRST_DBNODE_FILE, nextDbnodeName, renderDbnodeFile, type DbnodeChoices } from '../dbnode-file.ts';
import { EXIT } from '../exit-code.ts';
import { invalidEnvironment, loadEnvironment, type EnvironmentSelection } from '../load-environment.ts';

export interface AddNodeOptions extends EnvironmentSelection, Omit<DbnodeChoices, 'name'> {
  readonly name?: string;
}

/** Writes the file of one more dbnode, if the environment is valid with it; else nothing. */
export async function addNode(options: AddNodeOptions): Promise<CommandResult> {
  const before = await readBefore(options);
  const name = options.name ?? nextDbnodeName(before.dbnodeNames);
  refuseStrangeName(name);
  const text = renderDbnodeFile(before.pattern, {
    name,
    ...(options.instanceClass !== undefined && { instanceClass: options.instanceClass }),
    ...(options.storageGiB !== undefined && { storageGiB: options.storageGiB }),
    ...(options.capacity !== undefined && { capacity: options.capacity }),
  });
  const folder = join(options.environmentsDir, before.environment, 'dbnodes');
  const file = join(folder, `${name}.yaml`);
  if (before.dbnodeNames.includes(name)) {
    throw new CliError('DBNODE_EXISTS', `${file} exists already`, {
      hint: 'choose another --name, or edit the file',
    });
  }
  const after = await validateWith(options.environmentsDir, before.environment, name, text);
  await mkdir(folder, { recursive: true });
  await createWhole(folder, file, text);
  return describe(after, name, file);
}

interface Before {
  readonly environment: string;
  readonly dbnodeNames: readonly string[];
  /** Text of the file that the new one is made from. */
  readonly pattern: string;
}

async function readBefore(options: AddNodeOptions): Promise<Before> {
  const empty = await findEmptyEnvironment(options);
  if (empty !== undefined) return { environment: empty, dbnodeNames: [], pattern: FIRST_DBNODE_FILE };
  const { environment } = await loadEnvironment(options);
  const last = environment.dbnodes.at(-1);
  return {
    environment: environment.name,
    dbnodeNames: environment.dbnodes.map(({ name }) => name),
    pattern: last === undefined ? FIRST_DBNODE_FILE : await readFile(last.source.file, 'utf8'),
  };
}

/** The chosen environment, if all that it lacks is its first dbnode. */
async function findEmptyEnvironment({
  environmentsDir,
  environment,
}: EnvironmentSelection): Promise<string | undefined> {
  if (environment === undefined) return undefined;
  const { problems } = await loadEnvironments(environmentsDir, environment);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ code }) => code === 'NO_DBNODES') ? environment : undefined;
}

/** The rules know what a good name is; this only keeps a name from leaving the folder. */
function refuseStrangeName(name: string): void {
  if (/^[A-Za-z0-9-]+$/.test(name)) return;
  throw new CliError(
    'INVALID_DBNODE',
    `a dbnode cannot be called ${JSON.stringify(name)}: use letters and digits such as db2`,
  );
}

/**
 * Reads all environments with the new file in a copy, because hostnames must be unique across them.
 * @throws CliError `INVALID_ENVIRONMENT` with the problems that were not there before
 */
async function validateWith(
  environmentsDir: string,
  environment: string,
  name: string,
  text: string,
): Promise<Environment> {
  const known = new Set((await loadEnvironments(environmentsDir)).problems.map(formatProblem));
  const copy = await mkdtemp(join(tmpdir(), 'syncops-add-node-'));
  try {
    await cp(environmentsDir, copy, { recursive: true, dereference: true });
    await mkdir(join(copy, environment, 'dbnodes'), { recursive: true });
    await writeFile(join(copy, environment, 'dbnodes', `${name}.yaml`), text);
    const { environments, problems } = await loadEnvironments(copy);
    const found = environments.find((candidate) => candidate.name === environment);
    const caused = problems
      .map((problem) => movedBack(problem, copy, environmentsDir))
      .filter((problem) => problem.severity === 'error' && !known.has(formatProblem(problem)));
    if (found === undefined || caused.length > 0) throw invalidEnvironment(caused);
    return found;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function movedBack(problem: Problem, copy: string, environmentsDir: string): Problem {
  const { position } = problem;
  if (!position.file.startsWith(copy)) return problem;
  return { ...problem, position: { ...position, file: environmentsDir + position.file.slice(copy.length) } };
}

/** The file appears with all of its content or not at all, and never in place of another. */
async function createWhole(folder: string, file: string, text: string): Promise<void> {
  // The loader passes hidden files by.
  const draft = join(folder, `.add-node-${String(process.pid)}`);
  try {
    await writeFile(draft, text);
    await link(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

function describe(environment: Environment, name: string, file: string): CommandResult {
  const dbnode = environment.dbnodes.find((candidate) => candidate.name === name);
  const origins = dbnode === undefined ? [] : virtualHosts(environment, dbnode).map(({ origin }) => origin);
  const select = `--environment ${environment.name}`;
  const lines = [
    `${file} written: virtual hosts ${origins[0] ?? ''} to ${origins.at(-1) ?? ''}`,
    '',
    'What comes next:',
    `  npx syncops plan ${select}     what a deploy would do`,
    `  git add ${file}`,
    `  npx syncops deploy ${select}   make it so, clients keep working meanwhile`,
  ];
  return {
    exitCode: EXIT.done,
    document: { ok: true, environment: environment.name, dbnode: name, file, origins },
    text: `${lines.join('\n')}\n`,
  };
}
