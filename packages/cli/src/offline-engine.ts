import { planOffline as planWithAgent, type Plan } from '@syncops/engine';
import { loadAgentBundle } from '@syncops/release';
import type { Environment } from '@syncops/topology';

/** The plan made without any call, as if nothing existed, or as if `base` were deployed. */
export async function planOffline(environment: Environment, base?: Environment): Promise<Plan> {
  return planWithAgent(environment, await loadAgentBundle(), base);
}
