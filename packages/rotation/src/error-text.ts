/** Whether something thrown carries a code; errors from other realms are not instances of our `Error`. */
export function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

/** The code of something thrown, where it has one. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** What something thrown says. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string'
    ? error.message
    : String(error);
}
