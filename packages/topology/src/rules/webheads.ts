import { architectureOf, type DraftSections } from '../normalize.ts';
import { error, warning, type Finding } from './finding.ts';

/** Ports on which another process of a webhead listens, with the name of that process. */
const TAKEN_PORTS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [8000, 'the application'],
]);

/** Checks that the minimum number of webheads does not exceed the maximum, and warns about a single webhead. */
export function countIsOrdered({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  const { min, max } = webheads.count;
  const path = ['webheads', 'count', 'min'];
  if (min > max) {
    const message = `min ${String(min)} is greater than max ${String(max)}; raise max or lower min`;
    return [error('COUNT_ORDER', path, message)];
  }
  if (min === 1) {
    const message = 'with a single webhead, no host serves requests while it is replaced; use 2 or more';
    return [warning('SINGLE_WEBHEAD', path, message)];
  }
  return [];
}

/** Checks that no other process on a webhead listens on the port of nginx. */
export function webheadPortIsFree({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  const owner = TAKEN_PORTS.get(webheads.port);
  if (owner === undefined) return [];
  const message = `${owner} uses port ${String(webheads.port)} on a webhead; choose another port for nginx`;
  return [error('PORT_TAKEN', ['webheads', 'port'], message)];
}

/** Checks that the machine image is for the processor of the instance type, because another image would never boot. */
export function machineImageFits({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  const { machineImage, instanceType } = webheads;
  if (machineImage.kind !== 'ssm-parameter') return [];
  const named = /arm64|x86_64/.exec(machineImage.name)?.[0];
  const needed = architectureOf(instanceType);
  if (named === undefined || named === needed) return [];
  const message = `the image is for ${named}, but ${instanceType} is ${needed}; use the image for ${needed}`;
  return [error('ARCHITECTURE', ['webheads', 'machineImage', 'ssmParameter'], message)];
}
