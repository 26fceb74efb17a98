import type { DnsRecord, DnsTable } from '../../contract.ts';

/** Longest chain of CNAME records that is followed. */
const MAX_CHAIN = 8;

/** Names and records in memory; an exact name wins over a `*.` wildcard of its parent, as in Route 53. */
export function createDnsTable(): DnsTable {
  const records = new Map<string, DnsRecord>();
  const get = (name: string): DnsRecord | undefined => {
    const wanted = canonicalName(name);
    return records.get(wanted) ?? records.get(wanted.replace(/^[^.]+/, '*'));
  };
  const resolve = (name: string, depth = 0): readonly string[] => {
    const record = get(name);
    if (record === undefined || depth > MAX_CHAIN) return [];
    if (record.type === 'A') return record.values;
    return record.values.flatMap((target) => resolve(target, depth + 1));
  };
  return {
    set: (name, record) => void records.set(canonicalName(name), record),
    get,
    delete: (name) => void records.delete(canonicalName(name)),
    entries: () => [...records],
    resolve: (name) => resolve(name),
  };
}

/** Lower case, without the final dot. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
