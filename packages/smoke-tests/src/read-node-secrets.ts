import { SecretsError, deriveNodeSecret, labelledVersions, parseMasterSecret } from '@syncops/secrets';
import type { LabelledVersion, SecretDescription, SecretStore, SecretValue } from '@syncops/secrets';
import { masterSecretName } from '@syncops/topology';
import type { Dbnode } from '@syncops/topology';
import { SecretText } from './secret-text.ts';
import type { LabelledSecret } from './target.ts';

type Store = Pick<SecretStore, 'list' | 'getValue' | 'getCurrentValues'>;
/** Master secrets in use, oldest first. */
type Masters = readonly { readonly label: string; readonly master: SecretText }[];

/**
 * Reads every labelled version of the master secrets of some dbnodes: current ones by pages, previous and pending ones
 * one by one. A dbnode whose secret has no value yet gets none, which its checks report.
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
  const masters = new Map<string, Masters>();
  for (const { name } of dbnodes) {
    const secretName = masterSecretName(environment, name);
    const description = described.get(secretName);
    masters.set(name, description === undefined ? [] : await readMasters(description, current, store));
  }
  return (dbnode, origin) =>
    (masters.get(dbnode) ?? []).map(({ label, master }) => ({
      label,
      nodeSecret: new SecretText(deriveNodeSecret(master.reveal(), origin)),
    }));
}

async function readMasters(
  description: SecretDescription,
  current: ReadonlyMap<string, SecretValue>,
  store: Store,
): Promise<Masters> {
  const { name } = description;
  const known = current.get(name);
  const masters: { label: string; master: SecretText }[] = [];
  for (const { label, versionId } of versionsInUse(description)) {
    // Labels and values are read apart: a value counts only for the version that it was read with.
    const value = known?.versionId === versionId ? known : await store.getValue(name, { versionId });
    masters.push({ label, master: new SecretText(parseMasterSecret(value.value, name).secret) });
  }
  return masters;
}

function versionsInUse(description: SecretDescription): readonly LabelledVersion[] {
  try {
    return labelledVersions(description);
  } catch (error) {
    if (error instanceof SecretsError && error.code === 'NO_CURRENT_VERSION') return [];
    throw error;
  }
}
