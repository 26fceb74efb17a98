import type { EnginePort } from './engine-port.ts';

/** The engine of the product. Only the commands that need the engine or the AWS SDK load them. */
export function createEngine(env: Readonly<Record<string, string | undefined>>): EnginePort {
  return {
    async planOffline(environment, base) {
      const { planOffline } = await import('./offline-engine.ts');
      return planOffline(environment, base);
    },
    async connect(environment) {
      const { connect } = await import('./product-engine.ts');
      return connect(environment, env.SYNCOPS_RESOLVER);
    },
  };
}
