import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { RDSClient } from '@aws-sdk/client-rds';
import { describe, expect, it } from '@jest/globals';
import { answerWith, awsFault, type Handler, NOWHERE } from '../test/fake-client.ts';
import { createQuotas } from './quotas.ts';

const limit = (Name: string, Max: string | undefined) => ({ Name, Max });
const ANSWERS = {
  rds: () => ({
    AccountQuotas: [
      { AccountQuotaName: 'ReservedDBInstances', Used: 0, Max: 40 },
      { AccountQuotaName: 'DBInstances', Used: 22, Max: 60 },
      { AccountQuotaName: 'AllocatedStorage', Used: 2500, Max: 100_000 },
      { AccountQuotaName: 'DBParameterGroups', Used: 23, Max: 50 },
      { AccountQuotaName: 'DBSubnetGroups', Used: 24, Max: 50 },
    ],
  }),
  balancers: ({ Marker }: Readonly<Record<string, unknown>>) =>
    Marker === undefined
      ? { Limits: [limit('rules-per-application-load-balancer', '100')], NextMarker: 'more' }
      : {
          Limits: [
            ...[limit('targets-per-application-load-balancer', '1000'), limit('target-groups', '3000')],
            limit('certificates-per-application-load-balancer', '25'),
          ],
        },
  stacks: ({ NextToken }: Readonly<Record<string, unknown>>) =>
    NextToken === undefined
      ? { AccountLimits: [{ Name: 'StackOutputsLimit', Value: 200 }], NextToken: 'more' }
      : { AccountLimits: [{ Name: 'StackLimit', Value: 2000 }] },
} satisfies Record<string, Handler>;

function quotas(change: Partial<Record<keyof typeof ANSWERS, Handler>> = {}) {
  const answers = { ...ANSWERS, ...change };
  const cloudFormation = new CloudFormationClient(NOWHERE);
  const loadBalancing = new ElasticLoadBalancingV2Client(NOWHERE);
  const rds = new RDSClient(NOWHERE);
  answerWith(cloudFormation, 'cloudformation', { DescribeAccountLimits: answers.stacks });
  answerWith(loadBalancing, 'elasticloadbalancing', { DescribeAccountLimits: answers.balancers });
  answerWith(rds, 'rds', { DescribeAccountAttributes: answers.rds });
  return createQuotas({
    cloudFormation: () => Promise.resolve(cloudFormation),
    loadBalancing: () => Promise.resolve(loadBalancing),
    rds: () => Promise.resolve(rds),
  });
}

const databases = [
  { name: 'rds-instances', limit: 60, used: 22 },
  { name: 'rds-storage-gib', limit: 100_000, used: 2500 },
  { name: 'rds-parameter-groups', limit: 50, used: 23 },
  { name: 'rds-subnet-groups', limit: 50, used: 24 },
];
const balancers = [
  { name: 'alb-rules', limit: 100 },
  { name: 'alb-targets', limit: 1000 },
  { name: 'alb-certificates', limit: 25 },
];
const stacks = { name: 'cloudformation-stacks', limit: 2000 };

describe('quotas', () => {
  it('come from three services, all pages', async () => {
    expect(await quotas().read()).toEqual([...databases, ...balancers, stacks]);
  });

  it.each([
    ['that may not be read', awsFault('AccessDenied', 'no', 403)],
    ['that an endpoint lacks', awsFault('InvalidAction', 'no')],
    ['that an endpoint has not implemented', awsFault('SomeFailure', 'no', 501)],
  ])('%s are left out, not guessed', async (_, fault) => {
    const refuse = () => Promise.reject(fault);
    expect(await quotas({ rds: refuse }).read()).toEqual([...balancers, stacks]);
    expect(await quotas({ balancers: refuse }).read()).toEqual([...databases, stacks]);
    expect(await quotas({ rds: refuse, balancers: refuse, stacks: refuse }).read()).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof typeof ANSWERS, Handler>>]>([
    ['no list', { rds: () => ({}), balancers: () => ({}), stacks: () => ({}) }],
    [
      'no numbers',
      {
        rds: () => ({ AccountQuotas: [{ AccountQuotaName: 'DBInstances', Used: 1 }] }),
        balancers: () => ({
          Limits: [limit('rules-per-application-load-balancer', 'many'), limit('x', undefined)],
        }),
        stacks: () => ({ AccountLimits: [{ Name: 'StackLimit' }] }),
      },
    ],
  ])('are left out where an answer has %s', async (_, change) => {
    expect(await quotas(change).read()).toEqual([]);
  });

  it('say nothing of use that is not counted', async () => {
    const rds = () => ({ AccountQuotas: [{ AccountQuotaName: 'DBInstances', Max: 40 }] });
    expect((await quotas({ rds }).read())[0]).toEqual({ name: 'rds-instances', limit: 40 });
  });

  it.each(['Throttling', 'ExpiredToken', 'InternalFailure'])(
    'fail for trouble that passes: %s',
    async (name) => {
      const rds = () => Promise.reject(awsFault(name));
      await expect(quotas({ rds }).read()).rejects.toMatchObject({
        data: { operation: 'rds:DescribeAccountAttributes' },
      });
    },
  );
});
