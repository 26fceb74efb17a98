import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOW, SETTINGS, observed, type Given } from '../test/given-secret.ts';
import { nextStep, type NextStep, type RotationWish } from './next-step.ts';
import { rotationStatus } from './rotation-status.ts';

const ids = ['a', 'b', 'c'] as const;
const someIds = fc.subarray([...ids, 'x']);
const release = fc.oneof(
  { weight: 8, arbitrary: someIds },
  { weight: 1, arbitrary: fc.constant('absent' as const) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const time = fc.constantFrom(0, 1_500, 1_670, 1_671, 1_999, 2_500);
const tag = fc.oneof(
  fc.constantFrom(undefined, '', 'by hand', 'rotated', 'settling x a b', 'retiring 1 a b c'),
  fc
    .tuple(
      fc.constantFrom('settling', 'retiring', 'withdrawing', 'rotated'),
      time,
      fc.constantFrom('-', ...ids),
      fc.constantFrom(...ids),
    )
    .map((words) => words.join(' ')),
);
const compromised = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(undefined, '') },
  { weight: 1, arbitrary: fc.constantFrom('by hand', '1', '1 a b c x') },
  { weight: 3, arbitrary: fc.subarray([...ids], { minLength: 1 }).map((known) => ['1', ...known].join(' ')) },
);
/** Mostly each label on one version or none; sometimes as Secrets Manager would never have it. */
const versions = fc
  .record({
    AWSPREVIOUS: fc.subarray([...ids], { maxLength: 1 }),
    AWSCURRENT: fc.subarray([...ids], { maxLength: 2 }),
    AWSPENDING: fc.subarray([...ids], { maxLength: 1 }),
  })
  .map((holders) =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        Object.entries(holders).flatMap(([label, at]) => (at.some((held) => held === id) ? [label] : [])),
      ]),
    ),
  );

const given: fc.Arbitrary<Given> = fc
  .record({
    kind: fc.constantFrom('master' as const, 'app-user' as const),
    versions,
    tag,
    compromised,
    isMissing: fc.constantFrom(...Array<false>(19).fill(false), true),
    isDeleted: fc.constantFrom(...Array<false>(19).fill(false), true),
    isOutdated: fc.constantFrom(...Array<false>(19).fill(false), true),
    webhead: release,
    tokenserver: release,
    acknowledged: fc.record({ webhead: release, tokenserver: release }, { requiredKeys: [] }),
    refused: fc.subarray([...ids]),
  })
  .map(({ tag: rotation, compromised: known, ...rest }) => ({
    ...rest,
    ...(rotation === undefined ? {} : { tag: rotation }),
    ...(known === undefined ? {} : { compromised: known }),
  }));

/** In which hosts and tag fit the labels, more often than chance would have it. */
const likely: fc.Arbitrary<Given> = fc
  .tuple(
    given,
    fc.constantFrom(undefined, 'settling', 'retiring', 'withdrawing', 'rotated'),
    time,
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 3 }),
    fc.constantFrom<readonly string[]>(
      ['AWSCURRENT'],
      ['AWSCURRENT', 'AWSPENDING'],
      ['AWSCURRENT', 'AWSPREVIOUS'],
      ['AWSCURRENT', 'AWSPENDING', 'AWSPREVIOUS'],
    ),
  )
  .map(([any, state, at, isAcknowledged, order, labels]) => {
    const placed = Object.fromEntries(order.map((id, index) => [id, labels.slice(index, index + 1)]));
    const isPlaced = at !== 1_999;
    const one = {
      ...any,
      isMissing: false,
      isDeleted: false,
      isOutdated: false,
      versions: isPlaced ? placed : (any.versions ?? {}),
      acknowledged: isAcknowledged ? {} : (any.acknowledged ?? {}),
    };
    const ofLabel = (label: string): string[] =>
      ids.filter((id) => one.versions[id]?.includes(label) === true);
    const [previous, current, pending] = ['AWSPREVIOUS', 'AWSCURRENT', 'AWSPENDING'].map(ofLabel);
    const signing = [...(previous ?? []), ...(current ?? [])];
    const all = [...new Set([...signing, ...(pending ?? [])])];
    const previousId = (state === 'withdrawing' ? pending : previous)?.[0] ?? 'x';
    return {
      ...one,
      webhead: one.kind === 'master' ? all : (current ?? []),
      tokenserver: signing,
      ...(state === undefined ? {} : { tag: `${state} ${String(at)} ${previousId} ${current?.[0] ?? 'x'}` }),
    };
  });

const wish = fc.constantFrom<RotationWish>('rotate', 'advance', 'abort');

function holder(one: Given, label: string): string | undefined {
  return Object.entries(one.versions ?? {}).find(([, labels]) => labels.includes(label))?.[0];
}

/** What all hosts of a role hold for certain: those in service and those that boot. */
function isHeldByAll(one: Given, role: 'webhead' | 'tokenserver', wanted: readonly string[]): boolean {
  const acknowledged =
    one.acknowledged !== undefined && role in one.acknowledged ? one.acknowledged[role] : one[role];
  return [one[role], acknowledged].every(
    (held) =>
      held !== undefined && held !== 'absent' && [...held].sort().join() === [...wanted].sort().join(),
  );
}

function knownIds(one: Given): readonly string[] {
  return /^1( [abc])+$/.test(one.compromised ?? '') ? (one.compromised ?? '').split(' ').slice(1) : [];
}

describe('nextStep', () => {
  it('answers every combination, and never takes a step that its conditions do not allow', () => {
    const seen = new Set<NextStep['kind']>();
    fc.assert(
      fc.property(fc.oneof(given, likely), wish, (one, wished) => {
        const secret = observed(one);
        const step = nextStep(secret, wished, NOW, SETTINGS);
        seen.add(step.kind);
        expect(nextStep(secret, wished, NOW, SETTINGS)).toEqual(step);
        expectAllowed(one, wished, step);
        const status = rotationStatus(secret, NOW, SETTINGS);
        const isQuiet = ['nothing', 'problem'].includes(nextStep(secret, 'advance', NOW, SETTINGS).kind);
        expect(status.awaits === undefined).toBe(isQuiet);
      }),
      // Many, so that the rarest step, one in a thousand, is met.
      { numRuns: 10_000 },
    );
    expect([...seen].sort()).toEqual([
      'clear-pending',
      'clear-previous',
      'drop-user',
      'forget-tags',
      'nothing',
      'problem',
      'promote',
      'promote-user',
      'push-tokenserver',
      'push-webhead',
      'retire',
      'retire-user',
      'serve-user',
      'settle',
      'stage',
      'verify',
      'wait',
      'withdraw',
      'withdraw-user',
    ]);
  });
});

function expectAllowed(one: Given, wished: RotationWish, step: NextStep): void {
  const previous = holder(one, 'AWSPREVIOUS');
  const current = holder(one, 'AWSCURRENT') ?? '';
  const pending = holder(one, 'AWSPENDING') ?? '';
  const known = knownIds(one);
  switch (step.kind) {
    case 'promote':
      expect(step).toMatchObject({ currentId: current, pendingId: pending });
      expect(isHeldByAll(one, 'webhead', [current, pending])).toBe(true);
      expect([...known, ...(one.refused ?? [])]).not.toContain(pending);
      expect([wished === 'abort', previous]).toEqual([false, undefined]);
      return;
    case 'promote-user':
      expect(isHeldByAll(one, 'webhead', [current])).toBe(true);
      expect([...known, ...(one.refused ?? [])]).not.toContain(pending);
      expect([wished === 'abort', previous]).toEqual([false, undefined]);
      return;
    case 'stage':
      expect(previous).toBeUndefined();
      expect(wished === 'rotate' || known.includes(current) || step.replaces === pending).toBe(true);
      expect(wished).not.toBe('abort');
      return;
    case 'retire':
      expect(isHeldByAll(one, 'tokenserver', [previous ?? '', current])).toBe(true);
      expect(step.isUrgent).toBe(known.includes(previous ?? ''));
      expect(step.isUrgent || /^settling (0|1500|1670) /.test(one.tag ?? '')).toBe(true);
      return;
    case 'retire-user':
      expect(isHeldByAll(one, 'webhead', [current])).toBe(true);
      return;
    case 'clear-previous':
      expect(one.tag).toBe(`retiring ${one.tag?.split(' ')[1] ?? ''} ${previous ?? ''} ${current}`);
      return;
    case 'clear-pending':
      expect(step.pendingId).toBe(pending);
      // Of an abort, of nothing that is ours, or left next to a promotion by a run that raced.
      expect(
        pending === current || one.tag?.startsWith('withdrawing') === true || previous !== undefined,
      ).toBe(true);
      return;
    case 'verify':
      expect(previous).toBeUndefined();
      expect(isHeldByAll(one, 'tokenserver', [current])).toBe(true);
      return;
    case 'drop-user':
      expect(previous).toBeUndefined();
      expect(pending === current || /^(retiring|settling|withdrawing) /.test(one.tag ?? '')).toBe(true);
      return;
    case 'withdraw':
    case 'withdraw-user':
      expect([wished, step.pendingId, previous]).toEqual(['abort', pending, undefined]);
      return;
    case 'problem':
      expect(step.message).not.toBe('');
      return;
    case 'settle':
    case 'serve-user':
    case 'push-webhead':
    case 'push-tokenserver':
    case 'wait':
    case 'forget-tags':
    case 'nothing':
      return;
    default:
      step satisfies never;
  }
}
