import { describe, expect, it } from '@jest/globals';
import { fakeTime } from '../../test/fake-client.ts';
import { AwsError } from '../errors.ts';
import type { DeployedStack } from '../ports.ts';
import { createStackPoller } from './stack-poller.ts';

const nothing = () => Promise.resolve();
const code = (value: string): unknown => expect.objectContaining({ code: value });
const stackIn = (id: string, status: string): DeployedStack => ({
  ...{ name: id, id, status, parameters: {}, outputs: {}, tags: {}, terminationProtection: false },
});

/** Stacks that are complete once the given number of looks is over. */
function world(looks: Readonly<Record<string, number>>, pages = 1) {
  const left = new Map(Object.entries(looks));
  const calls = { describe: 0, list: 0 };
  const look = (id: string): DeployedStack => {
    const rest = (left.get(id) ?? 0) - 1;
    left.set(id, rest);
    return stackIn(id, rest > 0 ? 'CREATE_IN_PROGRESS' : 'CREATE_COMPLETE');
  };
  const source = {
    describe: (id: string): Promise<DeployedStack | undefined> => {
      calls.describe += 1;
      return Promise.resolve(look(id));
    },
    list: () => {
      calls.list += 1;
      return Promise.resolve({ stacks: [...left.keys()].map(look), pages });
    },
  };
  return { source, calls };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `stack-${String(index)}`);

describe('createStackPoller', () => {
  it('waits until the operation is over', async () => {
    const { source, calls } = world({ a: 4 });
    const time = fakeTime();
    const ticks: string[] = [];
    const stack = await createStackPoller(source, time.deps).settled('a', Infinity, {
      onTick: (status) => {
        ticks.push(status);
        return nothing();
      },
    });
    expect(stack.status).toBe('CREATE_COMPLETE');
    expect(ticks).toEqual(Array.from({ length: 3 }, () => 'CREATE_IN_PROGRESS'));
    expect(calls).toEqual({ describe: 4, list: 0 });
  });

  it('does not take the state of before for the end, for half a minute', async () => {
    const time = fakeTime();
    const start = time.deps.clock();
    let looks = 0;
    const source = {
      describe: () => {
        looks += 1;
        return Promise.resolve(stackIn('a', looks < 4 ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE'));
      },
      list: () => Promise.resolve({ stacks: [], pages: 1 }),
    };
    const poller = createStackPoller(source, time.deps);
    const hasBegun = ({ status }: DeployedStack) => status !== 'UPDATE_COMPLETE';
    expect((await poller.settled('a', Infinity, { hasBegun })).status).toBe('UPDATE_ROLLBACK_COMPLETE');
    await poller.settled('a', Infinity, { hasBegun: () => false });
    expect(time.deps.clock() - start).toBeGreaterThan(30_000);
  });

  it('looks at many stacks by pages, not one by one', async () => {
    const { source, calls } = world(Object.fromEntries(ids(50).map((id) => [id, 10])));
    const { deps } = fakeTime();
    const poller = createStackPoller(source, deps);
    const settled = await Promise.all(ids(50).map((id) => poller.settled(id, Infinity)));
    expect(settled).toHaveLength(50);
    // The first wait begins before the others have joined it.
    expect(calls.list).toBeLessThanOrEqual(10);
    expect(calls.describe).toBeLessThanOrEqual(1);
  });

  it('looks one by one where the account has more pages than we have stacks', async () => {
    const { source, calls } = world(Object.fromEntries(ids(20).map((id) => [id, 10])), 40);
    const { deps } = fakeTime();
    const poller = createStackPoller(source, deps);
    await Promise.all(ids(20).map((id) => poller.settled(id, Infinity)));
    expect(calls.list).toBe(1);
  });

  it('finds a deleted stack, which no list shows, by its id', async () => {
    const { deps } = fakeTime();
    const source = {
      describe: (id: string) => Promise.resolve(stackIn(id, 'DELETE_COMPLETE')),
      list: () => Promise.resolve({ stacks: [], pages: 1 }),
    };
    const poller = createStackPoller(source, deps);
    const settled = await Promise.all(ids(10).map((id) => poller.settled(id, Infinity)));
    expect(settled.every(({ status }) => status === 'DELETE_COMPLETE')).toBe(true);
  });

  it.each([
    ['THROTTLED', {}],
    ['UNREACHABLE', {}],
    ['SERVICE_ERROR', { httpStatus: 503 }],
  ] as const)('lets no %s answer decide', async (trouble, data) => {
    const { source } = world({ a: 3 });
    const { deps } = fakeTime();
    let refusals = 3;
    const describe = (id: string) => {
      refusals -= 1;
      if (refusals >= 0) return Promise.reject(new AwsError(trouble, 'not now', { data }));
      return source.describe(id);
    };
    const stack = await createStackPoller({ ...source, describe }, deps).settled('a', Infinity);
    expect(stack.status).toBe('CREATE_COMPLETE');
  });

  it('gives up at once where no look can succeed, for that stack only', async () => {
    const { source } = world({ a: 3, b: 3 });
    const { deps } = fakeTime();
    const describe = (id: string) =>
      id === 'a' ? Promise.reject(new AwsError('ACCESS_DENIED', 'no')) : source.describe(id);
    const poller = createStackPoller({ ...source, describe }, deps);
    const [a, b] = await Promise.allSettled([poller.settled('a', Infinity), poller.settled('b', Infinity)]);
    expect(a).toEqual({ status: 'rejected', reason: code('ACCESS_DENIED') });
    expect(b.status).toBe('fulfilled');
  });

  it('gives up at the deadline and names the last trouble', async () => {
    const time = fakeTime();
    const source = {
      describe: () => Promise.reject(new AwsError('THROTTLED', 'not now')),
      list: () => Promise.reject(new AwsError('THROTTLED', 'not now')),
    };
    const wait = createStackPoller(source, time.deps).settled('a', time.deps.clock() + 30_000);
    await expect(wait).rejects.toMatchObject({ code: 'STACK_BUSY', cause: { code: 'THROTTLED' } });
  });

  it('is not kept waiting by an older wait', async () => {
    const time = fakeTime();
    const { source } = world({ old: 60, young: 2 });
    const poller = createStackPoller(source, time.deps);
    let youngTook = Infinity;
    let looks = 0;
    const onTick = () => {
      looks += 1;
      if (looks !== 40) return nothing();
      const began = time.deps.clock();
      void poller.settled('young', Infinity).then(() => {
        youngTook = time.deps.clock() - began;
      });
      return nothing();
    };
    await poller.settled('old', Infinity, { onTick });
    expect(youngTook).toBeLessThan(1_500);
  });

  it('slows down while an operation drags on', async () => {
    const { source, calls } = world({ a: 10_000 });
    const time = fakeTime();
    const hour = 3_600_000;
    const wait = createStackPoller(source, time.deps).settled('a', time.deps.clock() + hour);
    await expect(wait).rejects.toThrow(code('STACK_BUSY'));
    expect(calls.describe).toBeLessThan(hour / 4_500);
  });
});
