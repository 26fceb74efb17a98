import pMap from 'p-map';
import type { SecretDescription } from '@syncops/secrets';
import { describeAwaited } from './awaited.ts';
import { hasCode } from './error-text.ts';
import { nextStep } from './next-step.ts';
import type { ObservedSecret } from './observed-secret.ts';
import type { RotatingSecret, RotationPorts } from './ports.ts';
import { phaseOf } from './progress.ts';
import type { RotationStatus } from './report.ts';
import { parseCompromisedTag, parseRotationTag, COMPROMISED_TAG, ROTATION_TAG } from './rotation-tag.ts';
import type { RotationSettings } from './settings.ts';
import { stand } from './standing.ts';

/** What it takes to look at rotations without touching them. */
export interface ObservePorts {
  readonly secrets: Pick<RotationPorts['secrets'], 'list' | 'describe'>;
  readonly hosts: Pick<RotationPorts['hosts'], 'observe'>;
  readonly clock: RotationPorts['clock'];
}

/** Descriptions that are read at a time. */
const READS_AT_A_TIME = 20;

const LABELS = ['AWSPREVIOUS', 'AWSCURRENT', 'AWSPENDING'] as const;

/** Where one secret stands, from one observation. */
export function rotationStatus(
  observed: ObservedSecret,
  now: number,
  settings: RotationSettings,
): RotationStatus {
  const { secret, description } = observed;
  const standing = stand(observed);
  const step = nextStep(observed, 'advance', now, settings);
  const awaits = describeAwaited(step);
  const rotatedAt = description === undefined ? undefined : rotatedAtOf(description);
  return {
    ...secret,
    phase: standing.kind === 'problem' ? 'idle' : phaseOf(standing.progress),
    versions: description === undefined ? {} : byLabel(description),
    ...(rotatedAt === undefined ? {} : { rotatedAt }),
    ...(awaits === undefined ? {} : { awaits }),
    ...(step.kind === 'wait' ? { notBefore: step.until } : {}),
    isCompromised: description !== undefined && hasKnownVersion(description),
    ...(step.kind === 'problem' ? { problem: { code: step.code, message: step.message } } : {}),
  };
}

/** Where secrets stand now; changes nothing. */
export async function observeRotations(
  ports: Omit<ObservePorts, 'secrets'> & { readonly secrets: Pick<ObservePorts['secrets'], 'describe'> },
  selection: readonly RotatingSecret[],
  settings: RotationSettings,
): Promise<readonly RotationStatus[]> {
  const hosts = await ports.hosts.observe();
  const descriptions = await pMap(selection, ({ name }) => describe(ports.secrets, name), {
    concurrency: READS_AT_A_TIME,
  });
  return selection.map((secret, index) =>
    rotationStatus(
      { secret, description: descriptions[index], hosts, refused: new Set() },
      ports.clock(),
      settings,
    ),
  );
}

/**
 * The same for a whole environment, with one call per hundred secrets: what looks idle in the list, which may be minutes old, is
 * taken as idle; everything else is looked at by itself.
 * @param options.prefix - with which the names of all these secrets begin
 */
export async function listRotations(
  ports: ObservePorts,
  selection: readonly RotatingSecret[],
  options: RotationSettings & { readonly prefix: string },
): Promise<readonly RotationStatus[]> {
  const [hosts, listed] = await Promise.all([ports.hosts.observe(), ports.secrets.list(options.prefix)]);
  const byName = new Map(listed.map((description) => [description.name, description]));
  const isIdle = (secret: RotatingSecret): boolean => {
    const observed = { secret, description: byName.get(secret.name), hosts, refused: new Set<string>() };
    return nextStep(observed, 'advance', ports.clock(), options).kind === 'nothing';
  };
  const busy = selection.filter((secret) => !isIdle(secret));
  const statuses = await pMap(
    busy,
    async (secret) => {
      const description = await describe(ports.secrets, secret.name);
      return [
        secret.name,
        rotationStatus({ secret, description, hosts, refused: new Set() }, ports.clock(), options),
      ] as const;
    },
    { concurrency: READS_AT_A_TIME },
  );
  const looked = new Map(statuses);
  return selection.map(
    (secret) =>
      looked.get(secret.name) ??
      rotationStatus(
        { secret, description: byName.get(secret.name), hosts, refused: new Set() },
        ports.clock(),
        options,
      ),
  );
}

async function describe(
  secrets: Pick<ObservePorts['secrets'], 'describe'>,
  name: string,
): Promise<SecretDescription | undefined> {
  try {
    return await secrets.describe(name);
  } catch (error) {
    if (hasCode(error, 'NOT_FOUND')) return undefined;
    throw error;
  }
}

function byLabel({ versions }: SecretDescription): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LABELS.flatMap((label) =>
      Object.entries(versions).flatMap(([id, labels]) => (labels.includes(label) ? [[label, id]] : [])),
    ),
  );
}

/** The tag's time as long as it speaks of the current version; a version that came by hand is as old as the secret. */
function rotatedAtOf(description: SecretDescription): number | undefined {
  const read = parseRotationTag(description.tags[ROTATION_TAG]);
  const isCurrent =
    read.kind === 'tag' && description.versions[read.tag.newId]?.includes('AWSCURRENT') === true;
  return isCurrent ? read.tag.at * 1000 : description.createdAt;
}

function hasKnownVersion(description: SecretDescription): boolean {
  const read = parseCompromisedTag(description.tags[COMPROMISED_TAG]);
  return (
    read.kind === 'tag' &&
    read.tag.versionIds.some((id) =>
      (description.versions[id] ?? []).some((label) => label.startsWith('AWS')),
    )
  );
}
