import type { DeployedStack } from '@syncops/aws';
import { parseRelease, releaseKey, type Release } from '@syncops/release';
import { stackName } from '@syncops/topology';

import type { EngineDeps } from '../deps.ts';
import { codeOf } from '../describe-error.ts';

/** The release that the hosts of a role run. */
export type RunningRelease =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly release: Release }
  | { readonly kind: 'unreadable'; readonly because: string };

/** What is said of a release that the plan's role may not read, or that is not what this version writes. */
const UNREADABLE: ReadonlySet<string> = new Set(['ACCESS_DENIED', 'INVALID_RELEASE']);

/** A stored release by its hash. What may not be read does not prevent planning. */
export async function readRelease(
  environment: string,
  stacks: ReadonlyMap<string, Pick<DeployedStack, 'outputs'>>,
  sha256: string | undefined,
  { aws }: { readonly aws: Pick<EngineDeps['aws'], 'objects'> },
): Promise<RunningRelease> {
  if (sha256 === undefined) return { kind: 'none' };
  const short = sha256.slice(0, 12);
  const bucket = stacks.get(stackName(environment, 'foundation'))?.outputs.BucketName;
  if (bucket === undefined) {
    return { kind: 'unreadable', because: `the bucket with the running release ${short} does not exist` };
  }
  try {
    const body = await aws.objects.get(bucket, releaseKey(sha256));
    if (body === undefined) {
      return {
        kind: 'unreadable',
        because: `the running release ${short} is not in bucket ${bucket} any more`,
      };
    }
    return { kind: 'known', release: parseRelease(new TextDecoder().decode(body)) };
  } catch (error) {
    if (!UNREADABLE.has(codeOf(error))) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', because: `the running release ${short} cannot be read: ${reason}` };
  }
}
