import type { SecretDescription, SecretStore, SecretValue } from '../src/index.ts';

interface StoredVersion {
  readonly value: string;
  labels: readonly string[];
}

class StoreError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Secrets Manager's rules for versions and labels, in memory; secrets exist from the start, without a value. */
export class FakeSecretStore implements SecretStore {
  readonly #secrets: ReadonlyMap<string, Map<string, StoredVersion>>;
  /** Runs before each write: another runner's move. */
  beforePut: () => Promise<void> = () => Promise.resolve();
  puts = 0;

  constructor(names: readonly string[]) {
    this.#secrets = new Map(names.map((name) => [name, new Map()]));
  }

  list(prefix: string): Promise<readonly SecretDescription[]> {
    return Promise.resolve(
      [...this.#secrets]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, versions]) => ({
          name,
          arn: `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}`,
          versions: Object.fromEntries([...versions].map(([id, { labels }]) => [id, labels])),
          tags: {},
          deleted: false,
        })),
    );
  }

  getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue> {
    const found = [...(this.#secrets.get(name) ?? [])].find(([id, { labels }]) =>
      version === undefined ? labels.includes('AWSCURRENT') : id === version.versionId,
    );
    if (found === undefined) return Promise.reject(new StoreError('NOT_FOUND'));
    const [versionId, { value, labels }] = found;
    return Promise.resolve({ versionId, value, labels });
  }

  async getCurrentValues(names: readonly string[]): Promise<ReadonlyMap<string, SecretValue>> {
    const found = await Promise.allSettled(
      names.map(async (name) => [name, await this.getValue(name)] as const),
    );
    return new Map(found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
  }

  async putValue(name: string, versionId: string, value: string, labels: readonly string[]): Promise<void> {
    const race = this.beforePut;
    this.beforePut = () => Promise.resolve();
    await race();
    this.puts += 1;
    const versions = this.#secrets.get(name);
    if (versions === undefined) throw new StoreError('NOT_FOUND');
    const present = versions.get(versionId);
    if (present !== undefined && present.value !== value) throw new StoreError('VERSION_EXISTS');
    if (present !== undefined) return;
    for (const other of versions.values())
      other.labels = other.labels.filter((label) => !labels.includes(label));
    versions.set(versionId, { value, labels });
  }

  tag(): Promise<void> {
    return Promise.reject(new StoreError('NOT_IMPLEMENTED'));
  }
}
