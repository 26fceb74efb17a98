import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { ActionHost } from '@syncops/deploy-action';
import type { EngineDeps } from '@syncops/engine';

import { readRotateInputs } from '../src/action/inputs.ts';
import { runRotateAction } from '../src/action/run-action.ts';
import { engineDeps, Runner, UNDISTURBED, Service, Stuck } from '@syncops/simulation';

const SANDBOX = fileURLToPath(new URL('../../../environments/sandbox', import.meta.url));

/** What a run of the action reported GitHub. */
export interface ActionRun {
  readonly log: readonly string[];
  readonly annotations: readonly {
    readonly message: string;
    readonly title?: string;
    readonly file?: string;
  }[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** The message with which it failed; undefined where it did not. */
  readonly failure: string | undefined;
}

/** A folder with the environment `test`, as the world has it. */
export interface ActionFolder {
  readonly dir: string;
  append(text: string): void;
  dispose(): void;
}

export function createActionFolder(): ActionFolder {
  const root = mkdtempSync(join(tmpdir(), 'rotate-action-'));
  const dir = join(root, 'environments');
  const file = join(dir, 'test', 'environment.yaml');
  cpSync(SANDBOX, join(dir, 'test'), { recursive: true });
  const text = readFileSync(file, 'utf8')
    .replace('name: sandbox', 'name: test')
    .replace('domain: sync.localhost', 'domain: sync.example.org')
    .replace('tokenDurationSeconds: 30\n', 'tokenDurationSeconds: 300\n');
  writeFileSync(file, text);
  return {
    dir,
    append: (more) => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}${more}`);
    },
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** Reading files takes real time, of which the world knows nothing, and much of it on a busy machine. */
const REAL_PAUSE_MS = 2;
const LONGEST_REAL_MS = 120_000;
const MOST_OCCURRENCES = 60_000;

/** Runs the action several times in one world. */
export async function runActions(
  folder: ActionFolder,
  runs: readonly Readonly<Record<string, string>>[],
  prepare: (deps: EngineDeps) => Promise<void> = () => Promise.resolve(),
): Promise<readonly ActionRun[]> {
  const note = (): void => undefined;
  const service = new Service(UNDISTURBED, note);
  const { simulation, chance } = service;
  const plan = { task: 'rotate', call: 0, skewSeconds: 0, waits: false } as const;
  const runner = new Runner('action', plan, { simulation, chance, callBegins: () => undefined, note });
  const deps = engineDeps(service, runner);
  const work = async (): Promise<readonly ActionRun[]> => {
    await prepare(deps);
    const results: ActionRun[] = [];
    for (const inputs of runs)
      results.push(await runOnce({ ...inputs, 'environments-dir': folder.dir }, deps));
    return results;
  };
  const end = { isReached: false };
  const working = work().finally(() => {
    end.isReached = true;
  });
  // Its failure is looked at below, when the world stands still.
  working.catch(() => undefined);
  for (const deadline = Date.now() + LONGEST_REAL_MS; !end.isReached && Date.now() < deadline; ) {
    try {
      await simulation.runUntil(() => end.isReached, MOST_OCCURRENCES);
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      await sleep(REAL_PAUSE_MS);
    }
  }
  if (!end.isReached) throw new Error('the action did not come to an end');
  return working;
}

async function runOnce(values: Readonly<Record<string, string>>, deps: EngineDeps): Promise<ActionRun> {
  const log: string[] = [];
  const annotations: ActionRun['annotations'][number][] = [];
  const outputs: Record<string, unknown> = {};
  let summary = '';
  const annotate: ActionHost['error'] = (message, { title, file } = {}) => {
    annotations.push({ message, ...(title !== undefined && { title }), ...(file !== undefined && { file }) });
  };
  const host: ActionHost = {
    info: (message) => log.push(message),
    error: annotate,
    warning: annotate,
    notice: annotate,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    summary: {
      addRaw: (text) => ({
        write: () => {
          summary += text;
          return Promise.resolve();
        },
      }),
    },
  };
  let failure: string | undefined;
  try {
    const inputs = readRotateInputs((name) => values[name] ?? '');
    await runRotateAction(inputs, { host, connect: () => Promise.resolve(deps) });
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return { log, annotations, outputs, summary, failure };
}
