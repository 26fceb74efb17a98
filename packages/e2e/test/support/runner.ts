import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from '@syncops/demo';
import { runNode, type NodeRun } from './run-node.ts';
import type { Workspace } from './workspace.ts';

export interface ActionRun extends NodeRun {
  readonly outputs: ReadonlyMap<string, string>;
  /** The step summary, Markdown. */
  readonly summary: string;
}

/** A workflow command of stdout, `::error file=a,line=1::message`. */
export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Runs an action, the deploy action unless stated, from its bundle as a GitHub runner does: inputs as `INPUT_*` with dashes kept and letters upper-cased,
 * files for outputs and summary, the workspace as working directory.
 */
export async function runAction(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  action: 'deploy-action' | 'rotate-action' = 'deploy-action',
): Promise<ActionRun> {
  const temp = await mkdtemp(join(workspace.dir, 'runner-'));
  const outputFile = join(temp, 'output');
  const summaryFile = join(temp, 'summary');
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')]);
  try {
    const run = await runNode([join(ROOT, 'packages', action, 'dist/main.mjs')], {
      cwd: workspace.dir,
      env: {
        ...env,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace.dir,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        RUNNER_TEMP: temp,
      },
    });
    return {
      ...run,
      outputs: parseOutputs(await readFile(outputFile, 'utf8')),
      summary: await readFile(summaryFile, 'utf8'),
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** `name<<delimiter`, the value, the delimiter: how a runner reads the output file. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^(?<name>.+)<<(?<end>ghadelimiter_.+)\n(?<value>[^]*?)\n\k<end>$/gm);
  return new Map([...found].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}

export function annotations(stdout: string): readonly Annotation[] {
  const found = stdout.matchAll(
    /^::(?<level>error|warning|notice)(?: (?<properties>.*?))?::(?<message>.*)$/gm,
  );
  return [...found].map(({ groups }) => ({
    level: groups?.['level'] ?? '',
    message: decodeURIComponent(groups?.['message'] ?? ''),
    properties: Object.fromEntries(
      (groups?.['properties'] ?? '').split(',').map((part) => {
        const [name = '', ...value] = part.split('=');
        return [name, decodeURIComponent(value.join('='))];
      }),
    ),
  }));
}
