import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appUserSecretName, masterSecretName } from '@syncops/topology';
import { dbnodeFacts, testEnvironment, versionId, webheadInput, withoutFences } from '../../test/fixtures.ts';
import { ReleaseError } from '../errors.ts';
import type { Release } from '../release.ts';
import { serializeRelease } from '../serialize.ts';
import type { DbnodeFacts } from './input.ts';
import { heldVersions, replaceSecretVersions } from './replace-secret-versions.ts';
import { renderTokenserverRelease } from './tokenserver.ts';
import { renderWebheadRelease } from './webhead.ts';

/** Names that contain what the keys of a release are made of. */
const DBNODES = ['db1', 'db1-master', 'db1-master-current', 'db1-app-user', 'x'] as const;
const environment = testEnvironment({ dbnodes: DBNODES });

type Labels = Parameters<typeof dbnodeFacts>[2];
type Described = Parameters<typeof replaceSecretVersions>[1][number];

/** Every state that the labels of a rotation can be in, with versions of any generation. */
const labels: fc.Arbitrary<NonNullable<Labels>> = fc
  .tuple(fc.nat(5), fc.constantFrom('idle', 'staged', 'promoting', 'promoted', 'both'))
  .map(([generation, state]) => {
    const [previous, current, pending] = [0, 1, 2].map((age) => `v${String(generation + age)}`);
    const all = { AWSPREVIOUS: previous ?? '', AWSCURRENT: current ?? '', AWSPENDING: pending ?? '' };
    const { AWSPREVIOUS, AWSCURRENT, AWSPENDING } = all;
    if (state === 'idle') return { AWSCURRENT };
    if (state === 'staged') return { AWSCURRENT, AWSPENDING };
    if (state === 'promoting') return { AWSPREVIOUS, AWSCURRENT, AWSPENDING: AWSCURRENT };
    return state === 'promoted' ? { AWSPREVIOUS, AWSCURRENT } : all;
  });

interface SecretLabels {
  readonly master: NonNullable<Labels>;
  readonly user: NonNullable<Labels>;
}

const secretLabels: fc.Arbitrary<SecretLabels> = fc.record({ master: labels, user: labels });

function factsOf(dbnode: string, { master, user }: SecretLabels): DbnodeFacts {
  const facts = dbnodeFacts(environment, dbnode, master);
  const current = versionId(`${dbnode}-user-${user.AWSCURRENT ?? ''}`);
  return { ...facts, appUser: { ...facts.appUser, versionId: current } };
}

function descriptionsOf(
  dbnode: string,
  { master, user }: SecretLabels,
): Readonly<Record<'master' | 'user', Described>> {
  const versions: Record<string, string[]> = { unlabelled: [] };
  for (const [label, version] of Object.entries(user)) {
    (versions[versionId(`${dbnode}-user-${version}`)] ??= []).push(label);
  }
  return {
    master: dbnodeFacts(environment, dbnode, master).masterSecret,
    user: { name: appUserSecretName('testing', dbnode), versions, deleted: false },
  };
}

const RENDERERS = { webhead: renderWebheadRelease, tokenserver: renderTokenserverRelease } as const;

describe('replaceSecretVersions', () => {
  it.each(['webhead', 'tokenserver'] as const)(
    'gives what is rendered again from the labels, byte for byte: %s',
    (role) => {
      fc.assert(
        fc.property(
          fc.subarray([...DBNODES], { minLength: 1 }),
          fc.array(secretLabels, { minLength: DBNODES.length, maxLength: DBNODES.length }),
          fc.array(secretLabels, { minLength: DBNODES.length, maxLength: DBNODES.length }),
          fc.array(fc.subarray(['master', 'user'] as const), {
            minLength: DBNODES.length,
            maxLength: DBNODES.length,
          }),
          (served, before, after, kinds) => {
            const at = <Item>(list: readonly Item[], dbnode: string): Item | undefined =>
              list[DBNODES.findIndex((name) => name === dbnode)];
            const moved = served.map((dbnode) => {
              const [old, now] = [at(before, dbnode), at(after, dbnode)];
              if (old === undefined || now === undefined) throw new TypeError('a dbnode without labels');
              const chosen = (at(kinds, dbnode) ?? []).filter(
                (kind) => role === 'webhead' || kind === 'master',
              );
              const master = chosen.includes('master') ? now.master : old.master;
              const user = chosen.includes('user') ? now.user : old.user;
              const descriptions = descriptionsOf(dbnode, now);
              return {
                old: factsOf(dbnode, old),
                now: factsOf(dbnode, { master, user }),
                secrets: chosen.map((kind) => descriptions[kind]),
              };
            });
            const render = RENDERERS[role];
            const replaced = replaceSecretVersions(
              render(
                webheadInput(
                  environment,
                  moved.map(({ old }) => old),
                ),
              ),
              moved.flatMap(({ secrets }) => secrets),
            );
            const rendered = render(
              webheadInput(
                environment,
                moved.map(({ now }) => now),
              ),
            );
            expect(serializeRelease(replaced)).toEqual(serializeRelease(rendered));
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  const two = testEnvironment({ dbnodes: ['db1', 'db2'] });
  const release = renderWebheadRelease(webheadInput(two));
  const secretOf = (dbnode: string, of: Labels = { AWSCURRENT: 'one', AWSPENDING: 'new' }): Described =>
    dbnodeFacts(two, dbnode, of).masterSecret;

  it('changes neither the release that it was given nor the lines of other dbnodes', () => {
    const { body } = serializeRelease(release);
    const replaced = replaceSecretVersions(release, [secretOf('db2')]);
    expect(serializeRelease(release).body).toBe(body);
    const [old, now] = [release, replaced].map(({ files }) =>
      files.find(({ check }) => check === 'secrets-file')?.content.split('\n'),
    );
    expect(now?.slice(0, 10)).toEqual(old?.slice(0, 10));
    expect(now?.slice(10, 20).every((line) => line.includes('db2-master-pending'))).toBe(true);
  });

  it('takes the release of a thousand dbnodes in little time', () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `db${String(index)}`);
    const large = testEnvironment({ dbnodes: names });
    const before = renderWebheadRelease(webheadInput(large));
    const staged = { AWSCURRENT: 'one', AWSPENDING: 'new' };
    const secrets = names.map((name) => dbnodeFacts(large, name, staged).masterSecret);
    const start = process.cpuUsage();
    const after = replaceSecretVersions(before, secrets);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(3);
    expect(heldVersions(after).size).toBe(2_000);
  });

  function codeOf(run: () => unknown): unknown {
    try {
      return run();
    } catch (error) {
      if (error instanceof Error && 'code' in error) return [error.code, error.message];
      throw error;
    }
  }

  it.each<[string, string, Release, Described]>([
    ['a dbnode that is not served', 'SECRET_NOT_SERVED', release, secretOf('db3')],
    [
      'a database user at the tokenserver',
      'SECRET_NOT_SERVED',
      renderTokenserverRelease(webheadInput(two)),
      {
        name: appUserSecretName('testing', 'db1'),
        versions: { ['v'.repeat(32)]: ['AWSCURRENT'] },
        deleted: false,
      },
    ],
    ['a release of a version that knew no fences', 'HOSTS_OUTDATED', withoutFences(release), secretOf('db1')],
    [
      'a secrets file of another form',
      'INVALID_RELEASE',
      { ...release, files: release.files.map((file) => ({ ...file, content: `# ${file.content}` })) },
      secretOf('db1'),
    ],
    ['labels of no rotation', 'IMPOSSIBLE_LABELS', release, secretOf('db1', { AWSPENDING: 'new' })],
    ['a secret without a value', 'NO_CURRENT_VERSION', release, secretOf('db1', {})],
    ['a deleted secret', 'SECRET_DELETED', release, { ...secretOf('db1'), deleted: true }],
  ])('refuses %s: %s', (_name, code, of, secret) => {
    expect(codeOf(() => replaceSecretVersions(of, [secret]))).toEqual([code, expect.any(String)]);
  });

  it('says what to do first', () => {
    const unserved = (): unknown => replaceSecretVersions(release, [secretOf('db3')]);
    expect(unserved).toThrow(ReleaseError);
    expect(unserved).toThrow(
      `the webhead release does not hold ${masterSecretName('testing', 'db3')}; deploy its dbnode first`,
    );
  });
});

describe('heldVersions', () => {
  it('lists the versions that a release brings, by the name of the secret', () => {
    const facts = dbnodeFacts(environment, 'db1', { AWSCURRENT: 'one', AWSPENDING: 'new' });
    expect([...heldVersions(renderWebheadRelease(webheadInput(environment, [facts])))]).toEqual([
      [masterSecretName('testing', 'db1'), new Set([versionId('db1-one'), versionId('db1-new')])],
      [appUserSecretName('testing', 'db1'), new Set([versionId('db1-user')])],
    ]);
    expect(heldVersions({ secrets: {} }).size).toBe(0);
  });
});
