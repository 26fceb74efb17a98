import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { masterSecretName, stackName } from '@syncops/topology';

import { dbnode, desiredWith, observedAfterDeploy, planOf } from '../testing/service.ts';
import { DATABASES_TAG } from './desired.ts';
import { NODES_TAG } from './node-rows.ts';
import { NOTHING_OBSERVED, type ObservedState } from '../observe/observe.ts';

const one = desiredWith([dbnode('db1')]);
const two = desiredWith([dbnode('db1'), dbnode('db2')]);
const ids = (steps: readonly { readonly id: string }[]): readonly string[] => steps.map(({ id }) => id);

describe('planEnvironment', () => {
  it('plans every step of a first deploy, the tokenserver and its rows last', () => {
    expect(ids(planOf(one, NOTHING_OBSERVED).steps)).toEqual([
      'stack:syncstorage-test-foundation',
      'stack:syncstorage-test-edge',
      'stack:syncstorage-test-cache',
      'stack:syncstorage-test-dbnode-db1',
      'secrets:db1',
      'databases:db1',
      'publish:webhead',
      'stack:syncstorage-test-webheads',
      'stack:syncstorage-test-monitoring',
      'push:webhead',
      'smoke:db1',
      'push:tokenserver',
      'nodes:db1',
    ]);
  });

  it('plans nothing where everything was observed to be as it should', () => {
    const plan = planOf(one, observedAfterDeploy(one));
    expect(plan.steps).toEqual([]);
    expect(plan.blockers).toEqual([]);
    expect(plan.unchanged).toEqual({ stacks: 6, secrets: 1, databases: 1, releases: 2, checks: 1, nodes: 1 });
  });

  it('plans the seven steps of adding a dbnode in the order of the notes, and nothing else', () => {
    const { steps } = planOf(two, observedAfterDeploy(one));
    expect(steps.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['stack:syncstorage-test-dbnode-db2', []],
      ['secrets:db2', ['stack:syncstorage-test-dbnode-db2']],
      ['databases:db2', ['stack:syncstorage-test-dbnode-db2', 'secrets:db2']],
      ['publish:webhead', ['stack:syncstorage-test-dbnode-db2', 'secrets:db2', 'databases:db2']],
      ['push:webhead', ['publish:webhead']],
      ['smoke:db2', ['stack:syncstorage-test-dbnode-db2', 'secrets:db2', 'databases:db2', 'push:webhead']],
      ['push:tokenserver', ['push:webhead', 'secrets:db2', 'databases:db2', 'smoke:db2']],
      ['nodes:db2', ['smoke:db2', 'secrets:db2', 'databases:db2', 'push:tokenserver', 'push:webhead']],
    ]);
  });

  it.each<[string, (state: ObservedState) => ObservedState, readonly string[]]>([
    [
      'a template that changed',
      (state) => withStack(state, 'edge', { tags: { 'syncops:template': 'older' } }),
      ['stack:syncstorage-test-edge'],
    ],
    [
      'a parameter that changed',
      (state) => withStack(state, 'edge', { parameters: { Vpc: 'vpc-2' } }),
      ['stack:syncstorage-test-edge'],
    ],
    [
      'a stack that rolled back',
      (state) => withStack(state, 'cache', { status: 'UPDATE_ROLLBACK_COMPLETE' }),
      ['stack:syncstorage-test-cache'],
    ],
    [
      'termination protection that was taken off',
      (state) => withStack(state, 'dbnode', { terminationProtection: false }),
      ['stack:syncstorage-test-dbnode-db1'],
    ],
    [
      'a release that not every host acknowledged',
      (state) => ({
        ...state,
        releases: { ...state.releases, webhead: { pointer: state.releases.webhead.pointer ?? '' } },
      }),
      ['publish:webhead', 'push:webhead'],
    ],
    [
      "a tokenserver's secrets file that was never acknowledged",
      (state) => ({ ...state, releases: { ...state.releases, tokenserver: {} } }),
      ['push:tokenserver'],
    ],
    [
      'databases that were never verified',
      (state) => ({
        ...state,
        secrets: withoutTag(state, DATABASES_TAG),
      }),
      ['databases:db1'],
    ],
    [
      'a record of rows that was never made',
      (state) => ({ ...state, secrets: withoutTag(state, NODES_TAG) }),
      ['nodes:db1'],
    ],
    [
      'rows that are missing, with the checks that come before them',
      (state) => ({ ...state, nodes: { kind: 'observed', rows: [] } }),
      ['smoke:db1', 'nodes:db1'],
    ],
  ])('plans only what fixes %s', (_what, damage, expected) => {
    expect(ids(planOf(one, damage(observedAfterDeploy(one))).steps)).toEqual(expected);
  });

  it('pushes a release again when a secret has another version', () => {
    const state = observedAfterDeploy(one);
    const name = masterSecretName('test', 'db1');
    const secrets = new Map(state.secrets);
    const secret = secrets.get(name);
    if (secret === undefined) throw new Error('no master secret');
    secrets.set(name, { ...secret, versions: { ...secret.versions, ['n'.repeat(32)]: ['AWSPENDING'] } });
    expect(ids(planOf(one, { ...state, secrets }).steps)).toEqual(['publish:webhead', 'push:webhead']);
  });

  it('sets another capacity on existing rows and checks nothing again', () => {
    const larger = desiredWith([dbnode('db1', 2000)]);
    expect(ids(planOf(larger, observedAfterDeploy(one)).steps)).toEqual(['nodes:db1']);
  });

  it('blocks a plan whose dbnode file is gone until someone confirms it', () => {
    const plan = planOf(one, observedAfterDeploy(two));
    expect(plan.blockers).toEqual([
      expect.objectContaining({ code: 'CONFIRMATION_MISSING', subject: 'dbnode/db2' }),
    ]);
  });

  it('blocks a plan for rows that no dbnode describes, and leaves the rows of other domains alone', () => {
    const state = observedAfterDeploy(one);
    const row = { available: 1, currentLoad: 0, capacity: 1, downed: false, backoff: false };
    const rows = [
      { ...row, node: 'https://db9-0.sync.example.org' },
      { ...row, node: 'https://db9-0.other.example.org' },
      ...(state.nodes.kind === 'observed' ? state.nodes.rows : []),
    ];
    const { blockers } = planOf(one, { ...state, nodes: { kind: 'observed', rows } });
    expect(blockers.map(({ code, subject }) => [code, subject])).toEqual([
      ['NODE_WITHOUT_DBNODE', 'https://db9-0.sync.example.org'],
    ]);
  });

  it('warns where the rows cannot be read, and plans the rest', () => {
    const plan = planOf(one, {
      ...observedAfterDeploy(one),
      nodes: { kind: 'not-observed', reason: 'no route' },
    });
    expect(plan.warnings).toEqual([expect.stringContaining('no route')]);
  });

  it('names the same digest for the same facts and another one for any other', () => {
    const state = observedAfterDeploy(one);
    const { digest } = planOf(one, state);
    expect(planOf(one, observedAfterDeploy(one)).digest).toBe(digest);
    expect(planOf(one, withStack(state, 'edge', { tags: {} })).digest).not.toBe(digest);
    expect(planOf(two, state).digest).not.toBe(digest);
  });

  it('depends only on earlier steps of the same plan, whatever is missing', () => {
    const complete = observedAfterDeploy(two);
    fc.assert(
      fc.property(
        fc.subarray([...complete.stacks.keys()]),
        fc.subarray([...complete.secrets.keys()]),
        (stacks, secrets) => {
          const { steps } = planOf(two, {
            ...complete,
            stacks: new Map([...complete.stacks].filter(([name]) => stacks.includes(name))),
            secrets: new Map([...complete.secrets].filter(([name]) => secrets.includes(name))),
          });
          const seen = new Set<string>();
          for (const { id, dependsOn } of steps) {
            for (const need of dependsOn) expect(seen.has(need)).toBe(true);
            expect(seen.has(id)).toBe(false);
            seen.add(id);
          }
        },
      ),
    );
  });
});

function withoutTag(state: ObservedState, tag: string): ObservedState['secrets'] {
  return new Map(
    [...state.secrets].map(([name, secret]) => [
      name,
      { ...secret, tags: Object.fromEntries(Object.entries(secret.tags).filter(([key]) => key !== tag)) },
    ]),
  );
}

function withStack(
  state: ObservedState,
  kind: 'edge' | 'cache' | 'dbnode',
  change: Partial<NonNullable<ReturnType<ObservedState['stacks']['get']>>>,
): ObservedState {
  const name = kind === 'dbnode' ? stackName('test', 'dbnode', 'db1') : stackName('test', kind);
  const stack = state.stacks.get(name);
  if (stack === undefined) throw new Error(`no stack ${name}`);
  return { ...state, stacks: new Map([...state.stacks, [name, { ...stack, ...change }]]) };
}
