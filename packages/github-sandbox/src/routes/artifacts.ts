import type { ArtifactState } from '../contract.ts';
import { type Handler, notFound, Refusal } from '../http/answer.ts';
import type { World } from '../state/world.ts';

const LIFETIME_DAYS = 90;

export const listArtifacts: Handler = ({ world, query, apiUrl }) => {
  const artifacts = [...world.artifacts.values()]
    .filter(({ name }) => query.name === undefined || name === query.name)
    .reverse();
  return {
    kind: 'list',
    items: artifacts.map((artifact) => artifactBody(world, artifact, apiUrl)),
    wrap: (page, total) => ({ total_count: total, artifacts: page }),
  };
};

export const downloadArtifact: Handler = ({ world, parameters }) => {
  const artifact = world.artifacts.get(Number(parameters.artifact_id));
  if (artifact === undefined || parameters.archive_format !== 'zip') throw notFound();
  if (artifact.isExpired) throw new Refusal(410, 'Artifact has expired');
  return { kind: 'redirect', location: world.blobUrl(artifact.id) };
};

function artifactBody(
  world: World,
  artifact: ArtifactState,
  apiUrl: string,
): Readonly<Record<string, unknown>> {
  const url = `${apiUrl}/repos/${world.repository.fullName}/actions/artifacts/${artifact.id}`;
  const created = new Date(artifact.createdAt);
  const expires = new Date(created.getTime() + LIFETIME_DAYS * 86_400_000);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.archive.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
    workflow_run: {
      id: artifact.runId,
      repository_id: world.repository.id,
      head_repository_id: world.repository.id + (artifact.isFromFork ? 1 : 0),
      head_branch: artifact.headBranch,
      head_sha: artifact.headSha,
    },
  };
}
