/** A secret's versions and labels, without any value. */
export interface SecretDescription {
  /** Secrets Manager name. */
  readonly name: string;
  readonly arn: string;
  /** Version ids to their staging labels; versions without a label may be missing. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly deleted: boolean;
  /** When the secret was made, in milliseconds since the epoch; absent where it was not reported. */
  readonly createdAt?: number;
}

/** What this package needs of Secrets Manager; implemented by `@syncops/aws`. */
export interface SecretStore {
  /**
   * All secrets whose name starts with `prefix`, by pages: one call per 100 secrets. Labels and tags may be minutes old.
   * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
   */
  list(prefix: string): Promise<readonly SecretDescription[]>;
  /** One secret as it is now, up to the delay of seconds that every read has. @throws an error whose `code` is `NOT_FOUND` */
  describe(name: string): Promise<SecretDescription>;
  /** @throws an error whose `code` is `NOT_FOUND` where there is no such secret or version */
  getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue>;
  /** Many current values, by pages of 20 names; names without a value are left out. */
  getCurrentValues(names: readonly string[]): Promise<ReadonlyMap<string, SecretValue>>;
  /**
   * Stores a version under a caller-chosen id (32–64 characters). The same id with the same value is a no-op.
   * @throws an error whose `code` is `VERSION_EXISTS` where the id already carries another value
   */
  putValue(name: string, versionId: string, value: string, labels: readonly string[]): Promise<void>;
  /**
   * Moves a staging label away from version `from` (where it sits now: the optimistic lock) to version `to`, or off the
   * secret without `to`. A label that sits at `to` already is left there, so that a call may be repeated.
   * @throws an error whose `code` is `LABEL_MOVED` where the label sits on neither: someone else has moved it
   */
  moveLabel(
    name: string,
    label: string,
    move: { readonly from?: string; readonly to?: string },
  ): Promise<void>;
  /** Sets tags; an empty value stands for a tag that is no longer needed. */
  tag(name: string, tags: Readonly<Record<string, string>>): Promise<void>;
}

export interface SecretValue {
  readonly versionId: string;
  readonly value: string;
  readonly labels: readonly string[];
}
