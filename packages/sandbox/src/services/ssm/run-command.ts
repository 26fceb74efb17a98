import { setTimeout as sleep } from 'node:timers/promises';

import type { World } from '../../contract.ts';
import { isManaged } from '../../hosts/host-registry.ts';
import { isError, isFinished, rate } from './command.ts';
import type { Command, Invocation, InvocationStatus, RunStep } from './command.ts';

const DELIVERY_POLL_MS = 100;
/** What the agent answers for a script that ran into its time limit. */
const TIMEOUT_EXIT_CODE = 1;

function finish(invocation: Invocation, status: InvocationStatus, details: string, at: number): void {
  invocation.status = status;
  invocation.statusDetails = details;
  invocation.endedAt = at;
}

/** Waits until the agent takes the command; false when the delivery time-out passes or the command is cancelled. */
async function deliver(world: World, command: Command, invocation: Invocation): Promise<boolean> {
  const deadline = command.requestedAt + command.deliveryTimeoutMs;
  while (!isManaged(invocation.record, world)) {
    if (invocation.abort.signal.aborted) {
      finish(invocation, 'Cancelled', 'Cancelled', world.clock());
      return false;
    }
    if (world.clock() > deadline) {
      finish(invocation, 'TimedOut', 'DeliveryTimedOut', world.clock());
      return false;
    }
    await sleep(DELIVERY_POLL_MS, undefined, { ref: false });
  }
  return true;
}

async function execute(world: World, command: Command, invocation: Invocation, run: RunStep): Promise<void> {
  if (!(await deliver(world, command, invocation))) return;
  invocation.status = 'InProgress';
  invocation.statusDetails = 'InProgress';
  invocation.startedAt = world.clock();
  for (const step of command.document.steps) {
    const result = await run(invocation.record, step, command.values, invocation.abort.signal);
    invocation.stdout += result.stdout;
    invocation.stderr += result.stderr;
    switch (result.outcome) {
      case 'timed-out':
        invocation.responseCode = TIMEOUT_EXIT_CODE;
        finish(invocation, 'TimedOut', 'ExecutionTimedOut', world.clock());
        return;
      case 'cancelled':
        finish(invocation, 'Cancelled', 'Cancelled', world.clock());
        return;
      case 'host-died': {
        // No one reports any more: it stays in progress until the delivery time-out and the script's own have passed.
        const limit = command.requestedAt + command.deliveryTimeoutMs;
        while (world.clock() < limit && !invocation.abort.signal.aborted) {
          await sleep(DELIVERY_POLL_MS, undefined, { ref: false });
        }
        finish(invocation, 'TimedOut', 'ExecutionTimedOut', world.clock());
        return;
      }
      case 'exited':
        invocation.responseCode = result.exitCode;
        if (result.exitCode === 0) break;
        finish(invocation, 'Failed', 'Failed', world.clock());
        return;
      default:
        return result.outcome satisfies never;
    }
  }
  invocation.responseCode = 0;
  finish(invocation, 'Success', 'Success', world.clock());
}

/** Runs a command on its targets, as many at a time as it allows, and no further once too many failed. */
export async function runCommand(world: World, command: Command, run: RunStep): Promise<void> {
  const { invocations } = command;
  const concurrency = rate(command.maxConcurrency, invocations.length, 1);
  const maxErrors = rate(command.maxErrors, invocations.length, 0);
  const waiting = [...invocations];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (command.cancelled) finish(next, 'Cancelled', 'Cancelled', world.clock());
      else if (invocations.filter(isError).length > maxErrors) {
        finish(next, 'Cancelled', 'Terminated', world.clock());
      } else await execute(world, command, next, run);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, invocations.length) }, worker));
}

/** Ends a command where it has not ended by itself. */
export function cancelCommand(command: Command, instanceIds: readonly string[]): void {
  const chosen = command.invocations.filter(
    ({ record }) => instanceIds.length === 0 || instanceIds.includes(record.instanceId),
  );
  if (instanceIds.length === 0) command.cancelled = true;
  for (const invocation of chosen) {
    if (isFinished(invocation)) continue;
    if (invocation.status !== 'Pending') invocation.status = 'Cancelling';
    invocation.statusDetails = 'Cancelling';
    invocation.abort.abort('cancelled');
  }
}
