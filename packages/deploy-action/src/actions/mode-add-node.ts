import { draftDbnode, virtualHosts, type DbnodeDraft, type Environment } from '@syncops/topology';

import { inlineCode } from '@syncops/text';
import { ActionError, type ActionDeps, type ActionHost } from './action-host.ts';
import type { AddNodeInputs } from './inputs.ts';
import { annotate, environmentFolders, invalidEnvironment, unknownEnvironment } from './read-environment.ts';

/** Opens a pull request with the file of one more dbnode; only if the environment is valid with it. */
export async function runAddNode(inputs: AddNodeInputs, { host, github }: ActionDeps): Promise<void> {
  if (github === undefined)
    throw new ActionError('NO_GITHUB', 'input github-token: expected a token that may open a pull request');
  const { environmentsDir, name, instanceClass, storageGiB, capacity } = inputs;
  const environment = await chosenEnvironment(environmentsDir, inputs.environment);
  const draft = await draftDbnode(environmentsDir, environment, {
    ...(name !== undefined && { name }),
    ...(instanceClass !== undefined && { instanceClass }),
    ...(storageGiB !== undefined && { storageGiB }),
    ...(capacity !== undefined && { capacity }),
  });
  if (draft.kind !== 'drafted') throw refusal(draft, host);
  const { file, text } = draft;
  const origins = originsOf(draft.environment, draft.name);
  const pullRequest = await github.openPullRequest({
    base: (await github.repository()).defaultBranch,
    branch: `add-node/${environment}-${draft.name}`,
    title: `Add dbnode ${draft.name} to ${environment}`,
    commitMessage: `feat(environments): add dbnode ${draft.name} to ${environment}`,
    body: [
      `Adds dbnode ${inlineCode(draft.name)} to ${inlineCode(environment)}: virtual hosts ${inlineCode(origins[0] ?? '')} to ${inlineCode(origins.at(-1) ?? '')}.`,
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

/** The environment that is asked for, or the only one; it may lack its first dbnode. */
async function chosenEnvironment(environmentsDir: string, wanted: string | undefined): Promise<string> {
  const names = await environmentFolders(environmentsDir);
  const name = wanted ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined || !names.includes(name)) throw unknownEnvironment(wanted ?? '', names);
  return name;
}

function refusal(draft: Exclude<DbnodeDraft, { kind: 'drafted' }>, host: ActionHost): ActionError {
  switch (draft.kind) {
    case 'exists':
      return new ActionError(
        'DBNODE_EXISTS',
        `${draft.file} exists already: choose another name, or edit the file`,
      );
    case 'strange-name':
      return new ActionError(
        'INVALID_DBNODE',
        `input name: expected letters and digits such as db2, got ${JSON.stringify(draft.name)}`,
      );
    case 'invalid':
      annotate(host, undefined, draft.problems);
      return invalidEnvironment(draft.problems);
    default:
      return draft satisfies never;
  }
}
