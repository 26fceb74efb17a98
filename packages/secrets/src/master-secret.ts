import { SecretsError } from './errors.ts';
import { parseJsonObject } from './json-object.ts';
import type { RandomBytes } from './random.ts';

/** Number of random bytes in a master secret, which has twice as many hex characters. */
const MASTER_SECRET_BYTES = 32;

/** The services compare the timestamps of a secrets file as strings, so all need ten digits: the years 2001 to 2286. */
const OLDEST_TIMESTAMP = 1_000_000_000;
const NEWEST_TIMESTAMP = 9_999_999_999;

/** The value of one version of a dbnode's master secret. */
export interface MasterSecret {
  /** 64 lower-case hex characters. */
  readonly secret: string;
  /** Seconds since the epoch, ten digits. */
  readonly createdAt: number;
}

/**
 * Creates a new master secret.
 * @param deps.clock - milliseconds since the epoch
 * @param newerThan - the version that the new one follows; the new timestamp is later even within the same second
 */
export function createMasterSecret(
  deps: { readonly clock: () => number; readonly randomBytes: RandomBytes },
  newerThan?: Pick<MasterSecret, 'createdAt'>,
): MasterSecret {
  const now = Math.floor(deps.clock() / 1000);
  const createdAt = newerThan === undefined ? now : Math.max(now, newerThan.createdAt + 1);
  for (;;) {
    const secret = Buffer.from(deps.randomBytes(MASTER_SECRET_BYTES)).toString('hex');
    // The services' configuration reader turns a value that consists only of digits into a number.
    if (/[a-f]/.test(secret)) return { secret, createdAt };
  }
}

/** Formats a master secret as the JSON text that Secrets Manager stores. */
export function formatMasterSecret(master: MasterSecret): string {
  return JSON.stringify({ secret: master.secret, createdAt: master.createdAt });
}

/**
 * Parses the stored value of a master secret.
 * @param name - name of the secret, for the error message
 * @throws {@link SecretsError} `INVALID_VALUE`
 */
export function parseMasterSecret(text: string, name: string): MasterSecret {
  const { secret, createdAt } = parseJsonObject(text, name);
  if (typeof secret !== 'string' || !/^[0-9a-f]{64}$/.test(secret) || !/[a-f]/.test(secret))
    throw invalid(name, '"secret" must be 64 hex characters, including a letter');
  if (typeof createdAt !== 'number' || !isTimestamp(createdAt))
    throw invalid(name, '"createdAt" must be a ten-digit number of whole seconds since the epoch');
  return { secret, createdAt };
}

function isTimestamp(value: number): boolean {
  return Number.isInteger(value) && value >= OLDEST_TIMESTAMP && value <= NEWEST_TIMESTAMP;
}

function invalid(name: string, rule: string): SecretsError {
  return new SecretsError(
    'INVALID_VALUE',
    `${name} does not contain a master secret: ${rule}; restore a version that SyncOps created`,
  );
}
