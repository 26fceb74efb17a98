import { createHash } from 'node:crypto';
import { createAppUser, formatDatabaseUser, parseAppUser } from './database-user.ts';
import { SecretsError } from './errors.ts';
import { createMasterSecret, formatMasterSecret, parseMasterSecret } from './master-secret.ts';
import type { RandomBytes } from './random.ts';
import type { SecretStore, SecretValue } from './secret-store.ts';

export interface EnsureDeps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

export interface EnsuredSecret {
  readonly outcome: 'created' | 'kept';
  /** The version that is current now. */
  readonly versionId: string;
}

/**
 * Gives a dbnode's master secret its first value, unless it has one.
 * @throws {@link SecretsError} `SECRET_MISSING`, `INVALID_VALUE`, `NO_CURRENT_VERSION`
 */
export function ensureMasterSecret(
  store: SecretStore,
  name: string,
  deps: EnsureDeps,
): Promise<EnsuredSecret> {
  return ensureSecret(store, name, {
    create: () => formatMasterSecret(createMasterSecret(deps)),
    check: (value) => void parseMasterSecret(value, name),
  });
}

/**
 * Gives the application's login on a dbnode its first value, unless it has one.
 * @throws {@link SecretsError} `SECRET_MISSING`, `INVALID_VALUE`, `NO_CURRENT_VERSION`
 */
export function ensureAppUser(
  store: SecretStore,
  name: string,
  deps: Pick<EnsureDeps, 'randomBytes'>,
): Promise<EnsuredSecret> {
  return ensureSecret(store, name, {
    create: () => formatDatabaseUser(createAppUser(deps)),
    check: (value) => void parseAppUser(value, name),
  });
}

/**
 * The version id of a secret's first value. It depends on the name alone: of two runners that start at once, the second one
 * is refused by Secrets Manager and keeps the first one's value.
 */
export function initialVersionId(name: string): string {
  return createHash('sha256').update(`syncops initial version of ${name}`).digest('hex');
}

async function ensureSecret(
  store: SecretStore,
  name: string,
  kind: { create: () => string; check: (value: string) => void },
): Promise<EnsuredSecret> {
  const found = await find(() => store.getValue(name));
  if (found !== undefined) return keep(found, kind.check);
  const versionId = initialVersionId(name);
  try {
    await store.putValue(name, versionId, kind.create(), ['AWSCURRENT']);
    return { outcome: 'created', versionId };
  } catch (error) {
    if (hasCode(error, 'VERSION_EXISTS'))
      return keep(await currentOfOther(store, name, versionId), kind.check);
    if (hasCode(error, 'NOT_FOUND'))
      throw new SecretsError(
        'SECRET_MISSING',
        `there is no secret ${name}; deploy its dbnode's stack first`,
        {
          cause: error,
        },
      );
    throw error;
  }
}

/** Another runner has made the first version since we looked; the label that we read may lag behind it. */
async function currentOfOther(store: SecretStore, name: string, versionId: string): Promise<SecretValue> {
  const first = await find(() => store.getValue(name, { versionId }));
  if (first?.labels.includes('AWSCURRENT') === true) return first;
  const current = await find(() => store.getValue(name));
  if (current !== undefined) return current;
  throw new SecretsError(
    'NO_CURRENT_VERSION',
    `${name} had a first version that is not current any more, and no other is; attach AWSCURRENT to the right version`,
  );
}

function keep(found: SecretValue, check: (value: string) => void): EnsuredSecret {
  check(found.value);
  return { outcome: 'kept', versionId: found.versionId };
}

async function find(read: () => Promise<SecretValue>): Promise<SecretValue | undefined> {
  try {
    return await read();
  } catch (error) {
    if (hasCode(error, 'NOT_FOUND')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
