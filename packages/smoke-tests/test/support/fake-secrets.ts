import type { SecretDescription, SecretStore, SecretValue } from '@syncops/secrets';

export interface FakeVersion {
  readonly versionId: string;
  readonly labels: readonly string[];
  readonly value: string;
}

/** A secret store in memory that counts its calls; `current` may lag behind the labels, as the real one may. */
export class FakeSecrets implements Pick<SecretStore, 'list' | 'getValue' | 'getCurrentValues'> {
  readonly calls: string[] = [];
  readonly #secrets: Readonly<Record<string, readonly FakeVersion[]>>;
  readonly #stale: ReadonlyMap<string, SecretValue>;

  constructor(
    secrets: Readonly<Record<string, readonly FakeVersion[]>>,
    stale: Readonly<Record<string, SecretValue>> = {},
  ) {
    this.#secrets = secrets;
    this.#stale = new Map(Object.entries(stale));
  }

  list(prefix: string): Promise<readonly SecretDescription[]> {
    this.calls.push(`list ${prefix}`);
    const names = Object.keys(this.#secrets).filter((name) => name.startsWith(prefix));
    return Promise.resolve(
      names.map((name) => ({
        name,
        arn: `arn:${name}`,
        versions: Object.fromEntries(
          (this.#secrets[name] ?? []).map(({ versionId, labels }) => [versionId, labels]),
        ),
        tags: {},
        deleted: false,
      })),
    );
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
