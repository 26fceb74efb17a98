import { describe, expect, it } from '@jest/globals';
import { createStatsRecorder, nearestRank } from './client-stats.ts';

describe('nearestRank', () => {
  it.each([
    [[], 50, 0],
    [[7], 50, 7],
    [[1, 2, 3, 4], 50, 2],
    [[1, 2, 3, 4], 51, 3],
    [[1, 2, 3, 4], 100, 4],
    [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
  ])('of %j at %d %% is %d', (sorted, percent, expected) => {
    expect(nearestRank(sorted, percent)).toBe(expected);
  });
});

describe('the recorder', () => {
  it('counts by origin and status, and moves a user with its latest token', () => {
    const recorder = createStatsRecorder(() => 0);
    recorder.tokenIssued(1, 'https://a.test');
    recorder.record({ origin: 'https://a.test', action: 'PUT item', status: 200, milliseconds: 4 });
    recorder.tokenIssued(1, 'https://b.test');
    recorder.record({
      origin: 'https://b.test',
      action: 'GET item',
      status: 500,
      milliseconds: 8,
      failure: 'bad',
    });
    recorder.record({ origin: 'https://b.test', action: 'GET item', milliseconds: 6, failure: 'lost' });
    expect(recorder.snapshot(1)).toEqual({
      clients: 1,
      requests: 3,
      failed: 2,
      byStatus: { 200: 1, 500: 1, none: 1 },
      unauthorized: 0,
      tokens: 2,
      byOrigin: {
        'https://a.test': { requests: 1, failed: 0, users: 0 },
        'https://b.test': { requests: 2, failed: 2, users: 1 },
      },
      latencyMs: { p50: 6, p95: 8, p99: 8, max: 8 },
      failures: [
        {
          at: '1970-01-01T00:00:00.000Z',
          origin: 'https://b.test',
          action: 'GET item',
          status: 500,
          reason: 'bad',
        },
        { at: '1970-01-01T00:00:00.000Z', origin: 'https://b.test', action: 'GET item', reason: 'lost' },
      ],
    });
  });
});
