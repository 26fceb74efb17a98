import { randomBytes, randomInt } from 'node:crypto';
import type { CheckContext } from '../../src/check.ts';
import { createHttpsClient } from '../../src/https-client.ts';
import type { NameResolver } from '../../src/name-resolver.ts';
import { SecretText } from '../../src/secret-text.ts';
import type { SmokeOrigin, SmokeTarget } from '../../src/target.ts';
import type { TinyService } from './tiny-service.ts';

export const BALANCER = 'lb.test.internal';

/** Answers from a table; names that are not in it do not resolve. */
export function tableResolver(table: Readonly<Record<string, readonly string[]>>): NameResolver {
  return {
    resolve(hostname) {
      const found = table[hostname];
      return found === undefined
        ? Promise.reject(new Error(`unknown name ${hostname}`))
        : Promise.resolve(found);
    },
  };
}

export function testContext(ca: string, overrides: Partial<CheckContext> = {}): CheckContext {
  const resolver: NameResolver = { resolve: () => Promise.resolve(['127.0.0.1']) };
  return {
    http: createHttpsClient({ resolver, ca }),
    resolver,
    ca,
    clock: Date.now,
    random: {
      integer: (min, max) => randomInt(min, max + 1),
      hex: (bytes) => randomBytes(bytes).toString('hex'),
    },
    // Both ends are in this process: only what hangs is late.
    timeoutMs: 30_000,
    certificateWarningDays: 14,
    ...overrides,
  };
}

/** A virtual host of the service, with one labelled secret for each value given. */
export function testOrigin(
  service: TinyService,
  hostname: string,
  secrets: Record<string, string>,
): SmokeOrigin {
  return {
    dbnode: hostname.split('-')[0] ?? hostname,
    hostname,
    origin: `https://${hostname}:${String(service.httpsPort)}`,
    port: service.httpsPort,
    secrets: Object.entries(secrets).map(([label, value]) => ({ label, nodeSecret: new SecretText(value) })),
  };
}

export function testTarget(service: TinyService, origins: readonly SmokeOrigin[]): SmokeTarget {
  return {
    environment: 'test',
    origins,
    loadBalancer: { dnsName: BALANCER, httpPort: service.httpPort, httpsPort: service.httpsPort },
    tokenserver: { kind: 'unknown', reason: 'the environment names no tokenserver URL' },
    nodes: { kind: 'not-observed', reason: 'the rows were not asked for' },
  };
}
