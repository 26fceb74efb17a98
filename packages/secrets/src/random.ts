/** Cryptographically secure random bytes; `randomBytes` of `node:crypto` fits. */
export type RandomBytes = (size: number) => Uint8Array;
