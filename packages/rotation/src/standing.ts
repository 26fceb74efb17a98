import { findHostProblem } from './host-problem.ts';
import { isAcknowledged, isPointedAt, wantedVersions, type ObservedSecret } from './observed-secret.ts';
import type { HostRole } from './ports.ts';
import type { RotationProblem } from './problem.ts';
import { progressOf, type Progress, type SecretState } from './progress.ts';
import { readState } from './read-state.ts';

/** A secret whose labels, tags and hosts fit a state of a rotation. */
export interface Standing extends SecretState {
  readonly kind: 'standing';
  readonly progress: Progress;
  readonly refused: ReadonlySet<string>;
  /** When the secret was made, in milliseconds since the epoch. */
  readonly createdAt?: number;
  /** Booting hosts get what the labels say. */
  readonly isPointed: Readonly<Record<HostRole, boolean>>;
  /** And every host in service acknowledged it. */
  readonly isInPlace: Readonly<Record<HostRole, boolean>>;
}

/** What labels, tags and hosts of a secret say together, or why no rotation can go on from there. */
export function stand(observed: ObservedSecret): Standing | RotationProblem {
  const { description, secret, refused } = observed;
  if (description === undefined)
    return {
      kind: 'problem',
      code: 'SECRET_MISSING',
      message: `there is no secret ${secret.name}; deploy its dbnode`,
    };
  const state = readState(description);
  if ('kind' in state) return state;
  const problem = findHostProblem(observed, state);
  if (problem !== undefined) return problem;
  const wanted = {
    webhead: wantedVersions(secret.kind, 'webhead', description),
    tokenserver: wantedVersions(secret.kind, 'tokenserver', description),
  };
  const isPointed = {
    webhead: isPointedAt(observed, 'webhead', wanted.webhead),
    tokenserver: isPointedAt(observed, 'tokenserver', wanted.tokenserver),
  };
  const isInPlace = {
    webhead: isPointed.webhead && isAcknowledged(observed, 'webhead', wanted.webhead),
    tokenserver: isPointed.tokenserver && isAcknowledged(observed, 'tokenserver', wanted.tokenserver),
  };
  const progress = progressOf(secret.kind, state, {
    isServed: secret.kind === 'master' ? isInPlace.tokenserver : isInPlace.webhead,
    isAccepted: isInPlace.webhead,
  });
  return {
    kind: 'standing',
    ...state,
    progress,
    refused,
    ...(description.createdAt === undefined ? {} : { createdAt: description.createdAt }),
    isPointed,
    isInPlace,
  };
}
