import { setTimeout as sleep } from 'node:timers/promises';
import { GitHubError } from './github-error.ts';
import { RETRIES } from './octokit-client.ts';
import type { Artifact } from './ports.ts';
import { isStatus } from './translate-error.ts';
import { unpackArtifact } from './unpack-artifact.ts';
import { reasonOf } from './whole-fetch.ts';
import type { Context } from './write-once.ts';

/** The largest archive that is downloaded; a plan of 200 dbnodes has a hundredth of it. */
export const MAX_ARCHIVE_BYTES = 32 * 1024 * 1024;

const DOWNLOAD_TIMEOUT_MS = 60_000;

export async function findArtifacts(
  { client, owner, repo }: Context,
  name: string,
): Promise<readonly Artifact[]> {
  const artifacts = await client.paginate('GET /repos/{owner}/{repo}/actions/artifacts', {
    ...{ owner, repo, name },
    per_page: 100,
  });
  return artifacts
    .map((artifact) => ({
      id: artifact.id,
      name: artifact.name,
      headSha: artifact.workflow_run?.head_sha ?? '',
      isExpired: artifact.expired,
      isFromFork: artifact.workflow_run?.head_repository_id !== artifact.workflow_run?.repository_id,
    }))
    .sort((one, other) => other.id - one.id);
}

/** An address is good for a minute, so each try asks for a new one. */
export async function downloadArtifact(
  context: Context,
  id: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { deps } = context;
  for (let attempt = 1; ; attempt += 1) {
    const archive = await tryDownload(deps.fetch, await addressOf(context, id));
    if (archive instanceof Uint8Array) return unpackArtifact(archive, id);
    if (attempt > RETRIES) throw new GitHubError('UNREACHABLE', `artifact ${id}: ${archive.problem}`);
    deps.warn(`github: artifact ${id}: ${archive.problem}; trying again`);
    await sleep(attempt ** 2 * deps.secondMs);
  }
}

async function addressOf({ client, owner, repo }: Context, id: number): Promise<string> {
  try {
    const { headers } = await client.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...{ owner, repo },
        ...{ artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } },
      },
    );
    if (headers.location !== undefined) return headers.location;
  } catch (error) {
    if (!isStatus(error, 404, 410)) throw error;
    throw new GitHubError('ARTIFACT_GONE', `artifact ${id} has expired or was deleted`, { cause: error });
  }
  throw new GitHubError('ARTIFACT_GONE', `github reports no address for artifact ${id}`);
}

/** The signed address is the whole credential: the token stays here. */
async function tryDownload(
  fetch: typeof globalThis.fetch,
  address: string,
): Promise<Uint8Array | { readonly problem: string }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) });
    if (!response.ok || response.body === null) return { problem: `the store answers ${response.status}` };
    const body: AsyncIterable<Uint8Array> = response.body;
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > MAX_ARCHIVE_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    return { problem: reasonOf(error) };
  }
  if (bytes > MAX_ARCHIVE_BYTES)
    throw new GitHubError('ARTIFACT_TOO_LARGE', `an artifact has more than ${MAX_ARCHIVE_BYTES} bytes`);
  return new Uint8Array(Buffer.concat(chunks));
}
