import { describe, expect, it } from '@jest/globals';
import type { SecretDescription } from '@syncops/secrets';
import { appUserSecretName, masterSecretName, stackName } from '@syncops/topology';

import {
  AGENT_SHA256,
  CA_PEM,
  dbnode,
  desiredWith,
  observedAfterDeploy,
  planOf,
} from '../testing/service.ts';
import type { DesiredState } from '../plan/desired.ts';
import { nodesRecord, NODES_TAG } from '../plan/node-rows.ts';
import type { ObservedState } from '../observe/observe.ts';
import { planEnvironment } from '../plan/plan-environment.ts';
import { removalBegunTags, REMOVAL_TAG, unregisteredTags } from './removal-record.ts';

const BEFORE = desiredWith([dbnode('db1'), dbnode('db2')]);
const AFTER = desiredWith([dbnode('db1')]);
const DB2_STACK = stackName('test', 'dbnode', 'db2');
const DIGEST = 'd'.repeat(64);

/** What stands before db2's file goes: every stack as AFTER wants it, but for db2's. */
function standing(
  change: (observed: ObservedState) => ObservedState = (observed) => observed,
): ObservedState {
  return change(observedAfterDeploy(BEFORE));
}

const withTags =
  (tags: Readonly<Record<string, string>>) =>
  (observed: ObservedState): ObservedState => {
    const name = appUserSecretName('test', 'db2');
    const secret = observed.secrets.get(name);
    if (secret === undefined) throw new Error('db2 has a user');
    const tagged: SecretDescription = { ...secret, tags: { ...secret.tags, ...tags } };
    return { ...observed, secrets: new Map([...observed.secrets, [name, tagged]]) };
  };

const withoutRows = (observed: ObservedState): ObservedState => ({
  ...observed,
  nodes: {
    kind: 'observed',
    rows:
      observed.nodes.kind === 'observed'
        ? observed.nodes.rows.filter(({ node }) => !node.includes('db2-'))
        : [],
  },
});

const blind = (observed: ObservedState): ObservedState => ({
  ...observed,
  nodes: { kind: 'not-observed', reason: 'no way there' },
});

/** Releases as a removal leaves them that got that far. */
const pushed =
  (...roles: readonly ('webhead' | 'tokenserver')[]) =>
  (observed: ObservedState): ObservedState => {
    const after = observedAfterDeploy(AFTER).releases;
    const releases = { ...observed.releases };
    for (const role of roles) releases[role] = after[role];
    return { ...observed, releases };
  };

const draft = (desired: DesiredState, observed: ObservedState): ReturnType<typeof planEnvironment> =>
  planEnvironment(desired, { observed, agentSha256: AGENT_SHA256, rdsCaPem: CA_PEM });
const ids = (observed: ObservedState): readonly string[] => draft(AFTER, observed).steps.map(({ id }) => id);
const codes = (desired: DesiredState, observed: ObservedState): readonly string[] =>
  draft(desired, observed).blockers.map(({ code }) => code);

const ALL = [
  'nodes:db2',
  'push:tokenserver',
  'drain:db2',
  'publish:webhead',
  'push:webhead',
  `stack:${DB2_STACK}`,
];

describe('a dbnode whose file is gone', () => {
  it('goes from its rows to its stack, each step behind the one before', () => {
    const { steps, blockers, begun } = draft(AFTER, standing());
    expect(steps.map(({ id }) => id)).toEqual(ALL);
    expect(blockers).toEqual([]);
    expect(begun).toEqual(new Set());
    for (const [index, { id, dependsOn }] of steps.entries()) {
      expect([id, dependsOn]).toEqual([id, expect.arrayContaining(ALL.slice(Math.max(0, index - 1), index))]);
    }
  });

  it('loses data only with its stack, of which a snapshot and the secrets are kept', () => {
    const { steps } = draft(AFTER, standing());
    expect(steps.filter(({ risk }) => risk === 'data-loss').map(({ id }) => id)).toEqual([
      `stack:${DB2_STACK}`,
    ]);
    const last = steps.at(-1);
    expect(last?.riskReasons[0]?.message).toMatch(
      /syncstorage-test-db2 is deleted, a last snapshot .* syncstorage\/test\/dbnode\/db2\/master-secret .* stay/,
    );
    const resources = last?.change.kind === 'stack' ? last.change.resources : [];
    const fates = resources.map(({ logicalId, action, policyAction }) => [logicalId, action, policyAction]);
    expect(fates).toEqual(
      expect.arrayContaining([
        ['Database', 'Remove', 'Snapshot'],
        ['MasterSecret', 'Remove', 'Retain'],
        ['AppUserSecret', 'Remove', 'Retain'],
        ['VirtualHosts', 'Remove', 'Delete'],
      ]),
    );
  });

  it('shows the rows that go, with their users', () => {
    const used = standing((observed) => ({
      ...observed,
      nodes: {
        kind: 'observed',
        rows: observedRows(observed).map((row) => ({ ...row, currentLoad: 12 })),
      },
    }));
    const change = draft(AFTER, used).steps[0]?.change;
    expect(change?.kind === 'nodes' ? change.rows[0] : undefined).toEqual({
      node: 'https://db2-0.sync.example.org',
      action: 'delete',
      capacity: { before: 1000 },
      users: 12,
    });
  });

  it('waits for the last token and a little longer', () => {
    const drain = draft(AFTER, standing()).steps.find(({ id }) => id === 'drain:db2');
    expect(drain?.change).toEqual({ kind: 'wait', seconds: 3630 });
  });
});

describe('a removal that was begun and killed', () => {
  const begun = withTags(removalBegunTags(DIGEST));
  const recorded = withTags({ ...removalBegunTags(DIGEST), ...unregisteredTags(1_700_000_000_000) });
  const cases: readonly (readonly [string, (observed: ObservedState) => ObservedState, readonly string[]])[] =
    [
      ['before the first user lost their node', (o) => o, ALL],
      ['while users lost their node', begun, ALL],
      ['after the rows went, before that was recorded', (o) => withoutRows(begun(o)), ALL],
      ['before the tokenserver got its file', (o) => withoutRows(recorded(o)), ALL.slice(1)],
      ['in the drain', (o) => pushed('tokenserver')(withoutRows(recorded(o))), ALL.slice(2)],
      [
        'after the webheads got their release',
        (o) => pushed('tokenserver', 'webhead')(withoutRows(recorded(o))),
        ['drain:db2', `stack:${DB2_STACK}`],
      ],
      [
        'while the stack was deleted',
        (o) => {
          const all = pushed('tokenserver', 'webhead')(withoutRows(recorded(o)));
          const stack = all.stacks.get(DB2_STACK);
          if (stack === undefined) throw new Error('db2 has a stack');
          const going = { ...stack, status: 'DELETE_IN_PROGRESS', outputs: {} };
          return { ...all, stacks: new Map([...all.stacks, [DB2_STACK, going]]) };
        },
        ['drain:db2', `stack:${DB2_STACK}`],
      ],
      [
        'after the stack was gone',
        (o) => {
          const all = pushed('tokenserver', 'webhead')(withoutRows(recorded(o)));
          return { ...all, stacks: new Map([...all.stacks].filter(([name]) => name !== DB2_STACK)) };
        },
        [],
      ],
    ];

  it.each(cases)('%s goes on there', (_, change, expected) => {
    expect(ids(standing(change))).toEqual(expected);
    expect(codes(AFTER, standing(change))).toEqual([]);
  });

  it('needs no second confirmation', () => {
    expect(draft(AFTER, standing(begun)).begun).toEqual(new Set(['dbnode/db2']));
  });

  it('is not taken for begun by what a dbnode was left with that came back', () => {
    const back = withTags({ ...unregisteredTags(1_700_000_000_000), [REMOVAL_TAG]: '' });
    const plan = draft(
      AFTER,
      standing((o) => withoutRows(back(o))),
    );
    expect(plan.begun).toEqual(new Set());
    expect(plan.steps.map(({ id }) => id)).toEqual(ALL);
  });

  it.each([
    ['the rows go', begun, ['nodes:db2']],
    // What a killed push did to hosts is not recorded, so every host gets its release again.
    [
      'the rows went',
      (o: ObservedState) => withoutRows(recorded(o)),
      ['publish:webhead', 'push:webhead', 'smoke:db2', 'push:tokenserver', 'nodes:db2'],
    ],
    [
      'the tokenserver forgot it',
      (o: ObservedState) => pushed('tokenserver')(withoutRows(recorded(o))),
      ['publish:webhead', 'push:webhead', 'smoke:db2', 'push:tokenserver', 'nodes:db2'],
    ],
  ])('is taken back by its file while %s', (_, change, expected) => {
    const recordedDb1 = withRecord(standing(change), 'db1');
    expect(draft(BEFORE, recordedDb1).steps.map(({ id }) => id)).toEqual(expected);
    expect(codes(BEFORE, recordedDb1)).toEqual([]);
  });

  it('is planned the same where the rows cannot be read', () => {
    expect(ids(standing((o) => blind(withRecord(o, 'db2'))))).toEqual(ALL);
    expect(ids(standing((o) => blind(begun(withRecord(o, 'db2')))))).toEqual(ALL);
    expect(ids(standing((o) => blind(recorded(withRecord(o, 'db2')))))).toEqual(ALL.slice(1));
  });
});

describe('a dbnode that never was in service', () => {
  it('goes without anything to wait for', () => {
    const observed = standing((o) => pushed('tokenserver', 'webhead')(withoutRows(o)));
    const bare = {
      ...observed,
      secrets: new Map([...observed.secrets].filter(([name]) => !name.includes('/db2/'))),
    };
    expect(ids(bare)).toEqual([`stack:${DB2_STACK}`]);
  });
});

describe('a removal is refused', () => {
  it('together with a dbnode that is added', () => {
    const desired = desiredWith([dbnode('db1'), dbnode('db3')]);
    expect(codes(desired, standing())).toEqual(['REMOVAL_WITH_OTHER_CHANGES']);
  });

  it('together with another change of what hosts run', () => {
    const other = { ...AFTER.environment.webheads, port: 8080 };
    const desired = { ...AFTER, environment: { ...AFTER.environment, webheads: other } };
    const [blocker] = draft(desired, standing()).blockers;
    expect(blocker).toMatchObject({ code: 'REMOVAL_WITH_OTHER_CHANGES', subject: 'db2' });
    expect(blocker?.message).toContain(
      'the release of the webhead would change in more than the removal of db2',
    );
  });

  it('with another capacity of what stays', () => {
    const desired = desiredWith([dbnode('db1', 2000)]);
    expect(codes(desired, standing())).toEqual([]);
  });

  it('where the users find no room', () => {
    const full = standing((observed) => ({
      ...observed,
      nodes: {
        kind: 'observed',
        rows: observedRows(observed).map((row) => ({
          ...row,
          currentLoad: row.node.includes('db2-') ? 101 : 900,
        })),
      },
    }));
    const [blocker] = draft(AFTER, full).blockers;
    expect(blocker).toMatchObject({
      code: 'REMOVAL_WITHOUT_ROOM',
      message: expect.stringContaining(
        'the 1,010 users of db2 need another node, and the rows that stay have room for 1,000',
      ),
    });
  });

  it('of several dbnodes only as one alone would be', () => {
    const three = desiredWith([dbnode('db1'), dbnode('db2'), dbnode('db3')]);
    const plan = draft(AFTER, observedAfterDeploy(three));
    expect(plan.blockers).toEqual([]);
    expect(plan.steps.map(({ id }) => id)).toEqual([
      'nodes:db2',
      'nodes:db3',
      'push:tokenserver',
      'drain:db2',
      'drain:db3',
      'publish:webhead',
      'push:webhead',
      `stack:${DB2_STACK}`,
      `stack:${stackName('test', 'dbnode', 'db3')}`,
    ]);
  });
});

describe('a name', () => {
  it('is not used again while the secrets of its last owner are there', () => {
    const observed = standing((o) => {
      const all = pushed('tokenserver', 'webhead')(withoutRows(o));
      return { ...all, stacks: new Map([...all.stacks].filter(([name]) => name !== DB2_STACK)) };
    });
    const [blocker] = draft(BEFORE, observed).blockers;
    expect(blocker).toMatchObject({
      code: 'DBNODE_NAME_USED',
      subject: 'db2',
      source: 'environments/test/dbnodes/db2.yaml:1:1',
      message: expect.stringContaining(masterSecretName('test', 'db2')),
    });
  });

  it('is free for a dbnode that was never there, and for one that is', () => {
    expect(codes(desiredWith([dbnode('db1'), dbnode('db2'), dbnode('db3')]), standing())).toEqual([]);
    expect(codes(BEFORE, standing())).toEqual([]);
  });
});

it('knows rows of a dbnode that goes from rows that no one knows', () => {
  const observed = standing((o) => ({
    ...o,
    nodes: {
      kind: 'observed',
      rows: [
        ...observedRows(o),
        ...observedRows(o)
          .slice(0, 1)
          .map((row) => ({ ...row, node: 'https://db2-10.sync.example.org' })),
      ],
    },
  }));
  expect(codes(AFTER, observed)).toEqual(['NODE_WITHOUT_DBNODE']);
});

it('asks for a confirmation of the dbnode, by its name', () => {
  expect(planOf(AFTER, standing()).confirmations).toMatchObject([
    { subject: 'dbnode/db2', state: 'missing', steps: expect.arrayContaining(['nodes:db2', 'drain:db2']) },
  ]);
});

function observedRows({
  nodes,
}: ObservedState): Extract<ObservedState['nodes'], { kind: 'observed' }>['rows'] {
  return nodes.kind === 'observed' ? nodes.rows : [];
}

/** The record of the rows of a dbnode, as a deploy writes it. */
function withRecord(observed: ObservedState, name: string): ObservedState {
  const secretName = appUserSecretName('test', name);
  const secret = observed.secrets.get(secretName);
  const hosts = BEFORE.dbnodes.find((candidate) => candidate.dbnode.name === name)?.virtualHosts ?? [];
  if (secret === undefined) throw new Error(`${name} has a user`);
  const tags = { ...secret.tags, [NODES_TAG]: nodesRecord(hosts, 1000) };
  return { ...observed, secrets: new Map([...observed.secrets, [secretName, { ...secret, tags }]]) };
}
