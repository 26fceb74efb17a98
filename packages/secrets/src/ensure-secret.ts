import { createHash } from 'node:crypto';
import { createAppUser, formatDatabaseUser, parseAppUser } from './database-user.ts';
import { SecretsError } from './errors.ts';
import { createMasterSecret, formatMasterSecret, parseMasterSecret } from './master-secret.ts';
import type { RandomBytes } from './random.ts';
import type { SecretStore, SecretValue } from './secret-store.ts';

/** The clock and the randomness from which a first value is created. */
export interface EnsureDeps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

/** The result of giving a secret its first value. */
export interface EnsuredSecret {
  readonly outcome: 'created' | 'kept';
  /** Id of the version that is now current. */
  readonly versionId: string;
}

/**
 * Stores the first value of a dbnode's master secret, unless the secret already has a value; safe to repeat.
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
 * Stores the first value of the application's login on a dbnode, unless the secret already has a value; safe to repeat.
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
 * Returns the version id of a secret's first value. The id depends only on the secret's name: if two runs start at the same
 * time, Secrets Manager refuses the second run's value, and the second run keeps the value of the first.
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
      return keep(await readConcurrentValue(store, name, versionId), kind.check);
    if (hasCode(error, 'NOT_FOUND'))
      throw new SecretsError(
        'SECRET_MISSING',
        `the secret ${name} does not exist; deploy its dbnode's stack first`,
        {
          cause: error,
        },
      );
    throw error;
  }
}

/** Reads the value that another run has stored since this run's first read; the label that is read may lag behind it. */
async function readConcurrentValue(
  store: SecretStore,
  name: string,
  versionId: string,
): Promise<SecretValue> {
  const first = await find(() => store.getValue(name, { versionId }));
  if (first?.labels.includes('AWSCURRENT') === true) return first;
  const current = await find(() => store.getValue(name));
  if (current !== undefined) return current;
  throw new SecretsError(
    'NO_CURRENT_VERSION',
    `the first version of ${name} is no longer current, and no other version is; attach AWSCURRENT to the right version`,
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
