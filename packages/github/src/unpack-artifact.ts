import { unzipSync } from 'fflate';
import { GitHubError } from './github-error.ts';

/** The most that an archive may unpack to; its own directory says how much each file takes. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 1000;

/** The files of a zip archive, by path; nothing is written anywhere. */
export function unpackArtifact(
  archive: Uint8Array,
  id: number,
  maxBytes = MAX_UNPACKED_BYTES,
): ReadonlyMap<string, Uint8Array> {
  const names = new Set<string>();
  let bytes = 0;
  const admit = ({
    name,
    originalSize,
  }: {
    readonly name: string;
    readonly originalSize: number;
  }): boolean => {
    if (!isSafePath(name) || names.has(name))
      throw new GitHubError(
        'ARTIFACT_INVALID',
        `artifact ${id} has a file with the name ${JSON.stringify(name)}`,
      );
    names.add(name);
    bytes += originalSize;
    if (bytes > maxBytes || names.size > MAX_FILES)
      throw new GitHubError(
        'ARTIFACT_TOO_LARGE',
        `artifact ${id} unpacks to more than ${maxBytes} bytes or ${MAX_FILES} files`,
      );
    return !name.endsWith('/');
  };
  try {
    return new Map(Object.entries(unzipSync(archive, { filter: admit })));
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw new GitHubError('ARTIFACT_INVALID', `artifact ${id} is not a zip archive`, { cause: error });
  }
}

/** Relative, without a way up, without what another system takes for a separator or a drive. */
function isSafePath(name: string): boolean {
  const parts = name.replace(/\/$/, '').split('/');
  return !/[\\:\p{Cc}]/u.test(name) && parts.every((part) => !['', '.', '..', '__proto__'].includes(part));
}
