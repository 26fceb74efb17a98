import { describe, expect, it } from '@jest/globals';
import type { Replacement, ResourceChange } from '@syncops/aws';
import { stackName, type CompiledStack, type Environment, type Json } from '@syncops/topology';

import { FakeService } from '../testing/fake-service.ts';
import { dbnode, environmentWith } from '../testing/service.ts';
import { changingOutputs } from './changing-outputs.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { deployEnvironment, planAgainstObserved } from '../engine.ts';

const EDGE = stackName('test', 'edge');
const WEBHEADS = stackName('test', 'webheads');
const MONITORING = stackName('test', 'monitoring');
const before = environmentWith([dbnode('db1')]);
/** Another port for the webheads: the target group is recreated. */
const after: Environment = { ...before, webheads: { ...before.webheads, port: 8080 } };

const stackWith = (outputs: Readonly<Record<string, Json>>): CompiledStack => ({
  name: 'stack',
  kind: 'edge',
  template: {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: '',
    Resources: {},
    Outputs: Object.fromEntries(Object.entries(outputs).map(([name, Value]) => [name, { Value }])),
  },
  body: '',
  sha256: '',
  parameters: {},
  dependsOn: [],
  capabilities: [],
  terminationProtection: false,
  sources: {},
});
const changed = (replacement: Replacement, type = 'AWS::X::Y'): ResourceChange => ({
  logicalId: 'It',
  type,
  action: 'Modify',
  replacement,
  properties: [{ attribute: 'Properties', path: 'Name', requiresRecreation: 'Conditionally' }],
});
const outputsThatChange = (value: Json, change: ResourceChange): readonly string[] => {
  const preview = {
    kind: 'changes',
    changeSetName: '',
    changeSetArn: '',
    contentSha256: '',
    changes: [change],
  } as const;
  const changing = changingOutputs(
    [stackWith({ Out: value })],
    new Map([['stack', { kind: 'previewed', preview }]]),
  );
  return [...(changing.get('stack') ?? [])];
};

describe('changingOutputs', () => {
  it.each<[string, Json]>([
    ['Ref', { Ref: 'It' }],
    ['GetAtt', { 'Fn::GetAtt': ['It', 'Arn'] }],
    ['GetAtt in one text', { 'Fn::GetAtt': 'It.Arn' }],
    ['Sub', { 'Fn::Sub': 'https://${It.Name}/' }],
    ['Sub with variables', { 'Fn::Sub': ['${X}', { X: { Ref: 'It' } }] }],
    ['a function within a function', { 'Fn::Join': ['', ['a', { Ref: 'It' }]] }],
  ])('finds a resource behind %s', (_what, value) => {
    expect(outputsThatChange(value, changed('True'))).toEqual(['Out']);
    expect(outputsThatChange(value, changed('False'))).toEqual([]);
  });

  it('takes a replacement that may be for one, but not of what the stack policy protects', () => {
    expect(outputsThatChange({ Ref: 'It' }, changed('Conditional'))).toEqual(['Out']);
    expect(outputsThatChange({ Ref: 'It' }, changed('Conditional', 'AWS::RDS::DBInstance'))).toEqual([]);
  });

  it('leaves other outputs alone', () => {
    expect(outputsThatChange({ Ref: 'Other' }, changed('True'))).toEqual([]);
    expect(outputsThatChange('It', changed('True'))).toEqual([]);
  });
});

describe('a plan that replaces what other stacks take values from', () => {
  async function begin(): Promise<FakeService> {
    const service = new FakeService();
    await deployEnvironment(before, service.deps());
    service.cloudFormation.replaced.add('TargetGroup');
    return service;
  }

  it('has a step for each of them, and leaves no change set of values that will not last', async () => {
    const service = await begin();
    const plan = await planAgainstObserved(after, service.deps(), {
      changeSets: { prefix: 'syncops-test-pr1', keep: true },
    });
    const stacks = plan.steps.flatMap(({ subject, change }) =>
      change.kind === 'stack' ? [[subject, change.basis, change.waitsFor]] : [],
    );
    expect(stacks).toEqual([
      [stackName('test', 'foundation'), 'change-set', undefined],
      [EDGE, 'change-set', undefined],
      [WEBHEADS, 'comparison', `${EDGE}.TargetGroupArn`],
      [MONITORING, 'comparison', `${EDGE}.TargetGroupFullName`],
    ]);
    expect([...(service.cloudFormation.changeSets.get(WEBHEADS) ?? [])]).toEqual([]);
  });

  it('is done in one deploy', async () => {
    const service = await begin();
    expect(await deployEnvironment(after, service.deps())).toMatchObject({ ok: true, remaining: [] });
    const target = service.stacks.get(EDGE)?.outputs.TargetGroupArn;
    expect(service.stacks.get(WEBHEADS)?.parameters.TargetGroupArn).toBe(target);
  });

  it('is still the reviewed plan when a repeated run finds the first half done', async () => {
    const service = await begin();
    const reviewed = await planAgainstObserved(after, service.deps());
    const { stacks, ...rest } = service.deps().aws;
    const deploy: typeof stacks.deploy = (stack, ...more) =>
      stack.name === WEBHEADS ? Promise.reject(new Error('cut off')) : stacks.deploy(stack, ...more);
    const deps = { ...service.deps(), aws: { ...rest, stacks: { ...stacks, deploy } } };
    expect(await deployEnvironment(after, deps)).toMatchObject({ ok: false });
    const current = await planAgainstObserved(after, service.deps());
    expect(current.steps.find(({ subject }) => subject === WEBHEADS)?.change).toMatchObject({
      basis: 'change-set',
    });
    expect(comparePlans(reviewed, current)).toMatchObject({ kind: 'safe' });
    const loses = {
      ...current,
      steps: current.steps.map((step) => ({ ...step, risk: 'data-loss' as const })),
    };
    expect(comparePlans(reviewed, loses)).toMatchObject({ kind: 'moved' });
  });
});
