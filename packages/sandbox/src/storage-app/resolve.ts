import { Resolver } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';

/** Opens connections to named servers, asking the resolver of `SYNCOPS_RESOLVER` where there is one. */
export type Connect = (host: string, port: number) => Socket;

/** @param server - `ip:port` of a DNS server, or undefined for the system's resolver */
export function createConnect(server: string | undefined): Connect {
  if (server === undefined || server === '') return (host, port) => connect({ host, port });
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  resolver.setServers([server]);
  return (host, port) =>
    connect({
      host,
      port,
      noDelay: true,
      lookup: (name, options, callback) => {
        const answer = (addresses: readonly string[]): void => {
          const [first] = addresses;
          if (options.all === true) {
            callback(
              null,
              addresses.map((address) => ({ address, family: 4 })),
            );
          } else callback(null, first ?? '', 4);
        };
        if (isIP(name) !== 0) answer([name]);
        else {
          resolver.resolve4(name).then(answer, (error: unknown) => {
            callback(error instanceof Error ? error : new Error(String(error)), '');
          });
        }
      },
    });
}
