import {
  CancelCommandCommand,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  ListCommandInvocationsCommand,
  ListCommandsCommand,
  SendCommandCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { GetCommandInvocationCommandOutput, SendCommandCommandInput } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { clientConfig, deployTemplate, until } from '../../../test/deploy-template.ts';
import { PATIENCE_MS } from '../../../test/patience.ts';
import { startSandbox } from '../../start.ts';
import type { Sandbox } from '../../start.ts';
import { external } from '../../world/external-world.ts';

jest.setTimeout(PATIENCE_MS);

const DELAY_MS = 150;
const HOSTS = 3;
const DOCUMENT = 'run-it';
/** The sandbox's time while its clock stands still. */
let stopped: number | undefined;
let sandbox: Sandbox;
let ssm: SSMClient;
let ids: readonly string[];

const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  },
};

beforeAll(async () => {
  sandbox = await startSandbox({ invocationDelayMs: DELAY_MS, clock: () => stopped ?? Date.now() });
  ssm = new SSMClient(clientConfig(sandbox));
  await deployTemplate(sandbox, 'hosts', {
    Role: role,
    Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [{ Ref: 'Role' }] } },
    Document: {
      Type: 'AWS::SSM::Document',
      Properties: {
        Name: DOCUMENT,
        DocumentType: 'Command',
        UpdateMethod: 'NewVersion',
        Content: {
          schemaVersion: '2.2',
          parameters: {
            script: { type: 'String', default: 'true', interpolationType: 'ENV_VAR' },
            timeout: { type: 'String', default: '20', allowedPattern: '^[0-9]+$' },
          },
          mainSteps: [
            {
              action: 'aws:runShellScript',
              name: 'run',
              inputs: { timeoutSeconds: '{{ timeout }}', runCommand: ['eval "$SSM_script"'] },
            },
          ],
        },
      },
    },
    Template: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          ImageId: 'ami-0a0a0a0a0a0a0a0a1',
          InstanceType: 'm7g.large',
          IamInstanceProfile: { Arn: { 'Fn::GetAtt': ['Profile', 'Arn'] } },
        },
      },
    },
    // It exists before its hosts, as it does for an instance that starts later.
    Association: {
      Type: 'AWS::SSM::Association',
      Properties: {
        Name: { Ref: 'Document' },
        Parameters: { script: ['echo associated >>"$SYNCOPS_ROOT/associated"'] },
        Targets: [{ Key: 'tag:role', Values: ['runner'] }],
        ScheduleExpression: 'rate(30 minutes)',
      },
    },
    Group: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      DependsOn: 'Association',
      Properties: {
        MinSize: String(HOSTS),
        MaxSize: String(HOSTS),
        VPCZoneIdentifier: [...external.privateSubnetIds],
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' },
        Tags: [{ Key: 'role', Value: 'runner', PropagateAtLaunch: true }],
      },
    },
  });
  const { InstanceInformationList = [] } = await ssm.send(
    new DescribeInstanceInformationCommand({ Filters: [{ Key: 'tag:role', Values: ['runner'] }] }),
  );
  ids = InstanceInformationList.map(({ InstanceId = '' }) => InstanceId);
});
afterAll(async () => {
  await sandbox.stop();
});

async function send(script: string, more: Partial<SendCommandCommandInput> = {}): Promise<string> {
  const { Command } = await ssm.send(
    new SendCommandCommand({
      DocumentName: DOCUMENT,
      Parameters: { script: [script] },
      InstanceIds: [...ids.slice(0, 1)],
      ...more,
    }),
  );
  return Command?.CommandId ?? '';
}

async function invocation(
  commandId: string,
  instanceId = ids[0],
): Promise<GetCommandInvocationCommandOutput> {
  let found: GetCommandInvocationCommandOutput | undefined;
  await until(async () => {
    found = await ssm
      .send(new GetCommandInvocationCommand({ CommandId: commandId, InstanceId: instanceId }))
      .catch(() => undefined);
    return (
      found !== undefined && !['Pending', 'InProgress', 'Delayed', 'Cancelling'].includes(found.Status ?? '')
    );
  });
  if (found === undefined) throw new Error('no invocation');
  return found;
}

async function commandStatus(
  commandId: string,
): Promise<{ status: string | undefined; details: string | undefined }> {
  const { Commands: [command] = [] } = await ssm.send(new ListCommandsCommand({ CommandId: commandId }));
  return { status: command?.Status, details: command?.StatusDetails };
}

describe('Run Command', () => {
  it('runs the script on the host, with its environment and its own exit code', async () => {
    const done = await invocation(await send('echo "$SYNCOPS_ROOT"; echo oops >&2; exit 7'));
    expect(done).toMatchObject({ Status: 'Failed', ResponseCode: 7, StandardErrorContent: 'oops\n' });
    expect(done.StandardOutputContent?.trim()).toBe(`${sandbox.stateDir}/hosts/${ids[0] ?? ''}`);
  });

  it('does not know an invocation just after it was sent', async () => {
    stopped = Date.now();
    const id = await send('true');
    await expect(
      ssm.send(new GetCommandInvocationCommand({ CommandId: id, InstanceId: ids[0] })),
    ).rejects.toMatchObject({ name: 'InvocationDoesNotExist' });
    await expect(ssm.send(new ListCommandInvocationsCommand({ CommandId: id }))).resolves.toMatchObject({
      CommandInvocations: [],
    });
    stopped = undefined;
    await expect(invocation(id)).resolves.toMatchObject({ Status: 'Success', ResponseCode: 0 });
  });

  it('cuts output where Systems Manager does', async () => {
    const id = await send('head -c 30000 /dev/zero | tr "\\0" x');
    const { StandardOutputContent = '' } = await invocation(id);
    expect(StandardOutputContent.replaceAll(/[^x]/g, '')).toHaveLength(24_000);
    const { CommandInvocations: [listed] = [] } = await ssm.send(
      new ListCommandInvocationsCommand({ CommandId: id, Details: true }),
    );
    expect(listed?.CommandPlugins?.[0]?.Output?.replaceAll(/[^x]/g, '')).toHaveLength(2_500);
  });

  it('ends a script that runs longer than the document allows, and one that is cancelled', async () => {
    const slow = await send('sleep 60', { Parameters: { script: ['sleep 60'], timeout: ['1'] } });
    const cancelled = await send('sleep 60');
    await until(async () => (await commandStatus(cancelled)).status === 'InProgress');
    await ssm.send(new CancelCommandCommand({ CommandId: cancelled }));
    await expect(invocation(cancelled)).resolves.toMatchObject({ Status: 'Cancelled' });
    await expect(invocation(slow)).resolves.toMatchObject({
      Status: 'TimedOut',
      StatusDetails: 'ExecutionTimedOut',
    });
  });

  it('succeeds with zero targets where no host has the tag', async () => {
    const { Command } = await ssm.send(
      new SendCommandCommand({
        DocumentName: DOCUMENT,
        Targets: [{ Key: 'tag:role', Values: ['stranger'] }],
      }),
    );
    expect(Command).toMatchObject({ TargetCount: 0, Status: 'Success' });
  });

  it('stops sending once more hosts failed than it may', async () => {
    const id = await send('exit 1', { InstanceIds: [...ids], MaxConcurrency: '1', MaxErrors: '0' });
    await until(async () => (await commandStatus(id)).status === 'Failed');
    const { CommandInvocations = [] } = await ssm.send(new ListCommandInvocationsCommand({ CommandId: id }));
    const details = CommandInvocations.map(({ StatusDetails }) => StatusDetails).toSorted();
    expect(details).toEqual(['Failed', 'Terminated', 'Terminated']);
  });

  it('keeps a command for a host that does not answer until it does, and reports that it is lost', async () => {
    const [, silent = ''] = ids;
    sandbox.faults.setHostFault(silent, 'silent');
    const { InstanceInformationList: [information] = [] } = await ssm.send(
      new DescribeInstanceInformationCommand({ Filters: [{ Key: 'InstanceIds', Values: [silent] }] }),
    );
    expect(information?.PingStatus).toBe('ConnectionLost');
    const waiting = await send('echo back', { InstanceIds: [silent] });
    await until(async () => (await commandStatus(waiting)).status !== undefined);
    sandbox.faults.setHostFault(silent, undefined);
    await expect(invocation(waiting, silent)).resolves.toMatchObject({ StandardOutputContent: 'back\n' });
  });

  it.each([
    ['an unknown document', { DocumentName: 'nothing' }, 'InvalidDocument'],
    ['an unknown version', { DocumentVersion: '9' }, 'InvalidDocumentVersion'],
    [
      'another hash',
      { DocumentHash: 'ab'.repeat(32), DocumentHashType: 'Sha256' as const },
      'InvalidDocument',
    ],
    ['a value that the document does not allow', { Parameters: { timeout: ['1; rm'] } }, 'InvalidParameters'],
    ['an unknown instance', { InstanceIds: ['i-0123456789abcdef0'] }, 'InvalidInstanceId'],
  ])('refuses %s', async (_, change, name) => {
    await expect(send('true', change)).rejects.toMatchObject({ name });
  });
});

describe('a host with a full disk', () => {
  it('still answers, but writes nothing', async () => {
    const [, , full = ''] = ids;
    sandbox.faults.setHostFault(full, 'disk-full');
    const script = 'df -k --output=avail / | tail -n 1; echo x >"$SYNCOPS_ROOT/some-file" || echo no room';
    const done = await invocation(await send(script, { InstanceIds: [full] }), full);
    sandbox.faults.setHostFault(full, undefined);
    expect(done.StandardOutputContent?.trim().split(/\s+/)).toEqual(['0', 'no', 'room']);
    const after = await invocation(await send(script, { InstanceIds: [full] }), full);
    expect(after.StandardOutputContent).not.toContain('no room');
    expect(Number(after.StandardOutputContent?.trim())).toBeGreaterThan(0);
  });
});

describe('an association', () => {
  it('runs on each host that comes up with its tag', async () => {
    const done = await invocation(
      await send(
        'while [ ! -s "$SYNCOPS_ROOT/associated" ]; do sleep 0.05; done; cat "$SYNCOPS_ROOT/associated"',
      ),
    );
    expect(done.StandardOutputContent).toBe('associated\n');
  });
});
