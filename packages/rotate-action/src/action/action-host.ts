import type { ActionHost, EngineDeps } from '@syncops/deploy-action';
import type { Environment } from '@syncops/topology';

/** Everything of the world that a run of the action touches. */
export interface RotateActionDeps {
  readonly host: ActionHost;
  connect(environment: Environment): Promise<EngineDeps>;
}
