import type { OperationHandler } from '../../../contract.ts';
import { text } from './input.ts';
import { page } from './paging.ts';
import { sync } from './read-stacks.ts';

/** What a new account may have. @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LIMITS = [
  { Name: 'StackLimit', Value: 2000 },
  { Name: 'StackOutputsLimit', Value: 200 },
  { Name: 'ConcurrentResourcesLimit', Value: 2500 },
];
/** Small, as every page here. */
const PAGE_SIZE = 2;

/** DescribeAccountLimits. */
export function describeAccountLimits(): OperationHandler {
  return sync((input, request) => {
    request.authorize('cloudformation:DescribeAccountLimits', '*');
    const { items, nextToken } = page(
      { scope: 'DescribeAccountLimits', all: LIMITS, id: ({ Name }) => Name, size: PAGE_SIZE },
      text(input, 'NextToken'),
    );
    return { AccountLimits: items, ...(nextToken === undefined ? {} : { NextToken: nextToken }) };
  });
}
