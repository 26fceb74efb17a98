import { describe, expect, it } from '@jest/globals';
import { replaceSecretVersions, serializeRelease, type Release } from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import { appUserSecretName, masterSecretName, type ReleaseRole } from '@syncops/topology';

import { AGENT_SHA256, CA_PEM, dbnode, desiredWith, observedAfterDeploy } from '../testing/service.ts';
import type { Plan } from '../plan/plan.ts';
import { comparePlans } from './compare-plans.ts';
import { completePlan } from '../plan/complete-plan.ts';
import { DATABASES_TAG, databasesFingerprint, type DesiredState } from '../plan/desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import { planEnvironment } from '../plan/plan-environment.ts';

const MASTER = masterSecretName('test', 'db1');
const APP_USER = appUserSecretName('test', 'db1');
const NEW = 'n'.repeat(32);

const running = desiredWith([dbnode('db1')]);
const deployed = observedAfterDeploy(running);
/** What the reviewed change asks for: another application, so that the webheads get another release. */
const desired: DesiredState = {
  ...running,
  environment: {
    ...running.environment,
    webheads: {
      ...running.environment.webheads,
      application: { ...running.environment.webheads.application, workers: 8 },
    },
  },
};

function plan(observed: ObservedState, of: DesiredState = desired): Plan {
  return completePlan(planEnvironment(of, { observed, agentSha256: AGENT_SHA256, rdsCaPem: CA_PEM }));
}

function secretOf({ secrets }: ObservedState, name: string): SecretDescription {
  const secret = secrets.get(name);
  if (secret === undefined) throw new Error(`no secret ${name}`);
  return secret;
}

function withSecret(state: ObservedState, secret: SecretDescription): ObservedState {
  return { ...state, secrets: new Map([...state.secrets, [secret.name, secret]]) };
}

/** The labels of the master secret in each phase, `old` being the version that was deployed. */
const old = Object.keys(secretOf(deployed, MASTER).versions)[0] ?? '';
const PHASES = {
  staged: { [old]: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] },
  promoted: { [old]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] },
  retired: { [NEW]: ['AWSCURRENT'] },
} as const;

function labelled(phase: keyof typeof PHASES, state = deployed): ObservedState {
  return withSecret(state, { ...secretOf(state, MASTER), versions: PHASES[phase] });
}

/** The hosts run what they ran, with the versions that the labels ask for. */
function pushed(state: ObservedState, roles: readonly ReleaseRole[]): ObservedState {
  const releases = { ...state.releases };
  for (const role of roles) {
    const { release } = releases[role];
    if (release === undefined) throw new Error(`no ${role} release`);
    const next = replaceSecretVersions(
      release,
      role === 'webhead' ? [secretOf(state, MASTER), secretOf(state, APP_USER)] : [secretOf(state, MASTER)],
    );
    releases[role] = observedRelease(next);
  }
  return { ...state, releases };
}

function observedRelease(release: Release): ObservedState['releases']['webhead'] {
  const { sha256 } = serializeRelease(release);
  return { pointer: sha256, acknowledged: sha256, release };
}

/** The database user's secret after its rotation, which records that the databases have the new one. */
function withNewUser(state: ObservedState): ObservedState {
  const secret = secretOf(state, APP_USER);
  const [node] = running.dbnodes;
  const databases = node?.virtualHosts.map(({ database }) => database) ?? [];
  const tags = {
    ...secret.tags,
    [DATABASES_TAG]: databasesFingerprint('db1.rds.example.org', databases, NEW),
  };
  return withSecret(state, { ...secret, versions: { [NEW]: ['AWSCURRENT'] }, tags });
}

const BOTH = ['webhead', 'tokenserver'] as const;

describe('a plan that was reviewed before secrets rotated', () => {
  it.each<[string, ObservedState]>([
    ['a rotation has come to its end', pushed(labelled('retired'), BOTH)],
    ['a rotation is under way at the webheads', pushed(labelled('staged'), ['webhead'])],
    ['a version was promoted and the webheads have it', pushed(labelled('promoted'), ['webhead'])],
    ['a version was promoted and no host has it', labelled('promoted')],
    ['the database user rotated', pushed(withNewUser(deployed), ['webhead'])],
    [
      'a push of a rotation was killed',
      {
        ...pushed(labelled('staged'), ['webhead']),
        releases: killed(pushed(labelled('staged'), ['webhead'])),
      },
    ],
  ])('has not moved where %s', (_name, now) => {
    for (const files of [desired, running]) {
      const comparison = comparePlans(plan(deployed, files), plan(now, files));
      expect(comparison).toMatchObject({ kind: 'safe' });
      const differences = comparison.kind === 'equal' ? [] : comparison.differences;
      expect(differences.map(({ fact }) => fact)).not.toEqual([]);
      for (const { why } of differences) expect(why).toMatch(/versions/);
    }
  });

  it('has not moved where the reviewed deploy was killed after a rotation had begun', () => {
    const rotated = pushed(labelled('staged'), ['webhead']);
    const wanted = plan(rotated).facts['desired/release:webhead'] ?? '';
    const half: ObservedState = {
      ...rotated,
      releases: { ...rotated.releases, webhead: { pointer: wanted, acknowledged: wanted } },
    };
    expect(comparePlans(plan(deployed), plan(half)).kind).toBe('safe');
  });

  const rotated = pushed(labelled('retired'), BOTH);
  const { release } = rotated.releases.webhead;
  if (release === undefined) throw new Error('no webhead release');
  const foreign: Release = {
    ...release,
    files: release.files.map((file) =>
      file.path.endsWith('production.ini') ? { ...file, content: `${file.content}\n# by hand` } : file,
    ),
  };
  const moved: DesiredState = {
    ...desired,
    environment: { ...desired.environment, domain: 'other.example.org' },
  };

  it.each<[string, Plan, Plan, string]>([
    [
      'the files ask for another release too',
      plan(deployed),
      plan(rotated, moved),
      'desired/release-content:webhead',
    ],
    [
      'the files ask for another release too',
      plan(deployed),
      plan(rotated, moved),
      'desired/release:webhead',
    ],
    [
      'the hosts run a release with other files',
      plan(deployed),
      plan({ ...rotated, releases: { ...rotated.releases, webhead: observedRelease(foreign) } }),
      'observed/release:webhead',
    ],
    [
      'no one can know what the hosts run',
      plan(deployed),
      plan({ ...rotated, releases: { ...rotated.releases, webhead: unread(rotated.releases.webhead) } }),
      'observed/release:webhead',
    ],
    [
      'no one could know what the hosts ran',
      plan({ ...deployed, releases: { ...deployed.releases, webhead: unread(deployed.releases.webhead) } }),
      plan(rotated),
      'observed/release:webhead',
    ],
    [
      'hosts acknowledged something else than what they are to run',
      plan(deployed),
      plan({
        ...rotated,
        releases: {
          ...rotated.releases,
          webhead: { ...rotated.releases.webhead, acknowledged: 'f'.repeat(64) },
        },
      }),
      'observed/release:webhead',
    ],
    [
      'a push has to bring more than versions',
      plan(deployed, running),
      plan({ ...rotated, releases: { ...rotated.releases, webhead: observedRelease(foreign) } }, running),
      'step/push:webhead',
    ],
    [
      'a secret has no current version any more',
      plan(deployed),
      plan(withSecret(rotated, unlabelled())),
      `observed/secret:${MASTER}`,
    ],
  ])('has moved where %s', (_name, reviewed, current, fact) => {
    const comparison = comparePlans(reviewed, current);
    expect(comparison.kind).toBe('moved');
    expect(comparison.kind === 'moved' && comparison.differences).toContainEqual(
      expect.objectContaining({ fact, isSafe: false }),
    );
  });
});

type Observed = ObservedState['releases']['webhead'];

/** As it is from the first moment of a push until its end. */
function killed({ releases }: ObservedState): ObservedState['releases'] {
  const { pointer, release } = releases.webhead;
  const webhead: Observed = { ...(pointer && { pointer }), ...(release && { release }) };
  return { ...releases, webhead };
}

function unread({ pointer, acknowledged }: Observed): Observed {
  return { ...(pointer && { pointer }), ...(acknowledged && { acknowledged }) };
}

function unlabelled(): SecretDescription {
  return { ...secretOf(deployed, MASTER), versions: { [NEW]: [] } };
}
