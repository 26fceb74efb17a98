import { deriveNodeSecret } from './derive-node-secret.ts';
import { SecretsError } from './errors.ts';
import { type LabelledVersion, labelledVersions } from './labelled-versions.ts';
import type { MasterSecret } from './master-secret.ts';
import type { SecretDescription } from './secret-store.ts';

/** The two kinds of host that read a secrets file. */
export type SecretsFileReader = 'webhead' | 'tokenserver';

/** `nodes.node` is a varchar(64). */
const LONGEST_ORIGIN = 64;

/**
 * Returns the versions of a dbnode's master secret that a host's secrets file contains, oldest first, without their values.
 * A webhead verifies with every entry, so it gets all versions. The tokenserver signs with the last entry, so it gets no version
 * newer than the current one: every webhead must accept a pending secret before the tokenserver signs with it.
 * @throws {@link SecretsError} as {@link labelledVersions}
 */
export function secretsFileVersions(
  secret: Pick<SecretDescription, 'name' | 'versions' | 'deleted'>,
  reader: SecretsFileReader,
): readonly LabelledVersion[] {
  const versions = labelledVersions(secret);
  switch (reader) {
    case 'webhead':
      return versions;
    case 'tokenserver':
      return versions.filter(({ label }) => label !== 'AWSPENDING');
    default:
      return reader satisfies never;
  }
}

/**
 * Renders the line of one virtual host: `origin,timestamp:secret,…`.
 * The services sort the entries of a line as strings, so the entries must already be in that order, each timestamp later than
 * the one before: then the last entry is the newest for every reader.
 * @param masters - oldest first
 * @throws {@link SecretsError} `INVALID_ORIGIN`, `ENTRIES_OUT_OF_ORDER`
 */
export function secretsFileLine(origin: string, masters: readonly MasterSecret[]): string {
  assertOrigin(origin);
  masters.forEach((master, index) => {
    const before = masters[index - 1];
    if (before !== undefined && before.createdAt >= master.createdAt)
      throw new SecretsError(
        'ENTRIES_OUT_OF_ORDER',
        `the master secrets of ${origin} were created at ${String(before.createdAt)} and ${String(master.createdAt)}: a newer version must have a later timestamp; replace the newer one`,
      );
  });
  const entries = masters.map(
    (master) => `${String(master.createdAt)}:${deriveNodeSecret(master.secret, origin)}`,
  );
  return [origin, ...entries].join(',');
}

/**
 * Renders the lines of all virtual hosts of one dbnode.
 * @param valueOf - returns the value of a version of the dbnode's master secret
 * @throws {@link SecretsError} as {@link secretsFileVersions} and {@link secretsFileLine}
 */
export function secretsFileLines(
  secret: Pick<SecretDescription, 'name' | 'versions' | 'deleted'>,
  reader: SecretsFileReader,
  origins: readonly string[],
  valueOf: (versionId: string) => MasterSecret,
): readonly string[] {
  const masters = secretsFileVersions(secret, reader).map(({ versionId }) => valueOf(versionId));
  return origins.map((origin) => secretsFileLine(origin, masters));
}

function assertOrigin(origin: string): void {
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  if (!isOrigin || origin.includes(',') || origin.length > LONGEST_ORIGIN)
    throw new SecretsError(
      'INVALID_ORIGIN',
      `"${origin}" is not an origin of at most ${String(LONGEST_ORIGIN)} characters, such as https://db1-0.sync.example.org`,
    );
}
