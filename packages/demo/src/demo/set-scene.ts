import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { DeployReport, StatusReport } from '@syncops/engine';

import { ROOT, runSyncops } from '../child.ts';
import type { ClientsOptions } from '../clients/clients.ts';
import { parseDeployReport, parseStatusReport } from './parse-reports.ts';
import { say } from './say.ts';

/** The dbnode that the demo adds while clients work. */
export const ADDED_DBNODE = 'db2';

/** The commands of the demo. */
export interface Scene {
  /** The copy of `environments/` that the commands read. */
  readonly environmentsDir: string;
  /**
   * Runs a command on the environment.
   * @param onProgress - gets its progress line by line, in place of the terminal
   * @returns what it printed
   * @throws Error where it does not end with 0
   */
  readonly syncops: (args: readonly string[], onProgress?: (line: string) => void) => Promise<string>;
  readonly deploy: () => Promise<DeployReport>;
  readonly status: () => Promise<StatusReport>;
  readonly smoke: () => Promise<boolean>;
  readonly clientOptions: Pick<ClientsOptions, 'tokenserverUrl' | 'emailPrefix' | 'resolver' | 'ca'>;
}

export interface SceneOptions {
  readonly dir: string;
  readonly sandboxEnv: Readonly<Record<string, string>>;
  /** How long the sandbox's tokens last, where it is not what the environment's file says. */
  readonly tokenDurationSeconds?: number;
}

/** Sets the scene on a copy of the environment files, so that the checkout stays as it is. */
export async function setScene({ dir, sandboxEnv, tokenDurationSeconds }: SceneOptions): Promise<Scene> {
  const environmentsDir = join(dir, 'environments');
  await cp(join(ROOT, 'environments'), environmentsDir, { recursive: true });
  // Someone who tried the commands by hand may have added it to the checkout already.
  await rm(join(environmentsDir, 'sandbox/dbnodes', `${ADDED_DBNODE}.yaml`), { force: true });
  if (tokenDurationSeconds !== undefined)
    await stateTokenDuration(join(environmentsDir, 'sandbox/environment.yaml'), tokenDurationSeconds);
  const env = { ...process.env, ...sandboxEnv };
  const syncops: Scene['syncops'] = async (args, onProgress) => {
    say(`$ npx syncops ${args.join(' ')}`);
    const run = await runSyncops(
      [...args, '--environment', 'sandbox', '--environments-dir', environmentsDir],
      env,
      onProgress,
    );
    if (run.exitCode !== 0)
      throw new Error(`syncops ${args.join(' ')} ended with ${String(run.exitCode)}\n${run.stdout}`);
    return run.stdout;
  };
  const caFile = sandboxEnv.NODE_EXTRA_CA_CERTS;
  const resolver = sandboxEnv.SYNCOPS_RESOLVER;
  return {
    environmentsDir,
    syncops,
    deploy: async () => parseDeployReport(await syncops(['deploy', '--json'])),
    status: async () => parseStatusReport(await syncops(['status', '--json'])),
    smoke: async () => {
      process.stdout.write(await syncops(['smoke']));
      return true;
    },
    clientOptions: {
      tokenserverUrl: 'http://token.sandbox.internal:8000',
      emailPrefix: 'demo',
      ...(resolver !== undefined && { resolver }),
      ...(caFile !== undefined && { ca: await readFile(caFile, 'utf8') }),
    },
  };
}

/** @throws Error where the file does not state a duration: the demo would wait for other tokens than there are */
async function stateTokenDuration(file: string, seconds: number): Promise<void> {
  const text = await readFile(file, 'utf8');
  const key = /^( +tokenDurationSeconds:) \d+$/m;
  if (!key.test(text)) throw new Error(`${file} states no tokenDurationSeconds`);
  await writeFile(file, text.replace(key, `$1 ${String(seconds)}`));
}
