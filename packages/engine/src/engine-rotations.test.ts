import { describe, expect, it } from '@jest/globals';
import {
  heldVersions,
  parseRelease,
  releaseKey,
  replaceSecretVersions,
  type FleetPort,
  type Release,
} from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import {
  acknowledgedReleaseName,
  masterSecretName,
  releasePointerName,
  type ReleaseRole,
} from '@syncops/topology';

import { FakeService } from './testing/fake-service.ts';
import { dbnode, environmentWith } from './testing/service.ts';
import { desireEnvironment } from './plan/desired.ts';
import type { EngineDeps } from './deps.ts';
import { deployEnvironment, planAgainstObserved } from './engine.ts';
import { observeEnvironment } from './observe/observe.ts';
import { fleetOf, publishRelease, pushToFleet, releaseBucket } from './release/push-to-fleet.ts';
import { startRun } from './execute/run-state.ts';
import { pushRole } from './execute/steps/push-releases.ts';

const environment = environmentWith([dbnode('db1')]);
const MASTER = masterSecretName('test', 'db1');
const NEW = 'n'.repeat(32);

type Versions = SecretDescription['versions'];

/** A deployed service with one dbnode, whose master secret can be given labels as a rotation would. */
class RotatedService {
  readonly service = new FakeService();
  /** What Secrets Manager says of the master secret, and what it lists, which may be older. */
  labels: Versions | undefined;
  listed: Versions | undefined;
  /** Roles whose hosts were asked to apply a release, in order, without repetitions next to each other. */
  readonly asked: ReleaseRole[] = [];
  described = 0;
  mayDescribe = true;
  old = '';

  async deploy(): Promise<void> {
    await deployEnvironment(environment, this.service.deps());
    this.old = this.service.secrets.get(MASTER)?.current ?? '';
  }

  deps(): EngineDeps {
    const deps = this.service.deps();
    const { aws } = deps;
    const { secrets } = aws;
    const asking = (role: ReleaseRole, fleet: FleetPort): FleetPort => ({
      ...fleet,
      apply: (hosts, location) => {
        if (this.asked.at(-1) !== role) this.asked.push(role);
        return fleet.apply(hosts, location);
      },
    });
    const withLabels = (secret: SecretDescription, versions: Versions | undefined): SecretDescription =>
      secret.name === MASTER && versions !== undefined ? { ...secret, versions } : secret;
    return {
      ...deps,
      aws: {
        ...aws,
        webheadFleet: (names) => asking('webhead', aws.webheadFleet(names)),
        tokenserverFleet: (of) => asking('tokenserver', aws.tokenserverFleet(of)),
        secrets: {
          ...secrets,
          list: async (prefix) =>
            (await secrets.list(prefix)).map((secret) => withLabels(secret, this.listed ?? this.labels)),
          describe: async (name) => {
            this.described += 1;
            if (!this.mayDescribe) throw Object.assign(new Error('no'), { code: 'ACCESS_DENIED' });
            return withLabels(await secrets.describe(name), this.labels);
          },
        },
      },
    };
  }

  /** Pushes the running release with the versions that the labels ask for, as a rotation does. */
  async rotatePush(role: ReleaseRole): Promise<void> {
    const deps = this.service.deps();
    const { stacks, releases } = await observeEnvironment(environment, deps, { needsRows: true });
    const { release, pointer } = releases[role];
    if (release === undefined) throw new Error(`no ${role} release`);
    const secret = { name: MASTER, versions: this.labels ?? {}, deleted: false };
    const published = await publishRelease(
      releaseBucket('test', stacks),
      replaceSecretVersions(release, [secret]),
      deps,
    );
    const fleet = fleetOf(environment, role, stacks, deps);
    const progress = (): void => undefined;
    await pushToFleet({ environment: 'test', role, fleet, published, pointer, progress }, deps);
  }

  /** Versions of the master secret that a role's hosts run, by what pointer and record say of them. */
  running(role: ReleaseRole): readonly string[] {
    const pointer = this.service.parameters.get(releasePointerName('test', role)) ?? '';
    expect(this.service.parameters.get(acknowledgedReleaseName('test', role))).toBe(pointer);
    const release: Release = parseRelease(this.service.objects.get(releaseKey(pointer)) ?? '');
    return [...(heldVersions(release).get(MASTER) ?? [])].sort();
  }
}

async function rotated(): Promise<RotatedService> {
  const service = new RotatedService();
  await service.deploy();
  return service;
}

describe('a deploy while a secret rotates', () => {
  it('asks the webheads again before it gives the tokenserver a secret that is new to it', async () => {
    const service = await rotated();
    service.labels = { [service.old]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] };
    await service.rotatePush('webhead');
    const report = await deployEnvironment(environment, service.deps());
    expect(report.steps.map(({ id, result }) => [id, result])).toEqual([['push:tokenserver', 'done']]);
    expect(report.remaining).toEqual([]);
    expect(service.asked).toEqual(['webhead', 'tokenserver']);
    for (const role of ['webhead', 'tokenserver'] as const) {
      expect(service.running(role)).toEqual([NEW, service.old].sort());
    }
  });

  it('asks them once where it pushes to them anyway', async () => {
    const service = await rotated();
    service.labels = { [service.old]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] };
    const report = await deployEnvironment(environment, service.deps());
    expect(report.ok).toBe(true);
    expect(service.asked).toEqual(['webhead', 'tokenserver']);
  });

  it('leaves them alone where the tokenserver gets nothing new to sign with', async () => {
    const service = await rotated();
    const { tokenserver } = environment;
    const hosts = { ...tokenserver.hosts, reload: 'systemctl restart tokenserver' };
    const changed = { ...environment, tokenserver: { ...tokenserver, hosts } };
    const report = await deployEnvironment(changed, service.deps());
    expect(report.ok).toBe(true);
    expect(service.asked).toEqual(['tokenserver']);
  });

  it('asks them where a push to the tokenserver was killed, of which no one knows how far it came', async () => {
    const service = await rotated();
    service.service.parameters.set(acknowledgedReleaseName('test', 'tokenserver'), 'being-pushed');
    const report = await deployEnvironment(environment, service.deps());
    expect(report.ok).toBe(true);
    expect(service.asked).toEqual(['webhead', 'tokenserver']);
  });

  it('gives the tokenserver nothing where a webhead does not confirm', async () => {
    const service = await rotated();
    service.labels = { [service.old]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] };
    await service.rotatePush('webhead');
    const deps = service.deps();
    const report = await deployEnvironment(environment, {
      ...deps,
      aws: {
        ...deps.aws,
        webheadFleet: (names) => ({
          ...deps.aws.webheadFleet(names),
          results: (_handle, hosts) =>
            Promise.resolve(
              hosts.map(({ instanceId }) => ({
                kind: 'finished',
                instanceId,
                exitCode: 1,
                stdout: '',
                stderr: 'no',
              })),
            ),
        }),
      },
    });
    expect(report.steps.map(({ id, result }) => [id, result])).toEqual([['push:tokenserver', 'failed']]);
    expect(service.asked).toEqual(['webhead']);
    expect(service.running('tokenserver')).toEqual([service.old]);
  });

  it('refuses to give the tokenserver what the release of the webheads does not have', async () => {
    const service = await rotated();
    service.labels = { [service.old]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] };
    const deps = service.deps();
    const state = startRun(
      desireEnvironment(environment),
      await observeEnvironment(environment, deps, { needsRows: true }),
    );
    await expect(pushRole('tokenserver', state, deps, () => undefined)).rejects.toMatchObject({
      code: 'WEBHEADS_BEHIND',
      message: expect.stringContaining(MASTER),
    });
    expect(service.asked).toEqual([]);
  });
});

describe('a list of secrets that is older than a rotation', () => {
  async function retired(): Promise<RotatedService> {
    const service = await rotated();
    service.labels = { [NEW]: ['AWSCURRENT'] };
    for (const role of ['webhead', 'tokenserver'] as const) await service.rotatePush(role);
    service.listed = { [service.old]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT'] };
    return service;
  }

  it('does not make a deploy bring back a version that was retired', async () => {
    const service = await retired();
    const report = await deployEnvironment(environment, service.deps());
    expect(report).toMatchObject({ ok: true, steps: [] });
    expect(service.asked).toEqual([]);
    expect(service.described).toBe(1);
  });

  it('is all that a plan has which may not ask for more', async () => {
    const service = await retired();
    service.mayDescribe = false;
    const plan = await planAgainstObserved(environment, service.deps());
    expect(plan.steps.map(({ id }) => id)).toContain('push:webhead');
  });

  it('is not doubted while it says what the hosts run', async () => {
    const service = await rotated();
    await deployEnvironment(environment, service.deps());
    expect(service.described).toBe(0);
  });
});
