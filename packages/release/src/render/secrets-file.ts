import { secretsFileVersions, type LabelledVersion, type SecretsFileReader } from '@syncops/secrets';
import { virtualHosts } from '@syncops/topology';
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
    const keys = secretsFileVersions(facts.masterSecret, reader).map(({ label, versionId }) => {
      const key = secretKeys.master(dbnode.name, label);
      secrets[key] = { secretId: facts.masterSecret.name, versionId };
      return key;
    });
    return virtualHosts(environment, dbnode).map(({ origin }) => renderLine(origin, keys));
  });
  return { content: lines.join(''), secrets };
}

function renderLine(origin: string, keys: readonly string[]): string {
  const entries = keys.map(
    (key) => `\${secret:${key}.createdAt}:\${secret:${key}.secret|node-secret:${origin}}`,
  );
  return `${[origin, ...entries].join(',')}\n`;
}
