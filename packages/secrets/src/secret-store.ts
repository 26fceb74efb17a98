/** The versions, labels and tags of a secret, without any value. */
export interface SecretDescription {
  /** Name in Secrets Manager. */
  readonly name: string;
  readonly arn: string;
  /** Staging labels by version id; versions without a label may be missing. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  readonly tags: Readonly<Record<string, string>>;
  /** Whether the secret is scheduled for deletion. */
  readonly deleted: boolean;
  /** Time at which the secret was created, in milliseconds since the epoch; absent if the service did not report it. */
  readonly createdAt?: number;
}

/** The operations of Secrets Manager that this package needs; `@syncops/aws` implements them. */
export interface SecretStore {
  /**
   * Lists all secrets whose name starts with `prefix`, with one call per 100 secrets. Labels and tags may be minutes old.
   * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
   */
  list(prefix: string): Promise<readonly SecretDescription[]>;
  /**
   * Describes the present state of one secret; like every read, the result may be some seconds old.
   * @throws an error whose `code` is `NOT_FOUND` if the secret does not exist
   */
  describe(name: string): Promise<SecretDescription>;
  /**
   * Reads the value of one version, by default of the current one.
   * @throws an error whose `code` is `NOT_FOUND` if the secret or the version does not exist
   */
  getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue>;
  /** Reads the current values of many secrets, with one call per 20 names; secrets without a value are omitted. */
  getCurrentValues(names: readonly string[]): Promise<ReadonlyMap<string, SecretValue>>;
  /**
   * Stores a version under an id that the caller chooses (32–64 characters). Storing the same value under the same id again is
   * a no-op.
   * @throws an error whose `code` is `VERSION_EXISTS` if the id already has another value
   */
  putValue(name: string, versionId: string, value: string, labels: readonly string[]): Promise<void>;
  /**
   * Moves a staging label from version `from` to version `to`, or removes it if `to` is absent. `from` is an optimistic lock: it
   * must be the version that carries the label. If `to` already carries the label, nothing happens, so a call may be repeated.
   * @throws an error whose `code` is `LABEL_MOVED` if neither version carries the label, because another run has moved it
   */
  moveLabel(
    name: string,
    label: string,
    move: { readonly from?: string; readonly to?: string },
  ): Promise<void>;
  /** Sets tags; an empty value marks a tag that is no longer needed. */
  tag(name: string, tags: Readonly<Record<string, string>>): Promise<void>;
}

/** The value of one version of a secret. */
export interface SecretValue {
  readonly versionId: string;
  readonly value: string;
  readonly labels: readonly string[];
}
