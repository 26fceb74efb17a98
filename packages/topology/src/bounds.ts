/**
 * Bounds of numbers that are also command-line options. They are separate from the schema, so that the command line can be
 * parsed without loading zod.
 */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Bounds of the numbers that an operator may choose for a new dbnode. */
export const DBNODE_BOUNDS = {
  /** Storage of the RDS instance, in GiB. */
  storageGiB: { min: 20, max: 65_536 },
  /** Users on each of the ten virtual hosts. */
  capacity: { min: 1, max: 100_000_000 },
} as const satisfies Record<string, Bounds>;
