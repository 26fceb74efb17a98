import { expect, it } from '@jest/globals';
import { maxConnections, memoryGiB } from './instance-classes.ts';

it.each([
  ['db.t4g.micro', 1, 85],
  ['db.t3.medium', 4, 341],
  ['db.m7g.large', 8, 682],
  ['db.m5.24xlarge', 384, 32_768],
  ['db.r7g.xlarge', 32, 2730],
  ['db.r6g.16xlarge', 512, 43_690],
  ['db.z9.large', undefined, undefined], // an unknown family
  ['db.t4g.16xlarge', undefined, undefined],
  ['db.m7g.metal', undefined, undefined],
])('%s has %s GiB and accepts %s connections', (instanceClass, memory, connections) => {
  expect(memoryGiB(instanceClass)).toBe(memory);
  expect(maxConnections(instanceClass)).toBe(connections);
});
