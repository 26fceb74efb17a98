import { describe, expect, it } from '@jest/globals';
import { awsFault } from '../../test/fake-client.ts';
import { createFakeCloudFormation, type FakeCloudFormation } from '../../test/fake-cloudformation.ts';
import { deployment, inputsOf, stacksOn } from '../../test/stack-port.ts';

const { name } = deployment;
const hex = (digit: string): string => digit.repeat(16);
const pr1 = (digit: string): string => `syncops-test-pr1-${hex(digit)}`;

function cloudWith(status: string, ...changeSets: readonly string[]): FakeCloudFormation {
  const cloud = createFakeCloudFormation();
  cloud.add(name, status);
  for (const changeSet of changeSets) cloud.addChangeSet(name, changeSet);
  return cloud;
}

describe('removeChangeSets', () => {
  it('deletes those of a prefix on all pages, and no others', async () => {
    const others = [
      ...[`syncops-test-pr12-${hex('a')}`, `syncops-test-deploy-${hex('b')}`, 'by-hand'],
      ...['syncops-test-pr1-by-hand', `syncops-test-pr1-${hex('c')}0`],
    ];
    const ours = ['0', '1', '2', '3'].map(pr1);
    const cloud = cloudWith('UPDATE_COMPLETE', ...others.slice(0, 3), ...ours, ...others.slice(3));
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1')).toEqual(ours);
    expect([...cloud.changeSetsOf(name)].sort()).toEqual([...others].sort());
    expect(inputsOf(cloud, 'ListChangeSets').length).toBeGreaterThan(1);
    expect(cloud.operations()).not.toContain('DeleteStack');
  });

  it('spares those that are to stay', async () => {
    const cloud = cloudWith('UPDATE_COMPLETE', pr1('a'), pr1('b'));
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1-', [pr1('b')])).toEqual([pr1('a')]);
    expect(cloud.changeSetsOf(name)).toEqual([pr1('b')]);
  });

  it('has nothing to do where there is no stack, or it goes meanwhile', async () => {
    const cloud = createFakeCloudFormation();
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1')).toEqual([]);
    const going = cloudWith('UPDATE_COMPLETE', pr1('a'));
    going.handlers['DeleteChangeSet'] = () => {
      going.stacks.delete(name);
      throw awsFault('ValidationError', `Stack [${name}] does not exist`);
    };
    expect(await stacksOn(going).removeChangeSets(name, 'syncops-test-pr1')).toEqual([pr1('a')]);
  });

  it('waits for one that is being worked out', async () => {
    const cloud = cloudWith('UPDATE_COMPLETE', pr1('a'));
    const remove = cloud.handlers['DeleteChangeSet'];
    let refusals = 2;
    cloud.handlers['DeleteChangeSet'] = (input) => {
      refusals -= 1;
      if (refusals >= 0) throw awsFault('InvalidChangeSetStatus');
      return remove?.(input) ?? {};
    };
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1')).toEqual([pr1('a')]);
    expect(cloud.changeSetsOf(name)).toEqual([]);
  });

  it('gives up on one that stays', async () => {
    const cloud = cloudWith('UPDATE_COMPLETE', pr1('a'));
    cloud.handlers['DeleteChangeSet'] = () => Promise.reject(awsFault('InvalidChangeSetStatus'));
    await expect(stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1')).rejects.toMatchObject({
      data: { awsCode: 'InvalidChangeSetStatus' },
    });
    expect(inputsOf(cloud, 'DeleteChangeSet')).toHaveLength(5);
  });
});

describe('the shell that a first change set leaves', () => {
  it.each([[[pr1('a')]], [[]]])('goes with the last change set: %j', async (changeSets) => {
    const cloud = cloudWith('REVIEW_IN_PROGRESS', ...changeSets);
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1')).toEqual([...changeSets, name]);
    expect(inputsOf(cloud, 'DeleteStack')).toMatchObject([{ StackName: expect.stringContaining('arn:aws') }]);
  });

  it.each([
    ['another change set', [pr1('a'), 'by-hand'], {}],
    ['one that is to stay', [pr1('a'), pr1('b')], { except: [pr1('b')] }],
    [
      'a resource',
      [pr1('a')],
      {
        resources: [
          { LogicalResourceId: 'A', ResourceType: 'AWS::SNS::Topic', ResourceStatus: 'IMPORT_COMPLETE' },
        ],
      },
    ],
  ] as const)('stays with %s', async (_, changeSets, { ...rest }) => {
    const cloud = cloudWith('REVIEW_IN_PROGRESS', ...changeSets);
    if ('resources' in rest) cloud.stacks.get(name)?.resources.push(...rest.resources);
    const except = 'except' in rest ? rest.except : [];
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1', except)).toEqual([pr1('a')]);
    expect(cloud.operations()).not.toContain('DeleteStack');
  });

  it('stays where someone makes a change set at the last moment', async () => {
    const cloud = cloudWith('REVIEW_IN_PROGRESS', pr1('a'));
    const describeResources = cloud.handlers['DescribeStackResources'];
    cloud.handlers['DescribeStackResources'] = (input) => {
      cloud.addChangeSet(name, 'syncops-test-deploy-new');
      return describeResources?.(input) ?? {};
    };
    expect(await stacksOn(cloud).removeChangeSets(name, 'syncops-test-pr1')).toEqual([pr1('a')]);
    expect(cloud.operations()).not.toContain('DeleteStack');
  });
});
