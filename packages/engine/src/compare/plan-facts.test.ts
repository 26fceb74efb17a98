import { describe, expect, it } from '@jest/globals';
import type { DeployedStack, ResourceChange } from '@syncops/aws';
import { appUserSecretName, masterSecretName, stackName } from '@syncops/topology';
import fc from 'fast-check';

import {
  AGENT_SHA256,
  CA_PEM,
  dbnode,
  desiredWith,
  observedAfterDeploy,
  planOf,
} from '../testing/service.ts';
import type { Plan } from '../plan/plan.ts';
import { completePlan } from '../plan/complete-plan.ts';
import type { DesiredState } from '../plan/desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import { digestOf } from './plan-facts.ts';
import { planEnvironment } from '../plan/plan-environment.ts';
import type { StackFindings } from '../stacks/preview-stacks.ts';

const one = desiredWith([dbnode('db1')]);
const two = desiredWith([dbnode('db1'), dbnode('db2')]);
const EDGE = stackName('test', 'edge');

/** An update of the edge and a new dbnode: steps of every kind. */
const desired: DesiredState = {
  ...two,
  stacks: two.stacks.map((stack) => (stack.kind === 'edge' ? { ...stack, sha256: 'newer' } : stack)),
};
const observed = observedAfterDeploy(one);
const change: ResourceChange = {
  logicalId: 'LoadBalancer',
  physicalId: 'arn:1',
  type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  action: 'Modify',
  properties: [],
};
const previewed = (contentSha256: string, name = 'syncops-test-pr1-0', arn = 'arn:cs'): StackFindings =>
  new Map([
    [
      EDGE,
      {
        kind: 'previewed',
        preview: {
          kind: 'changes',
          changeSetName: name,
          changeSetArn: arn,
          changes: [change],
          contentSha256,
        },
      },
    ],
  ]);

interface Inputs {
  readonly desired: DesiredState;
  readonly observed: ObservedState;
  readonly agentSha256: string;
  readonly rdsCaPem: string;
  readonly stacks: StackFindings;
}

const inputs: Inputs = {
  desired,
  observed,
  agentSha256: AGENT_SHA256,
  rdsCaPem: CA_PEM,
  stacks: previewed('c1'),
};
const plan = ({ desired: of, stacks, ...input }: Inputs): Plan =>
  completePlan(planEnvironment(of, input), { stacks });
const reference = plan(inputs);

const withEnvironment = (part: Partial<DesiredState['environment']>): Inputs => ({
  ...inputs,
  desired: { ...desired, environment: { ...desired.environment, ...part } },
});
const withStack = (part: Partial<DesiredState['stacks'][number]>): Inputs => ({
  ...inputs,
  desired: {
    ...desired,
    stacks: desired.stacks.map((stack) => (stack.name === EDGE ? { ...stack, ...part } : stack)),
  },
});
const withObservedStack = (name: string, part: Partial<DeployedStack>): Inputs => {
  const stack = observed.stacks.get(name);
  if (stack === undefined) throw new Error(`no stack ${name}`);
  return {
    ...inputs,
    observed: { ...observed, stacks: new Map([...observed.stacks, [name, { ...stack, ...part }]]) },
  };
};
const withVersions = (name: string, versions: Readonly<Record<string, readonly string[]>>): Inputs => {
  const secret = observed.secrets.get(name);
  if (secret === undefined) throw new Error(`no secret ${name}`);
  return {
    ...inputs,
    observed: { ...observed, secrets: new Map([...observed.secrets, [name, { ...secret, versions }]]) },
  };
};
const rows = observed.nodes.kind === 'observed' ? observed.nodes.rows : [];
const withRows = (changed: typeof rows): Inputs => ({
  ...inputs,
  observed: { ...observed, nodes: { kind: 'observed', rows: changed } },
});

describe('the digest of a plan', () => {
  it.each<[string, Inputs]>([
    ['the account', withEnvironment({ account: '210987654321' })],
    ['the domain', withEnvironment({ domain: 'other.example.org' })],
    [
      'the command that reloads the tokenserver',
      withEnvironment({
        tokenserver: {
          ...desired.environment.tokenserver,
          hosts: { ...desired.environment.tokenserver.hosts, reload: 'true' },
        },
      }),
    ],
    [
      "a dbnode's capacity",
      {
        ...inputs,
        desired: {
          ...desired,
          dbnodes: desired.dbnodes.map((node) => ({ ...node, dbnode: { ...node.dbnode, capacity: 7 } })),
        },
      },
    ],
    ['a template', withStack({ sha256: 'newest' })],
    ['a parameter', withStack({ parameters: { Vpc: { kind: 'literal', value: 'vpc-9' } } })],
    ['the stack policy', withStack({ stackPolicy: '{}' })],
    ['termination protection', withStack({ terminationProtection: true })],
    ['the agent', { ...inputs, agentSha256: 'f'.repeat(64) }],
    ['the database authorities', { ...inputs, rdsCaPem: CA_PEM.replace('MIIB', 'MIIC') }],
    [
      'the status of a stack that is updated',
      withObservedStack(EDGE, { status: 'UPDATE_ROLLBACK_COMPLETE' }),
    ],
    [
      'the time at which such a stack was changed last',
      withObservedStack(EDGE, { lastUpdated: '2026-01-01' }),
    ],
    ['the template of which such a stack was made', withObservedStack(EDGE, { tags: {} })],
    ['the content of a change set', { ...inputs, stacks: previewed('c2') }],
    [
      'the way in which a change is known',
      { ...inputs, stacks: new Map([[EDGE, { kind: 'not-made', because: 'no reason' }]]) },
    ],
    [
      'a current version',
      withVersions(masterSecretName('test', 'db1'), { ['n'.repeat(32)]: ['AWSCURRENT'] }),
    ],
    [
      'the release that hosts run',
      {
        ...inputs,
        observed: { ...observed, releases: { ...observed.releases, webhead: { pointer: 'f'.repeat(64) } } },
      },
    ],
    ['a row that is missing', withRows(rows.slice(1))],
    [
      'the capacity of a row',
      withRows(rows.map((row, index) => (index === 3 ? { ...row, capacity: 5 } : row))),
    ],
  ])('is another one for %s', (_what, changed) => {
    expect(plan(changed).digest).not.toBe(reference.digest);
  });

  it.each<[string, Inputs]>([
    [
      'the load and the free slots of a row',
      withRows(rows.map((row) => ({ ...row, currentLoad: 9, available: 1 }))),
    ],
    ['a row of another domain', withRows([...rows, { ...first(rows), node: 'https://db1-0.elsewhere.org' }])],
    ['the name of a change set', { ...inputs, stacks: previewed('c1', 'syncops-test-pr2-0', 'arn:other') }],
    [
      'when a stack without a step was changed',
      withObservedStack(stackName('test', 'cache'), { lastUpdated: 'now' }),
    ],
    ['a reason', withObservedStack(EDGE, { statusReason: 'someone wanted it' })],
    [
      'a version that has no label',
      withVersions(masterSecretName('test', 'db1'), {
        ...observed.secrets.get(masterSecretName('test', 'db1'))?.versions,
        ['n'.repeat(32)]: [],
      }),
    ],
    [
      'a confirmation',
      withEnvironment({
        confirmations: [
          {
            subject: 'dbnode/db1',
            digest: '0'.repeat(64),
            source: { file: 'confirm.yaml', line: 1, column: 1 },
          },
        ],
      }),
    ],
    [
      'positions in the files',
      withEnvironment({ source: { file: 'environments/test/environment.yaml', line: 9, column: 2 } }),
    ],
    [
      'rows that could not be read where the record says the same',
      { ...inputs, observed: { ...observed, nodes: { kind: 'not-observed', reason: 'no route' } } },
    ],
  ])('is the same for %s', (_what, changed) => {
    expect(plan(changed).digest).toBe(reference.digest);
  });

  it('is made of the facts alone', () => {
    expect(digestOf({ environment: 'test', facts: reference.facts })).toBe(reference.digest);
    expect(digestOf({ environment: 'other', facts: reference.facts })).not.toBe(reference.digest);
  });
});

describe('a plan', () => {
  it('has the same bytes in whatever order AWS and MySQL list things', () => {
    const bytes = JSON.stringify(reference);
    fc.assert(
      fc.property(
        shuffled([...observed.stacks]),
        shuffled([...observed.secrets]),
        shuffled(rows),
        (stacks, secrets, nodes) => {
          const mixed = {
            ...observed,
            stacks: new Map(stacks.map(([name, stack]) => [name, backwards(stack)])),
            secrets: new Map(secrets),
            nodes: { kind: 'observed' as const, rows: nodes },
          };
          expect(JSON.stringify(plan({ ...inputs, observed: mixed }))).toBe(bytes);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('states the versions of secrets and the capacity of rows', () => {
    const text = JSON.stringify(reference.facts);
    expect(text).toContain('AWSCURRENT=master-db1');
    expect(reference.facts[`observed/secret:${appUserSecretName('test', 'db2')}`]).toBe('none');
    expect(reference.facts['observed/rows:db1']).toBe('0-9=1000');
    expect(reference.facts['observed/rows:db2']).toBe('none');
    expect(reference.facts['desired/rows:db2']).toBe('0-9=1000');
  });

  it('believes the record where the rows cannot be read, and registers what has none', () => {
    const blind: ObservedState = { ...observed, nodes: { kind: 'not-observed', reason: 'no route' } };
    expect(planOf(one, blind).steps).toEqual([]);
    const ids = planOf(two, blind).steps.map(({ id }) => id);
    expect(ids).toContain('nodes:db2');
    expect(ids).not.toContain('nodes:db1');
  });
});

function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('an empty list has no first');
  return found;
}

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** The same stack, its keys in another order. */
function backwards(stack: DeployedStack): DeployedStack {
  const { name, id, status, parameters, outputs, tags, terminationProtection } = stack;
  const turned = (record: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).reverse());
  return {
    terminationProtection,
    tags: turned(tags),
    outputs: turned(outputs),
    parameters: turned(parameters),
    status,
    id,
    name,
  };
}
