import { type AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import {
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeInstanceInformationCommand, type SSMClient } from '@aws-sdk/client-ssm';
import type { FleetHost, FleetPort } from '@syncops/release';
import { AwsError } from './errors.ts';
import { createRunCommand } from './run-command.ts';

/** Which hosts a fleet consists of. */
export type FleetKind =
  | { readonly kind: 'webheads'; readonly autoScalingGroupName: string; readonly targetGroupArn: string }
  /** Hosts that we do not start: those that carry all of the tags. */
  | { readonly kind: 'tagged'; readonly tag: Readonly<Record<string, string>> };

/** The clients that a fleet needs; made when first asked for. */
export interface FleetClients {
  readonly ssm: () => Promise<SSMClient>;
  readonly autoScaling: () => Promise<AutoScalingClient>;
  readonly loadBalancing: () => Promise<ElasticLoadBalancingV2Client>;
}

/**
 * States in which Auto Scaling gives an instance no traffic and will give it none, unless someone puts it back; then it
 * boots, or the association repeats the release, before it is healthy.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
 */
const OUT_OF_SERVICE = /^(Terminat|Standby|EnteringStandby|Detach|Warmed)/;

/** {@link FleetPort} on Auto Scaling, Elastic Load Balancing and SSM Run Command. */
export function createFleet(clients: FleetClients, kind: FleetKind, documentName: string): FleetPort {
  const { apply, results } = createRunCommand(clients.ssm, documentName);
  return {
    apply,
    results,
    async hosts() {
      switch (kind.kind) {
        case 'webheads':
          return groupHosts(await clients.autoScaling(), kind.autoScalingGroupName);
        case 'tagged':
          return taggedHosts(await clients.ssm(), kind.tag);
        default:
          return kind satisfies never;
      }
    },
    async unhealthy(hosts) {
      if (kind.kind === 'tagged' || hosts.length === 0) return [];
      return unhealthyTargets(await clients.loadBalancing(), kind.targetGroupArn, hosts);
    },
  };
}

async function groupHosts(client: AutoScalingClient, name: string): Promise<readonly FleetHost[]> {
  const { AutoScalingGroups } = await client.send(
    new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }),
  );
  const [group] = AutoScalingGroups ?? [];
  if (group === undefined)
    throw new AwsError('NOT_FOUND', `there is no Auto Scaling group ${name}; deploy the webheads' stack`);
  return (group.Instances ?? [])
    .filter(({ LifecycleState }) => !OUT_OF_SERVICE.test(LifecycleState ?? ''))
    .flatMap(({ InstanceId }) => (InstanceId === undefined ? [] : [{ instanceId: InstanceId }]));
}

/** Those that lost their connection included: leaving one out would mean a host with an old release and no word about it. */
async function taggedHosts(
  client: SSMClient,
  tag: Readonly<Record<string, string>>,
): Promise<readonly FleetHost[]> {
  const tags = Object.entries(tag);
  if (tags.length === 0)
    throw new AwsError('NO_TARGETS', 'a fleet without tags would be every host; name some');
  const hosts: FleetHost[] = [];
  let next: string | undefined;
  do {
    const page = await client.send(
      new DescribeInstanceInformationCommand({
        Filters: tags.map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] })),
        MaxResults: 50,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    for (const { InstanceId } of page.InstanceInformationList ?? [])
      if (InstanceId !== undefined) hosts.push({ instanceId: InstanceId });
    next = page.NextToken;
  } while (next !== undefined);
  return hosts;
}

async function unhealthyTargets(
  client: ElasticLoadBalancingV2Client,
  targetGroupArn: string,
  hosts: readonly FleetHost[],
): Promise<readonly { readonly instanceId: string; readonly reason: string }[]> {
  const { TargetHealthDescriptions } = await client.send(
    new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }),
  );
  const healthOf = new Map(
    (TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => [Target?.Id, TargetHealth]),
  );
  return hosts.flatMap(({ instanceId }) => {
    const health = healthOf.get(instanceId);
    if (health === undefined) return [{ instanceId, reason: 'not registered' }];
    if (health.State === 'healthy') return [];
    const reason = [health.State, health.Reason, health.Description]
      .filter((part) => part !== undefined)
      .join(', ');
    return [{ instanceId, reason }];
  });
}
