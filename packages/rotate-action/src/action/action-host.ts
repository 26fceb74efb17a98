import type { ActionHost } from '@syncops/deploy-action';
import type { EngineDeps } from '@syncops/engine';
import type { Environment } from '@syncops/topology';

/** Everything of the world that a run of the action touches. */
export interface RotateActionDeps {
  readonly host: ActionHost;
  connect(environment: Environment): Promise<EngineDeps>;
}
