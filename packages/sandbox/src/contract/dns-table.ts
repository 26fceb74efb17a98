/** A DNS record: a CNAME record has one value, an A record has one or more IPv4 addresses. */
export interface DnsRecord {
  readonly type: 'A' | 'CNAME';
  readonly values: readonly string[];
}

/** DNS records by name. Names have no final dot; upper and lower case are equal. */
export interface DnsTable {
  set(name: string, record: DnsRecord): void;
  get(name: string): DnsRecord | undefined;
  delete(name: string): void;
  entries(): readonly (readonly [string, DnsRecord])[];
  /** Returns the addresses of a name and follows CNAME chains; empty if the name does not exist. */
  resolve(name: string): readonly string[];
}
