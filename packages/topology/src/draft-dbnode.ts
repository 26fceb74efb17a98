import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FIRST_DBNODE_FILE, nextDbnodeName, renderDbnodeFile, type DbnodeChoices } from './dbnode-file.ts';
import type { Environment } from './environment.ts';
import { loadEnvironments } from './load-environments.ts';
import { formatProblem, type Problem } from './problem.ts';

/** The file of an additional dbnode, which is not written yet, or the reason why it cannot be added. */
export type DbnodeDraft =
  | {
      readonly kind: 'drafted';
      readonly name: string;
      /** Path of the new file, below the folder of environments. */
      readonly file: string;
      readonly text: string;
      /** The environment including the new dbnode. */
      readonly environment: Environment;
    }
  | { readonly kind: 'exists'; readonly file: string }
  | { readonly kind: 'strange-name'; readonly name: string }
  /** The environment already has errors, or has errors with the new file; positions refer to the real files. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/**
 * Drafts the file of an additional dbnode, with the environment's last dbnode as the template, and checks that all
 * environments are valid with it; leaves no file behind. If the environment's only error is that it has no dbnode, the draft
 * is its first dbnode.
 */
export async function draftDbnode(
  environmentsDir: string,
  environment: string,
  choices: Partial<DbnodeChoices>,
): Promise<DbnodeDraft> {
  const before = await readExisting(environmentsDir, environment);
  if (before.kind === 'invalid') return before;
  const name = choices.name ?? nextDbnodeName(before);
  // The rules check the name; this check only prevents a path that leaves the folder.
  if (!/^[A-Za-z0-9-]+$/.test(name)) return { kind: 'strange-name', name };
  const file = join(environmentsDir, environment, 'dbnodes', `${name}.yaml`);
  if (before.dbnodes.some((dbnode) => dbnode.name === name)) return { kind: 'exists', file };
  const text = renderDbnodeFile(before.template, { ...choices, name });
  const after = await validateWith(environmentsDir, environment, { name, text });
  return 'problems' in after
    ? { kind: 'invalid', problems: after.problems }
    : { kind: 'drafted', name, file, text, environment: after.environment };
}

/** The environment before the dbnode is added; `template` is the text of the file that the new one is copied from. */
type ExistingEnvironment =
  | ({ readonly kind: 'valid'; readonly template: string } & Pick<Environment, 'confirmations'> & {
        readonly dbnodes: readonly { readonly name: string }[];
      })
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

async function readExisting(environmentsDir: string, name: string): Promise<ExistingEnvironment> {
  const { environments, problems } = await loadEnvironments(environmentsDir, name);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && errors.every(({ code }) => code === 'NO_DBNODES'))
    return { kind: 'valid', template: FIRST_DBNODE_FILE, dbnodes: [], confirmations: [] };
  const [environment] = environments;
  if (errors.length > 0 || environment === undefined) return { kind: 'invalid', problems };
  const { dbnodes, confirmations } = environment;
  const last = dbnodes.at(-1);
  const template = last === undefined ? FIRST_DBNODE_FILE : await readFile(last.source.file, 'utf8');
  return { kind: 'valid', template, dbnodes, confirmations };
}

/** Loads a copy of all environments with the new file added, because hostnames must be unique across environments. */
async function validateWith(
  environmentsDir: string,
  environment: string,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<{ readonly environment: Environment } | { readonly problems: readonly Problem[] }> {
  const knownProblems = new Set((await loadEnvironments(environmentsDir)).problems.map(formatProblem));
  const copy = await mkdtemp(join(tmpdir(), 'syncops-add-node-'));
  try {
    await cp(environmentsDir, copy, { recursive: true, dereference: true });
    await mkdir(join(copy, environment, 'dbnodes'), { recursive: true });
    await writeFile(join(copy, environment, 'dbnodes', `${name}.yaml`), text);
    const { environments, problems } = await loadEnvironments(copy);
    const found = environments.find((candidate) => candidate.name === environment);
    const newProblems = problems
      .map((problem) => relocateProblem(problem, copy, environmentsDir))
      .filter((problem) => problem.severity === 'error' && !knownProblems.has(formatProblem(problem)));
    return found === undefined || newProblems.length > 0 ? { problems: newProblems } : { environment: found };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Replaces the path of the copy by the path of the real file. */
function relocateProblem(problem: Problem, copy: string, environmentsDir: string): Problem {
  const { position } = problem;
  if (!position.file.startsWith(copy)) return problem;
  return { ...problem, position: { ...position, file: environmentsDir + position.file.slice(copy.length) } };
}
