import { type AwsDeps, jittered } from '../deps.ts';
import { AwsError } from '../errors.ts';
import type { DeployedStack } from '../ports.ts';
import { isInProgress } from './plan-recovery.ts';

/** Up to so many stacks are asked for one by one; beyond, reading all pages is cheaper. */
const LIST_ABOVE = 5;
const FIRST_POLL_MS = 400;
const LONGEST_POLL_MS = 5_000;
const SLICE_MS = 200;
/** For so long an operation may not show in the stack. */
const LAG_MS = 30_000;

/** Waits for stacks; all waits of a run share its calls. */
export interface StackPoller {
  /**
   * Waits until no operation of the stack runs any more.
   * @param stackId - the id, not the name: a deleted stack is found by its id only
   * @param wait.onTick - called after each look at the stack while it is in progress
   * @param wait.hasBegun - whether a stack that stands still already shows the operation that is waited for: right after a
   * request, CloudFormation may still answer with the state of before. Not asked any more after half a minute
   * @throws AwsError `STACK_BUSY` once the deadline has passed
   */
  settled(stackId: string, deadline: number, wait?: Partial<Wait>): Promise<DeployedStack>;
}

interface Wait {
  readonly onTick: (status: string) => Promise<void>;
  readonly hasBegun: (stack: DeployedStack) => boolean;
}

interface Waiter extends Wait {
  readonly stackId: string;
  readonly since: number;
  readonly deadline: number;
  readonly resolve: (stack: DeployedStack) => void;
  readonly reject: (error: unknown) => void;
  lastStatus: string;
  lastTrouble: unknown;
}

export function createStackPoller(
  source: {
    readonly describe: (stackId: string) => Promise<DeployedStack | undefined>;
    readonly list: () => Promise<{ readonly stacks: readonly DeployedStack[]; readonly pages: number }>;
  },
  deps: AwsDeps,
): StackPoller {
  const waiters = new Set<Waiter>();
  let isRunning = false;
  let pagesOfList = 1;

  async function look(): Promise<void> {
    const current = [...waiters];
    const listed =
      current.length > Math.max(LIST_ABOVE, pagesOfList)
        ? await list(current)
        : new Map<string, DeployedStack>();
    await Promise.all(
      current.map(async (waiter) => {
        try {
          // A stack that a list does not show may be deleted: only a read by its id shows that.
          const stack = listed.get(waiter.stackId) ?? (await source.describe(waiter.stackId));
          await observe(waiter, stack);
        } catch (error) {
          endure(waiter, error);
        }
      }),
    );
  }

  async function list(current: readonly Waiter[]): Promise<ReadonlyMap<string, DeployedStack>> {
    try {
      const { stacks, pages } = await source.list();
      pagesOfList = pages;
      return new Map(stacks.map((stack) => [stack.id, stack]));
    } catch (error) {
      for (const waiter of current) endure(waiter, error);
      return new Map();
    }
  }

  async function observe(waiter: Waiter, stack: DeployedStack | undefined): Promise<void> {
    if (!waiters.has(waiter)) return;
    if (stack === undefined)
      throw new AwsError('NOT_FOUND', `the stack ${waiter.stackId} has vanished while it was waited for`);
    waiter.lastStatus = stack.status;
    const mayLag = deps.clock() - waiter.since < LAG_MS && !waiter.hasBegun(stack);
    if (!isInProgress(stack.status) && !mayLag) {
      waiters.delete(waiter);
      waiter.resolve(stack);
      return;
    }
    await waiter.onTick(stack.status);
  }

  /** A look that failed decides nothing, unless no further look can succeed. */
  function endure(waiter: Waiter, error: unknown): void {
    waiter.lastTrouble = error;
    if (isPassing(error) || !waiters.delete(waiter)) return;
    waiter.reject(error);
  }

  function expire(): void {
    for (const waiter of waiters) {
      if (deps.clock() <= waiter.deadline) continue;
      waiters.delete(waiter);
      const { stackId, lastStatus, lastTrouble } = waiter;
      waiter.reject(
        new AwsError(
          'STACK_BUSY',
          `the stack ${stackId} is still running (${lastStatus}) after the time allowed; CloudFormation goes on with it, and a repeated run continues from there`,
          {
            data: { stack: stackId, stackStatus: lastStatus },
            ...(lastTrouble === undefined ? {} : { cause: lastTrouble }),
          },
        ),
      );
    }
  }

  /** In slices, so that a stack whose wait begins meanwhile is not kept waiting for long. */
  async function rest(): Promise<void> {
    const from = deps.clock();
    while (waiters.size > 0 && deps.clock() - from < pauseFor(waiters, deps.clock()))
      await deps.sleep(jittered(SLICE_MS, deps));
  }

  async function run(): Promise<void> {
    while (waiters.size > 0) {
      await look();
      expire();
      await rest();
    }
    isRunning = false;
  }

  return {
    settled: (stackId, deadline, wait = {}) =>
      new Promise((resolve, reject) => {
        waiters.add({
          ...{ stackId, deadline, resolve, reject },
          ...{ onTick: () => Promise.resolve(), hasBegun: () => true, ...wait },
          ...{ since: deps.clock(), lastStatus: 'UNKNOWN', lastTrouble: undefined },
        });
        if (isRunning) return;
        isRunning = true;
        void run();
      }),
  };
}

/** Quick operations are looked at often, long ones seldom: a quarter of the time that the youngest wait has lasted. */
function pauseFor(waiters: ReadonlySet<Waiter>, now: number): number {
  const youngest = Math.max(...[...waiters].map(({ since }) => since));
  return Math.min(Math.max((now - youngest) / 4, FIRST_POLL_MS), LONGEST_POLL_MS);
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof AwsError)) return false;
  return error.code === 'THROTTLED' || error.code === 'UNREACHABLE' || (error.data.httpStatus ?? 0) >= 500;
}
