import { Resolver, lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { SmokeError, messageOf } from './errors.ts';

const QUERY_TIMEOUT_MS = 2_000;
/** Attempts per query: a lost UDP packet is not a broken service. */
const QUERY_TRIES = 3;

/** Answers what addresses a host name has. */
export interface NameResolver {
  /**
   * Addresses of a name, sorted; an address is its own answer.
   * @throws SmokeError `NAME_NOT_RESOLVED`
   */
  resolve(hostname: string): Promise<readonly string[]>;
}

/**
 * Asks the DNS server `ip:port`, or the system's resolver where none is given.
 * @param server - value of `SYNCOPS_RESOLVER`
 * @throws SmokeError `INVALID_INPUT` where `server` is not `ip:port`
 */
export function createNameResolver(server?: string): NameResolver {
  const query = server === undefined || server === '' ? querySystem : queryServer(server);
  return {
    async resolve(hostname) {
      if (isIP(hostname) !== 0) return [hostname];
      try {
        return [...(await query(hostname))].sort();
      } catch (error) {
        throw new SmokeError('NAME_NOT_RESOLVED', `${hostname} does not resolve: ${messageOf(error)}`, {
          cause: error,
        });
      }
    },
  };
}

/** The `lookup` option of Node's sockets, answered by a resolver. */
export function socketLookup(resolver: NameResolver): LookupFunction {
  return (hostname, options, callback) => {
    resolver.resolve(hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = found;
        if (first === undefined) {
          callback(new SmokeError('NAME_NOT_RESOLVED', `${hostname} has no address`), '', 0);
        } else if (options.all === true) {
          callback(null, found);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), '', 0);
      },
    );
  };
}

async function querySystem(hostname: string): Promise<readonly string[]> {
  const found = await lookup(hostname, { all: true });
  return found.map(({ address }) => address);
}

function queryServer(server: string): (hostname: string) => Promise<readonly string[]> {
  if (!isServer(server)) {
    throw new SmokeError('INVALID_INPUT', `SYNCOPS_RESOLVER is "${server}": give it as ip:port`);
  }
  const resolver = new Resolver({ timeout: QUERY_TIMEOUT_MS, tries: QUERY_TRIES });
  resolver.setServers([server]);
  return (hostname) => resolver.resolve4(hostname);
}

/** `127.0.0.1:53` or `[::1]:53`. */
function isServer(text: string): boolean {
  const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  const family = isIP(bracketed ?? plain ?? '');
  return family === (bracketed === undefined ? 4 : 6) && Number(port) >= 1 && Number(port) <= 65_535;
}
