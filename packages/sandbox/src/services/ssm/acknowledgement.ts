import { acknowledge as acknowledgeRelease, parseRelease } from '@syncops/release';

import type { World } from '../../contract.ts';
import type { DocumentParameter } from './document-content.ts';

/**
 * What a host of a sandbox without processes answers to the apply-release document: what the agent would print once it
 * runs the release that the command names. Other documents answer nothing.
 * @param running - hashes of the releases that hosts run, by what stands for the host; kept up to date here
 */
export function acknowledge<Host extends object>(
  world: World,
  host: Host,
  values: ReadonlyMap<DocumentParameter, string>,
  running: WeakMap<Host, string>,
): string {
  const value = (name: string): string | undefined =>
    [...values].find(([parameter]) => parameter.name === name)?.[1];
  const bucket = value('bucket');
  const key = value('key');
  const sha256 = value('sha256');
  if (bucket === undefined || key === undefined || sha256 === undefined || sha256 === 'pointer') return '';
  const body = world.objects.get(bucket, key);
  if (body === undefined) return '';
  const release = parseRelease(new TextDecoder().decode(body));
  const result = running.get(host) === sha256 ? 'unchanged' : 'applied';
  running.set(host, sha256);
  const acknowledgedAt = Math.floor(world.clock() / 1000);
  return `${JSON.stringify(acknowledgeRelease(release, sha256, result, acknowledgedAt))}\n`;
}
