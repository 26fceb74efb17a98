import { describe, expect, it } from '@jest/globals';

import { ANY_PLAN_MARKER, parsePlanMarker, planMarkerPrefix, renderPlanMarker } from './plan-marker.ts';

const HEAD = 'a'.repeat(40);
const DIGEST = 'd'.repeat(64);
const MARKER = { environment: 'production', digest: DIGEST, head: HEAD, changeSets: ['edge', 'dbnode-db1'] };

describe('the marker of a comment', () => {
  it('is one hidden line that is found by its environment', () => {
    const line = renderPlanMarker(MARKER);
    expect(line).toBe(
      `<!-- syncops:plan {"v":1,"environment":"production","digest":"${DIGEST}","head":"${HEAD}","changeSets":["edge","dbnode-db1"]} -->`,
    );
    expect(line.startsWith(planMarkerPrefix('production'))).toBe(true);
    expect(line.startsWith(ANY_PLAN_MARKER)).toBe(true);
    expect(line.startsWith(planMarkerPrefix('prod'))).toBe(false);
  });

  it.each([MARKER, { environment: 'a', head: HEAD, changeSets: [] }])('reads back %j', (marker) => {
    expect(parsePlanMarker(`${renderPlanMarker(marker)}\n### Plan`)).toEqual(marker);
    expect(parsePlanMarker(`${renderPlanMarker(marker)}\r\n### Plan`)).toEqual(marker);
  });

  const line = renderPlanMarker(MARKER);
  it.each([
    ['a comment without', '### Plan'],
    ['one on another line', `### Plan\n${line}`],
    ['text next to it', `${line} x`],
    ['half of one', line.slice(0, -10)],
    ['another version', line.replace('"v":1', '"v":2')],
    ['a digest that is none', line.replace(DIGEST, 'd'.repeat(63))],
    ['a head that is none', line.replace(HEAD, 'main')],
    ['no head', line.replace(`"head":"${HEAD}",`, '')],
    ['a name that is none', line.replace('production', '../production')],
    ['change sets that are none', line.replace('["edge","dbnode-db1"]', '"edge"')],
    ['no object', '<!-- syncops:plan {} -->'],
  ])('does not take %s for one', (_, body) => {
    expect(parsePlanMarker(body)).toBeUndefined();
  });

  it('leaves out names of stacks that are none', () => {
    expect(parsePlanMarker(line.replace('"edge"', '"--> <b>",7'))?.changeSets).toEqual(['dbnode-db1']);
  });
});
