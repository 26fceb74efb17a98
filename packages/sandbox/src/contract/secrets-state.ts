export interface NewSecret {
  readonly name: string;
  readonly description?: string;
  readonly kmsKeyId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** The initial value. If absent, the secret has no version, as when CloudFormation creates a secret without SecretString. */
  readonly value?: string;
  /** The service that manages the secret, for example `rds`. */
  readonly owningService?: string;
}

/** Secrets, as resource providers and hosts read and write them: without permission checks or read lag. `id` is a name or an ARN. */
export interface SecretsState {
  /** @throws AwsFault ResourceExistsException */
  create(secret: NewSecret): { readonly arn: string; readonly name: string };
  /** Replaces the settings that are given. @throws AwsFault ResourceNotFoundException */
  update(
    id: string,
    change: {
      readonly description?: string;
      readonly kmsKeyId?: string;
      readonly tags?: Readonly<Record<string, string>>;
      /** Tags to set, and tag keys to remove; other tags stay. */
      readonly retag?: { readonly set: Readonly<Record<string, string>>; readonly drop: readonly string[] };
    },
  ): void;
  /** Stores a new AWSCURRENT version and returns its id. @throws AwsFault ResourceNotFoundException */
  put(id: string, value: string): string;
  /** Returns the value of the version with a label, AWSCURRENT by default; undefined if no version has the label. */
  value(id: string, label?: string): string | undefined;
  arn(id: string): string | undefined;
  /**
   * Moves a label to a version, or removes the label if no version is given, without AWS's rules. It can create states that no
   * call could create, such as a secret without AWSCURRENT.
   */
  placeLabel(id: string, label: string, versionId: string | undefined): void;
  /** Schedules the deletion for thirty days from now. @throws AwsFault ResourceNotFoundException */
  scheduleDeletion(id: string): void;
  /** Deletes a secret immediately, without a recovery window. */
  remove(id: string): void;
}
