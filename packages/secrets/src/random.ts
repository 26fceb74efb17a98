/** Returns cryptographically secure random bytes, as `randomBytes` of `node:crypto` does. */
export type RandomBytes = (size: number) => Uint8Array;
