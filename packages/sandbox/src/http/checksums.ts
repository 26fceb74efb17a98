import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * Checksums of a body, as the values of the headers that carry them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export const CHECKSUMS: Readonly<Record<string, (body: Uint8Array) => string>> = {
  'content-md5': (body) => createHash('md5').update(body).digest('base64'),
  'x-amz-checksum-crc32': (body) => base64(crc32(body), 4),
  'x-amz-checksum-crc32c': (body) => base64(reflectedCrc(body, CRC32C, 32n), 4),
  'x-amz-checksum-crc64nvme': (body) => base64(reflectedCrc(body, CRC64NVME, 64n), 8),
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest('base64'),
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
};

/** Castagnoli's polynomial, bits reversed. */
const CRC32C = 0x82f63b78n;
/** The NVM Express polynomial, bits reversed. */
const CRC64NVME = 0x9a6c9329ac4bc9b5n;

/** A CRC that starts with ones and ends inverted. */
function reflectedCrc(body: Uint8Array, polynomial: bigint, bits: bigint): bigint {
  const table = Array.from({ length: 256 }, (_, byte) => {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
    return value;
  });
  const ones = (1n << bits) - 1n;
  let crc = ones;
  for (const byte of body) crc = (crc >> 8n) ^ (table[Number(crc & 0xffn) ^ byte] ?? 0n);
  return crc ^ ones;
}

function base64(value: number | bigint, length: number): string {
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex').toString('base64');
}
