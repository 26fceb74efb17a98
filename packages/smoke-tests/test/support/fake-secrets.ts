import type { SecretDescription, SecretStore, SecretValue } from '@syncops/secrets';

export interface FakeVersion {
  readonly versionId: string;
  readonly labels: readonly string[];
  readonly value: string;
}

type Secrets = Readonly<Record<string, readonly FakeVersion[]>>;

/** A secret store in memory that counts its calls. */
export class FakeSecrets implements Pick<SecretStore, 'list' | 'describe' | 'getValue' | 'getCurrentValues'> {
  readonly calls: string[] = [];
  readonly #secrets: Secrets;
  readonly #stale: ReadonlyMap<string, SecretValue>;
  readonly #listed: Secrets;

  /** What lags behind, as the real one does: current values for seconds, the list for minutes. */
  constructor(
    secrets: Secrets,
    { current = {}, listed = secrets }: { current?: Record<string, SecretValue>; listed?: Secrets } = {},
  ) {
    this.#secrets = secrets;
    this.#stale = new Map(Object.entries(current));
    this.#listed = listed;
  }

  list(prefix: string): Promise<readonly SecretDescription[]> {
    this.calls.push(`list ${prefix}`);
    const names = Object.keys(this.#listed).filter((name) => name.startsWith(prefix));
    return Promise.resolve(names.map((name) => describe(name, this.#listed[name] ?? [])));
  }

  describe(name: string): Promise<SecretDescription> {
    this.calls.push(`describe ${name}`);
    const versions = this.#secrets[name];
    return versions === undefined
      ? Promise.reject(new Error(`no secret ${name}`))
      : Promise.resolve(describe(name, versions));
  }

  getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue> {
    this.calls.push(`get ${name} ${version?.versionId ?? ''}`.trim());
    const found = (this.#secrets[name] ?? []).find(({ versionId, labels }) =>
      version === undefined ? labels.includes('AWSCURRENT') : versionId === version.versionId,
    );
    return found === undefined ? Promise.reject(new Error(`no value of ${name}`)) : Promise.resolve(found);
  }

  getCurrentValues(names: readonly string[]): Promise<ReadonlyMap<string, SecretValue>> {
    this.calls.push(`batch ${String(names.length)}`);
    const values = new Map<string, SecretValue>();
    for (const name of names) {
      const found = (this.#secrets[name] ?? []).find(({ labels }) => labels.includes('AWSCURRENT'));
      const value = this.#stale.get(name) ?? found;
      if (value !== undefined) values.set(name, value);
    }
    return Promise.resolve(values);
  }
}

function describe(name: string, versions: readonly FakeVersion[]): SecretDescription {
  const labels = new Map(versions.map(({ versionId, labels: held }) => [versionId, held]));
  return { name, arn: `arn:${name}`, versions: Object.fromEntries(labels), tags: {}, deleted: false };
}
