import type { World } from '../contract.ts';
import { isProperties, object, text } from '../world/properties.ts';
import type { DocumentParameter } from './document-content.ts';

/**
 * What a host of a sandbox without processes answers to the apply-release document: that it runs the release it was told to,
 * with the secret versions that the release names. Other documents answer nothing.
 */
export function acknowledge(world: World, values: ReadonlyMap<DocumentParameter, string>): string {
  const value = (name: string): string | undefined =>
    [...values].find(([parameter]) => parameter.name === name)?.[1];
  const bucket = value('bucket');
  const key = value('key');
  const release = value('sha256');
  if (bucket === undefined || key === undefined || release === undefined || release === 'pointer') return '';
  const body = world.objects.get(bucket, key);
  if (body === undefined) return '';
  const parsed: unknown = JSON.parse(new TextDecoder().decode(body));
  const secretVersions: Record<string, readonly string[]> = {};
  for (const secret of Object.values(isProperties(parsed) ? object(parsed, 'secrets') : {})) {
    if (!isProperties(secret)) continue;
    const id = text(secret, 'secretId') ?? '';
    const version = text(secret, 'versionId') ?? '';
    secretVersions[id] = [...(secretVersions[id] ?? []), version].toSorted();
  }
  const acknowledgedAt = Math.floor(world.clock() / 1000);
  return `${JSON.stringify({ acknowledgedAt, release, result: 'applied', secretVersions })}\n`;
}
