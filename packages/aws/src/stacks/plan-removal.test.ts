import { StackStatus } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { planRemoval } from './plan-removal.ts';

/** The kind of action for every status that CloudFormation documents. */
const EXPECTED: Readonly<Record<StackStatus, string>> = {
  CREATE_COMPLETE: 'lift-then-delete',
  CREATE_FAILED: 'roll-back',
  CREATE_IN_PROGRESS: 'wait',
  DELETE_COMPLETE: 'gone',
  DELETE_FAILED: 'delete',
  DELETE_IN_PROGRESS: 'wait',
  IMPORT_COMPLETE: 'lift-then-delete',
  IMPORT_IN_PROGRESS: 'wait',
  IMPORT_ROLLBACK_COMPLETE: 'lift-then-delete',
  IMPORT_ROLLBACK_FAILED: 'delete',
  IMPORT_ROLLBACK_IN_PROGRESS: 'wait',
  REVIEW_IN_PROGRESS: 'delete',
  ROLLBACK_COMPLETE: 'delete',
  ROLLBACK_FAILED: 'delete',
  ROLLBACK_IN_PROGRESS: 'wait',
  UPDATE_COMPLETE: 'lift-then-delete',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'wait',
  UPDATE_FAILED: 'roll-back',
  UPDATE_IN_PROGRESS: 'wait',
  UPDATE_ROLLBACK_COMPLETE: 'lift-then-delete',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'wait',
  UPDATE_ROLLBACK_FAILED: 'continue-rollback',
  UPDATE_ROLLBACK_IN_PROGRESS: 'wait',
};

describe('planRemoval', () => {
  it.each(Object.entries(EXPECTED))('answers %s with %s', (status, kind) => {
    expect(planRemoval(status).kind).toBe(kind);
  });

  it('knows every status of the SDK', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.values(StackStatus).sort());
  });

  it('has nothing to do where nothing is', () => {
    expect(planRemoval(undefined)).toEqual({ kind: 'gone' });
  });

  it('continues a rollback once only', () => {
    expect(planRemoval('UPDATE_ROLLBACK_FAILED', { hasContinuedRollback: true }).kind).toBe('stop');
  });

  it('stops at a status that it does not know, and waits for an operation that it does not know', () => {
    expect(planRemoval('MIGRATED').kind).toBe('stop');
    expect(planRemoval('MIGRATE_IN_PROGRESS').kind).toBe('wait');
  });
});
