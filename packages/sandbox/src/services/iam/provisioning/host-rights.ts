import { object, objects, text } from '../../../world/properties.ts';
import { actions, arnOf, nameOf, serviceLinkedRole } from './handler-rights.ts';
import type { HandlerRights, ProvisionedResource, Right } from './handler-rights.ts';

const elb = (names: string): string => actions('elasticloadbalancing', names);
const autoscaling = (names: string): string => actions('autoscaling', names);

/** Auto Scaling starts instances with its caller's rights, which may hand the instances' role over. */
function launchRights(resource: ProvisionedResource): readonly Right[] {
  const { world, properties } = resource;
  const template = text(object(properties, 'LaunchTemplate'), 'LaunchTemplateId') ?? '';
  const data = object(
    world.resources.get('AWS::EC2::LaunchTemplate', template)?.properties ?? {},
    'LaunchTemplateData',
  );
  const profile = world.iam.instanceProfile(text(object(data, 'IamInstanceProfile'), 'Arn') ?? '');
  const passed = (profile?.roleNames ?? []).map(
    (name): Right => ({
      actions: ['iam:PassRole'],
      resource: world.iam.role(name)?.arn ?? '',
      context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    }),
  );
  const image = text(data, 'ImageId') ?? '*';
  return [
    ...['instance/*', 'volume/*', 'network-interface/*'].map((kind) => ({
      actions: ['ec2:RunInstances', 'ec2:CreateTags'],
      resource: arnOf(resource, 'ec2', kind),
    })),
    { actions: ['ec2:RunInstances'], resource: arnOf(resource, 'ec2', `launch-template/${template}`) },
    // An image belongs to anyone who published it.
    { actions: ['ec2:RunInstances'], resource: `arn:aws:ec2:${world.region}::image/${image}` },
    ...passed,
    {
      actions: [
        'ec2:DescribeAvailabilityZones',
        'ec2:DescribeImages',
        'ec2:DescribeInstances',
        'ec2:DescribeLaunchTemplateVersions',
        'ec2:DescribeLaunchTemplates',
        'ec2:DescribeSubnets',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
      ],
      resource: '*',
    },
  ];
}

/** Load balancer, certificate and webheads. */
export const HOST_RIGHTS: Readonly<Record<string, HandlerRights>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    arn: (resource) =>
      resource.physicalId ??
      arnOf(
        resource,
        'elasticloadbalancing',
        `loadbalancer/app/${nameOf(resource, 'Name')}/0123456789abcdef`,
      ),
    self: {
      create: elb('CreateLoadBalancer ModifyLoadBalancerAttributes AddTags SetSecurityGroups'),
      update: elb('ModifyLoadBalancerAttributes SetSubnets SetSecurityGroups AddTags RemoveTags'),
      delete: elb('DeleteLoadBalancer'),
    },
    any: { create: elb('DescribeLoadBalancers'), delete: elb('DescribeLoadBalancers') },
    more: (resource) =>
      resource.phase === 'create' ? [serviceLinkedRole(resource, 'elasticloadbalancing.amazonaws.com')] : [],
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    arn: (resource) =>
      resource.physicalId ??
      arnOf(resource, 'elasticloadbalancing', 'targetgroup/syncst-Targe-0123456789AB/0123456789abcdef'),
    self: {
      create: elb('CreateTargetGroup ModifyTargetGroupAttributes AddTags'),
      update: elb('ModifyTargetGroup ModifyTargetGroupAttributes AddTags RemoveTags'),
      delete: elb('DeleteTargetGroup'),
    },
    any: {
      create: `${elb('DescribeTargetGroups')} ec2:DescribeVpcs`,
      update: `${elb('DescribeTargetGroups')} ec2:DescribeVpcs`,
      delete: elb('DescribeTargetGroups'),
    },
  },
  'AWS::ElasticLoadBalancingV2::Listener': {
    // The request to make one names the load balancer, every other one the listener.
    arn: (resource) => resource.physicalId ?? text(resource.properties, 'LoadBalancerArn') ?? '',
    self: {
      create: elb('CreateListener'),
      update: elb('ModifyListener AddTags RemoveTags'),
      delete: elb('DeleteListener'),
    },
    any: {
      create: elb('DescribeListeners'),
      update: elb('DescribeListeners'),
      delete: elb('DescribeListeners'),
    },
    more: (resource) =>
      resource.phase === 'create'
        ? [
            {
              actions: ['elasticloadbalancing:AddTags'],
              resource: `${(text(resource.properties, 'LoadBalancerArn') ?? '').replace(':loadbalancer/', ':listener/')}/0123456789abcdef`,
            },
          ]
        : [],
  },
  'AWS::CertificateManager::Certificate': {
    arn: (resource) =>
      resource.physicalId ?? arnOf(resource, 'acm', 'certificate/0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0b'),
    self: {
      create: actions('acm', 'DescribeCertificate AddTagsToCertificate'),
      update: actions('acm', 'DescribeCertificate AddTagsToCertificate RemoveTagsFromCertificate'),
      delete: actions('acm', 'DeleteCertificate DescribeCertificate'),
    },
    any: { create: 'acm:RequestCertificate' },
    more: ({ phase, properties }) =>
      phase === 'create'
        ? objects(properties, 'DomainValidationOptions').map((option) => ({
            actions: ['route53:ChangeResourceRecordSets'],
            resource: `arn:aws:route53:::hostedzone/${text(option, 'HostedZoneId') ?? ''}`,
          }))
        : [],
  },
  'AWS::AutoScaling::AutoScalingGroup': {
    arn: (resource) =>
      arnOf(
        resource,
        'autoscaling',
        `autoScalingGroup:0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0c:autoScalingGroupName/${nameOf(resource, 'AutoScalingGroupName')}`,
      ),
    self: {
      create: autoscaling('CreateAutoScalingGroup CreateOrUpdateTags EnableMetricsCollection'),
      update: autoscaling(
        'UpdateAutoScalingGroup CreateOrUpdateTags DeleteTags EnableMetricsCollection SuspendProcesses ResumeProcesses TerminateInstanceInAutoScalingGroup',
      ),
      delete: autoscaling('DeleteAutoScalingGroup UpdateAutoScalingGroup'),
    },
    any: {
      create: autoscaling('DescribeAutoScalingGroups DescribeScalingActivities'),
      update: autoscaling('DescribeAutoScalingGroups DescribeScalingActivities'),
      delete: autoscaling('DescribeAutoScalingGroups DescribeScalingActivities'),
    },
    more: (resource) => {
      if (resource.phase === 'delete') return [];
      const linked =
        resource.phase === 'create' ? [serviceLinkedRole(resource, 'autoscaling.amazonaws.com')] : [];
      return [...launchRights(resource), ...linked];
    },
  },
  'AWS::AutoScaling::ScalingPolicy': {
    arn: (resource) =>
      arnOf(
        resource,
        'autoscaling',
        `autoScalingGroup:0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0c:autoScalingGroupName/${text(resource.properties, 'AutoScalingGroupName') ?? ''}`,
      ),
    self: {
      create: autoscaling('PutScalingPolicy'),
      update: autoscaling('PutScalingPolicy'),
      delete: autoscaling('DeletePolicy'),
    },
    any: {
      create: 'autoscaling:DescribePolicies cloudwatch:GetMetricData',
      update: 'autoscaling:DescribePolicies cloudwatch:GetMetricData',
      delete: 'autoscaling:DescribePolicies',
    },
  },
};
