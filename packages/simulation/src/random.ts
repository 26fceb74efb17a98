import { createHash } from 'node:crypto';

/** Bytes that look random and are the same in each run. */
export function deterministicBytes(): (size: number) => Uint8Array {
  let count = 0;
  return (size) =>
    createHash('sha512')
      .update(String((count += 1)))
      .digest()
      .subarray(0, size);
}
