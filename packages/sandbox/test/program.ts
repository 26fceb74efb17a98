import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { until } from './deploy-template.ts';

/** A program of the sandbox in a process of its own. */
export interface Program {
  /** Resolves once it has written this text, `times` times since its start. */
  says(text: string, times?: number): Promise<void>;
  /** Sends SIGHUP and waits until it said what came of it. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** @param script - below `src` */
export function startProgram(script: string, env: Readonly<Record<string, string>>): Program {
  const file = fileURLToPath(new URL(`../src/${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const count = (text: string): number => said.split(text).length - 1;
  const says: Program['says'] = (text, times = 1) => until(() => count(text) >= times);
  return {
    says,
    reload: async () => {
      const before = count('reload');
      child.kill('SIGHUP');
      await says('reload', before + 1);
    },
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}
