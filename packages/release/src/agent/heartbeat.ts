import { ReleaseError } from '../errors.ts';
import type { ReleaseHeartbeat } from '../release.ts';
import { substitute, type Values } from './substitute.ts';

/** One request; rejects where there is no answer. */
export type GetHeartbeat = (url: string) => Promise<{ readonly status: number; readonly body: string }>;

const PAUSE_MS = 200;
const REQUEST_TIMEOUT_MS = 5_000;

/**
 * Waits until the host answers as it should, and then makes sure that it goes on doing so.
 * @param stableSeconds - for how long; workers that were asked to reload still answer for a moment
 * @throws ReleaseError `HEARTBEAT_FAILED` with what was found last
 */
export async function awaitHeartbeat(
  heartbeat: ReleaseHeartbeat | undefined,
  stableSeconds: number,
  values: Omit<Values, 'secrets'>,
  deps: {
    readonly getHeartbeat: GetHeartbeat;
    readonly clock: () => number;
    readonly sleep: (milliseconds: number) => Promise<void>;
  },
): Promise<void> {
  if (heartbeat === undefined) return;
  const url = substitute(heartbeat.url, { ...values, secrets: new Map() });
  const deadline = deps.clock() + heartbeat.timeoutSeconds * 1000;
  let goodSince: number | undefined;
  for (;;) {
    const problem = await askOnce(url, heartbeat.expect, deps.getHeartbeat);
    const now = deps.clock();
    if (problem === undefined) {
      goodSince ??= now;
      if (now - goodSince >= stableSeconds * 1000) return;
    } else {
      goodSince = undefined;
      if (now >= deadline) {
        throw new ReleaseError(
          'HEARTBEAT_FAILED',
          `${url} did not answer '${heartbeat.expect}' within ${String(heartbeat.timeoutSeconds)} s: ${problem}`,
        );
      }
    }
    await deps.sleep(PAUSE_MS);
  }
}

async function askOnce(url: string, expect: string, get: GetHeartbeat): Promise<string | undefined> {
  try {
    const { status, body } = await get(url);
    if (status !== 200) return `status ${String(status)}`;
    return body.trim() === expect ? undefined : 'another body';
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : 'no answer';
  }
}

/** {@link GetHeartbeat} over the network. */
export const fetchHeartbeat: GetHeartbeat = async (url) => {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    redirect: 'manual',
    headers: { connection: 'close' },
  });
  return { status: response.status, body: await response.text() };
};
