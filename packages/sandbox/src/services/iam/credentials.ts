import { randomBytes, randomInt } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A unique id as IAM makes them: `AROA` for roles, `AIPA` for instance profiles, `ANPA` for policies, `ASIA` for temporary keys. */
export function uniqueId(prefix: 'AROA' | 'AIPA' | 'ANPA' | 'ASIA'): string {
  return prefix + Array.from({ length: 16 }, () => BASE32.charAt(randomInt(BASE32.length))).join('');
}

/** 40 characters, as secret access keys have. */
export function newSecretAccessKey(): string {
  return randomBytes(30).toString('base64');
}

export function newSessionToken(): string {
  return randomBytes(96).toString('base64');
}
