import {
  type CloudFormationClient,
  DescribeStackEventsCommand,
  type StackEvent,
} from '@aws-sdk/client-cloudformation';
import { beginsOperation, describeEvent, latestOperation } from './stack-events.ts';

/** The events of one operation of one stack. */
export interface EventFeed {
  /** Reports the events that were not reported yet, oldest first. Best effort: a refused read reports nothing. */
  reportNew(report: (progress: string) => void): Promise<void>;
  /** All events of the operation, oldest first. */
  all(): Promise<readonly StackEvent[]>;
}

/**
 * @param token - the client request token of the operation; absent: whatever operation came last
 */
export function createEventFeed(client: CloudFormationClient, stackId: string, token?: string): EventFeed {
  const reported = new Set<string>();

  async function read(until: (event: StackEvent) => boolean): Promise<readonly StackEvent[]> {
    const newestFirst: StackEvent[] = [];
    let next: string | undefined;
    do {
      const page = await client.send(
        new DescribeStackEventsCommand({
          StackName: stackId,
          ...(next === undefined ? {} : { NextToken: next }),
        }),
      );
      newestFirst.push(...(page.StackEvents ?? []));
      next = page.StackEvents?.some(until) === true ? undefined : page.NextToken;
    } while (next !== undefined);
    if (token === undefined) return latestOperation(newestFirst);
    return newestFirst.filter((event) => event.ClientRequestToken === token).reverse();
  }

  return {
    async reportNew(report) {
      const isKnown = (event: StackEvent) => reported.has(event.EventId ?? '') || beginsOperation(event);
      // What happened shows in the stack's status; events only make the wait less dull.
      const events = await read(isKnown).catch(() => []);
      for (const event of events) {
        if (reported.has(event.EventId ?? '')) continue;
        reported.add(event.EventId ?? '');
        report(describeEvent(event));
      }
    },
    all: () => read(beginsOperation),
  };
}
