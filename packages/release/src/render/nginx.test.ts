import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testEnvironment, webheadInput } from '../../test/fixtures.ts';
import { TestNginx } from '../../test/nginx.ts';
import { MAX_REQUEST_BYTES, STATUS_PORT } from './paths.ts';
import { renderWebheadRelease } from './webhead.ts';

// Real processes: generous, because a machine may be busy.
jest.setTimeout(180_000);

const PORT = 8085;
const PUBLIC = { port: PORT, headers: { host: 'db1-0.sync.example.org', 'x-forwarded-proto': 'https' } };
const nginx = new TestNginx();

beforeAll(async () => {
  await nginx.start(renderWebheadRelease(webheadInput(testEnvironment({ port: PORT }))), PORT);
});
afterAll(async () => {
  await nginx.stop();
});
beforeEach(() => {
  nginx.seen = [];
});

describe('nginx with the files of a webhead', () => {
  it('shows the application the public scheme, host and client', async () => {
    const headers = {
      ...PUBLIC.headers,
      host: 'db1-0.sync.example.org:8443',
      'x-forwarded-for': '192.0.2.1',
    };
    await expect(nginx.ask('/1.5/1/info?a=%20b', { port: PORT, headers })).resolves.toEqual({
      status: 200,
      body: 'application',
    });
    expect(nginx.seen).toMatchObject([
      {
        url: '/1.5/1/info?a=%20b',
        headers: {
          host: 'db1-0.sync.example.org:8443',
          'x-forwarded-proto': 'https',
          'x-forwarded-protocol': 'ssl',
          'x-forwarded-for': '192.0.2.1, 127.0.0.1',
        },
      },
    ]);
  });

  it.each(['http', 'HTTP', 'https, http', 'ftp'])('never serves what came by %j', async (proto) => {
    const headers = { ...PUBLIC.headers, 'x-forwarded-proto': proto };
    await expect(nginx.ask('/1.5/1/info', { port: PORT, headers })).resolves.toEqual({
      status: 403,
      body: 'https only\n',
    });
    expect(nginx.seen).toEqual([]);
  });

  it('passes the health check of the load balancer, which names no scheme, to the application', async () => {
    await expect(nginx.ask('/__heartbeat__', { port: PORT })).resolves.toMatchObject({ status: 200 });
    expect(nginx.seen).toMatchObject([{ url: '/__heartbeat__', headers: { 'x-forwarded-proto': 'https' } }]);
  });

  it('takes bodies up to the largest that the application takes, and no larger one', async () => {
    const largest = await nginx.ask('/1.5/1/storage', { ...PUBLIC, body: Buffer.alloc(MAX_REQUEST_BYTES) });
    expect(largest.status).toBe(200);
    expect(nginx.seen[0]?.bytes).toBe(MAX_REQUEST_BYTES);
    const answer = nginx.ask('/1.5/1/storage', { ...PUBLIC, body: Buffer.alloc(MAX_REQUEST_BYTES + 1) });
    // nginx may close the connection while the rest of the body is still being sent.
    await expect(answer.catch(() => ({ status: 413 }))).resolves.toMatchObject({ status: 413 });
    expect(nginx.seen).toHaveLength(1);
  });

  it('shows its counters on the status port only', async () => {
    await expect(nginx.ask('/nginx_status', { port: STATUS_PORT })).resolves.toMatchObject({
      status: 200,
      body: expect.stringContaining('Active connections'),
    });
    await expect(nginx.ask('/anything', { port: STATUS_PORT })).resolves.toMatchObject({ status: 404 });
    await expect(nginx.ask('/nginx_status', PUBLIC)).resolves.toMatchObject({ body: 'application' });
  });

  it('writes one line of JSON per request, without the token, whatever clients send', async () => {
    const headers = {
      ...PUBLIC.headers,
      authorization: 'Hawk id="token"',
      'user-agent': 'a "quoted"\tagent\\',
    };
    await nginx.ask('/logged?x="', { port: PORT, headers });
    // nginx answers first and writes then.
    let log = '';
    let line: string | undefined;
    while (line === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      log = readFileSync(join(nginx.root, 'var/log/nginx/access.log'), 'utf8');
      const complete = log.split('\n').slice(0, -1);
      line = complete.find((candidate) => candidate.includes('/logged'));
    }
    expect(JSON.parse(line)).toMatchObject({
      uri: '/logged?x="',
      status: 200,
      host: 'db1-0.sync.example.org',
      agent: 'a "quoted"\tagent\\',
      upstreamStatus: '200',
    });
    expect(log).not.toContain('token');
    expect(log).not.toContain('__heartbeat__');
  });
});
