import { COMPROMISED_TAG, ROTATION_TAG } from '../src/rotation-tag.ts';
import { type HostRole, type ObservedHosts, type SecretKind } from '../src/ports.ts';
import { type ObservedSecret } from '../src/observed-secret.ts';
import { type NextStep, nextStep } from '../src/next-step.ts';
import { type RotationPhase } from '../src/report.ts';
import { rotationStatus } from '../src/rotation-status.ts';

/** Versions in a release; `absent`: it has no entry for the secret; undefined: there is no release. */
type Held = readonly string[] | 'absent' | undefined;

/** An observation in few words; what is not given is as it is when nothing is under way. */
export interface Given {
  readonly kind?: SecretKind;
  readonly versions?: Readonly<Record<string, readonly string[]>>;
  readonly tag?: string;
  readonly compromised?: string;
  readonly isMissing?: boolean;
  readonly isDeleted?: boolean;
  /** The description does not contain the time at which the secret was created. */
  readonly isAgeless?: boolean;
  readonly webhead?: Held;
  readonly tokenserver?: Held;
  /** What was acknowledged where that is not the pointer's release. */
  readonly acknowledged?: Readonly<Partial<Record<HostRole, Held>>>;
  readonly isOutdated?: boolean;
  readonly refused?: readonly string[];
}

const name = 'syncstorage/test/dbnode/db1/secret';

export function observed(given: Given): ObservedSecret {
  const tags = {
    ...(given.tag === undefined ? {} : { [ROTATION_TAG]: given.tag }),
    ...(given.compromised === undefined ? {} : { [COMPROMISED_TAG]: given.compromised }),
  };
  return {
    secret: { dbnode: 'db1', kind: given.kind ?? 'master', name },
    description:
      given.isMissing === true
        ? undefined
        : {
            name,
            arn: 'arn',
            versions: given.versions ?? {},
            tags,
            deleted: given.isDeleted === true,
            ...(given.isAgeless === true ? {} : { createdAt: 1_000_000 }),
          },
    hosts: { webhead: hosts(given, 'webhead'), tokenserver: hosts(given, 'tokenserver') },
    refused: new Set(given.refused),
  };
}

function hosts(given: Given, role: HostRole): ObservedHosts {
  const held = given[role];
  const acknowledged =
    given.acknowledged !== undefined && role in given.acknowledged ? given.acknowledged[role] : held;
  return {
    pointer: release(held),
    acknowledged: release(acknowledged),
    ...(given.isOutdated === true ? { isOutdated: true } : {}),
  };
}

function release(held: Held): ObservedHosts['pointer'] {
  if (held === undefined) return undefined;
  return new Map(held === 'absent' ? [] : [[name, new Set(held)]]);
}

/** A row of a table: what was observed, and what is decided from it. */
export interface DecidedRow {
  readonly title: string;
  readonly given: Given;
  readonly phase: RotationPhase;
  readonly advance: Record<string, unknown>;
  readonly rotate?: Record<string, unknown>;
  readonly abort?: Record<string, unknown>;
}

/** In milliseconds since the epoch; a settling time of 330 s ends at this moment if it began at 1670. */
export const NOW = 2_000_000;
export const SETTINGS = { tokenDurationSeconds: 300, marginSeconds: 30 };

/** What is decided from an observation, whatever is wished. */
export function decide(
  given: Given,
): { readonly phase: RotationPhase } & Readonly<Record<'advance' | 'rotate' | 'abort', NextStep>> {
  const seen = observed(given);
  return {
    phase: rotationStatus(seen, NOW, SETTINGS).phase,
    advance: nextStep(seen, 'advance', NOW, SETTINGS),
    rotate: nextStep(seen, 'rotate', NOW, SETTINGS),
    abort: nextStep(seen, 'abort', NOW, SETTINGS),
  };
}
