import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpsClient, createNameResolver } from '@syncops/smoke-tests';
import { createStatsRecorder } from './client-stats.ts';
import type { ClientStats } from './client-stats.ts';
import { createSyncClient } from './sync-client.ts';
import type { SyncClient } from './sync-client.ts';

export type { ClientStats } from './client-stats.ts';

const DEFAULT_MAX_CLIENTS = 500;
const DEFAULT_MAX_SECONDS = 600;
/** A browser waits for minutes; on a busy machine a request that is well may take many seconds. */
const REQUEST_TIMEOUT_MS = 60_000;
/** More requests than this at once would measure the machine and not the service. */
const MAX_IN_FLIGHT = 16;

export interface ClientsOptions {
  /** Base URL, e.g. `http://token.sandbox.internal:8000`. */
  readonly tokenserverUrl: string;
  /** Clients at the start. */
  readonly count: number;
  /** All clients together. */
  readonly requestsPerSecond: number;
  /** Addresses are `<prefix>-<number>@example.org`. */
  readonly emailPrefix: string;
  /** New clients over time, so that new nodes get users; none unless stated. */
  readonly arrivalsPerSecond?: number;
  /** Arrivals end at this number of clients. */
  readonly maxClients?: number;
  /** The load ends by itself after so long. */
  readonly maxSeconds?: number;
  /** DNS server as `ip:port`; the system's where absent. */
  readonly resolver?: string;
  /** Certificate authorities in PEM, instead of the system's with `NODE_EXTRA_CA_CERTS`. */
  readonly ca?: string;
}

/** What the load needs of the world besides the network; replaced by tests. */
export interface ClientsDeps {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface RunningClients {
  stats(): ClientStats;
  /** Lets more clients arrive, up to this number; those who should be there by now do so at once. */
  admit(maxClients: number): void;
  /** Waits for the requests under way; a second call gives the same. */
  stop(): Promise<ClientStats>;
}

/**
 * Starts clients that behave like browsers, at a steady rate for all of them together. A tick that finds every client
 * busy or asked to stay quiet sends nothing, so that a slow service meets no growing queue.
 */
export function startClients(
  options: ClientsOptions,
  deps: ClientsDeps = { clock: Date.now, sleep: (milliseconds) => sleep(milliseconds) },
): RunningClients {
  const { arrivalsPerSecond = 0, maxSeconds = DEFAULT_MAX_SECONDS } = options;
  let maxClients = options.maxClients ?? DEFAULT_MAX_CLIENTS;
  const stats = createStatsRecorder(deps.clock);
  const http = createHttpsClient({
    resolver: createNameResolver(options.resolver),
    timeoutMs: REQUEST_TIMEOUT_MS,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  const clientDeps = {
    http,
    stats,
    clock: deps.clock,
    randomHex: (bytes: number): string => randomBytes(bytes).toString('hex'),
  };
  const clients: SyncClient[] = [];
  /** Clients that may send, the one that waited longest first. */
  const idle: SyncClient[] = [];
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  function arrive(wanted: number): void {
    while (clients.length < Math.min(wanted, maxClients)) {
      const number = clients.length + 1;
      const email = `${options.emailPrefix}-${String(number)}@example.org`;
      const client = createSyncClient({ number, email, tokenserverUrl: options.tokenserverUrl }, clientDeps);
      clients.push(client);
      // Before those who have a token: a new user is what a new node waits for.
      idle.unshift(client);
    }
  }

  function tick(now: number): void {
    if (underWay.size >= MAX_IN_FLIGHT) return;
    const index = idle.findIndex(({ quietUntil }) => quietUntil <= now);
    const [client] = index < 0 ? [] : idle.splice(index, 1);
    if (client === undefined) return;
    const step = client.step().finally(() => {
      underWay.delete(step);
      idle.push(client);
    });
    underWay.add(step);
  }

  async function drive(): Promise<void> {
    const startedAt = deps.clock();
    let sent = 0;
    for (;;) {
      const seconds = (deps.clock() - startedAt) / 1_000;
      if (stopped || seconds >= maxSeconds) return;
      arrive(Math.max(options.count, Math.floor(options.count + seconds * arrivalsPerSecond)));
      // Ticks that the event loop was too busy for are lost, never made up for in a burst.
      tick(deps.clock());
      sent += 1;
      const due = startedAt + (sent * 1_000) / options.requestsPerSecond;
      const late = deps.clock() - due;
      if (late > 1_000) sent += Math.floor((late * options.requestsPerSecond) / 1_000);
      await deps.sleep(Math.max(0, due - deps.clock()));
    }
  }

  const driving = drive();
  return {
    stats: () => stats.snapshot(clients.length),
    admit: (count) => {
      maxClients = count;
    },
    stop: async () => {
      stopped = true;
      await driving;
      await Promise.all(underWay);
      http.close();
      return stats.snapshot(clients.length);
    },
  };
}
