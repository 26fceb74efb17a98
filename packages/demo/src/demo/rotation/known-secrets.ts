import type { SecretKind } from '@syncops/rotation';
import type { SecretStore } from '@syncops/secrets';
import { appUserSecretName, masterSecretName } from '@syncops/topology';

/** The current version of a secret at some moment, kept in memory to be tried when it is no longer current. */
export interface KnownSecret {
  readonly dbnode: string;
  readonly kind: SecretKind;
  /** Secrets Manager name. */
  readonly name: string;
  readonly versionId: string;
  readonly value: string;
}

/** Both secrets of each dbnode, as they are now. */
export async function readKnownSecrets(
  store: Pick<SecretStore, 'getValue'>,
  environment: string,
  dbnodes: readonly string[],
): Promise<readonly KnownSecret[]> {
  const wanted = dbnodes.flatMap((dbnode) => [
    { dbnode, kind: 'master' as const, name: masterSecretName(environment, dbnode) },
    { dbnode, kind: 'app-user' as const, name: appUserSecretName(environment, dbnode) },
  ]);
  return Promise.all(
    wanted.map(async (secret) => {
      const { versionId, value } = await store.getValue(secret.name);
      return { ...secret, versionId, value };
    }),
  );
}
