/** What AWS accepts of one member. `min` and `max` bound a number's value, or the length of a string, list, map or blob. */
export interface Constraint {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly oneOf?: readonly string[];
  /** Holds for every entry of a list. */
  readonly each?: Constraint;
}

/** Constraints by `Shape.Member`, for example `CreateSecretRequest.Name`. */
export type ConstraintTable = Readonly<Record<string, Constraint>>;
