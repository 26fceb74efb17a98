import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { SSMClient } from '@aws-sdk/client-ssm';
import { describe, expect, it } from '@jest/globals';
import { answerWith, awsFault, type Handler, NOWHERE } from '../test/fake-client.ts';
import { createFleet, type FleetKind } from './fleet.ts';

const webheads: FleetKind = {
  kind: 'webheads',
  autoScalingGroupName: 'group',
  targetGroupArn: 'arn:targets',
};
const tagged: FleetKind = { kind: 'tagged', tag: { Role: 'tokenserver', Environment: 'test' } };
const release = { bucket: 'bucket', key: 'releases/x.json', sha256: 'x' };
const code = (value: string): unknown => expect.objectContaining({ code: value });
const hostsOf = (...ids: readonly string[]) => ids.map((instanceId) => ({ instanceId }));

function fleetWith(kind: FleetKind, handlers: Readonly<Record<string, Handler>>) {
  const clients = {
    ssm: new SSMClient(NOWHERE),
    autoScaling: new AutoScalingClient(NOWHERE),
    loadBalancing: new ElasticLoadBalancingV2Client(NOWHERE),
  };
  const ssmCalls = answerWith(clients.ssm, 'ssm', handlers);
  answerWith(clients.autoScaling, 'autoscaling', handlers);
  answerWith(clients.loadBalancing, 'elasticloadbalancing', handlers);
  const fleet = createFleet(
    {
      ssm: () => Promise.resolve(clients.ssm),
      autoScaling: () => Promise.resolve(clients.autoScaling),
      loadBalancing: () => Promise.resolve(clients.loadBalancing),
    },
    kind,
    'apply-release',
  );
  return { fleet, ssmCalls };
}

describe('hosts', () => {
  it('are the instances that take traffic or are about to', async () => {
    const states = [
      ...[
        'Pending',
        'Pending:Wait',
        'Pending:Proceed',
        'InService',
        'Terminating',
        'Terminating:Wait',
        'Terminated',
      ],
      ...['Standby', 'EnteringStandby', 'Detaching', 'Detached', 'Warmed:Stopped'],
    ];
    const { fleet } = fleetWith(webheads, {
      DescribeAutoScalingGroups: () => ({
        AutoScalingGroups: [
          {
            Instances: states.map((LifecycleState) => ({
              InstanceId: `i-${LifecycleState}`,
              LifecycleState,
            })),
          },
        ],
      }),
    });
    expect(await fleet.hosts()).toEqual(
      hostsOf('i-Pending', 'i-Pending:Wait', 'i-Pending:Proceed', 'i-InService'),
    );
  });

  it('need a group that exists', async () => {
    const { fleet } = fleetWith(webheads, { DescribeAutoScalingGroups: () => ({ AutoScalingGroups: [] }) });
    await expect(fleet.hosts()).rejects.toThrow(code('NOT_FOUND'));
  });

  it('are found by all of their tags, on all pages', async () => {
    const { fleet, ssmCalls } = fleetWith(tagged, {
      DescribeInstanceInformation: ({ NextToken }) =>
        NextToken === undefined
          ? { InstanceInformationList: [{ InstanceId: 'i-1' }], NextToken: 'two' }
          : { InstanceInformationList: [{ InstanceId: 'i-2', PingStatus: 'ConnectionLost' }] },
    });
    expect(await fleet.hosts()).toEqual(hostsOf('i-1', 'i-2'));
    expect(ssmCalls[0]?.input['Filters']).toEqual([
      { Key: 'tag:Role', Values: ['tokenserver'] },
      { Key: 'tag:Environment', Values: ['test'] },
    ]);
  });

  it('are never all that there are', async () => {
    const { fleet } = fleetWith({ kind: 'tagged', tag: {} }, {});
    await expect(fleet.hosts()).rejects.toThrow(code('NO_TARGETS'));
  });
});

describe('apply', () => {
  it('sends commands of at most fifty hosts', async () => {
    let sent = 0;
    const { fleet, ssmCalls } = fleetWith(webheads, {
      SendCommand: () => {
        sent += 1;
        return { Command: { CommandId: `c${String(sent)}` } };
      },
    });
    const ids = Array.from({ length: 120 }, (_, index) => `i-${String(index)}`);
    expect(await fleet.apply(hostsOf(...ids), release)).toBe('c1,c2,c3;');
    expect(ssmCalls.map(({ input }) => input['InstanceIds'])).toEqual([
      ids.slice(0, 50),
      ids.slice(50, 100),
      ids.slice(100),
    ]);
    expect(ssmCalls[0]?.input).toMatchObject({
      ...{ DocumentName: 'apply-release', DocumentVersion: '$DEFAULT', TimeoutSeconds: 120 },
      Parameters: { bucket: ['bucket'], key: ['releases/x.json'], sha256: ['x'] },
    });
  });

  it('refuses to run on no one, which SSM would call a success', async () => {
    const { fleet, ssmCalls } = fleetWith(webheads, {});
    await expect(fleet.apply([], release)).rejects.toThrow(code('NO_TARGETS'));
    expect(ssmCalls).toEqual([]);
  });

  it('sends to the others where one host has not registered yet', async () => {
    const { fleet } = fleetWith(webheads, {
      SendCommand: ({ InstanceIds }) => {
        if (Array.isArray(InstanceIds) && InstanceIds.includes('i-new')) throw awsFault('InvalidInstanceId');
        return { Command: { CommandId: 'c' } };
      },
      DescribeInstanceInformation: () => ({ InstanceInformationList: [{ InstanceId: 'i-old' }] }),
      ListCommandInvocations: () => ({ CommandInvocations: [] }),
    });
    const hosts = hostsOf('i-old', 'i-new');
    expect(await fleet.results(await fleet.apply(hosts, release), hosts)).toEqual([
      { kind: 'pending', instanceId: 'i-old' },
      { kind: 'undelivered', instanceId: 'i-new', status: 'NotRegistered' },
    ]);
  });
});

describe('results', () => {
  it('takes hosts that do not appear yet as pending', async () => {
    const { fleet } = fleetWith(webheads, { ListCommandInvocations: () => ({ CommandInvocations: [] }) });
    expect(await fleet.results('c;', hostsOf('i-1'))).toEqual([{ kind: 'pending', instanceId: 'i-1' }]);
  });

  it.each([
    ['Pending', 'Pending', { kind: 'pending' }],
    ['InProgress', 'InProgress', { kind: 'pending' }],
    ['Delayed', 'Delayed', { kind: 'pending' }],
    ['Cancelling', 'Cancelling', { kind: 'pending' }],
    ['Success', 'Success', { kind: 'finished', exitCode: 3, stdout: 'out', stderr: 'err' }],
    ['Failed', 'Failed', { kind: 'finished', exitCode: 3, stdout: 'out', stderr: 'err' }],
    ['Failed', 'Undeliverable', { kind: 'undelivered', status: 'Undeliverable' }],
    ['Failed', 'Terminated', { kind: 'undelivered', status: 'Terminated' }],
    ['TimedOut', 'DeliveryTimedOut', { kind: 'undelivered', status: 'DeliveryTimedOut' }],
    ['TimedOut', 'ExecutionTimedOut', { kind: 'undelivered', status: 'ExecutionTimedOut' }],
    ['Cancelled', 'Cancelled', { kind: 'undelivered', status: 'Cancelled' }],
  ])('reads %s (%s)', async (Status, StatusDetails, expected) => {
    const { fleet } = fleetWith(webheads, {
      ListCommandInvocations: () => ({ CommandInvocations: [{ InstanceId: 'i-1', Status, StatusDetails }] }),
      GetCommandInvocation: () => ({
        ResponseCode: 3,
        StandardOutputContent: 'out',
        StandardErrorContent: 'err',
      }),
    });
    expect(await fleet.results('c;', hostsOf('i-1'))).toEqual([{ instanceId: 'i-1', ...expected }]);
  });

  it('reads all pages of all commands, and the output of a finished host once', async () => {
    const { fleet, ssmCalls } = fleetWith(webheads, {
      ListCommandInvocations: ({ CommandId, NextToken }) => ({
        CommandInvocations: [
          { InstanceId: `i-${String(CommandId)}-${String(NextToken)}`, Status: 'Success' },
        ],
        ...(NextToken === undefined ? { NextToken: 'two' } : {}),
      }),
      GetCommandInvocation: () => ({ ResponseCode: 0 }),
    });
    const hosts = hostsOf('i-a-undefined', 'i-a-two', 'i-b-undefined', 'i-b-two');
    await fleet.results('a,b;', hosts);
    const results = await fleet.results('a,b;', hosts);
    expect(results.every(({ kind }) => kind === 'finished')).toBe(true);
    const gets = ssmCalls.filter(({ operation }) => operation === 'GetCommandInvocation');
    expect(gets).toHaveLength(4);
  });

  it('waits for an output that is not there yet', async () => {
    const { fleet } = fleetWith(webheads, {
      ListCommandInvocations: () => ({ CommandInvocations: [{ InstanceId: 'i-1', Status: 'Success' }] }),
      GetCommandInvocation: () => Promise.reject(awsFault('InvocationDoesNotExist')),
    });
    expect(await fleet.results('c;', hostsOf('i-1'))).toEqual([{ kind: 'pending', instanceId: 'i-1' }]);
  });
});

describe('unhealthy', () => {
  it('names every host that the load balancer does not call healthy', async () => {
    const { fleet } = fleetWith(webheads, {
      DescribeTargetHealth: () => ({
        TargetHealthDescriptions: [
          { Target: { Id: 'i-1' }, TargetHealth: { State: 'healthy' } },
          { Target: { Id: 'i-2' }, TargetHealth: { State: 'unhealthy', Reason: 'Target.Timeout' } },
          { Target: { Id: 'i-4' }, TargetHealth: { State: 'unhealthy' } },
        ],
      }),
    });
    expect(await fleet.unhealthy(hostsOf('i-1', 'i-2', 'i-3'))).toEqual([
      { instanceId: 'i-2', reason: 'unhealthy, Target.Timeout' },
      { instanceId: 'i-3', reason: 'not registered' },
    ]);
  });

  it('asks no one for a fleet without a load balancer', async () => {
    const { fleet } = fleetWith(tagged, {});
    expect(await fleet.unhealthy(hostsOf('i-1'))).toEqual([]);
  });
});
