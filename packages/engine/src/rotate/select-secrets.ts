import { compactNames } from '@syncops/text';
import { SecretsError } from '@syncops/secrets';
import { type RotatingSecret, type SecretKind } from '@syncops/rotation';
import { appUserSecretName, masterSecretName, type Environment } from '@syncops/topology';

/** Which secrets are asked for, as a person types it. */
export const SECRET_CHOICES = ['master', 'app-user', 'all'] as const;
export type SecretChoice = (typeof SECRET_CHOICES)[number];

/**
 * The secrets of some dbnodes, in the order of the environment's files.
 * @param dbnodes - their names; absent: all of them
 * @throws SecretsError `UNKNOWN_DBNODE` that names every name which is none, `NOTHING_SELECTED`
 */
export function selectSecrets(
  environment: Environment,
  dbnodes: readonly string[] | undefined,
  choice: SecretChoice,
): readonly RotatingSecret[] {
  const { name: environmentName } = environment;
  const known = environment.dbnodes.map(({ name }) => name);
  const unknown = [...new Set(dbnodes)].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const those = unknown.map((name) => JSON.stringify(name)).join(', ');
    throw new SecretsError(
      'UNKNOWN_DBNODE',
      `${environmentName} has no dbnode ${those}; it has ${compactNames(known) || 'none'}`,
    );
  }
  const selected = new Set(dbnodes ?? known);
  if (selected.size === 0)
    throw new SecretsError('NOTHING_SELECTED', `no dbnode of ${environmentName} was selected`);
  return known
    .filter((dbnode) => selected.has(dbnode))
    .flatMap((dbnode) =>
      kindsOf(choice).map((kind) => ({ dbnode, kind, name: secretName(environmentName, dbnode, kind) })),
    );
}

function kindsOf(choice: SecretChoice): readonly SecretKind[] {
  return choice === 'all' ? ['master', 'app-user'] : [choice];
}

function secretName(environment: string, dbnode: string, kind: SecretKind): string {
  switch (kind) {
    case 'master':
      return masterSecretName(environment, dbnode);
    case 'app-user':
      return appUserSecretName(environment, dbnode);
    default:
      return kind satisfies never;
  }
}
