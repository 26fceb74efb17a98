import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNameResolver, socketLookup } from '../src/name-resolver.ts';

const NXDOMAIN = 3;
let socket: Socket;
let server: string;

/** A DNS server that knows two addresses for `known.test` and nothing else. */
beforeAll(async () => {
  socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const known = query.includes('\u0005known\u0004test');
    const addresses = known
      ? [
          [127, 0, 0, 9],
          [127, 0, 0, 3],
        ]
      : [];
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(known ? 0x8180 : 0x8180 + NXDOMAIN, 2);
    header.writeUInt16BE(addresses.length, 6);
    header.writeUInt16BE(0, 10);
    const end = query.indexOf(0, 12) + 5;
    const records = addresses.map((address) =>
      Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...address]),
    );
    socket.send(Buffer.concat([header, query.subarray(12, end), ...records]), from.port, from.address);
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  server = `127.0.0.1:${String(socket.address().port)}`;
});
afterAll(() => {
  socket.close();
});

describe('a resolver with a server of its own', () => {
  it('gives all addresses, sorted', async () => {
    expect(await createNameResolver(server).resolve('known.test')).toEqual(['127.0.0.3', '127.0.0.9']);
  });

  it('says which name does not resolve', async () => {
    const error = { code: 'NAME_NOT_RESOLVED', message: expect.stringContaining('unknown.test') };
    await expect(createNameResolver(server).resolve('unknown.test')).rejects.toMatchObject(error);
  });

  it('takes an address as its own answer', async () => {
    expect(await createNameResolver(server).resolve('127.0.0.1')).toEqual(['127.0.0.1']);
    expect(await createNameResolver(server).resolve('::1')).toEqual(['::1']);
  });

  it.each([
    'nonsense',
    'localhost:53',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:65536',
    '[127.0.0.1]:53',
    '::1:53',
  ])('refuses "%s" as its address', (value) => {
    expect(() => createNameResolver(value)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe("the system's resolver", () => {
  it.each([undefined, ''])('is used when the setting is %j', async (value) => {
    expect(await createNameResolver(value).resolve('localhost')).toContain('127.0.0.1');
  });
});

describe('socketLookup', () => {
  const ask = (hostname: string, all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      socketLookup(createNameResolver(server))(hostname, { all }, (error, address, family) => {
        resolve(error ?? (all ? address : [address, family]));
      });
    });

  it('answers one address or all of them, as the socket asks', async () => {
    expect(await ask('known.test', false)).toEqual(['127.0.0.3', 4]);
    expect(await ask('known.test', true)).toEqual([
      { address: '127.0.0.3', family: 4 },
      { address: '127.0.0.9', family: 4 },
    ]);
  });

  it('hands on the error', async () => {
    expect(await ask('unknown.test', true)).toMatchObject({ code: 'NAME_NOT_RESOLVED' });
  });
});
