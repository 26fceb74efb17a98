import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startClients } from '../src/clients/clients.ts';
import type { ClientStats, ClientsOptions } from '../src/clients/clients.ts';
import { startSyncServer } from './support/sync-server.ts';
import type { Misbehaviour, SyncServer } from './support/sync-server.ts';

const TOKEN_SECONDS = 30;

let now: number;
let server: SyncServer;
beforeEach(async () => {
  now = 1_800_000_000_000;
  server = await startSyncServer(() => now, TOKEN_SECONDS);
});
afterEach(async () => {
  await server.close();
});

/** Runs the load for some seconds of a clock that the load itself turns: each pause gives way to the network once. */
async function load(seconds: number, overrides: Partial<ClientsOptions> = {}): Promise<ClientStats> {
  const options = {
    tokenserverUrl: server.url,
    count: 3,
    requestsPerSecond: 10,
    emailPrefix: 'test',
    ...overrides,
  };
  const end = now + seconds * 1_000;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const clients = startClients(options, {
    clock: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      if (now >= end) finish();
      return new Promise((resolve) => setTimeout(resolve, 1));
    },
  });
  await finished;
  return clients.stop();
}

describe('clients of a service that works', () => {
  it('work at the rate asked for, without a failure', async () => {
    const stats = await load(10);
    expect(stats.failures).toEqual([]);
    expect(stats).toMatchObject({ clients: 3, failed: 0, unauthorized: 0, tokens: 3 });
    expect(stats.requests).toBeGreaterThan(80);
    expect(stats.requests).toBeLessThanOrEqual(101);
    expect(new Set(server.requests.map((line) => line.replace(/\/storage\/.*/, ' item')))).toEqual(
      new Set(['PUT  item', 'GET  item', 'GET /info/collections', 'DELETE  item']),
    );
  });

  it('get a new token before the old one ends, again and again', async () => {
    const stats = await load(100, { count: 1, requestsPerSecond: 5 });
    expect(stats).toMatchObject({ failed: 0, unauthorized: 0 });
    expect(stats.tokens).toBeGreaterThanOrEqual(4);
    expect(stats.tokens).toBeLessThanOrEqual(5);
  });

  it('arrive over time, each with an account of its own, up to the limit', async () => {
    const stats = await load(10, { count: 1, arrivalsPerSecond: 0.5, maxClients: 4 });
    expect(stats.clients).toBe(4);
    expect(server.emails).toEqual([1, 2, 3, 4].map((number) => `test-${String(number)}@example.org`));
    expect(stats.byOrigin[server.url]).toMatchObject({ users: 4, failed: 0 });
  });

  it('keep their connections', async () => {
    const stats = await load(10);
    expect(server.connections()).toBeLessThan(stats.requests / 4);
  });

  it('end by themselves when their time is over', async () => {
    const stats = await load(20, { maxSeconds: 20 });
    expect(stats.requests).toBeLessThanOrEqual(201);
  });
});

const cases: readonly [Misbehaviour, string, string][] = [
  ['no-node', 'GET token', 'expected a token, got status 503'],
  ['nonsense-token', 'GET token', 'the tokenserver answered something else than a token'],
  ['busy', 'PUT item', 'expected status 200, got 503'],
  ['refuses', 'PUT item', 'expected status 200, got 401'],
  ['forgets', 'GET item', 'expected status 200, got 404'],
  ['changes', 'GET item', 'read something else than was written'],
  ['hides-collections', 'GET info/collections', 'info/collections lacks xxx_demo'],
  ['keeps-deleted', 'GET item', 'expected status 404, got 200'],
];

describe('clients of a service that misbehaves', () => {
  it.each(cases)('report "%s" as failure of %s', async (misbehaviour, action, reason) => {
    server.misbehaviours.add(misbehaviour);
    const stats = await load(10);
    expect(stats.failed).toBeGreaterThan(0);
    expect(stats.failures[0]).toMatchObject({
      origin: server.url,
      action,
      reason,
    });
    expect(stats.failures[0]?.at).toMatch(/^2027-01-15T/);
  });

  it('stay quiet for as long as they are asked to', async () => {
    server.misbehaviours.add('busy');
    const stats = await load(10, { count: 1 });
    expect(stats.byStatus).toMatchObject({ 503: 2 });
  });

  it('ask for a new token after a refusal, and count every 401', async () => {
    server.misbehaviours.add('refuses');
    const stats = await load(5, { count: 1 });
    expect(stats.unauthorized).toBe(stats.failed);
    expect(Math.abs(stats.tokens - stats.unauthorized)).toBeLessThanOrEqual(1);
  });

  it('count a lost connection as failed, keep a bounded list, and go on', async () => {
    await server.close();
    const stats = await load(30);
    expect(stats.failed).toBe(stats.requests);
    expect(stats.failed).toBeGreaterThan(100);
    expect(stats.byStatus).toEqual({ none: stats.failed });
    expect(stats.failures).toHaveLength(100);
    expect(stats.failures[0]?.reason).toMatch(/ECONNREFUSED/);
  });
});
