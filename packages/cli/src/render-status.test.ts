import { describe, expect, it } from '@jest/globals';

import { sampleStatus } from '../test/fake-engine.ts';
import { renderStatus } from './render-status.ts';

const NOW = Date.UTC(2026, 10, 23);
const dbnode = sampleStatus.dbnodes.slice(0, 1);
const report = { ...sampleStatus, dbnodes: dbnode.map((each) => ({ ...each, nodes: [] })) };
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('renderStatus', () => {
  it('fits a terminal of 80 columns', () => {
    expect(widest(renderStatus(report, { coloured: false, width: 100 }, NOW))).toBeGreaterThan(80);
    expect(widest(renderStatus(report, { coloured: false, width: 80 }, NOW))).toBeLessThanOrEqual(80);
  });

  it('a status without the rows of the tokenserver states the reason and no number of users', () => {
    const reason = 'cannot connect to tokenserver@10.0.0.7:3306 within 2 s: connect ETIMEDOUT';
    const text = renderStatus(
      { ...sampleStatus, nodesNotObserved: reason },
      { coloured: false, width: 200 },
      NOW,
    );
    expect(text).toContain(`nodes rows unknown: ${reason}`);
    expect(text).not.toContain('registered');
  });

  it('reports the age of the older secret of a dbnode, and what both are up to', () => {
    const text = renderStatus(report, { coloured: false, width: 80 }, NOW);
    const cells = text.split('\n').flatMap((line) => line.split('│').slice(4, 5));
    const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    expect(words).toEqual(['secrets', '93 days', 'overdue', 'settling']);
  });
});
