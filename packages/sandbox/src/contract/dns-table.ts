/** CNAME records carry one value; A records one or more IPv4 addresses. */
export interface DnsRecord {
  readonly type: 'A' | 'CNAME';
  readonly values: readonly string[];
}

/** Names without a final dot, any case. */
export interface DnsTable {
  set(name: string, record: DnsRecord): void;
  get(name: string): DnsRecord | undefined;
  delete(name: string): void;
  entries(): readonly (readonly [string, DnsRecord])[];
  /** Follows CNAME chains; empty where the name does not exist. */
  resolve(name: string): readonly string[];
}
