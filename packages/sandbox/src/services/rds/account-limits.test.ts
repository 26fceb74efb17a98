import { CloudFormationClient, paginateDescribeAccountLimits } from '@aws-sdk/client-cloudformation';
import {
  DescribeAccountLimitsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeAccountAttributesCommand, DescribeDBInstancesCommand, RDSClient } from '@aws-sdk/client-rds';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientConfig, deployTemplate } from '../../../test/deploy-template.ts';
import { failureOf } from '../../../test/failure.ts';
import { startSandbox, type Sandbox } from '../../start.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true });
}, 30_000);
afterAll(async () => {
  await sandbox.stop();
}, 30_000);

/** Configuration of a client whose role may do nothing. */
function powerless(): ReturnType<typeof clientConfig> {
  const { iam } = sandbox.world;
  iam.putRole({
    name: 'stranger',
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
    },
  });
  const { accessKeyId, secretAccessKey, sessionToken } = iam.issueCredentials('stranger');
  return { ...clientConfig(sandbox), credentials: { accessKeyId, secretAccessKey, sessionToken } };
}

describe('the quotas of RDS', () => {
  it('count what is there', async () => {
    const client = new RDSClient(clientConfig(sandbox));
    const quotas = async () => (await client.send(new DescribeAccountAttributesCommand({}))).AccountQuotas;
    expect(await quotas()).toContainEqual({ AccountQuotaName: 'DBInstances', Used: 0, Max: 40 });
    await deployTemplate(sandbox, 'counted', {
      Db: {
        Type: 'AWS::RDS::DBInstance',
        Properties: {
          Engine: 'mysql',
          DBInstanceClass: 'db.t4g.medium',
          AllocatedStorage: '20',
          MasterUsername: 'boss',
          ManageMasterUserPassword: true,
        },
      },
    });
    expect(await quotas()).toContainEqual({ AccountQuotaName: 'DBInstances', Used: 1, Max: 40 });
    expect(await quotas()).toContainEqual({ AccountQuotaName: 'AllocatedStorage', Used: 20, Max: 100_000 });
    client.destroy();
  });

  it('are all that RDS answers', async () => {
    const client = new RDSClient({ ...clientConfig(sandbox), maxAttempts: 1 });
    const failure = await failureOf(client.send(new DescribeDBInstancesCommand({})));
    expect(failure.name).toBe('InvalidAction');
  });
});

describe('the limits of the load balancers', () => {
  it('come in pages, as texts', async () => {
    const client = new ElasticLoadBalancingV2Client(clientConfig(sandbox));
    const first = await client.send(new DescribeAccountLimitsCommand({}));
    const second = await client.send(new DescribeAccountLimitsCommand({ Marker: first.NextMarker }));
    expect(second.NextMarker).toBeUndefined();
    const limits = new Map([...(first.Limits ?? []), ...(second.Limits ?? [])].map((l) => [l.Name, l.Max]));
    expect(limits.size).toBe((first.Limits ?? []).length + (second.Limits ?? []).length);
    expect(limits.get('rules-per-application-load-balancer')).toBe('100');
    expect(limits.get('certificates-per-application-load-balancer')).toBe('25');
    expect(limits.get('targets-per-target-group')).toBe('1000');
  });
});

describe('the limits of CloudFormation', () => {
  it('come in pages, as numbers', async () => {
    const client = new CloudFormationClient(clientConfig(sandbox));
    const limits: unknown[] = [];
    let pages = 0;
    for await (const page of paginateDescribeAccountLimits({ client }, {})) {
      pages += 1;
      limits.push(...(page.AccountLimits ?? []));
    }
    expect(pages).toBe(2);
    expect(limits).toContainEqual({ Name: 'StackLimit', Value: 2000 });
  });
});

describe('anyone who is not allowed to', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'rds:DescribeAccountAttributes',
      () => new RDSClient(powerless()).send(new DescribeAccountAttributesCommand({})),
    ],
    [
      'elasticloadbalancing:DescribeAccountLimits',
      () => new ElasticLoadBalancingV2Client(powerless()).send(new DescribeAccountLimitsCommand({})),
    ],
    [
      'cloudformation:DescribeAccountLimits',
      () => paginateDescribeAccountLimits({ client: new CloudFormationClient(powerless()) }, {}).next(),
    ],
  ])('reads no limits: %s', async (action, read) => {
    const failure = await failureOf(read());
    expect(failure.name).toBe('AccessDenied');
    expect(failure.message).toContain(`is not authorized to perform: ${action} on resource: *`);
  });
});
