import { BLOB_ROUTE, type GitHubFault, type GitHubFaults } from './contract.ts';
import { ROUTES } from './openapi/route-names.ts';

export interface FaultQueue extends GitHubFaults {
  /** The fault that strikes this request, if one is due. */
  strike(route: string): GitHubFault | undefined;
}

/** Keeps what shall go wrong, in order, for each route. */
export function createFaultQueue(): FaultQueue {
  const queues = new Map<string, GitHubFault[]>();
  return {
    next(route, fault, count = 1) {
      if (route !== BLOB_ROUTE && !ROUTES.includes(route)) throw new Error(`no such route: ${route}`);
      const queue = queues.get(route) ?? [];
      queues.set(route, [...queue, ...Array.from({ length: count }, () => fault)]);
    },
    strike: (route) => queues.get(route)?.shift(),
    clear() {
      queues.clear();
    },
  };
}
