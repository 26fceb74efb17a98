import { readFile } from 'node:fs/promises';
import { ReleaseError } from './errors.ts';
import { sha256Hex } from './sha256.ts';

/** Where the bundle lies seen from here, and just so seen from a bundle in another package's `dist`, beside which it is copied. */
const LOCATION = new URL('../dist/agent.mjs', import.meta.url);

/**
 * The on-host agent as it is uploaded (object `agents/<sha256>.mjs`); one file without dependencies.
 * @throws ReleaseError `AGENT_MISSING` where it was not built
 */
export async function loadAgentBundle(
  location: URL = LOCATION,
): Promise<{ readonly body: Uint8Array; readonly sha256: string }> {
  try {
    const body = await readFile(location);
    return { body, sha256: sha256Hex(body) };
  } catch (error) {
    throw new ReleaseError(
      'AGENT_MISSING',
      `cannot read ${location.pathname}: build it with npm run build:agent`,
      {
        cause: error,
      },
    );
  }
}
