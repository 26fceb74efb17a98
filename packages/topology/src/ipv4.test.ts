import { expect, it } from '@jest/globals';
import { isPrivate, parseCidr, quarters } from './ipv4.ts';

it.each([
  ['10.20.0.0/16', ['10.20.0.0/18', '10.20.64.0/18', '10.20.128.0/18', '10.20.192.0/18']],
  ['192.168.7.0/24', ['192.168.7.0/26', '192.168.7.64/26', '192.168.7.128/26', '192.168.7.192/26']],
])('the network %s is split into its four quarters', (cidr, expected) => {
  expect(quarters(cidr)).toEqual(expected);
});

it.each([
  ['10.0.0.0/8', true],
  ['172.31.0.0/16', true],
  ['172.32.0.0/16', false],
  ['192.168.0.0/24', true],
  ['192.0.0.0/8', false],
  ['0.0.0.0/0', false],
  ['255.255.255.255/32', false],
])('isPrivate of the network %s returns %s', (cidr, expected) => {
  expect(isPrivate(cidr)).toBe(expected);
});

it.each([
  ['0.0.0.0/0', true],
  ['0.0.0.1/0', false],
  ['255.255.255.255/32', true],
  ['10.0.0.128/25', true],
  ['10.0.0.129/25', false],
])('isCanonical of the network %s is %s', (cidr, expected) => {
  expect(parseCidr(cidr).isCanonical).toBe(expected);
});
