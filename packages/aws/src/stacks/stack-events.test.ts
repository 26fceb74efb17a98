import type { ResourceStatus, StackEvent } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { describeEvent, firstCause, latestOperation } from './stack-events.ts';

const stackId = 'arn:stack';
const event = (id: string, status: ResourceStatus, reason?: string): StackEvent => ({
  EventId: `${id}-${status}`,
  StackId: stackId,
  StackName: 'stack',
  Timestamp: new Date(0),
  LogicalResourceId: id,
  PhysicalResourceId: id === 'stack' ? stackId : `physical-${id}`,
  ResourceType: id === 'stack' ? 'AWS::CloudFormation::Stack' : 'AWS::Test::Thing',
  ResourceStatus: status,
  ...(reason === undefined ? {} : { ResourceStatusReason: reason }),
});

/** A creation that failed, then an update that failed; oldest first. */
const history = [
  event('stack', 'CREATE_IN_PROGRESS', 'User Initiated'),
  event('Old', 'CREATE_FAILED', 'an old story'),
  event('stack', 'UPDATE_IN_PROGRESS', 'User Initiated'),
  event('A', 'UPDATE_IN_PROGRESS'),
  event('B', 'UPDATE_FAILED', 'Resource update cancelled'),
  event('A', 'UPDATE_FAILED', 'quota exceeded'),
  event('C', 'CREATE_FAILED', 'Resource creation cancelled'),
  event('stack', 'UPDATE_FAILED', 'The following resource(s) failed: [A]'),
  event('A', 'DELETE_FAILED', 'cannot be undone'),
];

describe('latestOperation', () => {
  it('leaves earlier operations out', () => {
    expect(latestOperation([...history].reverse())).toEqual(history.slice(2));
  });

  it('takes what there is where the beginning is not among it', () => {
    const [, ...rest] = history.slice(2);
    expect(latestOperation([...rest].reverse())).toEqual(rest);
  });
});

describe('firstCause', () => {
  it('names the resource that failed first, not those that were cancelled for it', () => {
    expect(firstCause(history.slice(2))).toEqual({
      logicalId: 'A',
      resourceType: 'AWS::Test::Thing',
      status: 'UPDATE_FAILED',
      reason: 'quota exceeded',
    });
  });

  it('falls back to the stack itself', () => {
    expect(firstCause([event('stack', 'UPDATE_FAILED', 'invalid template')])?.reason).toBe(
      'invalid template',
    );
  });

  it('finds nothing where nothing failed', () => {
    expect(firstCause([event('A', 'CREATE_COMPLETE')])).toBeUndefined();
  });
});

describe('describeEvent', () => {
  it('gives reasons of failures only', () => {
    expect(describeEvent(event('A', 'CREATE_FAILED', 'no room'))).toBe('A CREATE_FAILED: no room');
    expect(describeEvent(event('A', 'CREATE_IN_PROGRESS', 'Resource creation Initiated'))).toBe(
      'A CREATE_IN_PROGRESS',
    );
  });
});
