import { SandboxError } from './sandbox-error.ts';

/** The part of a sandbox's block 127.A.0.0/16 that one kind of server uses: the third number of its addresses. */
export const addressRange = {
  api: 0,
  loadBalancer: 1,
  webhead: 2,
  database: 3,
  cache: 4,
  tokenserver: 5,
  /** Where a load balancer sends requests that no target can serve. */
  noTarget: 6,
} as const;
export type AddressRange = (typeof addressRange)[keyof typeof addressRange];

export interface AddressPool {
  /** The next address of a range that is not in use. @throws SandboxError `NO_FREE_ADDRESS` */
  take(range: AddressRange): string;
  release(address: string): void;
}

const FIRST = 1;
const LAST = 254;

/** Hands out the addresses of one block, each range in turn, so that a released address rests before it is used again. */
export function createAddressPool(block: number): AddressPool {
  const used = new Set<string>();
  const next = new Map<AddressRange, number>();
  return {
    take: (range) => {
      const start = next.get(range) ?? FIRST;
      for (let step = 0; step <= LAST - FIRST; step += 1) {
        const host = FIRST + ((start - FIRST + step) % (LAST - FIRST + 1));
        const address = `127.${block}.${range}.${host}`;
        if (used.has(address)) continue;
        used.add(address);
        next.set(range, host === LAST ? FIRST : host + 1);
        return address;
      }
      throw new SandboxError('NO_FREE_ADDRESS', `all addresses of 127.${block}.${range}.0/24 are in use`);
    },
    release: (address) => {
      used.delete(address);
    },
  };
}
