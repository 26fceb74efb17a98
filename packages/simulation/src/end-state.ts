import { DATABASES_TAG, databasesFingerprint } from '@syncops/engine';
import { serializeRelease } from '@syncops/release';
import {
  acknowledgedReleaseName,
  appUserSecretName,
  masterSecretName,
  releasePointerName,
  virtualHosts,
} from '@syncops/topology';

import { endpointOf } from '@syncops/engine/testing';
import type { Host } from './host.ts';
import type { Service } from './service.ts';

/** How a world ended, and what of it is not as it should be. */
export interface EndState {
  /** Current versions by the names of the secrets. */
  readonly current: Readonly<Record<string, string>>;
  /** Every version that was ever stored, by the names of the secrets. */
  readonly stored: ReadonlyMap<string, readonly string[]>;
  /** Users of the databases by dbnode. */
  readonly users: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly string[];
}

/** Compares the world with what an idle one looks like: one version of each secret, and everything follows from it. */
export function endState(service: Service, didRace: boolean): EndState {
  const { environment, secrets, parameters } = service;
  const problems: string[] = [];
  const expect = (isSo: boolean, problem: string): void => {
    if (!isSo) problems.push(problem);
  };
  const current: Record<string, string> = {};
  const stored = new Map<string, readonly string[]>();
  const users: Record<string, readonly string[]> = {};
  const describe = (name: string) => secrets.describe(name);

  for (const { name: dbnode } of environment.dbnodes) {
    const names = {
      master: masterSecretName(environment.name, dbnode),
      appUser: appUserSecretName(environment.name, dbnode),
    };
    for (const name of Object.values(names)) {
      const { versions, tags } = describe(name);
      const [[versionId, labels] = ['', []], ...others] = Object.entries(versions);
      current[name] = versionId;
      stored.set(name, secrets.versionIds(name));
      expect(others.length === 0, `${name} has more than one labelled version`);
      expect(labels.join() === 'AWSCURRENT', `${name} has the labels ${labels.join()}`);
      const [state, , , newId] = (tags['syncops:rotation'] ?? '').split(' ');
      // One that names another version is ignored: of a race, the late write of a run that was suspended.
      const isIgnored = didRace && newId !== versionId;
      const isOver = state === '' || isIgnored || (state === 'rotated' && newId === versionId);
      expect(isOver, `${name} is tagged ${tags['syncops:rotation'] ?? ''}`);
      expect((tags['syncops:compromised'] ?? '') === '', `${name} still counts as known to others`);
    }
    const endpoint = endpointOf(dbnode);
    const login = service.login(names.appUser, current[names.appUser] ?? '');
    users[dbnode] = service.databases.users(endpoint);
    expect(users[dbnode].join() === login.username, `${dbnode} has the users ${users[dbnode].join()}`);
    expect(service.databases.accepts(endpoint, login), `${dbnode} refuses its user`);
    const databases = virtualHosts(environment, { name: dbnode }).map(({ database }) => database);
    const recorded = describe(names.appUser).tags[DATABASES_TAG];
    const fingerprint = databasesFingerprint(endpoint, databases, current[names.appUser] ?? '');
    expect(
      recorded === undefined || recorded === fingerprint || didRace,
      `${dbnode}: its record names another version`,
    );
  }

  for (const role of ['webhead', 'tokenserver'] as const) {
    let sha256 = 'none that can be rendered';
    try {
      ({ sha256 } = serializeRelease(service.render(role, describe)));
    } catch (error) {
      problems.push(`${role}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const pointer = parameters.get(releasePointerName(environment.name, role));
    const acknowledged = parameters.get(acknowledgedReleaseName(environment.name, role));
    expect(pointer === sha256, `the ${role} pointer is not what the labels ask for`);
    // Of runs that raced, one that was suspended may have written down what it had seen before the other one's push.
    const isKnown = acknowledged === sha256 || (didRace && acknowledged !== undefined);
    expect(isKnown, `what the ${role} hosts acknowledged is not what the labels ask for`);
    for (const host of service.fleets.members(role)) {
      const isRight = host.runs === sha256 && host.serving.length === 1;
      expect(
        isRight || isLeftBehind(host, current, didRace),
        `${host.id} does not run what the labels ask for`,
      );
    }
  }
  return { current, stored, users, problems };
}

/**
 * Tokenserver hosts have no association that repeats the pointer's release. One to which no one has pushed anything yet waits for
 * a deploy; one that got a late command of a run that was suspended may know an old version besides, but signs with the current one.
 */
function isLeftBehind({ role, serving }: Host, current: EndState['current'], didRace: boolean): boolean {
  if (role !== 'tokenserver') return false;
  if (serving.length === 0) return true;
  return (
    didRace &&
    serving.every(({ masters }) =>
      [...masters].every(([name, versions]) => versions.at(-1) === current[name]),
    )
  );
}
