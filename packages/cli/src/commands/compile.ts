import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compileEnvironment } from '@syncops/topology';

import type { CommandResult } from '../command-result.ts';
import { EXIT } from '../exit-code.ts';
import { loadEnvironment, type EnvironmentSelection } from '../load-environment.ts';

/** Writes one `<stack>.template.json` per stack; calls nothing. */
export async function compile(selection: EnvironmentSelection, out: string): Promise<CommandResult> {
  const { environment } = await loadEnvironment(selection);
  const stacks = compileEnvironment(environment).map((stack) => ({
    name: stack.name,
    kind: stack.kind,
    file: join(out, `${stack.name}.template.json`),
    sha256: stack.sha256,
    bytes: Buffer.byteLength(stack.body),
    parameters: stack.parameters,
    dependsOn: stack.dependsOn,
    template: stack.template,
  }));
  await mkdir(out, { recursive: true });
  for (const { file, template } of stacks) {
    await writeFile(file, `${JSON.stringify(template, null, 2)}\n`);
  }
  return {
    exitCode: EXIT.done,
    document: {
      ok: true,
      environment: environment.name,
      out,
      stacks: stacks.map(({ template, ...stack }) => ({
        ...stack,
        resources: Object.keys(template.Resources).length,
      })),
    },
    text: stacks.map(({ file }) => `${file}\n`).join(''),
  };
}
