import { describe, expect, it } from '@jest/globals';
import { awsFault, type Handler } from '../../test/fake-client.ts';
import { createFakeCloudFormation, type FakeCloudFormation } from '../../test/fake-cloudformation.ts';
import { deployment, inputsOf, stacksOn } from '../../test/stack-port.ts';
import type { ObjectPort } from '../ports.ts';

const { name } = deployment;
const pullRequest = { changeSetPrefix: 'syncops-test-pr12', keep: true };
const local = { changeSetPrefix: 'syncops-test-local', keep: false };
const code = (value: string): unknown => expect.objectContaining({ code: value });
const resource = (id: string) => ({ Action: 'Add', LogicalResourceId: id, ResourceType: 'AWS::SNS::Topic' });

function cloudWithStack(): FakeCloudFormation {
  const cloud = createFakeCloudFormation();
  cloud.add(name, 'UPDATE_COMPLETE');
  return cloud;
}

/** Lets something happen the n-th time an operation is called, before it is answered. */
function upon(cloud: FakeCloudFormation, operation: string, nth: number, happen: () => void): void {
  const { [operation]: handler } = cloud.handlers;
  if (handler === undefined) throw new Error(`${operation} is not faked`);
  let calls = 0;
  const interrupted: Handler = (input) => {
    calls += 1;
    if (calls === nth) happen();
    return handler(input);
  };
  cloud.handlers[operation] = interrupted;
}

describe('a preview', () => {
  it('reads all pages of a change set with its values, executes nothing, and keeps it', async () => {
    const cloud = cloudWithStack();
    cloud.scripts.push({ changes: [[resource('A')], [resource('B')], [resource('C')]] });
    const preview = await stacksOn(cloud).preview(deployment, pullRequest);
    expect(preview).toMatchObject({
      ...{ kind: 'changes', changeSetName: expect.stringMatching(/^syncops-test-pr12-[0-9a-f]{16}$/) },
      changes: [{ logicalId: 'A' }, { logicalId: 'B' }, { logicalId: 'C' }],
      contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(cloud.operations()).toEqual([
      'CreateChangeSet',
      ...Array.from({ length: 3 }, () => 'DescribeChangeSet'),
    ]);
    expect(
      inputsOf(cloud, 'DescribeChangeSet').every((input) => input['IncludePropertyValues'] === true),
    ).toBe(true);
    expect(inputsOf(cloud, 'CreateChangeSet')).toMatchObject([{ ChangeSetType: 'UPDATE' }]);
    expect(cloud.changeSetsOf(name)).toHaveLength(1);
  });

  it('has a name of its content', async () => {
    const names = await Promise.all(
      [deployment, { ...deployment }, { ...deployment, parameters: { VpcId: 'vpc-2' } }].map(
        async (stack) => {
          const preview = await stacksOn(cloudWithStack()).preview(stack, pullRequest);
          return preview.kind === 'changes' ? preview.changeSetName : undefined;
        },
      ),
    );
    expect(names[0]).toBe(names[1]);
    expect(names[0]).not.toBe(names[2]);
  });

  it('is recreated where one of its name is there: parameters may stand for values that moved', async () => {
    const cloud = cloudWithStack();
    const create = cloud.handlers['CreateChangeSet'];
    if (create === undefined) throw new Error('the fake creates change sets');
    cloud.handlers['CreateChangeSet'] = (input) => {
      if (cloud.changeSetsOf(name).includes(String(input['ChangeSetName'])))
        throw awsFault('AlreadyExistsException');
      return create(input);
    };
    let chance = 0;
    const stacks = stacksOn(cloud, {}, { random: () => (chance += 0.1) });
    await stacks.preview(deployment, pullRequest);
    cloud.scripts.push({ changes: [[resource('New')]] });
    expect(await stacks.preview(deployment, pullRequest)).toMatchObject({ changes: [{ logicalId: 'New' }] });
    expect(cloud.operations().slice(2)).toEqual([
      ...['CreateChangeSet', 'DeleteChangeSet', 'CreateChangeSet', 'DescribeChangeSet'],
    ]);
    const tokens = inputsOf(cloud, 'CreateChangeSet').map((input) => input['ClientToken']);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('without changes is a no-op that leaves nothing', async () => {
    const cloud = cloudWithStack();
    cloud.scripts.push({ status: 'FAILED', reason: "The submitted information didn't contain changes." });
    expect(await stacksOn(cloud).preview(deployment, pullRequest)).toEqual({ kind: 'no-op' });
    expect(cloud.changeSetsOf(name)).toEqual([]);
  });

  it.each([pullRequest, local])(
    'reports why CloudFormation refuses it, and leaves nothing',
    async (options) => {
      const cloud = cloudWithStack();
      cloud.scripts.push({ status: 'FAILED', reason: 'Early validation failed' });
      await expect(stacksOn(cloud).preview(deployment, options)).rejects.toMatchObject({
        ...{ code: 'CHANGE_SET_FAILED', data: { reason: 'Early validation failed' } },
      });
      expect(cloud.changeSetsOf(name)).toEqual([]);
    },
  );

  it.each([pullRequest, local])('of a stack that is not there fails with the reason', async (options) => {
    const failure = stacksOn(createFakeCloudFormation()).preview(deployment, options);
    await expect(failure).rejects.toMatchObject({
      ...{ code: 'CHANGE_SET_FAILED', message: expect.stringContaining('does not exist') },
    });
  });

  it('takes a long template from the bucket, and none without', async () => {
    const cloud = cloudWithStack();
    const putOnce: ObjectPort['putOnce'] = () => Promise.resolve('stored');
    const long = { ...deployment, body: 'x'.repeat(51_201) };
    await expect(stacksOn(cloud).preview(long, local)).rejects.toThrow(code('TEMPLATE_TOO_LARGE'));
    expect(cloud.operations()).toEqual([]);
    await stacksOn(cloud, { putOnce }).preview({ ...long, bucket: 'bucket' }, local);
    expect(inputsOf(cloud, 'CreateChangeSet')).toMatchObject([
      { TemplateURL: expect.stringContaining('bucket') },
    ]);
  });
});

describe('a preview that is not kept', () => {
  it('is deleted after it was read', async () => {
    const cloud = cloudWithStack();
    expect((await stacksOn(cloud).preview(deployment, local)).kind).toBe('changes');
    expect(cloud.operations().at(-1)).toBe('DeleteChangeSet');
    expect(cloud.changeSetsOf(name)).toEqual([]);
  });

  it('is deleted where reading it fails, and the failure is reported, not that of the deletion', async () => {
    const cloud = cloudWithStack();
    cloud.handlers['DescribeChangeSet'] = () => Promise.reject(awsFault('AccessDenied'));
    await expect(stacksOn(cloud).preview(deployment, local)).rejects.toThrow(code('ACCESS_DENIED'));
    expect(cloud.changeSetsOf(name)).toEqual([]);
    cloud.handlers['DeleteChangeSet'] = () => Promise.reject(awsFault('InternalFailure', 'internal', 500));
    await expect(stacksOn(cloud).preview(deployment, local)).rejects.toThrow(code('ACCESS_DENIED'));
  });

  it('is not called read where it cannot be deleted', async () => {
    const cloud = cloudWithStack();
    cloud.handlers['DeleteChangeSet'] = () => Promise.reject(awsFault('AccessDenied'));
    await expect(stacksOn(cloud).preview(deployment, local)).rejects.toThrow(code('ACCESS_DENIED'));
  });
});

describe('a preview next to a deploy', () => {
  it.each([1, 2])('is made again where the deploy deletes it under its %s. page', async (page) => {
    const cloud = cloudWithStack();
    const changes = [[resource('A')], [resource('B')]];
    cloud.scripts.push({ changes }, { changes });
    upon(cloud, 'DescribeChangeSet', page, cloud.dropChangeSets);
    expect(await stacksOn(cloud).preview(deployment, pullRequest)).toMatchObject({
      changes: [{ logicalId: 'A' }, { logicalId: 'B' }],
    });
    expect(inputsOf(cloud, 'CreateChangeSet')).toHaveLength(2);
  });

  it('gives up where it vanishes every time', async () => {
    const cloud = cloudWithStack();
    cloud.handlers['DescribeChangeSet'] = () => Promise.reject(awsFault('ChangeSetNotFound'));
    await expect(stacksOn(cloud).preview(deployment, pullRequest)).rejects.toThrow(code('STACK_BUSY'));
    expect(inputsOf(cloud, 'CreateChangeSet')).toHaveLength(5);
  });

  it('fails with the reason where the stack is being updated meanwhile', async () => {
    const cloud = cloudWithStack();
    upon(cloud, 'DescribeChangeSet', 1, () => {
      cloud.dropChangeSets();
      cloud.handlers['CreateChangeSet'] = () =>
        Promise.reject(awsFault('ValidationError', 'is in UPDATE_IN_PROGRESS state and can not be updated.'));
    });
    await expect(stacksOn(cloud).preview(deployment, pullRequest)).rejects.toThrow(code('CHANGE_SET_FAILED'));
  });

  it('does not end the deploy: whose change set vanishes makes another', async () => {
    const cloud = cloudWithStack();
    upon(cloud, 'DescribeChangeSet', 1, cloud.dropChangeSets);
    expect((await stacksOn(cloud).deploy(deployment, () => undefined)).outcome).toBe('updated');
    expect(inputsOf(cloud, 'CreateChangeSet')).toHaveLength(2);
  });
});
