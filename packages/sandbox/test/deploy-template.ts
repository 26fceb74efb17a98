import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  waitUntilChangeSetCreateComplete,
} from '@aws-sdk/client-cloudformation';

import type { Sandbox } from '../src/start.ts';

/** Configuration of an SDK client that is the deploy role. */
export function clientConfig({ env, endpoint }: Pick<Sandbox, 'env' | 'endpoint'>): {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
  };
} {
  return {
    endpoint,
    region: 'us-east-1',
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
      sessionToken: env['AWS_SESSION_TOKEN'] ?? '',
    },
  };
}

/** Waits until a condition holds; the test's own time limit ends what never does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** Creates or updates a stack by a change set, as the product does, and gives its outputs. @throws Error with the failed events */
export async function deployTemplate(
  sandbox: Sandbox,
  name: string,
  resources: Readonly<Record<string, unknown>>,
  outputs: Readonly<Record<string, unknown>> = {},
  type: 'CREATE' | 'UPDATE' = 'CREATE',
): Promise<Readonly<Record<string, string>>> {
  const client = new CloudFormationClient(clientConfig(sandbox));
  const values = Object.entries(outputs).map(([key, Value]) => [key, { Value }] as const);
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: resources,
    ...(values.length === 0 ? {} : { Outputs: Object.fromEntries(values) }),
  };
  const { Id: changeSet, StackId: stack } = await client.send(
    new CreateChangeSetCommand({
      StackName: name,
      ChangeSetName: `change-${Date.now()}`,
      ChangeSetType: type,
      TemplateBody: JSON.stringify(template),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  await waitUntilChangeSetCreateComplete(
    { client, maxWaitTime: 120, minDelay: 1, maxDelay: 1 },
    { ChangeSetName: changeSet },
  );
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: changeSet }));
  const status = await settled(client, stack ?? name);
  if (status.status !== `${type}_COMPLETE`) {
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: stack }));
    const reasons = StackEvents.filter((event) => event.ResourceStatus?.endsWith('_FAILED') === true).map(
      (event) => `${event.LogicalResourceId ?? ''}: ${event.ResourceStatusReason ?? ''}`,
    );
    throw new Error(`${status.status}: ${reasons.join('; ')}`);
  }
  client.destroy();
  return status.outputs;
}

/** Deletes a stack and waits until it is gone. */
export async function deleteStack(sandbox: Sandbox, name: string): Promise<string> {
  const client = new CloudFormationClient(clientConfig(sandbox));
  const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
  await client.send(new DeleteStackCommand({ StackName: name }));
  const { status } = await settled(client, stack?.StackId ?? name);
  client.destroy();
  return status;
}

async function settled(
  client: CloudFormationClient,
  stack: string,
): Promise<{ readonly status: string; readonly outputs: Readonly<Record<string, string>> }> {
  for (;;) {
    const { Stacks: [found] = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const status = found?.StackStatus ?? '';
    if (!status.endsWith('IN_PROGRESS')) {
      const pairs = (found?.Outputs ?? []).map(
        ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
      );
      return { status, outputs: Object.fromEntries(pairs) };
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
