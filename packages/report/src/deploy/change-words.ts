import type { PlannedResource, StackChange } from '@syncops/engine';
import { countActions, isTagsOnly, propertyName } from './resource-words.ts';
import { count } from '@syncops/text';

/** Longer values say nothing in a headline. */
const MAX_VALUE_CHARACTERS = 40;
/** More properties than this are counted. */
const MAX_PROPERTIES = 2;

/** What a stack changes, as short as it can be said truly: `MaxSize 4 → 8`, `3 changed`, `the tags of 12 resources`. */
export function changeWords({ resources, basis, waitsFor }: StackChange): string {
  if (basis === 'comparison' && resources.length === 0) {
    return waitsFor === undefined
      ? 'what changes in it is not known yet'
      : `takes over ${outputWords(waitsFor)}`;
  }
  const real = resources.filter((resource) => !isTagsOnly(resource));
  if (real.length === 0) {
    return resources.length === 0 ? '' : `the tags of ${count(resources.length, 'resource')}`;
  }
  return propertyWords(real) ?? `${count(real.length, 'resource')}: ${countActions(real)}`;
}

function propertyWords(resources: readonly PlannedResource[]): string | undefined {
  if (resources.some(({ action }) => action !== 'Modify')) return undefined;
  const properties = resources.flatMap((resource) => resource.properties);
  const words = properties.map((property) => {
    const { before, after } = property;
    if (before === undefined || after === undefined) return undefined;
    if (before.length > MAX_VALUE_CHARACTERS || after.length > MAX_VALUE_CHARACTERS) return undefined;
    return `${propertyName(property)} ${before} → ${after}`;
  });
  if (words.length === 0 || words.length > MAX_PROPERTIES || words.includes(undefined)) return undefined;
  return words.join(', ');
}

/** `EndpointAddress of syncstorage-production-cache`, for the output `<stack>.<output>`. */
function outputWords(output: string): string {
  const dot = output.lastIndexOf('.');
  return dot < 0 ? output : `${output.slice(dot + 1)} of ${output.slice(0, dot)}`;
}
