import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { promisify } from 'node:util';

import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  SetDesiredCapacityCommand,
  TerminateInstanceInAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clientConfig, deleteStack, deployTemplate, until } from '../test/deploy-template.ts';
import { runningSandbox, securityGroup } from '../test/running-sandbox.ts';
import { startSandbox } from './start.ts';
import { external } from './world/external-world.ts';

const sandbox = runningSandbox({ invocationDelayMs: 50 });

/** What a webhead of the tests runs: a server that reports what it was sent, and its name. */
const ECHO = `#!/bin/bash
exec node -e '
  require("node:http").createServer((request, response) => {
    const { host, "x-forwarded-proto": proto, "x-forwarded-port": port } = request.headers;
    response.end(JSON.stringify({ name: process.argv[2], host, proto, port, url: request.url }));
  }).listen(8080, process.argv[1]);
' "$(node -p 'JSON.parse(require("node:fs").readFileSync(process.env.SYNCOPS_ROOT + "/etc/syncops/host.json")).address')" "$(basename "$SYNCOPS_ROOT")"
`;

interface Page {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

function get(url: string, address: string, tls: boolean): Promise<Page> {
  const { port, pathname, search, hostname, host } = new URL(url);
  const options = { host: address, port, path: pathname + search, headers: { host }, agent: false };
  return new Promise((resolve, reject) => {
    const call = tls
      ? httpsRequest({ ...options, servername: hostname, ca: readFileSync(sandbox().caFile) })
      : httpRequest(options);
    call.once('error', reject);
    call.once('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body });
      });
    });
    call.end();
  });
}

describe('webheads behind a load balancer', () => {
  const elb = (type: string): string => `AWS::ElasticLoadBalancingV2::${type}`;
  const groupName = 'webheads-under-test';
  let outputs: Readonly<Record<string, string>>;
  let address: string;
  let autoScaling: AutoScalingClient;

  const inService = async (): Promise<readonly string[]> => {
    const { AutoScalingGroups: [group] = [] } = await autoScaling.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [groupName] }),
    );
    return (group?.Instances ?? [])
      .filter(({ LifecycleState }) => LifecycleState === 'InService')
      .map(({ InstanceId = '' }) => InstanceId);
  };

  beforeAll(async () => {
    autoScaling = new AutoScalingClient(clientConfig(sandbox()));
    outputs = await deployTemplate(
      sandbox(),
      'web',
      {
        Sg: securityGroup(external.vpcId),
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            RoleName: 'test-webhead',
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
              ],
            },
            Policies: [
              {
                PolicyName: 'one-parameter',
                PolicyDocument: {
                  Version: '2012-10-17',
                  Statement: [
                    {
                      Effect: 'Allow',
                      Action: 'ssm:GetParameter',
                      Resource: { 'Fn::Sub': 'arn:aws:ssm:${AWS::Region}:${AWS::AccountId}:parameter/mine' },
                    },
                  ],
                },
              },
            ],
          },
        },
        Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [{ Ref: 'Role' }] } },
        Lb: {
          Type: elb('LoadBalancer'),
          Properties: { Subnets: [...external.publicSubnetIds], SecurityGroups: [{ Ref: 'Sg' }] },
        },
        Targets: {
          Type: elb('TargetGroup'),
          Properties: {
            VpcId: external.vpcId,
            Port: 8080,
            Protocol: 'HTTP',
            HealthCheckPath: '/__heartbeat__',
            HealthCheckIntervalSeconds: 15,
            HealthCheckTimeoutSeconds: 10,
            UnhealthyThresholdCount: 2,
            // nginx asks for the targets again after two seconds at most; a request that it sends until then has time left.
            TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '6' }],
          },
        },
        Https: {
          Type: elb('Listener'),
          Properties: {
            LoadBalancerArn: { Ref: 'Lb' },
            Port: 8443,
            Protocol: 'HTTPS',
            Certificates: [{ CertificateArn: external.certificateArn }],
            DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Targets' } }],
          },
        },
        Status: {
          Type: elb('ListenerRule'),
          Properties: {
            ListenerArn: { Ref: 'Https' },
            Priority: 1,
            Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/status/*'] } }],
            Actions: [
              {
                Type: 'fixed-response',
                FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'hidden' },
              },
            ],
          },
        },
        Http: {
          Type: elb('Listener'),
          Properties: {
            LoadBalancerArn: { Ref: 'Lb' },
            Port: 8080,
            Protocol: 'HTTP',
            DefaultActions: [
              {
                Type: 'redirect',
                RedirectConfig: { Protocol: 'HTTPS', Port: '8443', StatusCode: 'HTTP_301' },
              },
            ],
          },
        },
        Template: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: {
            LaunchTemplateData: {
              ImageId: 'ami-0a0a0a0a0a0a0a0a1',
              InstanceType: 'm7g.large',
              IamInstanceProfile: { Arn: { 'Fn::GetAtt': ['Profile', 'Arn'] } },
              UserData: Buffer.from(ECHO).toString('base64'),
            },
          },
        },
        Group: {
          Type: 'AWS::AutoScaling::AutoScalingGroup',
          Properties: {
            AutoScalingGroupName: groupName,
            MinSize: '1',
            MaxSize: '3',
            VPCZoneIdentifier: [...external.privateSubnetIds],
            LaunchTemplate: {
              LaunchTemplateId: { Ref: 'Template' },
              Version: { 'Fn::GetAtt': ['Template', 'LatestVersionNumber'] },
            },
            TargetGroupARNs: [{ Ref: 'Targets' }],
            HealthCheckType: 'ELB',
            HealthCheckGracePeriod: 60,
            Tags: [{ Key: 'role', Value: 'webhead', PropagateAtLaunch: true }],
          },
        },
      },
      { Dns: { 'Fn::GetAtt': ['Lb', 'DNSName'] }, Targets: { Ref: 'Targets' } },
    );
    [address = ''] = sandbox().world.dns.resolve(outputs['Dns'] ?? '');
    await until(async () => (await inService()).length === 1);
  });

  // What goes with the stack is looked at when all others are done with it.
  afterAll(async () => {
    const ids = await inService();
    await expect(deleteStack(sandbox(), 'web')).resolves.toBe('DELETE_COMPLETE');
    expect(ids.map((id) => existsSync(`${sandbox().stateDir}/hosts/${id}`))).toEqual([false]);
    await expect(get('http://db1-0.sync.localhost:8080/', address, false)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('get requests with the Host that the client sent, over TLS with a certificate for it', async () => {
    const page = await get('https://db1-0.sync.localhost:8443/a%2Fb?c=%20d', address, true);
    const [name] = await inService();
    expect(JSON.parse(page.body)).toEqual({
      name,
      host: 'db1-0.sync.localhost:8443',
      proto: 'https',
      port: '8443',
      url: '/a%2Fb?c=%20d',
    });
  });

  it('are hidden by a rule where it says so, and redirected to from HTTP', async () => {
    const hidden = await get('https://db1-0.sync.localhost:8443/status/x', address, true);
    expect(hidden).toMatchObject({ status: 404, body: 'hidden' });
    const redirect = await get('http://db1-0.sync.localhost:8080/x%2Fz?y=1', address, false);
    expect(redirect).toMatchObject({
      status: 301,
      location: 'https://db1-0.sync.localhost:8443/x%2Fz?y=1',
    });
  });

  it('have credentials of their role from IMDSv2, and no other right than its policies give', async () => {
    const [instance = ''] = await inService();
    const imds = `http://${addressOf(instance)}:1338/latest`;
    await expect(fetch(`${imds}/meta-data/instance-id`)).resolves.toMatchObject({ status: 401 });
    const token = await (
      await fetch(`${imds}/api/token`, {
        method: 'PUT',
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' },
      })
    ).text();
    const read = async (path: string): Promise<string> =>
      (await fetch(`${imds}/meta-data/${path}`, { headers: { 'x-aws-ec2-metadata-token': token } })).text();
    await expect(read('instance-id')).resolves.toBe(instance);
    const role = await read('iam/security-credentials/');
    const key: unknown = JSON.parse(await read(`iam/security-credentials/${role}`));
    const { AccessKeyId, SecretAccessKey, Token } = {
      AccessKeyId: '',
      SecretAccessKey: '',
      Token: '',
      ...(typeof key === 'object' ? key : {}),
    };
    sandbox().world.parameters.put({ name: '/mine', value: 'yes' });
    sandbox().world.parameters.put({ name: '/theirs', value: 'no' });
    const ssm = new SSMClient({
      ...clientConfig(sandbox()),
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token },
    });
    await expect(ssm.send(new GetParameterCommand({ Name: '/mine' }))).resolves.toMatchObject({
      Parameter: { Value: 'yes' },
    });
    await expect(ssm.send(new GetParameterCommand({ Name: '/theirs' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('grow and shrink with the desired capacity, and a dead one is replaced', async () => {
    const [first = ''] = await inService();
    await autoScaling.send(
      new SetDesiredCapacityCommand({ AutoScalingGroupName: groupName, DesiredCapacity: 2 }),
    );
    await until(async () => (await inService()).length === 2);
    sandbox().faults.setHostFault(first, 'dead');
    await until(async () => {
      const ids = await inService();
      return ids.length === 2 && !ids.includes(first);
    });
    await autoScaling.send(
      new SetDesiredCapacityCommand({ AutoScalingGroupName: groupName, DesiredCapacity: 1 }),
    );
    await until(async () => (await inService()).length === 1);
    const client = new ElasticLoadBalancingV2Client(clientConfig(sandbox()));
    await until(async () => {
      const { TargetHealthDescriptions = [] } = await client.send(
        new DescribeTargetHealthCommand({ TargetGroupArn: outputs['Targets'] }),
      );
      return (
        TargetHealthDescriptions.length === 1 &&
        TargetHealthDescriptions[0]?.TargetHealth?.State === 'healthy'
      );
    });
    await expect(
      autoScaling.send(
        new SetDesiredCapacityCommand({ AutoScalingGroupName: groupName, DesiredCapacity: 4 }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('come and go under load without a request that fails', async () => {
    await until(async () => (await inService()).length === 1);
    let isOver = false;
    const answers = new Map<number, number>();
    const client = async (): Promise<void> => {
      while (!isOver) {
        const { status } = await get('https://db1-0.sync.localhost:8443/load', address, true);
        answers.set(status, (answers.get(status) ?? 0) + 1);
      }
    };
    const clients = Promise.all(Array.from({ length: 4 }, client));
    const [former = ''] = await inService();
    await autoScaling.send(
      new SetDesiredCapacityCommand({ AutoScalingGroupName: groupName, DesiredCapacity: 2 }),
    );
    await until(async () => (await inService()).length === 2);
    await autoScaling.send(
      new TerminateInstanceInAutoScalingGroupCommand({
        InstanceId: former,
        ShouldDecrementDesiredCapacity: true,
      }),
    );
    await until(() => !existsSync(`${sandbox().stateDir}/hosts/${former}`));
    isOver = true;
    await clients;
    expect([...answers.keys()]).toEqual([200]);
    expect(await inService()).toHaveLength(1);
  });

  function addressOf(instanceId: string): string {
    const file = `${sandbox().stateDir}/hosts/${instanceId}/etc/syncops/host.json`;
    const facts: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof facts === 'object' && facts !== null && 'address' in facts ? String(facts.address) : '';
  }
});

describe('a sandbox', () => {
  it('leaves no process and no file behind', async () => {
    const other = await startSandbox();
    const { stateDir } = other;
    const processes = async (): Promise<string> =>
      (await promisify(execFile)('ps', ['-eo', 'args'])).stdout
        .split('\n')
        .filter((line) => line.includes(stateDir))
        .join('\n');
    expect(await processes()).toContain('mariadbd');
    await other.stop();
    expect(await processes()).toBe('');
    expect(existsSync(stateDir)).toBe(false);
  });
});
