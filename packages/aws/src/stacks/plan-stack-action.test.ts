import { StackStatus } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { isInProgress } from './plan-recovery.ts';
import { needsResources, planStackAction } from './plan-stack-action.ts';

const database = { logicalId: 'Database', type: 'AWS::RDS::DBInstance', status: 'CREATE_COMPLETE' };
const gone = { logicalId: 'Topic', type: 'AWS::SNS::Topic', status: 'DELETE_COMPLETE' };

/** The kind of action for every status that CloudFormation documents. */
const EXPECTED: Readonly<Record<StackStatus, string>> = {
  CREATE_COMPLETE: 'update',
  CREATE_FAILED: 'roll-back',
  CREATE_IN_PROGRESS: 'wait',
  DELETE_COMPLETE: 'create',
  DELETE_FAILED: 'stop',
  DELETE_IN_PROGRESS: 'wait',
  IMPORT_COMPLETE: 'update',
  IMPORT_IN_PROGRESS: 'wait',
  IMPORT_ROLLBACK_COMPLETE: 'update',
  IMPORT_ROLLBACK_FAILED: 'stop',
  IMPORT_ROLLBACK_IN_PROGRESS: 'wait',
  REVIEW_IN_PROGRESS: 'create',
  ROLLBACK_COMPLETE: 'delete-then-create',
  ROLLBACK_FAILED: 'stop',
  ROLLBACK_IN_PROGRESS: 'wait',
  UPDATE_COMPLETE: 'update',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'wait',
  UPDATE_FAILED: 'roll-back',
  UPDATE_IN_PROGRESS: 'wait',
  UPDATE_ROLLBACK_COMPLETE: 'update',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'wait',
  UPDATE_ROLLBACK_FAILED: 'continue-rollback',
  UPDATE_ROLLBACK_IN_PROGRESS: 'wait',
};

describe('planStackAction', () => {
  it.each(Object.entries(EXPECTED))('answers %s with %s', (status, kind) => {
    expect(planStackAction(status).kind).toBe(kind);
  });

  it('knows every status of the SDK', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.values(StackStatus).sort());
  });

  it('creates what is not there', () => {
    expect(planStackAction(undefined)).toEqual({ kind: 'create' });
  });

  it('stops at a status that it does not know, and waits for an operation that it does not know', () => {
    expect(planStackAction('MIGRATED').kind).toBe('stop');
    expect(planStackAction('MIGRATE_IN_PROGRESS').kind).toBe('wait');
  });

  it('waits for anyone who has put resources into a stack under review', () => {
    expect(planStackAction('REVIEW_IN_PROGRESS', { resources: [gone] })).toEqual({ kind: 'create' });
    expect(planStackAction('REVIEW_IN_PROGRESS', { resources: [database] })).toEqual({ kind: 'wait' });
  });

  it('continues a rollback once only', () => {
    expect(planStackAction('UPDATE_ROLLBACK_FAILED', { hasContinuedRollback: true }).kind).toBe('stop');
  });

  it('replaces a failed creation of which nothing is left', () => {
    const resources = [gone, { ...database, status: 'DELETE_COMPLETE' }];
    expect(planStackAction('ROLLBACK_COMPLETE', { resources })).toEqual({ kind: 'delete-then-create' });
  });

  it('replaces it where a database was asked for and never made', () => {
    const database = {
      logicalId: 'Database',
      type: 'AWS::RDS::DBInstance',
      status: 'CREATE_FAILED',
    };
    const action = (exists: boolean): string =>
      planStackAction('ROLLBACK_COMPLETE', { resources: [{ ...database, exists }] }).kind;
    expect(action(false)).toBe('delete-then-create');
    expect(action(true)).toBe('stop');
  });

  it.each([
    ['holds data', database],
    ['was retained', { logicalId: 'Logs', type: 'AWS::Logs::LogGroup', status: 'DELETE_SKIPPED' }],
  ])('does not delete a failed creation in which something %s', (_, left) => {
    const action = planStackAction('ROLLBACK_COMPLETE', { resources: [gone, left] });
    expect(action).toEqual({ kind: 'stop', reason: expect.stringContaining(left.logicalId) });
  });

  it('does not delete what termination protection keeps', () => {
    expect(planStackAction('ROLLBACK_COMPLETE', { terminationProtection: true }).kind).toBe('stop');
  });
});

describe('needsResources', () => {
  it('asks for them only where the decision depends on them', () => {
    expect(Object.keys(EXPECTED).filter(needsResources).sort()).toEqual([
      'REVIEW_IN_PROGRESS',
      'ROLLBACK_COMPLETE',
    ]);
    expect(needsResources(undefined)).toBe(false);
  });
});

describe('isInProgress', () => {
  it('does not take a stack under review for one that moves', () => {
    expect(isInProgress('REVIEW_IN_PROGRESS')).toBe(false);
    expect(isInProgress('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS')).toBe(true);
    expect(isInProgress('CREATE_COMPLETE')).toBe(false);
  });
});
