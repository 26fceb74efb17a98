import { createServer } from 'node:net';

import { SandboxError } from './sandbox-error.ts';

export const API_PORT = 4566;
export const DNS_PORT = 5300;
/** Blocks that a sandbox may have: A of 127.A.0.0/16. */
export const BLOCKS = { first: 64, last: 250, preferred: 77 } as const;

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ host, port, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** Whether nothing listens where a sandbox of this block would. */
export async function isBlockFree(block: number): Promise<boolean> {
  const free = await Promise.all([
    isFree(`127.${block}.0.1`, API_PORT),
    isFree(`127.${block}.0.2`, DNS_PORT),
    isFree(`127.${block}.5.1`, 3306),
  ]);
  return free.every(Boolean);
}

/** A free block, from a random place on, so that sandboxes which start together rarely meet. @throws SandboxError `NO_FREE_ADDRESS` */
export async function findFreeBlock(random: () => number = Math.random): Promise<number> {
  const count = BLOCKS.last - BLOCKS.first + 1;
  const start = Math.floor(random() * count);
  for (let step = 0; step < count; step += 1) {
    const block = BLOCKS.first + ((start + step) % count);
    if (await isBlockFree(block)) return block;
  }
  throw new SandboxError(
    'NO_FREE_ADDRESS',
    `every block from 127.${BLOCKS.first} to 127.${BLOCKS.last} is in use`,
  );
}
