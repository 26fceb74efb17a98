/** A secret's versions and labels, without any value. */
export interface SecretDescription {
  /** Secrets Manager name. */
  readonly name: string;
  readonly arn: string;
  /** Version ids to their staging labels; versions without a label may be missing. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly deleted: boolean;
}

/** What this package needs of Secrets Manager; implemented by `@syncops/aws`. */
export interface SecretStore {
  /** All secrets whose name starts with `prefix`, by pages: one call per 100 secrets. */
  list(prefix: string): Promise<readonly SecretDescription[]>;
  /** @throws an error whose `code` is `NOT_FOUND` where there is no such secret or version */
  getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue>;
  /** Many current values, by pages of 20 names; names without a value are left out. */
  getCurrentValues(names: readonly string[]): Promise<ReadonlyMap<string, SecretValue>>;
  /**
   * Stores a version under a caller-chosen id (32–64 characters). The same id with the same value is a no-op.
   * @throws an error whose `code` is `VERSION_EXISTS` where the id already carries another value
   */
  putValue(name: string, versionId: string, value: string, labels: readonly string[]): Promise<void>;
  tag(name: string, tags: Readonly<Record<string, string>>): Promise<void>;
}

export interface SecretValue {
  readonly versionId: string;
  readonly value: string;
  readonly labels: readonly string[];
}
