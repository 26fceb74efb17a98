/**
 * Time limit in milliseconds of tests and hooks that start servers and programs: what takes seconds on a quiet machine
 * takes minutes on a busy one. Only what hangs meets it.
 */
export const PATIENCE_MS = 240_000;
