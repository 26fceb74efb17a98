import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWorkflow } from './parse-workflow.ts';
import type { UnreadableWorkflow, WorkflowFacts } from './workflow-facts.ts';

const FOLDER = '.github/workflows';

/** Every workflow of a checkout, in the order of their names; none where the folder is not there. */
export async function readWorkflows(root: string): Promise<readonly (WorkflowFacts | UnreadableWorkflow)[]> {
  const names = await readdir(join(root, FOLDER)).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
  return Promise.all(
    files.map(async (name) =>
      parseWorkflow(`${FOLDER}/${name}`, await readFile(join(root, FOLDER, name), 'utf8')),
    ),
  );
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
