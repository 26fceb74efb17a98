import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DescribeAccountLimitsCommand as DescribeStackLimitsCommand } from '@aws-sdk/client-cloudformation';
import {
  DescribeAccountLimitsCommand,
  type ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeAccountAttributesCommand, type RDSClient } from '@aws-sdk/client-rds';
import { AwsError } from './errors.ts';
import type { AccountQuota, QuotaPort } from './ports.ts';

/**
 * AWS's names of what every dbnode takes a share of.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AccountQuota.html
 */
const DATABASE_QUOTAS: Readonly<Record<string, AccountQuota['name']>> = {
  DBInstances: 'rds-instances',
  DBParameterGroups: 'rds-parameter-groups',
  DBSubnetGroups: 'rds-subnet-groups',
  AllocatedStorage: 'rds-storage-gib',
};

/** AWS's names of the load balancers' limits that matter here. */
const LOAD_BALANCER_LIMITS: Readonly<Record<string, AccountQuota['name']>> = {
  'rules-per-application-load-balancer': 'alb-rules',
  'targets-per-application-load-balancer': 'alb-targets',
  'certificates-per-application-load-balancer': 'alb-certificates',
};

/** {@link QuotaPort}: one call to each of three services. */
export function createQuotas(clients: {
  readonly cloudFormation: () => Promise<CloudFormationClient>;
  readonly loadBalancing: () => Promise<ElasticLoadBalancingV2Client>;
  readonly rds: () => Promise<RDSClient>;
}): QuotaPort {
  async function databases(): Promise<readonly AccountQuota[]> {
    const answer = await (await clients.rds()).send(new DescribeAccountAttributesCommand({}));
    return (answer.AccountQuotas ?? []).flatMap(({ AccountQuotaName = '', Max, Used }) => {
      const name = DATABASE_QUOTAS[AccountQuotaName];
      if (name === undefined || Max === undefined) return [];
      return [{ name, limit: Max, ...(Used === undefined ? {} : { used: Used }) }];
    });
  }

  async function loadBalancers(): Promise<readonly AccountQuota[]> {
    const client = await clients.loadBalancing();
    const found: AccountQuota[] = [];
    let next: string | undefined;
    do {
      const page = await client.send(
        new DescribeAccountLimitsCommand(next === undefined ? {} : { Marker: next }),
      );
      for (const { Name = '', Max = '' } of page.Limits ?? []) {
        const name = LOAD_BALANCER_LIMITS[Name];
        if (name !== undefined && /^\d+$/.test(Max)) found.push({ name, limit: Number(Max) });
      }
      next = page.NextMarker;
    } while (next !== undefined);
    return found;
  }

  async function stacks(): Promise<readonly AccountQuota[]> {
    const client = await clients.cloudFormation();
    const found: AccountQuota[] = [];
    let next: string | undefined;
    do {
      const page = await client.send(
        new DescribeStackLimitsCommand(next === undefined ? {} : { NextToken: next }),
      );
      for (const { Name, Value } of page.AccountLimits ?? [])
        if (Name === 'StackLimit' && Value !== undefined)
          found.push({ name: 'cloudformation-stacks', limit: Value });
      next = page.NextToken;
    } while (next !== undefined);
    return found;
  }

  return {
    async read() {
      const answers = await Promise.all([databases, loadBalancers, stacks].map((read) => whereAllowed(read)));
      return answers.flat();
    },
  };
}

/** A forecast must not fail for a permission that is missing, or an endpoint that lacks the operation. */
async function whereAllowed(read: () => Promise<readonly AccountQuota[]>): Promise<readonly AccountQuota[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AwsError && (error.code === 'ACCESS_DENIED' || isUnsupported(error))) return [];
    throw error;
  }
}

const UNSUPPORTED: ReadonlySet<string> = new Set([
  ...['InvalidAction', 'NotImplemented', 'UnknownOperationException', 'UnsupportedOperation'],
]);

function isUnsupported({ data }: AwsError): boolean {
  return data.httpStatus === 501 || UNSUPPORTED.has(data.awsCode ?? '');
}
