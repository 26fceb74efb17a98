import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { draftDbnode, virtualHosts, type DbnodeChoices, type Environment } from '@syncops/topology';

import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import { EXIT } from '../exit-code.ts';
import { invalidEnvironment, loadEnvironment, type EnvironmentSelection } from '../load-environment.ts';

export interface AddNodeOptions extends EnvironmentSelection, Partial<DbnodeChoices> {}

/** Writes the file of one more dbnode, if the environment is valid with it; else nothing. */
export async function addNode(options: AddNodeOptions): Promise<CommandResult> {
  const { environmentsDir, environment, name, instanceClass, storageGiB, capacity } = options;
  const chosen = environment ?? (await loadEnvironment(options)).environment.name;
  const draft = await draftDbnode(environmentsDir, chosen, {
    ...(name !== undefined && { name }),
    ...(instanceClass !== undefined && { instanceClass }),
    ...(storageGiB !== undefined && { storageGiB }),
    ...(capacity !== undefined && { capacity }),
  });
  switch (draft.kind) {
    case 'drafted': {
      const folder = dirname(draft.file);
      await mkdir(folder, { recursive: true });
      await createWhole(folder, draft.file, draft.text);
      return describe(draft.environment, draft.name, draft.file);
    }
    case 'exists':
      throw new CliError('DBNODE_EXISTS', `${draft.file} exists already`, {
        hint: 'choose another --name, or edit the file',
      });
    case 'strange-name':
      throw new CliError(
        'INVALID_DBNODE',
        `a dbnode cannot be called ${JSON.stringify(draft.name)}: use letters and digits such as db2`,
      );
    case 'invalid':
      throw invalidEnvironment(draft.problems);
    default:
      return draft satisfies never;
  }
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
