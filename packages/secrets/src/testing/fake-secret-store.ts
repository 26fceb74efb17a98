import type { SecretDescription, SecretStore, SecretValue } from '../index.ts';

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

interface StoredSecret {
  readonly versions: Map<string, StoredVersion>;
  tags: Readonly<Record<string, string>>;
  deleted: boolean;
}

/**
 * An in-memory Secrets Manager with the service's rules for versions and labels; secrets exist from the start, without a
 * value.
 */
export class FakeSecretStore implements SecretStore {
  readonly #secrets: ReadonlyMap<string, StoredSecret>;
  /** Runs once before the next write, to simulate the write of a concurrent run. */
  beforePut: () => Promise<void> = () => Promise.resolve();
  puts = 0;

  constructor(names: readonly string[]) {
    this.#secrets = new Map(names.map((name) => [name, { versions: new Map(), tags: {}, deleted: false }]));
  }

  list(prefix: string): Promise<readonly SecretDescription[]> {
    return Promise.resolve(
      [...this.#secrets]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, secret]) => describeSecret(name, secret)),
    );
  }

  async describe(name: string): Promise<SecretDescription> {
    return Promise.resolve(describeSecret(name, this.#need(name)));
  }

  async getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue> {
    const { versions, deleted } = this.#need(name);
    if (deleted) throw new StoreError('SECRET_DELETED');
    const found = [...versions].find(([id, { labels }]) =>
      version === undefined ? labels.includes('AWSCURRENT') : id === version.versionId,
    );
    if (found === undefined) throw new StoreError('NOT_FOUND');
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
    const { versions } = this.#writable(name);
    const present = versions.get(versionId);
    if (present !== undefined && present.value !== value) throw new StoreError('VERSION_EXISTS');
    if (present !== undefined) return;
    // The first version of a secret is always current, in addition to the requested labels.
    const wanted = versions.size === 0 ? [...new Set([...labels, 'AWSCURRENT'])] : labels;
    versions.set(versionId, { value, labels: [] });
    for (const label of wanted) attach(versions, label, versionId);
  }

  async moveLabel(
    name: string,
    label: string,
    { from, to }: { readonly from?: string; readonly to?: string },
  ): Promise<void> {
    const { versions } = this.#writable(name);
    const holder = findHolder(versions, label);
    if (holder === to) return;
    if (holder !== from) throw new StoreError('LABEL_MOVED');
    if (to === undefined && label === 'AWSCURRENT') throw new StoreError('SERVICE_ERROR');
    if (to !== undefined && !versions.has(to)) throw new StoreError('NOT_FOUND');
    attach(versions, label, to);
    return Promise.resolve();
  }

  async tag(name: string, tags: Readonly<Record<string, string>>): Promise<void> {
    const secret = this.#writable(name);
    secret.tags = { ...secret.tags, ...tags };
    return Promise.resolve();
  }

  /** Schedules a secret for deletion: afterwards it can only be described. */
  scheduleDeletion(name: string): void {
    this.#need(name).deleted = true;
  }

  /** Removes every label, which Secrets Manager itself never does, to simulate a damaged secret. */
  dropLabels(name: string): void {
    for (const version of this.#need(name).versions.values()) version.labels = [];
  }

  #need(name: string): StoredSecret {
    const secret = this.#secrets.get(name);
    if (secret === undefined) throw new StoreError('NOT_FOUND');
    return secret;
  }

  #writable(name: string): StoredSecret {
    const secret = this.#need(name);
    if (secret.deleted) throw new StoreError('SECRET_DELETED');
    return secret;
  }
}

function describeSecret(name: string, { versions, tags, deleted }: StoredSecret): SecretDescription {
  const labelled = [...versions].filter(([, { labels }]) => labels.length > 0);
  return {
    name,
    arn: `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}`,
    versions: Object.fromEntries(labelled.map(([id, { labels }]) => [id, labels])),
    tags,
    deleted,
    createdAt: 0,
  };
}

function findHolder(versions: ReadonlyMap<string, StoredVersion>, label: string): string | undefined {
  return [...versions].find(([, { labels }]) => labels.includes(label))?.[0];
}

/** Attaches a label to one version and detaches it from any other; AWSPREVIOUS follows AWSCURRENT. */
function attach(versions: ReadonlyMap<string, StoredVersion>, label: string, to: string | undefined): void {
  const from = findHolder(versions, label);
  if (from === to) return;
  for (const [id, version] of versions) {
    const others = version.labels.filter((other) => other !== label);
    version.labels = id === to ? [...others, label] : others;
  }
  if (label === 'AWSCURRENT' && from !== undefined) attach(versions, 'AWSPREVIOUS', from);
}
