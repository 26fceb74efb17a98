import { templateError } from '../errors.ts';

/**
 * IPv4 ranges as Fn::Cidr cuts them.
 * @param hostBits - bits left for hosts in each range
 * @throws AwsFault `ValidationError` when the block is malformed or too small
 */
export function cidrBlocks(block: string, count: number, hostBits: number): readonly string[] {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
  const octets = match?.slice(1, 5).map(Number) ?? [];
  const prefix = Number(match?.[5] ?? Number.NaN);
  const valid = octets.length === 4 && octets.every((octet) => octet <= 255) && prefix <= 32;
  if (!valid || !Number.isInteger(count) || !Number.isInteger(hostBits) || count < 1 || count > 256) {
    throw templateError(
      'Template error: every Fn::Cidr object requires a CIDR block, a count from 1 to 256 and a number of host bits',
    );
  }
  const size = 2 ** hostBits;
  if (size * count > 2 ** (32 - prefix)) {
    throw templateError(
      `Template error: Fn::Cidr cannot cut ${count} ranges of ${hostBits} host bits out of ${block}`,
    );
  }
  const base = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return Array.from({ length: count }, (_, index) => {
    const start = base + index * size;
    const address = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join('.');
    return `${address}/${32 - hostBits}`;
  });
}
