import { strToU8, zipSync } from 'fflate';
import type { ArtifactState } from './contract.ts';
import type { World } from './state/world.ts';

export interface UploadArtifact {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly headSha: string;
  readonly headBranch?: string;
  readonly runId?: number;
  readonly isFromFork?: boolean;
  /** In place of an archive of `files`: bytes that are not a zip archive, or a hostile archive. */
  readonly archive?: Uint8Array;
}

/** What upload-artifact does; a second artifact of the same name and run is refused, as there. */
export function uploadArtifact(world: World, upload: UploadArtifact): ArtifactState {
  const { name, headSha, headBranch = '', runId = 1, isFromFork = false } = upload;
  const twin = [...world.artifacts.values()].find((one) => one.name === name && one.runId === runId);
  if (twin !== undefined) throw new Error(`run ${runId} has an artifact named ${name} already`);
  const files = Object.entries(upload.files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  const archive = upload.archive ?? zipSync(Object.fromEntries(files));
  const createdAt = world.now();
  const id = world.nextId();
  const artifact = { id, name, headSha, headBranch, runId, isFromFork, createdAt, archive, isExpired: false };
  world.artifacts.set(id, artifact);
  return artifact;
}
