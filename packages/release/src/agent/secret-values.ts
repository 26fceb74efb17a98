import { ReleaseError } from '../errors.ts';
import type { ReleaseSecret } from '../release.ts';
import type { SecretFields } from './substitute.ts';

/** Reads one version of a secret; retries are its own business. */
export type ReadSecret = (secretId: string, versionId: string) => Promise<string>;

const CONCURRENCY = 16;

/**
 * The values of all secrets of a release, by their keys.
 * @throws ReleaseError `SECRET_UNREADABLE` or `INVALID_SECRET`, naming the secret and the version, never the value
 */
export async function readSecrets(
  secrets: Readonly<Record<string, ReleaseSecret>>,
  read: ReadSecret,
): Promise<ReadonlyMap<string, SecretFields>> {
  const values = new Map<string, SecretFields>();
  const waiting = Object.entries(secrets);
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [key, secret] = next;
      values.set(key, parseSecret(await readOne(secret, read), secret));
    }
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, waiting.length) }, work));
  return values;
}

async function readOne({ secretId, versionId }: ReleaseSecret, read: ReadSecret): Promise<string> {
  try {
    return await read(secretId, versionId);
  } catch (error) {
    const reason = reasonOf(error);
    throw new ReleaseError(
      'SECRET_UNREADABLE',
      `cannot read version ${versionId} of the secret ${secretId}: ${reason}`,
      {
        cause: error,
      },
    );
  }
}

/** Who may not read it, and which permission is missing: a sentence of AWS without any value. Of other errors only the name. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return error.name === 'AccessDeniedException' ? `${error.name}: ${error.message}` : error.name;
}

function parseSecret(text: string, { secretId, versionId }: ReleaseSecret): SecretFields {
  const invalid = (): ReleaseError =>
    // No cause: a parser quotes what it could not read.
    new ReleaseError('INVALID_SECRET', `version ${versionId} of the secret ${secretId} is no JSON object`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid();
  const fields: Record<string, string> = {};
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'string' || typeof field === 'number') fields[name] = String(field);
  }
  return fields;
}
