import { SecretsError, deriveNodeSecret, labelledVersions, parseMasterSecret } from '@syncops/secrets';
import type { LabelledVersion, SecretDescription, SecretStore, SecretValue } from '@syncops/secrets';
import { masterSecretName } from '@syncops/topology';
import type { Dbnode } from '@syncops/topology';
import pMap from 'p-map';
import { SecretText } from './secret-text.ts';
import type { LabelledSecret } from './target.ts';

type Store = Pick<SecretStore, 'list' | 'describe' | 'getValue' | 'getCurrentValues'>;
/** Master secrets in use, oldest first. */
type Masters = readonly { readonly label: string; readonly master: SecretText }[];

/** Secrets that are read at the same time. */
const CONCURRENCY = 8;

/**
 * Reads every labelled version of the master secrets of some dbnodes: current ones by pages, those of a secret that is being
 * rotated one by one. A dbnode whose secret has no value yet gets none, which its checks report.
 * @returns the node secrets of an origin on a dbnode, oldest first
 */
export async function readNodeSecrets(
  environment: string,
  dbnodes: readonly Dbnode[],
  store: Store,
): Promise<(dbnode: string, origin: string) => readonly LabelledSecret[]> {
  const names = dbnodes.map(({ name }) => masterSecretName(environment, name));
  // The prefix up to the environment's name is the longest that all of them share.
  const [descriptions, current] = await Promise.all([
    store.list(`syncstorage/${environment}/dbnode/`),
    store.getCurrentValues(names),
  ]);
  const described = new Map(descriptions.map((description) => [description.name, description]));
  const masters = new Map(
    await pMap(
      dbnodes,
      async ({ name }): Promise<[string, Masters]> => {
        const secretName = masterSecretName(environment, name);
        const listed = described.get(secretName);
        return [name, await readMasters(secretName, listed, current.get(secretName), store)];
      },
      { concurrency: CONCURRENCY },
    ),
  );
  return (dbnode, origin) =>
    (masters.get(dbnode) ?? []).map(({ label, master }) => ({
      label,
      nodeSecret: new SecretText(deriveNodeSecret(master.reveal(), origin)),
    }));
}

/**
 * The list may be minutes behind: it is believed only where it shows a secret at rest, with the very version that was read as
 * current. Else the secret itself is asked, or a version that a rotation has just retired would be tested.
 */
async function readMasters(
  name: string,
  listed: SecretDescription | undefined,
  current: SecretValue | undefined,
  store: Store,
): Promise<Masters> {
  if (listed === undefined && current === undefined) return [];
  const versions = versionsInUse(
    listed !== undefined && isAtRest(listed, current) ? listed : await store.describe(name),
  );
  const masters: { label: string; master: SecretText }[] = [];
  for (const { label, versionId } of versions) {
    // Labels and values are read apart: a value counts only for the version that it was read with.
    const value = current?.versionId === versionId ? current : await store.getValue(name, { versionId });
    masters.push({ label, master: new SecretText(parseMasterSecret(value.value, name).secret) });
  }
  return masters;
}

function isAtRest(listed: SecretDescription, current: SecretValue | undefined): boolean {
  const [first, ...others] = Object.keys(listed.versions).filter(
    (versionId) => (listed.versions[versionId] ?? []).length > 0,
  );
  return !listed.deleted && others.length === 0 && first === current?.versionId;
}

function versionsInUse(description: SecretDescription): readonly LabelledVersion[] {
  try {
    return labelledVersions(description);
  } catch (error) {
    if (error instanceof SecretsError && error.code === 'NO_CURRENT_VERSION') return [];
    throw error;
  }
}
