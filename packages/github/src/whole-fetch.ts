/** The longest time for one request and its answer. */
const TIMEOUT_MS = 60_000;

/** Statuses whose answers have no body. */
const BODILESS = new Set([204, 205, 304]);

/**
 * A fetch that returns only once the whole answer is here: one that breaks off in the middle fails like one that never came,
 * where octokit would take the half for the answer.
 */
export function createWholeFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      const response = await fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const bytes = await response.arrayBuffer();
      const { status, statusText, headers } = response;
      const whole = new Response(BODILESS.has(status) ? null : bytes, { status, statusText, headers });
      return Object.defineProperty(whole, 'url', { value: response.url });
    } catch (error) {
      throw new TypeError(reasonOf(error), { cause: error });
    }
  };
}

/** The innermost reason, `connect ECONNREFUSED 127.0.0.1:1`, say. Errors of node itself may come from another realm. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('cause' in error && error.cause !== undefined) return reasonOf(error.cause);
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return message === '' && 'code' in error ? String(error.code) : message;
}
