import { Resolver } from 'node:dns';
import { isIP, isIPv4, type LookupFunction } from 'node:net';
import { MysqlError } from './errors.ts';

/**
 * A lookup for sockets that asks one DNS server instead of the system's.
 * @param setting - `ip:port` as `SYNCOPS_RESOLVER` has it; absent or empty: the system's resolver
 * @throws MysqlError `BAD_SETTING`
 */
export function createLookup(setting: string | undefined): LookupFunction | undefined {
  if (setting === undefined || setting === '') return undefined;
  const [address = '', port = '', ...rest] = setting.split(':');
  if (!isIPv4(address) || !/^[1-9][0-9]{0,4}$/.test(port) || Number(port) > 65_535 || rest.length > 0)
    throw new MysqlError(
      'BAD_SETTING',
      `SYNCOPS_RESOLVER is "${setting}"; write it as ip:port, 127.0.0.1:53 say`,
    );
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  resolver.setServers([setting]);
  return (hostname, options, callback) => {
    if (isIP(hostname) !== 0) {
      answer([hostname]);
      return;
    }
    resolver.resolve4(hostname, (error, addresses) => {
      if (error === null) answer(addresses);
      else callback(error, []);
    });

    function answer(addresses: readonly string[]): void {
      const [first = ''] = addresses;
      if (options.all === true)
        callback(
          null,
          addresses.map((found) => ({ address: found, family: isIP(found) })),
        );
      else callback(null, first, isIP(first));
    }
  };
}
