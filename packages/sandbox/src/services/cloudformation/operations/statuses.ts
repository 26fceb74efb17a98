/** Statuses in which a stack takes an UPDATE change set. */
const UPDATABLE = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
  'CREATE_FAILED',
  'UPDATE_FAILED',
];

/** A change set may be made for, and executed on, a stack in this status (CREATE_FAILED and UPDATE_FAILED: rollback was disabled). */
export function isUpdatable(status: string): boolean {
  return UPDATABLE.includes(status);
}

/** An operation runs on the stack. REVIEW_IN_PROGRESS is none: nothing happens until its change set is executed. */
export function isBusy(status: string): boolean {
  return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
}
