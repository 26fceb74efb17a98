import { acknowledge as acknowledgeRelease, parseRelease } from '@syncops/release';

import type { World } from '../contract.ts';
import type { DocumentParameter } from './document-content.ts';

/**
 * What a host of a sandbox without processes answers to the apply-release document: what the agent would print once it
 * runs the release that it was told to. Other documents answer nothing.
 */
export function acknowledge(world: World, values: ReadonlyMap<DocumentParameter, string>): string {
  const value = (name: string): string | undefined =>
    [...values].find(([parameter]) => parameter.name === name)?.[1];
  const bucket = value('bucket');
  const key = value('key');
  const sha256 = value('sha256');
  if (bucket === undefined || key === undefined || sha256 === undefined || sha256 === 'pointer') return '';
  const body = world.objects.get(bucket, key);
  if (body === undefined) return '';
  const release = parseRelease(new TextDecoder().decode(body));
  const acknowledgedAt = Math.floor(world.clock() / 1000);
  return `${JSON.stringify(acknowledgeRelease(release, sha256, 'applied', acknowledgedAt))}\n`;
}
