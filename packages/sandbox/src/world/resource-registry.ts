import type { LiveResource, ResourceRegistry } from '../contract.ts';

/** Live resources by type and physical id, in the order in which they were made. */
export function createResourceRegistry(): ResourceRegistry {
  const byType = new Map<string, Map<string, LiveResource>>();
  return {
    put: (resource) => {
      const ofType = byType.get(resource.type) ?? new Map<string, LiveResource>();
      byType.set(resource.type, ofType);
      ofType.set(resource.physicalId, resource);
    },
    get: (type, physicalId) => byType.get(type)?.get(physicalId),
    delete: (type, physicalId) => {
      byType.get(type)?.delete(physicalId);
    },
    list: (type) => [...(byType.get(type)?.values() ?? [])],
  };
}
