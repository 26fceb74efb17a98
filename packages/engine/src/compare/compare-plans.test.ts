import { describe, expect, it } from '@jest/globals';
import type { ResourceChange } from '@syncops/aws';
import { appUserSecretName, masterSecretName, stackName } from '@syncops/topology';

import { AGENT_SHA256, CA_PEM, dbnode, desiredWith, observedAfterDeploy } from '../testing/service.ts';
import type { Plan } from '../plan/plan.ts';
import { comparePlans, type PlanDifference } from './compare-plans.ts';
import { completePlan } from '../plan/complete-plan.ts';
import type { DesiredState } from '../plan/desired.ts';
import { NODES_TAG } from '../plan/node-rows.ts';
import type { ObservedState } from '../observe/observe.ts';
import { planEnvironment } from '../plan/plan-environment.ts';
import type { StackFinding } from '../stacks/preview-stacks.ts';
import { SAFE_DIFFERENCES } from './safe-differences.ts';

const EDGE = stackName('test', 'edge');
const one = desiredWith([dbnode('db1')]);
const two = desiredWith([dbnode('db1'), dbnode('db2')]);

/** db2 is added, and the edge is updated. */
const desired: DesiredState = {
  ...two,
  stacks: two.stacks.map((stack) => (stack.kind === 'edge' ? { ...stack, sha256: 'newer' } : stack)),
};
const before = observedAfterDeploy(one);
const done = observedAfterDeploy(desired);

const change: ResourceChange = {
  logicalId: 'Listener',
  type: 'AWS::ElasticLoadBalancingV2::Listener',
  action: 'Modify',
  properties: [],
};
const previewed = (contentSha256: string): StackFinding => ({
  kind: 'previewed',
  preview: { kind: 'changes', changeSetName: 'n', changeSetArn: 'a', changes: [change], contentSha256 },
});
const NOT_MADE: StackFinding = { kind: 'not-made', because: 'no one asked' };

const plan = (observed: ObservedState, finding = previewed('c1'), of = desired): Plan =>
  completePlan(planEnvironment(of, { observed, agentSha256: AGENT_SHA256, rdsCaPem: CA_PEM }), {
    stacks: new Map([[EDGE, finding]]),
  });
const reviewed = plan(before);

const edgeAt = (status: string, lastUpdated: string): ObservedState => {
  const stack = before.stacks.get(EDGE);
  if (stack === undefined) throw new Error('no edge');
  return { ...before, stacks: new Map([...before.stacks, [EDGE, { ...stack, status, lastUpdated }]]) };
};
/** The state of before, with some stacks and secrets as they are when all is done. */
const withDone = (names: readonly string[]): ObservedState => ({
  ...before,
  stacks: new Map([...before.stacks, ...[...done.stacks].filter(([name]) => names.includes(name))]),
  secrets: new Map([...before.secrets, ...[...done.secrets].filter(([name]) => names.includes(name))]),
});
const withVersion = (name: string, versionId: string): ObservedState => {
  const secret = before.secrets.get(name);
  if (secret === undefined) throw new Error(`no secret ${name}`);
  return {
    ...before,
    secrets: new Map([...before.secrets, [name, { ...secret, versions: { [versionId]: ['AWSCURRENT'] } }]]),
  };
};
const rowsOf = ({ nodes }: ObservedState) => (nodes.kind === 'observed' ? nodes.rows : []);
const withRows = (rows: ReturnType<typeof rowsOf>): ObservedState => ({
  ...before,
  nodes: { kind: 'observed', rows },
});
const newRows = rowsOf(done).filter(({ node }) => node.startsWith('https://db2-'));
const withRelease = (pointer: string, acknowledged: string): ObservedState => {
  const release = [before, done]
    .map(({ releases }) => releases.webhead)
    .find((known) => known.pointer === pointer);
  return {
    ...done,
    releases: {
      ...done.releases,
      webhead: { pointer, acknowledged, ...(release?.release && { release: release.release }) },
    },
  };
};
const OLD = before.releases.webhead.pointer ?? '';
const NEW = done.releases.webhead.pointer ?? '';

const unrecorded: ObservedState = {
  ...before,
  secrets: new Map(
    [...before.secrets].map(([name, secret]) => {
      const tags = Object.entries(secret.tags).filter(([tag]) => tag !== NODES_TAG);
      return [name, { ...secret, tags: Object.fromEntries(tags) }];
    }),
  ),
};

const STACK = stackName('test', 'dbnode', 'db2');
const MASTER = masterSecretName('test', 'db2');
const DB1_MASTER = masterSecretName('test', 'db1');
const APP_USER = appUserSecretName('test', 'db2');

describe('comparePlans', () => {
  it('finds two plans of the same facts equal', () => {
    expect(comparePlans(reviewed, plan(before))).toEqual({ kind: 'equal' });
  });

  it.each<[string, Plan, string, boolean]>([
    ['a step that is done', plan(withDone([STACK])), `step/stack:${STACK}`, true],
    ['a step that was not planned', plan(withRows([])), 'step/smoke:db1', false],
    ['a step of another content', plan(before, previewed('c2')), `step/stack:${EDGE}`, false],
    ['a step that only records', plan(unrecorded), 'step/nodes:db1', true],
    ['a step that registers again', plan(withRows(rowsOf(before).slice(1))), 'step/nodes:db1', false],
    ['a stack that is done', plan(withDone([STACK])), `observed/stack:${STACK}`, true],
    [
      'a stack that needs an update now',
      plan({
        ...before,
        stacks: new Map(
          [...before.stacks].map(([name, stack]) => [
            name,
            name === stackName('test', 'cache') ? { ...stack, tags: {} } : stack,
          ]),
        ),
      }),
      `observed/stack:${stackName('test', 'cache')}`,
      false,
    ],
    [
      'a stack that rolled back',
      plan(edgeAt('UPDATE_ROLLBACK_COMPLETE', 'b')),
      `observed/stack:${EDGE}`,
      true,
    ],
    [
      'a touched stack that would be changed otherwise',
      plan(edgeAt('UPDATE_COMPLETE', 'b'), previewed('c2')),
      `observed/stack:${EDGE}`,
      false,
    ],
    ['a secret that got its first value', plan(withDone([STACK, MASTER])), `observed/secret:${MASTER}`, true],
    [
      'a secret that lost its value',
      plan({ ...before, secrets: new Map([...before.secrets].filter(([name]) => name !== DB1_MASTER)) }),
      `observed/secret:${DB1_MASTER}`,
      false,
    ],
    [
      "databases that do not know the user's new password",
      plan(withVersion(appUserSecretName('test', 'db1'), 'n'.repeat(32))),
      'step/databases:db1',
      false,
    ],
    [
      'a release that can be rendered now',
      plan(withDone([STACK, MASTER, APP_USER])),
      'desired/release:webhead',
      true,
    ],
    ['hosts that run the new release', plan(withRelease(NEW, NEW)), 'observed/release:webhead', true],
    [
      'hosts of which the pointer knows nothing',
      plan(withRelease(OLD, NEW)),
      'observed/release:webhead',
      true,
    ],
    [
      'hosts that run a third release',
      plan(withRelease(OLD, 'f'.repeat(64))),
      'observed/release:webhead',
      false,
    ],
    [
      'some rows that are there',
      plan(withRows([...rowsOf(before), ...newRows.slice(3)])),
      'observed/rows:db2',
      true,
    ],
    [
      'rows of a capacity that no one asked for',
      plan(withRows([...rowsOf(before), ...newRows.map((row) => ({ ...row, capacity: 5 }))])),
      'observed/rows:db2',
      false,
    ],
    ['a row that is gone', plan(withRows(rowsOf(before).slice(1))), 'observed/rows:db1', false],
    [
      'a file that changed',
      plan(before, previewed('c1'), desiredWith([dbnode('db1', 5), dbnode('db2')])),
      'desired/rows:db1',
      false,
    ],
  ])('takes %s for what it is', (_what, current, fact, isSafe) => {
    const comparison = comparePlans(reviewed, current);
    const found = differencesOf(comparison).find((difference) => difference.fact === fact);
    expect(found).toMatchObject({ fact, isSafe });
    expect(found?.why).not.toBe('');
    if (!isSafe) expect(comparison.kind).toBe('moved');
  });

  it('does not call a touched stack safe of which only templates were compared', () => {
    const then = plan(before, NOT_MADE);
    const now = plan(edgeAt('UPDATE_COMPLETE', 'b'), NOT_MADE);
    expect(comparePlans(then, now)).toMatchObject({
      kind: 'moved',
      differences: [{ fact: `observed/stack:${EDGE}`, isSafe: false }],
    });
  });

  it('lets a deploy be repeated that was cut off anywhere', () => {
    const created = withDone([STACK]).stacks.get(STACK);
    if (created === undefined) throw new Error('no stack of db2');
    const cutOff = [
      ...['CREATE_IN_PROGRESS', 'CREATE_FAILED', 'ROLLBACK_COMPLETE'].map((status) => ({
        ...before,
        stacks: new Map([...before.stacks, [STACK, { ...created, status, outputs: {} }]]),
      })),
      withDone([STACK]),
      withDone([STACK, MASTER]),
      withDone([STACK, MASTER, APP_USER]),
      { ...withRelease(OLD, NEW), nodes: before.nodes },
      { ...done, nodes: before.nodes },
      done,
    ];
    for (const state of cutOff) expect(comparePlans(reviewed, plan(state)).kind).toBe('safe');
  });

  it('puts what moved before what is safe', () => {
    const state = withDone([STACK]);
    const comparison = comparePlans(reviewed, plan({ ...state, nodes: { kind: 'observed', rows: [] } }));
    const order = differencesOf(comparison).map(({ isSafe }) => isSafe);
    expect(order).toContain(true);
    expect(order).toEqual([...order].sort());
  });

  it('takes a plan of another environment for moved, whatever its facts', () => {
    expect(comparePlans({ ...reviewed, environment: 'other' }, reviewed)).toMatchObject({
      kind: 'moved',
      differences: [{ fact: 'environment', isSafe: false }],
    });
  });

  it('has a reason for each safe difference', () => {
    for (const { why, prefix } of SAFE_DIFFERENCES) expect([prefix, why.length > 10]).toEqual([prefix, true]);
  });
});

function differencesOf(comparison: ReturnType<typeof comparePlans>): readonly PlanDifference[] {
  return comparison.kind === 'equal' ? [] : comparison.differences;
}
