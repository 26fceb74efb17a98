import type { Socket } from 'node:net';

import type { Connect } from './resolve.ts';

/** A value and the token with which it can be replaced only if no one else did. */
export interface CacheEntry {
  readonly value: string;
  readonly cas: string;
}

/** The few commands of memcached's text protocol that the application needs, over one connection. */
export interface MemcachedClient {
  get(key: string): Promise<CacheEntry | undefined>;
  set(key: string, value: string): Promise<void>;
  /** Stores if the entry is still the one that was read (or still absent); false if someone was faster. */
  replace(key: string, value: string, read: CacheEntry | undefined): Promise<boolean>;
  delete(key: string): Promise<void>;
  close(): void;
}

const TIMEOUT_MS = 3_000;

interface Waiting {
  readonly isComplete: (text: string) => number;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** End of a one-line answer, -1 while it is not complete. */
const lineEnd = (text: string): number => {
  const at = text.indexOf('\r\n');
  return at < 0 ? -1 : at + 2;
};

/** End of the answer to `gets` with one key. */
function getEnd(text: string): number {
  if (text.startsWith('END\r\n')) return 5;
  const header = lineEnd(text);
  if (header < 0) return -1;
  const bytes = Number(/^VALUE \S+ \d+ (\d+)/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(bytes)) return header;
  const end = header + bytes + '\r\nEND\r\n'.length;
  return text.length >= end ? end : -1;
}

export function createMemcachedClient(connect: Connect, host: string, port: number): MemcachedClient {
  let socket: Socket | undefined;
  // Bytes as latin1 characters, so that lengths count bytes.
  let received = '';
  let waiting: Waiting[] = [];

  const drop = (error: Error): void => {
    socket?.destroy();
    socket = undefined;
    received = '';
    const failed = waiting;
    waiting = [];
    for (const { reject } of failed) reject(error);
  };

  const open = (): Socket => {
    if (socket !== undefined) return socket;
    const fresh = connect(host, port);
    fresh.setTimeout(0);
    fresh.setEncoding('latin1');
    fresh.on('data', (chunk: Buffer | string) => {
      received += String(chunk);
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        const end = next.isComplete(received);
        if (end < 0) return;
        waiting.shift();
        next.resolve(received.slice(0, end));
        received = received.slice(end);
      }
    });
    fresh.once('error', drop);
    fresh.once('close', () => {
      if (socket === fresh) drop(new Error('memcached closed the connection'));
    });
    fresh.unref();
    socket = fresh;
    return fresh;
  };

  const send = (command: string, isComplete: Waiting['isComplete']): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        drop(new Error('memcached did not answer in time'));
      }, TIMEOUT_MS);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
      const stream = open();
      waiting.push({ isComplete, resolve: settle(resolve), reject: settle(reject) });
      stream.write(command, 'latin1');
    });

  const store = async (verb: string, key: string, value: string, suffix = ''): Promise<string> => {
    const bytes = Buffer.from(value, 'utf8').toString('latin1');
    const answer = await send(`${verb} ${key} 0 0 ${bytes.length}${suffix}\r\n${bytes}\r\n`, lineEnd);
    return answer.trim();
  };

  return {
    get: async (key) => {
      const answer = await send(`gets ${key}\r\n`, getEnd);
      const [, bytes, cas] = /^VALUE \S+ \d+ (\d+) (\d+)\r\n/.exec(answer) ?? [];
      if (bytes === undefined || cas === undefined) return undefined;
      const start = lineEnd(answer);
      const value = Buffer.from(answer.slice(start, start + Number(bytes)), 'latin1').toString('utf8');
      return { value, cas };
    },
    set: async (key, value) => {
      const answer = await store('set', key, value);
      if (answer !== 'STORED') throw new Error(`memcached: ${answer}`);
    },
    replace: async (key, value, read) => {
      const answer =
        read === undefined ? await store('add', key, value) : await store('cas', key, value, ` ${read.cas}`);
      if (answer === 'STORED') return true;
      if (['NOT_STORED', 'EXISTS', 'NOT_FOUND'].includes(answer)) return false;
      throw new Error(`memcached: ${answer}`);
    },
    delete: async (key) => {
      await send(`delete ${key}\r\n`, lineEnd);
    },
    close: () => {
      drop(new Error('closed'));
    },
  };
}
