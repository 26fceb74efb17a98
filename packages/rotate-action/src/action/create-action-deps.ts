import { createEngineDeps } from '@syncops/engine';
import { type ActionHost } from '@syncops/deploy-action';

import type { RotateActionDeps } from './action-host.ts';

/** The real world of a run: AWS and MySQL by the process's credentials. */
export function createActionDeps(host: ActionHost): RotateActionDeps {
  return { host, connect: (environment) => createEngineDeps(environment) };
}
