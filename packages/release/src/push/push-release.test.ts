import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FakeFleet, locationOf } from '../../test/fake-fleet.ts';
import { ReleaseError, type FailedHost } from '../errors.ts';
import { pushRelease, type PushOptions, type PushResult } from './push-release.ts';

const NEW = 'n'.repeat(64);
const OLD = 'o'.repeat(64);

interface Pushed {
  readonly outcome:
    | PushResult
    | { readonly code: string; readonly message: string; readonly hosts: readonly FailedHost[] };
  /** How often the pointer was moved, and after how many commands. */
  readonly pointerAfter: readonly number[];
}

async function push(fleet: FakeFleet, options: Partial<PushOptions> = {}): Promise<Pushed> {
  const pointerAfter: number[] = [];
  const movePointer = (): Promise<void> => {
    pointerAfter.push(fleet.asked.length);
    return Promise.resolve();
  };
  const all = { previous: locationOf('o'), movePointer, ...options };
  const outcome = await pushRelease(fleet, locationOf('n'), all, fleet.deps).catch((error: unknown) => {
    if (!(error instanceof ReleaseError)) throw error;
    return { code: error.code, message: error.message, hosts: error.hosts };
  });
  return { outcome, pointerAfter };
}

describe('pushRelease', () => {
  it('goes by a canary, a quarter and the rest, moves the pointer, and asks all again', async () => {
    const fleet = new FakeFleet(['i-5', 'i-4', 'i-3', 'i-2', 'i-1']);
    await expect(push(fleet)).resolves.toEqual({
      outcome: {
        acknowledged: ['i-1', 'i-2', 'i-3', 'i-4', 'i-5'],
        switched: ['i-1', 'i-2', 'i-3', 'i-4', 'i-5'],
      },
      pointerAfter: [3],
    });
    expect(fleet.asked).toEqual(['n: i-1', 'n: i-2 i-3', 'n: i-4 i-5', 'n: i-5 i-4 i-3 i-2 i-1']);
  });

  it('chooses a healthy host as canary and does not wait for hosts that were ill before', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2', 'i-3']);
    fleet.sick.set('i-1', 'Target.Timeout');
    fleet.behaviours.set('i-1', () => {
      fleet.sick.delete('i-1');
      return 'obeys';
    });
    await expect(push(fleet)).resolves.toMatchObject({ outcome: { acknowledged: ['i-1', 'i-2', 'i-3'] } });
    expect(fleet.asked[0]).toBe('n: i-2');
  });

  it('leaves the fleet untouched where the canary refuses', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2', 'i-3']);
    fleet.behaviours.set('i-1', () => 'refuses');
    const { outcome, pointerAfter } = await push(fleet);
    expect(outcome).toEqual({
      code: 'PUSH_FAILED',
      message:
        'the canary failed: i-1 VALIDATION_FAILED: nginx says no (still runs oooooooooooo); no other host was touched',
      hosts: [{ instanceId: 'i-1', kind: 'refused', code: 'VALIDATION_FAILED' }],
    });
    expect(fleet.asked).toEqual(['n: i-1']);
    expect(pointerAfter).toEqual([]);
    expect([...fleet.running.values()]).toEqual([OLD, OLD, OLD]);
  });

  it('sends the switched hosts back where a later wave fails', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2', 'i-3', 'i-4']);
    fleet.behaviours.set('i-4', (release) => (release === NEW ? 'refuses' : 'obeys'));
    const { outcome, pointerAfter } = await push(fleet);
    expect(outcome).toMatchObject({
      code: 'PUSH_FAILED',
      message: expect.stringContaining('4 hosts went back to oooo'),
    });
    expect(pointerAfter).toEqual([]);
    expect([...fleet.running.values()]).toEqual([OLD, OLD, OLD, OLD]);
  });

  it('says which hosts did not go back', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2']);
    fleet.behaviours.set('i-1', (release) => (release === NEW ? 'obeys' : 'refuses'));
    fleet.behaviours.set('i-2', (release) => (release === NEW ? 'refuses' : 'obeys'));
    const { outcome } = await push(fleet);
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/1 host went back to o+, not so i-1 VALIDATION_FAILED/),
    });
    await expect(push(new FakeFleet(['i-1']), { previous: locationOf('n') })).resolves.toMatchObject({
      outcome: { acknowledged: ['i-1'] },
    });
  });

  it('sends hosts back that acknowledge but are then found unhealthy', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2']);
    fleet.behaviours.set('i-1', (release) => {
      if (release === NEW) fleet.sick.set('i-1', 'Target.ResponseCodeMismatch');
      else fleet.sick.clear();
      return 'obeys';
    });
    const { outcome } = await push(fleet);
    expect(outcome).toEqual({
      code: 'PUSH_FAILED',
      message:
        'the load balancer finds hosts unhealthy after the canary: i-1 (Target.ResponseCodeMismatch); 1 host went back to oooooooooooo',
      hosts: [],
    });
    expect(fleet.asked).toEqual(['n: i-1', 'o: i-1']);
  });

  it('takes silence for failure, names the host, and sends a silent canary back', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2']);
    fleet.behaviours.set('i-1', (release) => (release === NEW ? 'silent' : 'obeys'));
    const { outcome } = await push(fleet, { hostTimeoutMs: 60_000 });
    expect(outcome).toEqual({
      code: 'PUSH_TIMEOUT',
      message:
        'the canary failed: i-1 no answer within 60 s; 1 host went back to oooooooooooo, no other host was touched',
      hosts: [{ instanceId: 'i-1', kind: 'silent' }],
    });
  });

  it.each([
    ['INVALID_SECRET', 'secret-value'],
    ['INVALID_SECRETS_FILE', 'secret-value'],
    ['SECRET_UNREADABLE', 'refused'],
    ['STALE_RELEASE', 'refused'],
    ['VALIDATION_FAILED', 'refused'],
  ])('reports which hosts failed, and whether a value is at fault: %s is %s', async (code, kind) => {
    const fleet = new FakeFleet(['i-1', 'i-2', 'i-3', 'i-4']);
    const error = { code, message: 'no', running: OLD };
    fleet.behaviours.set('i-3', (release) =>
      release === OLD ? 'obeys' : { stdout: fleet.line(release, { result: 'failed', error }), exitCode: 1 },
    );
    fleet.behaviours.set('i-4', (release) => (release === OLD ? 'obeys' : 'silent'));
    await expect(push(fleet)).resolves.toMatchObject({
      outcome: {
        code: 'PUSH_FAILED',
        hosts: [
          { instanceId: 'i-3', kind, code },
          { instanceId: 'i-4', kind: 'silent' },
        ],
      },
    });
  });

  it('reports the hosts that ran something else until now: none on a repetition, and one that left since', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2', 'i-3']);
    fleet.running.set('i-2', NEW);
    fleet.onHosts = (look) => {
      if (look === 5) fleet.running.delete('i-3');
    };
    await expect(push(fleet)).resolves.toMatchObject({
      outcome: { acknowledged: ['i-1', 'i-2'], switched: ['i-1', 'i-3'] },
    });
    await expect(push(fleet)).resolves.toMatchObject({
      outcome: { acknowledged: ['i-1', 'i-2'], switched: [] },
    });
    fleet.onHosts = (look) => {
      if (look === 12) fleet.running.set('i-9', OLD);
    };
    await expect(push(fleet)).resolves.toMatchObject({
      outcome: { acknowledged: ['i-1', 'i-2', 'i-9'], switched: ['i-9'] },
    });
  });

  it('asks a host again that was not reached, and gives up at the deadline', async () => {
    const fleet = new FakeFleet(['i-1']);
    fleet.behaviours.set('i-1', (_release, attempt) => (attempt < 4 ? 'unreachable' : 'obeys'));
    await expect(push(fleet)).resolves.toMatchObject({ outcome: { acknowledged: ['i-1'] } });
    fleet.behaviours.set('i-1', () => 'unreachable');
    await expect(push(fleet)).resolves.toMatchObject({
      outcome: {
        code: 'PUSH_TIMEOUT',
        message: expect.stringContaining('did not reach it (Undeliverable) within 900 s'),
      },
    });
  });

  it('refuses an empty fleet unless that is allowed, and never calls it acknowledged', async () => {
    await expect(push(new FakeFleet([]))).resolves.toMatchObject({
      outcome: { code: 'NO_HOSTS' },
      pointerAfter: [],
    });
    await expect(push(new FakeFleet([]), { allowEmpty: true })).resolves.toEqual({
      outcome: { acknowledged: [], switched: [] },
      pointerAfter: [0],
    });
  });

  it('counts instances that join in the middle and forgets those that leave', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2', 'i-3']);
    fleet.behaviours.set('i-3', () => 'silent');
    fleet.onHosts = (look) => {
      if (look === 5) fleet.running.delete('i-3');
      if (look === 8) fleet.running.set('i-9', null);
    };
    const { outcome } = await push(fleet);
    expect(outcome).toMatchObject({ acknowledged: ['i-1', 'i-2', 'i-9'] });
    expect(fleet.running.get('i-9')).toBe(NEW);
  });

  it('chooses another canary where the first one is terminated', async () => {
    const fleet = new FakeFleet(['i-1', 'i-2']);
    fleet.behaviours.set('i-1', () => {
      fleet.running.delete('i-1');
      return 'silent';
    });
    await expect(push(fleet)).resolves.toMatchObject({ outcome: { acknowledged: ['i-2'] } });
  });

  it('refuses hosts that hold other secret versions than the release needs', async () => {
    const release = { secrets: { one: { secretId: 's', versionId: 'v'.repeat(32) } } };
    await expect(push(new FakeFleet(['i-1'], release), { release })).resolves.toMatchObject({
      outcome: { acknowledged: ['i-1'] },
    });
    await expect(push(new FakeFleet(['i-1']), { release })).resolves.toMatchObject({
      outcome: { code: 'PUSH_FAILED', message: expect.stringContaining('other secret versions') },
    });
  });

  it('succeeds only if every host of the fleet runs the release, and moves the pointer only after all were switched', async () => {
    const behaviour = fc.constantFrom('obeys', 'refuses', 'silent', 'unreachable', 'leaves', 'late');
    await fc.assert(
      fc.asyncProperty(fc.array(behaviour, { maxLength: 6 }), fc.nat(20), async (kinds, joins) => {
        const fleet = new FakeFleet(kinds.map((_, index) => `i-${String(index)}`));
        kinds.forEach((kind, index) => {
          const id = `i-${String(index)}`;
          fleet.behaviours.set(id, (release, attempt) => {
            if (release === OLD) return 'obeys';
            if (kind === 'late') return attempt === 1 ? 'unreachable' : 'obeys';
            if (kind !== 'leaves') return kind;
            fleet.running.delete(id);
            return 'silent';
          });
        });
        fleet.onHosts = (look) => {
          if (look === joins) fleet.running.set('i-new', null);
        };
        const { outcome, pointerAfter } = await push(fleet);
        const isBad = kinds.some((kind) => kind === 'refuses' || kind === 'silent' || kind === 'unreachable');
        if ('acknowledged' in outcome) {
          expect(isBad).toBe(false);
          expect([...outcome.acknowledged].sort()).toEqual([...fleet.running.keys()].sort());
          expect([...fleet.running.values()].every((release) => release === NEW)).toBe(true);
          expect(outcome.acknowledged.length).toBeGreaterThan(0);
          expect(pointerAfter).toHaveLength(1);
        } else {
          expect(isBad || outcome.code === 'NO_HOSTS').toBe(true);
          if (isBad) expect(pointerAfter).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
