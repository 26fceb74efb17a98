import type { EnginePort } from './engine-port.ts';

/** The engine of the product; it, and the AWS SDK with it, is loaded only by the commands that need it. */
export function createEngine(env: Readonly<Record<string, string | undefined>>): EnginePort {
  return {
    async planOffline(environment, base) {
      const { planOffline } = await import('./product-engine.ts');
      return planOffline(environment, base);
    },
    async connect(environment) {
      const { connect } = await import('./product-engine.ts');
      return connect(environment, env.SYNCOPS_RESOLVER);
    },
  };
}
