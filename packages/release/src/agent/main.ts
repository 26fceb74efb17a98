import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { applyRelease } from './apply.ts';
import { runProcess } from './commands.ts';
import { fetchHeartbeat } from './heartbeat.ts';
import type { ReadSecret } from './secret-values.ts';

const USAGE = 'usage: agent.mjs apply --release-file FILE --sha256 HASH [--root DIRECTORY]';

/**
 * The on-host agent. The last line of stdout is one JSON acknowledgement; everything else goes to stderr.
 * @returns 0 where the host runs the release, 1 where it does not, 2 for wrong arguments
 */
export async function main(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const options = readOptions(argv);
  if (options === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const root = options.root ?? environment['SYNCOPS_ROOT'] ?? '';
  const acknowledgement = await applyRelease(await readFile(options.releaseFile, 'utf8'), options.sha256, {
    root,
    ownsHost: root === '' && process.getuid?.() === 0,
    readSecret: createSecretReader(),
    run: runProcess,
    getHeartbeat: fetchHeartbeat,
    clock: Date.now,
    sleep,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  await new Promise<void>((resolve) => {
    process.stdout.write(`${JSON.stringify(acknowledgement)}\n`, () => {
      resolve();
    });
  });
  return acknowledgement.result === 'failed' ? 1 : 0;
}

function readOptions(
  argv: readonly string[],
): { readonly releaseFile: string; readonly sha256: string; readonly root: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'release-file': { type: 'string' },
        sha256: { type: 'string' },
        root: { type: 'string' },
      },
    });
    const releaseFile = values['release-file'];
    const { sha256, root } = values;
    if (positionals.join(' ') !== 'apply' || releaseFile === undefined || sha256 === undefined)
      return undefined;
    return { releaseFile, sha256, root };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Reads with the host's own role, by the SDK's chain of credentials. */
function createSecretReader(): ReadSecret {
  const client = new SecretsManagerClient({ maxAttempts: 6 });
  return async (secretId, versionId) => {
    const { SecretString, VersionStages } = await client.send(
      new GetSecretValueCommand({ SecretId: secretId, VersionId: versionId }),
    );
    if (SecretString === undefined) throw new Error('the secret is binary');
    return { value: SecretString, labels: VersionStages ?? [] };
  };
}
