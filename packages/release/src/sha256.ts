import { createHash } from 'node:crypto';

/** sha256 of text (as UTF-8) or bytes, in hex. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
