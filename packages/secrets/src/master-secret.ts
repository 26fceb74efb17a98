import { SecretsError } from './errors.ts';
import { parseJsonObject } from './json-object.ts';
import type { RandomBytes } from './random.ts';

/** Bytes of randomness in a master secret; twice as many hex characters. */
const MASTER_SECRET_BYTES = 32;

/** The secrets file compares its timestamps as strings, so they all need ten digits: years 2001 to 2286. */
const OLDEST_TIMESTAMP = 1_000_000_000;
const NEWEST_TIMESTAMP = 9_999_999_999;

/** The value of one version of a dbnode's master secret. */
export interface MasterSecret {
  /** 64 lower case hex characters. */
  readonly secret: string;
  /** Seconds since the epoch, ten digits. */
  readonly createdAt: number;
}

/**
 * A new master secret.
 * @param clock - milliseconds since the epoch
 * @param newerThan - the version that it will follow: its own timestamp is later even within the same second
 */
export function createMasterSecret(
  deps: { readonly clock: () => number; readonly randomBytes: RandomBytes },
  newerThan?: Pick<MasterSecret, 'createdAt'>,
): MasterSecret {
  const now = Math.floor(deps.clock() / 1000);
  const createdAt = newerThan === undefined ? now : Math.max(now, newerThan.createdAt + 1);
  for (;;) {
    const secret = Buffer.from(deps.randomBytes(MASTER_SECRET_BYTES)).toString('hex');
    // The services' configuration reader turns a value of digits only into a number.
    if (/[a-f]/.test(secret)) return { secret, createdAt };
  }
}

/** The JSON text that Secrets Manager stores. */
export function formatMasterSecret(master: MasterSecret): string {
  return JSON.stringify({ secret: master.secret, createdAt: master.createdAt });
}

/**
 * Reads a stored value.
 * @param name - the secret's name, for the message
 * @throws {@link SecretsError} `INVALID_VALUE`
 */
export function parseMasterSecret(text: string, name: string): MasterSecret {
  const { secret, createdAt } = parseJsonObject(text, name);
  if (typeof secret !== 'string' || !/^[0-9a-f]{64}$/.test(secret) || !/[a-f]/.test(secret))
    throw invalid(name, '"secret" must be 64 hex characters, at least one of them a letter');
  if (typeof createdAt !== 'number' || !isTimestamp(createdAt))
    throw invalid(name, '"createdAt" must be whole seconds since the epoch with ten digits');
  return { secret, createdAt };
}

function isTimestamp(value: number): boolean {
  return Number.isInteger(value) && value >= OLDEST_TIMESTAMP && value <= NEWEST_TIMESTAMP;
}

function invalid(name: string, rule: string): SecretsError {
  return new SecretsError(
    'INVALID_VALUE',
    `${name} does not hold a master secret: ${rule}; put back a version that this tool made`,
  );
}
