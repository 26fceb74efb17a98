import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';

import { createMysql, type MysqlTarget } from '../src/index.ts';

/** Longer than any of the deadlines below, shorter than the deadline that the settings allow. */
const CONFIGURED_DEADLINE_MS = 60_000;

let silent: Server;
let target: MysqlTarget;
const sockets: Socket[] = [];

beforeEach(async () => {
  // It accepts connections as a listener behind a dead proxy does, and never sends the server's greeting.
  silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  target = { host: '127.0.0.1', port, user: 'tokenserver', password: 'unused', tls: 'none' };
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await new Promise((resolve) => {
    silent.close(resolve);
  });
});

it('list gives up on a silent server after its own deadline and states how long it waited', async () => {
  const { nodes } = createMysql({ env: {}, connectDeadlineMs: CONFIGURED_DEADLINE_MS });
  const read = nodes.list(target, 'tokenserver', 'sync-1.5', { connectDeadlineMs: 300 });
  // The test's own time limit is half of the configured deadline: waiting for that one fails the test.
  await expect(read).rejects.toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringContaining(`tokenserver@127.0.0.1:${String(target.port)} within 0.3 s`),
  });
});

it('the deadline of list cannot exceed the deadline of the settings', async () => {
  const { nodes } = createMysql({ env: {}, connectDeadlineMs: 200 });
  const read = nodes.list(target, 'tokenserver', 'sync-1.5', { connectDeadlineMs: CONFIGURED_DEADLINE_MS });
  await expect(read).rejects.toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringContaining('within 0.2 s'),
  });
});
