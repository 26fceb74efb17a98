import { ReleaseError } from '../errors.ts';
import { staleSecrets, type FencedSecret } from '../fence.ts';
import type { Release, ReleaseSecret } from '../release.ts';
import type { AgentDeps } from './deps.ts';
import type { SecretFields } from './substitute.ts';

/** One version of a secret, as it was read. */
export interface SecretVersion {
  readonly value: string;
  /** Staging labels. */
  readonly labels: readonly string[];
}

/** Reads one version of a secret; retries are its own business. */
export type ReadSecret = (secretId: string, versionId: string) => Promise<SecretVersion>;

type SecretDeps = Pick<AgentDeps, 'readSecret' | 'sleep' | 'log'>;

const CONCURRENCY = 16;
/** Pauses before labels that make a release stale are read again: one that is just being moved may be seen on no version. */
const LABEL_PAUSES_MS = [1_000, 2_000, 3_000] as const;

/**
 * The values of all secrets of a release, by their keys; none of them where the release is stale.
 * @throws ReleaseError `SECRET_UNREADABLE`, `STALE_RELEASE` or `INVALID_SECRET`, naming the secret and the version, never the value
 */
export async function readSecrets(
  release: Pick<Release, 'secrets'>,
  deps: SecretDeps,
): Promise<ReadonlyMap<string, SecretFields>> {
  const values = new Map<string, string>();
  const labels = new Map<string, readonly string[]>();
  const entries = Object.entries(release.secrets);
  await forEach(entries, async ([key, secret]) => {
    const version = await readOne(secret, deps);
    values.set(key, version.value);
    labels.set(nameOf(secret), version.labels);
  });
  await refuseStale(release, labels, deps);
  return new Map(entries.map(([key, secret]) => [key, parseSecret(values.get(key) ?? '', secret)]));
}

/**
 * Refuses a release whose secrets' labels have moved since it was rendered. A host must not switch to it, and must not
 * acknowledge it either, whenever it was asked to: what was promoted and dropped since rests on that.
 * @param known - labels that were read just now
 * @throws ReleaseError `SECRET_UNREADABLE`, `STALE_RELEASE`
 */
export async function refuseStale(
  release: Pick<Release, 'secrets'>,
  known: ReadonlyMap<string, readonly string[]>,
  deps: SecretDeps,
): Promise<void> {
  const labels = new Map(known);
  const pauses = [...(known.size === 0 ? [0] : []), ...LABEL_PAUSES_MS];
  for (;;) {
    const stale = staleSecrets(
      release,
      (secretId, versionId) => labels.get(nameOf({ secretId, versionId })) ?? [],
    );
    const [first] = stale;
    if (first === undefined) return;
    const pause = pauses.shift();
    if (pause === undefined) throw staleRelease(first, stale.length);
    if (pause > 0) {
      deps.log(`reading the labels of ${first.secretId} again`);
      await deps.sleep(pause);
    }
    await forEach(stale, (secret) => readLabels(secret, labels, deps));
  }
}

async function readLabels(
  { secretId, fence, versionIds }: FencedSecret,
  labels: Map<string, readonly string[]>,
  deps: SecretDeps,
): Promise<void> {
  for (const versionId of versionIds) {
    const version = await readOne({ secretId, versionId }, deps);
    labels.set(nameOf({ secretId, versionId }), version.labels);
    // The other versions do not matter then: as a rule this is one read for each secret.
    if (fence === 'current' && version.labels.includes('AWSCURRENT')) return;
  }
}

function staleRelease({ secretId, fence, versionIds }: FencedSecret, count: number): ReleaseError {
  const others = count === 1 ? '' : ` and of ${String(count - 1)} more`;
  const found =
    fence === 'current'
      ? `none of the versions that the release holds is current (${versionIds.join(', ')})`
      : `the version that the release holds is no longer in use (${versionIds.join(', ')})`;
  return new ReleaseError(
    'STALE_RELEASE',
    `the labels of ${secretId}${others} were moved since this release was rendered: ${found}; push again, which renders it from the labels of now`,
  );
}

function nameOf({ secretId, versionId }: Pick<ReleaseSecret, 'secretId' | 'versionId'>): string {
  return `${secretId} ${versionId}`;
}

/** Does the work for all items, some at a time. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
}

async function readOne(
  { secretId, versionId }: Pick<ReleaseSecret, 'secretId' | 'versionId'>,
  { readSecret }: SecretDeps,
): Promise<SecretVersion> {
  try {
    return await readSecret(secretId, versionId);
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
    new ReleaseError('INVALID_SECRET', `version ${versionId} of the secret ${secretId} is not a JSON object`);
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
