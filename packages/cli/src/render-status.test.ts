import { describe, expect, it } from '@jest/globals';

import { sampleStatus } from '../test/fake-engine.ts';
import { renderStatus } from './render-status.ts';

const dbnode = sampleStatus.dbnodes
  .slice(0, 1)
  .map((each) => ({ ...each, masterSecret: { AWSCURRENT: 'b' } }));
const report = { ...sampleStatus, dbnodes: dbnode.map((each) => ({ ...each, nodes: [] })) };
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('renderStatus', () => {
  it('fits a terminal of 80 columns', () => {
    expect(widest(renderStatus(report, { coloured: false, width: 100 }))).toBeGreaterThan(80);
    expect(widest(renderStatus(report, { coloured: false, width: 80 }))).toBeLessThanOrEqual(80);
  });
});
