import { format, inspect } from 'node:util';
import { expect, it } from '@jest/globals';
import { SecretText } from './secret-text.ts';

const secret = new SecretText('very-private');

it.each([
  ['string conversion', () => String(secret)],
  ['concatenation', () => `value: ${secret.toString()}`],
  ['JSON', () => JSON.stringify({ nested: [secret] })],
  ['inspect', () => inspect({ secret }, { showHidden: true, depth: null })],
  ['console.log', () => format('%s %o %O %j', secret, secret, secret, secret)],
  ['an error', () => String(new Error('failed', { cause: secret }).cause)],
  ['the keys', () => JSON.stringify([Object.entries(secret), Object.getOwnPropertyDescriptors(secret)])],
])('is not given away by %s', (_, print) => {
  expect(print()).not.toContain('very-private');
});

it('is given to who asks for it', () => {
  expect(secret.reveal()).toBe('very-private');
});
