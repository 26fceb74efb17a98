import { secretsFileVersions, type LabelledVersion, type SecretsFileReader } from '@syncops/secrets';
import { virtualHosts } from '@syncops/topology';
import { ReleaseError } from '../errors.ts';
import type { ReleaseSecret } from '../release.ts';
import type { TokenserverReleaseInput } from './input.ts';

const AGE = {
  AWSPREVIOUS: 'previous',
  AWSCURRENT: 'current',
  AWSPENDING: 'pending',
} as const satisfies Record<LabelledVersion['label'], string>;

/** The names by which the templates of a release refer to secrets. */
export const secretKeys = {
  master: (dbnode: string, label: LabelledVersion['label']): string => `${dbnode}-master-${AGE[label]}`,
  /** The dbnode of a key that `master` made. */
  dbnodeOfMaster: (key: string): string | undefined =>
    /^(.+)-master-(?:previous|current|pending)$/.exec(key)?.[1],
  appUser: (dbnode: string): string => `${dbnode}-app-user`,
} as const;

/**
 * The secrets file for one kind of reader, and the secret versions it needs: one line per virtual host, entries from the
 * oldest to the newest version that the reader may know.
 * @throws SecretsError where the labels of a master secret fit no state of a rotation
 */
export function renderSecretsFile(
  { environment, dbnodes }: Pick<TokenserverReleaseInput, 'environment' | 'dbnodes'>,
  reader: SecretsFileReader,
): { readonly content: string; readonly secrets: Readonly<Record<string, ReleaseSecret>> } {
  const secrets: Record<string, ReleaseSecret> = {};
  const lines = environment.dbnodes.flatMap((dbnode) => {
    const facts = dbnodes.find((candidate) => candidate.dbnode === dbnode.name);
    if (facts === undefined) return [];
    const versions = masterVersions(dbnode.name, facts.masterSecret, reader);
    Object.assign(secrets, versions);
    const keys = Object.keys(versions);
    return virtualHosts(environment, dbnode).map(({ origin }) => renderLine(origin, keys));
  });
  return { content: lines.join(''), secrets };
}

/**
 * The versions of a dbnode's master secret that a reader may know, from the oldest to the newest, by the keys of templates.
 * @throws SecretsError where the labels fit no state of a rotation
 */
export function masterVersions(
  dbnode: string,
  secret: Parameters<typeof secretsFileVersions>[0],
  reader: SecretsFileReader,
): Readonly<Record<string, ReleaseSecret>> {
  return Object.fromEntries(
    secretsFileVersions(secret, reader).map(({ label, versionId }): [string, ReleaseSecret] => [
      secretKeys.master(dbnode, label),
      { secretId: secret.name, versionId, fence: 'current' },
    ]),
  );
}

/** The line of one virtual host; the keys are those of {@link masterVersions}. */
export function renderLine(origin: string, keys: readonly string[]): string {
  const entries = keys.map(
    (key) => `\${secret:${key}.createdAt}:\${secret:${key}.secret|node-secret:${origin}}`,
  );
  return `${[origin, ...entries].join(',')}\n`;
}

/** Origin and keys of a line that {@link renderLine} made. @throws ReleaseError `INVALID_RELEASE` for any other */
export function parseLine(line: string): { readonly origin: string; readonly keys: readonly string[] } {
  const [origin = '', ...entries] = line.trimEnd().split(',');
  const keys = entries.map((entry) => /^\$\{secret:([a-z0-9-]+)\.createdAt\}:/.exec(entry)?.[1] ?? '');
  if (renderLine(origin, keys) !== line) {
    throw new ReleaseError(
      'INVALID_RELEASE',
      'the secrets file of the release is not of the form that is made now',
    );
  }
  return { origin, keys };
}
