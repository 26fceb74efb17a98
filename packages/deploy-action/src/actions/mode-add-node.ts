import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  formatProblem,
  loadEnvironments,
  nextDbnodeName,
  renderDbnodeFile,
  virtualHosts,
  type Environment,
} from '@syncops/topology';

import { inlineCode } from '../report/escape-markdown.ts';
import { ActionError, type ActionDeps } from './action-host.ts';
import type { AddNodeInputs } from './inputs.ts';
import { invalidEnvironment, requireEnvironment } from './read-environment.ts';

/** Opens a pull request with the file of one more dbnode; only if the environment is valid with it. */
export async function runAddNode(inputs: AddNodeInputs, { host, github }: ActionDeps): Promise<void> {
  if (github === undefined)
    throw new ActionError('NO_GITHUB', 'input github-token: expected a token that may open a pull request');
  const { environmentsDir } = inputs;
  const environment = await requireEnvironment(environmentsDir, inputs.environment, host);
  const name = inputs.name ?? nextDbnodeName(environment);
  const file = `${environmentsDir}/${environment.name}/dbnodes/${name}.yaml`;
  if (environment.dbnodes.some((dbnode) => dbnode.name === name))
    throw new ActionError('DBNODE_EXISTS', `${file} exists already: choose another name, or edit the file`);
  const pattern = environment.dbnodes.at(-1);
  const text = renderDbnodeFile({
    name,
    kind: 'rds',
    instanceClass: inputs.instanceClass ?? pattern?.instanceClass ?? 'db.m7g.large',
    storageGiB: inputs.storageGiB ?? pattern?.storageGiB ?? 100,
    capacity: inputs.capacity ?? pattern?.capacity ?? 10_000,
  });
  const after = await validateWith(environmentsDir, environment.name, name, text);
  const origins = originsOf(after, name);
  const pullRequest = await github.openPullRequest({
    base: (await github.repository()).defaultBranch,
    branch: `add-node/${environment.name}-${name}`,
    title: `Add dbnode ${name} to ${environment.name}`,
    commitMessage: `feat(environments): add dbnode ${name} to ${environment.name}`,
    body: [
      `Adds dbnode ${inlineCode(name)} to ${inlineCode(environment.name)}: virtual hosts ${inlineCode(origins[0] ?? '')} to ${inlineCode(origins.at(-1) ?? '')}.`,
      '',
      'The plan appears below as a comment; if it does not, approve the workflows of this pull request, or push to its branch.',
    ].join('\n'),
    files: { [file]: text },
  });
  host.setOutput('pull-request-url', pullRequest.url);
  host.setOutput('pull-request', pullRequest.number);
  host.info(`${file}: pull request ${pullRequest.url}`);
  await host.summary
    .addRaw(`Pull request #${String(pullRequest.number)} adds ${inlineCode(file)}: ${pullRequest.url}\n`)
    .write();
}

function originsOf(environment: Environment, name: string): readonly string[] {
  const dbnode = environment.dbnodes.find((candidate) => candidate.name === name);
  return dbnode === undefined ? [] : virtualHosts(environment, dbnode).map(({ origin }) => origin);
}

/** Reads all environments with the new file in a copy, because hostnames must be unique across them. */
async function validateWith(
  environmentsDir: string,
  environment: string,
  name: string,
  text: string,
): Promise<Environment> {
  const known = new Set((await loadEnvironments(environmentsDir)).problems.map(formatProblem));
  const copy = await mkdtemp(join(tmpdir(), 'syncops-add-node-'));
  try {
    await cp(environmentsDir, copy, { recursive: true });
    await mkdir(join(copy, environment, 'dbnodes'), { recursive: true });
    await writeFile(join(copy, environment, 'dbnodes', `${name}.yaml`), text);
    const { environments, problems } = await loadEnvironments(copy);
    const caused = problems
      .map((problem) => ({
        ...problem,
        position: { ...problem.position, file: problem.position.file.replace(copy, environmentsDir) },
      }))
      .filter((problem) => problem.severity === 'error' && !known.has(formatProblem(problem)));
    const found = environments.find((candidate) => candidate.name === environment);
    if (found === undefined || caused.length > 0) throw invalidEnvironment(caused);
    return found;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
