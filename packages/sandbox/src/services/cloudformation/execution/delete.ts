import { deletionOf } from '../changes/policy-action.ts';
import { isLive, type Garbage } from '../state.ts';
import { setStackStatus } from './engine.ts';
import type { ProvisionContext } from './provision.ts';
import { removeResources } from './removal.ts';

/**
 * Deletes a stack's resources in the reverse order of their dependencies, then the stack.
 * @param retain - logical ids that are left alone
 */
export async function deleteStackResources(
  context: ProvisionContext,
  retain: ReadonlySet<string>,
): Promise<void> {
  const { engine, stack, operation } = context;
  const own = [...stack.resources.values()].filter(isLive);
  const garbage: readonly Garbage[] = [
    ...stack.garbage,
    ...own.map(
      (record): Garbage => ({
        record,
        removal: retain.has(record.logicalId)
          ? 'Retain'
          : deletionOf(record.type, record.properties, record.deletionPolicy),
      }),
    ),
  ];
  stack.garbage = [];
  const { failed } = await removeResources(context, garbage, (record) =>
    stack.resources.set(record.logicalId, record),
  );
  if (failed.length > 0) {
    setStackStatus(
      engine,
      stack,
      operation,
      'DELETE_FAILED',
      `The following resource(s) failed to delete: [${failed.join(', ')}]. `,
    );
    return;
  }
  stack.deletedAt = engine.world.clock();
  stack.rollback = undefined;
  stack.changeSets.clear();
  setStackStatus(engine, stack, operation, 'DELETE_COMPLETE');
}
