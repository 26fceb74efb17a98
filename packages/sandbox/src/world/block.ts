import { createServer } from 'node:net';
import type { Server } from 'node:net';

import { SandboxError } from './sandbox-error.ts';

export const API_PORT = 4566;
export const DNS_PORT = 5300;
/** Blocks that a sandbox may have: A of 127.A.0.0/16. */
export const BLOCKS = { first: 64, last: 250, preferred: 77 } as const;
/** Nothing answers there: anyone who listens has the block, which the kernel grants to one process and takes back when it ends. */
const CLAIM_PORT = 4565;

/** A block of addresses that is ours until it is released, at the latest when this process ends. */
export interface ClaimedBlock {
  /** A of 127.A.0.0/16. */
  readonly block: number;
  release(): Promise<void>;
}

function listen(host: string, port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen({ host, port, exclusive: true }, () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

async function isFree(host: string, port: number): Promise<boolean> {
  const server = await listen(host, port);
  if (server !== undefined) await close(server);
  return server !== undefined;
}

async function tryClaim(block: number): Promise<ClaimedBlock | undefined> {
  const server = await listen(`127.${block}.0.1`, CLAIM_PORT);
  if (server === undefined) return undefined;
  server.unref();
  return { block, release: () => close(server) };
}

/**
 * Whether nothing listens where a sandbox of this block would. To be asked by its holder alone: the question takes each
 * address for a moment, so that a sandbox which starts in this moment would fail.
 */
async function isUnused(block: number): Promise<boolean> {
  const free = await Promise.all([
    isFree(`127.${block}.0.1`, API_PORT),
    isFree(`127.${block}.0.2`, DNS_PORT),
    isFree(`127.${block}.5.1`, 3306),
  ]);
  return free.every(Boolean);
}

/** Claims one block, whatever listens there. @throws SandboxError `ALREADY_RUNNING` where another process has it */
export async function claimBlock(block: number): Promise<ClaimedBlock> {
  const claim = await tryClaim(block);
  if (claim === undefined) {
    throw new SandboxError(
      'ALREADY_RUNNING',
      `another sandbox has the addresses 127.${block}.0.0/16; end it or choose another block`,
    );
  }
  return claim;
}

/**
 * Claims a block where nothing listens: the preferred one, else the first from a random place on, so that those who
 * choose at the same time rarely wait for each other.
 * @throws SandboxError `NO_FREE_ADDRESS`
 */
export async function claimFreeBlock(preferred?: number): Promise<ClaimedBlock> {
  const count = BLOCKS.last - BLOCKS.first + 1;
  const start = Math.floor(Math.random() * count);
  const others = Array.from({ length: count }, (_, step) => BLOCKS.first + ((start + step) % count));
  for (const block of preferred === undefined ? others : [preferred, ...others]) {
    const claim = await tryClaim(block);
    if (claim === undefined) continue;
    if (await isUnused(block)) return claim;
    await claim.release();
  }
  throw new SandboxError(
    'NO_FREE_ADDRESS',
    `every block from 127.${BLOCKS.first} to 127.${BLOCKS.last} is in use`,
  );
}
