import { describe, expect, it } from '@jest/globals';
import { CHECKSUMS } from './checksums.ts';

/** The check values of the CRC catalogue: each algorithm over the digits 1 to 9. */
const DIGITS = Buffer.from('123456789');

describe('checksums', () => {
  it.each([
    ['content-md5', '25f9e794323b453885f5181f1b624d0b'],
    ['x-amz-checksum-crc32', 'cbf43926'],
    ['x-amz-checksum-crc32c', 'e3069283'],
    ['x-amz-checksum-crc64nvme', 'ae8b14860a799888'],
    ['x-amz-checksum-sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['x-amz-checksum-sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ])('%s has its published check value', (header, hex) => {
    expect(CHECKSUMS[header]?.(DIGITS)).toBe(Buffer.from(hex, 'hex').toString('base64'));
  });
});
