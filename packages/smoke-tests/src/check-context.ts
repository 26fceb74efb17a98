import { randomBytes, randomInt } from 'node:crypto';
import type { CheckContext } from './check.ts';
import { createHttpsClient } from './https-client.ts';
import { createNameResolver } from './name-resolver.ts';

const DEFAULT_TIMEOUT_SECONDS = 10;
const DEFAULT_WARNING_DAYS = 14;

export interface CheckContextOptions {
  /** DNS server as `ip:port` (the variable `SYNCOPS_RESOLVER`); the system's where absent. */
  readonly resolver?: string | undefined;
  /** Certificate authorities in PEM, instead of the system's with `NODE_EXTRA_CA_CERTS`. */
  readonly ca?: string | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly certificateWarningDays?: number | undefined;
}

/** The real world for the checks; close it when the run is over, or its connections keep the process alive. */
export function createCheckContext(options: CheckContextOptions = {}): CheckContext {
  const resolver = createNameResolver(options.resolver);
  const timeoutMs = (options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1_000;
  const authority = options.ca === undefined ? {} : { ca: options.ca };
  return {
    http: createHttpsClient({ resolver, timeoutMs, ...authority }),
    resolver,
    ...authority,
    clock: Date.now,
    random: {
      integer: (min, max) => randomInt(min, max + 1),
      hex: (bytes) => randomBytes(bytes).toString('hex'),
    },
    timeoutMs,
    certificateWarningDays: options.certificateWarningDays ?? DEFAULT_WARNING_DAYS,
  };
}
