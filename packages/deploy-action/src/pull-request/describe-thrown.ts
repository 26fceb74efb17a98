/** The message of whatever was thrown; errors of this product say what was found and what to do. */
export function describeThrown(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
    return error.message;
  return String(error);
}
