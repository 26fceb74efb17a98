import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FIRST_DBNODE_FILE, nextDbnodeName, renderDbnodeFile, type DbnodeChoices } from './dbnode-file.ts';
import type { Environment } from './environment.ts';
import { loadEnvironments } from './load-environments.ts';
import { formatProblem, type Problem } from './problem.ts';

/** The file of one more dbnode, not yet written anywhere, or why there can be none. */
export type DbnodeDraft =
  | {
      readonly kind: 'drafted';
      readonly name: string;
      /** Where it belongs, below the folder of environments. */
      readonly file: string;
      readonly text: string;
      /** The environment as it is with the file. */
      readonly environment: Environment;
    }
  | { readonly kind: 'exists'; readonly file: string }
  | { readonly kind: 'strange-name'; readonly name: string }
  /** The environment has errors already, or has them with the file; positions are those of the real files. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/**
 * Drafts the file of one more dbnode of an environment, after the pattern of its last one, and checks that everything is
 * valid with it; writes nothing that stays. An environment that lacks nothing but its first dbnode gets that.
 */
export async function draftDbnode(
  environmentsDir: string,
  environment: string,
  choices: Partial<DbnodeChoices>,
): Promise<DbnodeDraft> {
  const before = await readBefore(environmentsDir, environment);
  if (before.kind === 'invalid') return before;
  const name = choices.name ?? nextDbnodeName(before);
  // The rules know what a good name is; this only keeps a name from leaving the folder.
  if (!/^[A-Za-z0-9-]+$/.test(name)) return { kind: 'strange-name', name };
  const file = join(environmentsDir, environment, 'dbnodes', `${name}.yaml`);
  if (before.dbnodes.some((dbnode) => dbnode.name === name)) return { kind: 'exists', file };
  const text = renderDbnodeFile(before.pattern, { ...choices, name });
  const after = await validateWith(environmentsDir, environment, { name, text });
  return 'problems' in after
    ? { kind: 'invalid', problems: after.problems }
    : { kind: 'drafted', name, file, text, environment: after.environment };
}

type Before =
  | ({ readonly kind: 'valid'; readonly pattern: string } & Pick<Environment, 'confirmations'> & {
        readonly dbnodes: readonly { readonly name: string }[];
      })
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

async function readBefore(environmentsDir: string, name: string): Promise<Before> {
  const { environments, problems } = await loadEnvironments(environmentsDir, name);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && errors.every(({ code }) => code === 'NO_DBNODES'))
    return { kind: 'valid', pattern: FIRST_DBNODE_FILE, dbnodes: [], confirmations: [] };
  const [environment] = environments;
  if (errors.length > 0 || environment === undefined) return { kind: 'invalid', problems };
  const { dbnodes, confirmations } = environment;
  const last = dbnodes.at(-1);
  const pattern = last === undefined ? FIRST_DBNODE_FILE : await readFile(last.source.file, 'utf8');
  return { kind: 'valid', pattern, dbnodes, confirmations };
}

/** Reads all environments with the new file in a copy, because hostnames must be unique across them. */
async function validateWith(
  environmentsDir: string,
  environment: string,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<{ readonly environment: Environment } | { readonly problems: readonly Problem[] }> {
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
    return found === undefined || caused.length > 0 ? { problems: caused } : { environment: found };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function movedBack(problem: Problem, copy: string, environmentsDir: string): Problem {
  const { position } = problem;
  if (!position.file.startsWith(copy)) return problem;
  return { ...problem, position: { ...position, file: environmentsDir + position.file.slice(copy.length) } };
}
