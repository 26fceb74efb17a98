/** Arithmetic on IPv4 networks. */

/** An IPv4 network, parsed from its CIDR notation. */
export interface Ipv4Network {
  /** First address as an unsigned number. */
  readonly base: number;
  readonly prefix: number;
  /** Whether the text contained the first address of the network, as `10.0.0.0/16` does and `10.0.0.1/16` does not. */
  readonly isCanonical: boolean;
}

/** Parses `a.b.c.d/n`; the caller must have validated the format. */
export function parseCidr(cidr: string): Ipv4Network {
  const [address = '', prefixText = ''] = cidr.split('/');
  const prefix = Number(prefixText);
  const value = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const base = value - (value % 2 ** (32 - prefix));
  return { base, prefix, isCanonical: base === value };
}

/** Formats a network as `a.b.c.d/n`. */
export function formatCidr(base: number, prefix: number): string {
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256);
  return `${octets.join('.')}/${String(prefix)}`;
}

/** Splits a network into its four quarters, in order. */
export function quarters(cidr: string): readonly [string, string, string, string] {
  const { base, prefix } = parseCidr(cidr);
  const size = 2 ** (32 - prefix - 2);
  const quarter = (index: number): string => formatCidr(base + index * size, prefix + 2);
  return [quarter(0), quarter(1), quarter(2), quarter(3)];
}

/** Returns whether a network is inside the private ranges of RFC 1918. */
export function isPrivate(cidr: string): boolean {
  return ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].some((range) => contains(range, cidr));
}

function contains(outer: string, inner: string): boolean {
  const a = parseCidr(outer);
  const b = parseCidr(inner);
  return b.prefix >= a.prefix && b.base >= a.base && b.base < a.base + 2 ** (32 - a.prefix);
}
