import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GENERATED_MODULE, renderHostScripts, SCRIPT_FILES } from './support/render-host-scripts.ts';

/** ShellCheck is a development tool; `script/lint-scripts` always runs it. */
const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;

describe('the sources of the host scripts', () => {
  it('the generated module equals the shell scripts', async () => {
    const text = await renderHostScripts();
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(GENERATED_MODULE, text);
    expect(await readFile(GENERATED_MODULE, 'utf8')).toBe(text);
  });

  it.each(SCRIPT_FILES.map((file) => [basename(file), file]))(
    'bash, and ShellCheck if it is installed, accepts %s',
    (_name, file) => {
      const checks = [['bash', '-n', file], ...(hasShellcheck ? [['shellcheck', file]] : [])];
      for (const [command = '', ...args] of checks)
        expect(spawnSync(command, args, { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
    },
  );
});
