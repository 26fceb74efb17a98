import { Resolver } from 'node:dns/promises';
import DNS from 'dns2';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimFreeBlock, DNS_PORT } from '../../world/block.ts';
import type { ClaimedBlock } from '../../world/block.ts';
import { type DnsServer, startDnsServer } from './dns-server.ts';
import { createDnsTable } from './dns-table.ts';

const table = createDnsTable();
let claim: ClaimedBlock;
let server: DnsServer;
let resolver: Resolver;
let host: string;

beforeAll(async () => {
  claim = await claimFreeBlock();
  host = `127.${claim.block}.0.2`;
  server = await startDnsServer(table, host, DNS_PORT);
  resolver = new Resolver();
  resolver.setServers([server.address]);
  table.set('lb.elb.sandbox.internal', { type: 'A', values: ['127.77.1.1', '127.77.1.2'] });
  table.set('db1-0.sync.localhost', { type: 'CNAME', values: ['alias.sync.localhost'] });
  table.set('alias.sync.localhost', { type: 'CNAME', values: ['lb.elb.sandbox.internal'] });
  table.set('dangling.sync.localhost', { type: 'CNAME', values: ['gone.sandbox.internal'] });
  table.set('loop-a.sync.localhost', { type: 'CNAME', values: ['loop-b.sync.localhost'] });
  table.set('loop-b.sync.localhost', { type: 'CNAME', values: ['loop-a.sync.localhost'] });
  table.set('*.wild.localhost', { type: 'A', values: ['127.77.9.9'] });
});
afterAll(async () => {
  resolver.cancel();
  await server.close();
  await claim.release();
});

/** The error's code; errors of Node's own modules are of another realm than the test's `Error`. */
const codeOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'answered',
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );

describe('the DNS server', () => {
  it('answers addresses, in any case of letters', async () => {
    expect(await resolver.resolve4('LB.elb.Sandbox.internal')).toEqual(['127.77.1.1', '127.77.1.2']);
  });

  it('follows CNAME chains to their addresses', async () => {
    expect(await resolver.resolve4('db1-0.sync.localhost')).toEqual(['127.77.1.1', '127.77.1.2']);
    expect(await resolver.resolveCname('db1-0.sync.localhost')).toEqual(['alias.sync.localhost']);
  });

  it('answers with a small time to live', async () => {
    expect(await resolver.resolve4('lb.elb.sandbox.internal', { ttl: true })).toContainEqual({
      address: '127.77.1.1',
      ttl: 1,
    });
  });

  it.each([
    ['an unknown name', 'absent.sync.localhost', 'ENOTFOUND'],
    ['another type of a known name', 'lb.elb.sandbox.internal', 'ENODATA'],
  ])('has no answer for %s', async (_what, name, code) => {
    const call = code === 'ENODATA' ? resolver.resolve6(name) : resolver.resolve4(name);
    expect(await codeOf(call)).toBe(code);
  });

  it('ends chains that lead nowhere or in a circle', async () => {
    expect(await codeOf(resolver.resolve4('dangling.sync.localhost'))).toBe('ENOTFOUND');
    expect(await resolver.resolve4('loop-a.sync.localhost').catch(() => [])).toEqual([]);
  });

  it('lets an exact name win over a wildcard of one label', async () => {
    table.set('own.wild.localhost', { type: 'A', values: ['127.77.9.1'] });
    expect(await resolver.resolve4('any.wild.localhost')).toEqual(['127.77.9.9']);
    expect(await resolver.resolve4('own.wild.localhost')).toEqual(['127.77.9.1']);
  });

  it('sees changes at once', async () => {
    table.set('moved.localhost', { type: 'A', values: ['127.77.1.1'] });
    await resolver.resolve4('moved.localhost');
    table.set('moved.localhost', { type: 'A', values: ['127.77.1.9'] });
    expect(await resolver.resolve4('moved.localhost')).toEqual(['127.77.1.9']);
    table.delete('moved.localhost');
    expect(await codeOf(resolver.resolve4('moved.localhost'))).toBe('ENOTFOUND');
  });

  it('answers over TCP too', async () => {
    const resolve = DNS.TCPClient({ dns: host, port: DNS_PORT });
    const { answers } = await resolve('lb.elb.sandbox.internal', 'A');
    expect(answers.map(({ address }) => address)).toEqual(['127.77.1.1', '127.77.1.2']);
  });
});

describe('the DNS table', () => {
  it('resolves without a server', () => {
    expect(table.resolve('db1-0.sync.localhost.')).toEqual(['127.77.1.1', '127.77.1.2']);
    expect(table.resolve('loop-a.sync.localhost')).toEqual([]);
    expect(table.resolve('absent.localhost')).toEqual([]);
  });
});
