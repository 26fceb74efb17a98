import { databaseIdentifier, masterSecretName, appUserSecretName, type Environment } from '@syncops/topology';

import type { Step } from '../plan/plan.ts';
import type { DesiredState } from '../plan/desired.ts';
import { removalSubject, drainSeconds, type Removal } from './removal.ts';
import { removedResources } from './removed-resources.ts';
import { dbnodeStepId, stackStepId, STEP } from '../plan/step-ids.ts';

/** The steps of a removal, in the groups between which the tokenserver and the webheads get their releases. */
export interface RemovalSteps {
  /** Before the tokenserver forgets the secret. */
  readonly unregister: readonly Step[];
  /** Before the webheads forget the dbnode. */
  readonly drain: readonly Step[];
  /** Last of all. */
  readonly remove: readonly Step[];
}

/**
 * The steps that remove dbnodes: a dbnode is added from its stack to its rows, and goes from its rows to its stack.
 * @param removals - those of one environment, see `findRemovals`
 */
export function removalSteps({ environment }: DesiredState, removals: readonly Removal[]): RemovalSteps {
  return {
    unregister: removals.filter(({ isRegistered }) => isRegistered).map(unregisterStep),
    drain: removals.filter(mayHaveTokens).map((removal) => drainStep(environment, removal)),
    remove: removals.map((removal) => removeStep(environment, removal)),
  };
}

/** A dbnode without a secret and without rows was never in service. */
function mayHaveTokens({ recordedOn, isRegistered }: Removal): boolean {
  return recordedOn !== undefined || isRegistered;
}

/** Dbnodes whose removal has begun under a confirmation: their users are gone already, and it goes on without another word. */
export function begunRemovals(removals: readonly Removal[]): ReadonlySet<string> {
  return new Set(
    removals
      .filter(({ record }) => record.confirmedDigest !== undefined)
      .map(({ dbnode }) => removalSubject(dbnode)),
  );
}

function unregisterStep({ dbnode, virtualHosts, rows }: Removal): Step {
  const hosts = String(virtualHosts.length);
  return {
    id: dbnodeStepId('nodes', dbnode),
    plane: 'nodes',
    action: 'delete',
    subject: dbnode,
    dependsOn: [],
    summary:
      rows.length === 0
        ? `make sure that no one is sent to ${dbnode}, and remember since when`
        : `take ${dbnode}'s users from its ${hosts} virtual hosts and delete their rows`,
    risk: rows.length === 0 ? 'none' : 'interruption',
    riskReasons:
      rows.length === 0
        ? []
        : [
            {
              risk: 'interruption',
              message: `users of ${dbnode} get another node with their next token and upload what their devices have`,
            },
          ],
    change: {
      kind: 'nodes',
      rows: rows.map(({ node, capacity, users }) => ({
        node,
        action: 'delete',
        capacity: { before: capacity },
        ...(users !== undefined && { users }),
      })),
    },
  };
}

function drainStep(environment: Environment, { dbnode }: Removal): Step {
  const seconds = drainSeconds(environment);
  return {
    id: dbnodeStepId('drain', dbnode),
    plane: 'checks',
    action: 'wait',
    subject: dbnode,
    dependsOn: [dbnodeStepId('nodes', dbnode), STEP.pushTokenserver],
    summary: `wait until the last token for ${dbnode} has expired (${String(seconds)} s after its rows went)`,
    risk: 'none',
    riskReasons: [],
    change: { kind: 'wait', seconds },
  };
}

function removeStep(environment: Environment, { dbnode, stack }: Removal): Step {
  const resources = removedResources(environment, dbnode);
  const database = databaseIdentifier(environment.name, dbnode);
  const secrets = [
    masterSecretName(environment.name, dbnode),
    appUserSecretName(environment.name, dbnode),
  ].join(' and ');
  return {
    id: stackStepId(stack),
    plane: 'stacks',
    action: 'delete',
    subject: stack,
    dependsOn: [],
    summary: `delete stack ${stack} (${String(resources.length)} resources)`,
    risk: 'data-loss',
    riskReasons: [
      {
        risk: 'data-loss',
        message:
          `dbnode ${dbnode} goes with the data of its users: database ${database} is deleted, a last snapshot of it is kept. ` +
          `The secrets ${secrets} stay, and keep the name from being used again`,
      },
    ],
    change: {
      kind: 'stack',
      basis: 'template',
      because: 'the stack is deleted as a whole',
      resources,
    },
  };
}
