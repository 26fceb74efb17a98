import { architectureOf, type DraftSections } from '../normalize.ts';
import { error, warning, type Finding } from './finding.ts';

/** Ports that something else on a webhead listens on. */
const TAKEN_PORTS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [8000, 'the application'],
]);

export function countIsOrdered({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  const { min, max } = webheads.count;
  const path = ['webheads', 'count', 'min'];
  if (min > max) {
    const message = `min ${String(min)} is greater than max ${String(max)}; raise max or lower min`;
    return [error('COUNT_ORDER', path, message)];
  }
  if (min === 1) {
    const message = 'a single webhead leaves no one to serve requests while it is replaced; use 2 or more';
    return [warning('SINGLE_WEBHEAD', path, message)];
  }
  return [];
}

export function webheadPortIsFree({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  const owner = TAKEN_PORTS.get(webheads.port);
  if (owner === undefined) return [];
  const message = `port ${String(webheads.port)} belongs to ${owner} on a webhead; choose another one for nginx`;
  return [error('PORT_TAKEN', ['webheads', 'port'], message)];
}

/** An image for the other processor would never boot. */
export function machineImageFits({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  const { machineImage, instanceType } = webheads;
  if (machineImage.kind !== 'ssm-parameter') return [];
  const named = /arm64|x86_64/.exec(machineImage.name)?.[0];
  const needed = architectureOf(instanceType);
  if (named === undefined || named === needed) return [];
  const message = `the image is for ${named} but ${instanceType} is ${needed}; name the image for ${needed}`;
  return [error('ARCHITECTURE', ['webheads', 'machineImage', 'ssmParameter'], message)];
}
