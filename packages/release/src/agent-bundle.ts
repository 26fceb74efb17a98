import { readFile } from 'node:fs/promises';
import { ReleaseError } from './errors.ts';
import { sha256Hex } from './sha256.ts';

/**
 * The bundle is committed once. This path is right from the sources of this package, and from every bundle that contains this
 * module, because each of them is in `packages/<package>/dist`.
 */
const LOCATION = new URL('../../release/dist/agent.mjs', import.meta.url);

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
      `cannot read the on-host agent at ${location.pathname}: check out packages/release next to this package, or build the agent with npm run build`,
      {
        cause: error,
      },
    );
  }
}
