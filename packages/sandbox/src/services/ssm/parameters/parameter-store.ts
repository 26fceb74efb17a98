import type { ParameterState, StoredParameter } from '../../../contract.ts';

/** SSM parameters in memory. */
export function createParameterStore(clock: () => number): ParameterState {
  const parameters = new Map<string, StoredParameter>();
  return {
    put({ name, type, value, description, tags }) {
      const previous = parameters.get(name);
      const text = description ?? previous?.description;
      const stored: StoredParameter = {
        name,
        value,
        type: type ?? previous?.type ?? 'String',
        version: (previous?.version ?? 0) + 1,
        lastModified: clock(),
        tags: tags ?? previous?.tags ?? {},
        ...(text === undefined ? {} : { description: text }),
      };
      parameters.set(name, stored);
      return stored.version;
    },
    get: (name) => parameters.get(name),
    delete: (name) => parameters.delete(name),
    list: () => [...parameters.values()],
  };
}
