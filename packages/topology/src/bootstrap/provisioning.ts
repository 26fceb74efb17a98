import { loadBalancerName } from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, viaCloudFormation, type Grant, type NamedGrants } from './grant.ts';
import { createdNetworkActions, NETWORK_ACTIONS, NETWORK_READS } from './provisioning-network.ts';
import { identityGrants } from './provisioning-identity.ts';
import { dataGrants, storeAndAlarmGrants } from './provisioning-data.ts';

/**
 * Returns what CloudFormation may do with the deploy role's permissions when it creates, changes and deletes the resources of the
 * stacks; the role cannot use these permissions directly. For each resource type, the list contains the actions that its handlers
 * declare, except those for properties that no SyncOps stack uses.
 * @see https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
 */
export function provisioningGrants(
  partition: string,
  environment: BootstrapEnvironment,
  boundaryArn: string,
): readonly NamedGrants[] {
  return [
    { name: 'provision-network', grants: networkGrants(partition, environment).map(viaCloudFormation) },
    { name: 'provision-hosts', grants: hostGrants(partition, environment).map(viaCloudFormation) },
    {
      name: 'provision-identity',
      grants: identityGrants(partition, environment, boundaryArn).map(viaCloudFormation),
    },
    { name: 'provision-data', grants: dataGrants(partition, environment).map(viaCloudFormation) },
    { name: 'provision-stores', grants: storeAndAlarmGrants(partition, environment).map(viaCloudFormation) },
  ];
}

/** Returns the permissions for the network; its resource ids are unknown before creation, so only the region limits them. */
function networkGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const { network } = environment;
  const created = network.kind === 'created' ? createdNetworkActions(network) : { actions: [], reads: [] };
  return [
    {
      sid: 'NetworkReads',
      actions: [...NETWORK_READS, ...created.reads].toSorted(),
      resources: ['*'],
    },
    {
      sid: 'Network',
      actions: [...NETWORK_ACTIONS, ...created.actions].toSorted(),
      resources: [`arn:${partition}:ec2:${environment.region}:*:*`],
    },
  ];
}

/** Returns the permissions for the load balancer, the DNS records and the webheads. */
function hostGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name, webheads } = environment;
  const balancer = loadBalancerName(name);
  return [
    {
      sid: 'LoadBalancerReads',
      actions: [
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeLoadBalancers',
        'elasticloadbalancing:DescribeTargetGroups',
      ],
      resources: ['*'],
    },
    {
      sid: 'LoadBalancer',
      actions: [
        'elasticloadbalancing:AddTags',
        'elasticloadbalancing:CreateListener',
        'elasticloadbalancing:CreateLoadBalancer',
        'elasticloadbalancing:CreateTargetGroup',
        'elasticloadbalancing:DeleteListener',
        'elasticloadbalancing:DeleteLoadBalancer',
        'elasticloadbalancing:DeleteTargetGroup',
        'elasticloadbalancing:ModifyListener',
        'elasticloadbalancing:ModifyLoadBalancerAttributes',
        'elasticloadbalancing:ModifyTargetGroup',
        'elasticloadbalancing:ModifyTargetGroupAttributes',
        'elasticloadbalancing:RemoveTags',
        'elasticloadbalancing:SetSecurityGroups',
        'elasticloadbalancing:SetSubnets',
      ],
      resources: [
        arn('elasticloadbalancing', `loadbalancer/app/${balancer}/*`),
        arn('elasticloadbalancing', `listener/app/${balancer}/*`),
        // CloudFormation generates a short name for the target group that does not contain the name of the environment.
        arn('elasticloadbalancing', 'targetgroup/*'),
      ],
    },
    // A certificate that does not exist yet has no ARN.
    { sid: 'NewCertificate', actions: ['acm:RequestCertificate'], resources: ['*'] },
    {
      sid: 'Certificate',
      actions: [
        'acm:AddTagsToCertificate',
        'acm:DeleteCertificate',
        'acm:DescribeCertificate',
        'acm:RemoveTagsFromCertificate',
      ],
      resources: [arn('acm', 'certificate/*')],
    },
    {
      // The virtual hosts of dbnodes, and the record with which ACM validates the ownership of the domain.
      sid: 'Records',
      actions: [
        'route53:ChangeResourceRecordSets',
        'route53:GetHostedZone',
        'route53:ListResourceRecordSets',
      ],
      resources: [`arn:${partition}:route53:::hostedzone/${environment.loadBalancer.hostedZoneId}`],
    },
    {
      sid: 'RecordChange',
      actions: ['route53:GetChange'],
      resources: [`arn:${partition}:route53:::change/*`],
    },
    { sid: 'WebheadReads', actions: ['autoscaling:Describe*'], resources: ['*'] },
    {
      sid: 'Webheads',
      actions: [
        'autoscaling:CreateAutoScalingGroup',
        'autoscaling:CreateOrUpdateTags',
        'autoscaling:DeleteAutoScalingGroup',
        'autoscaling:DeletePolicy',
        'autoscaling:DeleteTags',
        'autoscaling:EnableMetricsCollection',
        'autoscaling:PutScalingPolicy',
        'autoscaling:ResumeProcesses',
        'autoscaling:SuspendProcesses',
        'autoscaling:TerminateInstanceInAutoScalingGroup',
        'autoscaling:UpdateAutoScalingGroup',
      ],
      resources: [arn('autoscaling', `autoScalingGroup:*:autoScalingGroupName/syncstorage-${name}-webheads`)],
    },
    // Auto Scaling checks the metric of a target tracking policy.
    ...(webheads.count.max > webheads.count.min
      ? [{ sid: 'ScalingMetric', actions: ['cloudwatch:GetMetricData'], resources: ['*'] }]
      : []),
  ];
}
