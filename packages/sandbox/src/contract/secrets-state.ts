export interface NewSecret {
  readonly name: string;
  readonly description?: string;
  readonly kmsKeyId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Absent: a secret without any version, as CloudFormation makes it without SecretString. */
  readonly value?: string;
  /** For example `rds`, for secrets that a service manages. */
  readonly owningService?: string;
}

/** Secrets as providers and hosts see them: no permission check, no lag. `id` is a name or an ARN. */
export interface SecretsState {
  /** @throws AwsFault ResourceExistsException */
  create(secret: NewSecret): { readonly arn: string; readonly name: string };
  /** Replaces what is given. @throws AwsFault ResourceNotFoundException */
  update(
    id: string,
    change: {
      readonly description?: string;
      readonly kmsKeyId?: string;
      readonly tags?: Readonly<Record<string, string>>;
      /** Tags that are set, and keys that are taken away; others stay. */
      readonly retag?: { readonly set: Readonly<Record<string, string>>; readonly drop: readonly string[] };
    },
  ): void;
  /** Stores a new AWSCURRENT version and returns its id. @throws AwsFault ResourceNotFoundException */
  put(id: string, value: string): string;
  /** Value under a label, AWSCURRENT by default; undefined where there is none. */
  value(id: string, label?: string): string | undefined;
  arn(id: string): string | undefined;
  /** Puts a label on a version, or takes it off without one, by no rule: what no call could do, AWSCURRENT nowhere for one. */
  placeLabel(id: string, label: string, versionId: string | undefined): void;
  /** Schedules the deletion for thirty days from now. @throws AwsFault ResourceNotFoundException */
  scheduleDeletion(id: string): void;
  /** Deletes at once, without recovery window. */
  remove(id: string): void;
}
