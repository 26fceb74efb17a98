import type { AwsDeps } from '../src/deps.ts';
import type { ObjectPort, StackDeployment, StackPort } from '../src/ports.ts';
import { createStacks } from '../src/stacks/stacks.ts';
import { fakeTime } from './fake-client.ts';
import type { FakeCloudFormation } from './fake-cloudformation.ts';

/** A stack as tests deploy it. */
export const deployment: StackDeployment = {
  ...{ name: 'syncstorage-test-edge', body: '{}', sha256: 'a'.repeat(64), parameters: { VpcId: 'vpc-1' } },
  ...{ tags: { team: 'sync' }, capabilities: ['CAPABILITY_NAMED_IAM'], terminationProtection: true },
  stackPolicy: '{"Statement":[]}',
};

/** The port on a fake CloudFormation, with a clock of its own. */
export function stacksOn(
  cloud: FakeCloudFormation,
  objects: Partial<ObjectPort> = {},
  deps: Partial<AwsDeps> = {},
): StackPort {
  const refuse = () => Promise.reject(new Error('no objects in this test'));
  const context = {
    objects: { putOnce: refuse, get: refuse, ...objects },
    region: 'us-east-1',
    stackDeadlineMs: 60_000,
  };
  return createStacks(cloud.client, context, { ...fakeTime().deps, ...deps });
}

/** What was sent with an operation, each time. */
export function inputsOf(
  cloud: FakeCloudFormation,
  operation: string,
): readonly Readonly<Record<string, unknown>>[] {
  return cloud.calls.filter((call) => call.operation === operation).map(({ input }) => input);
}
