import { AwsFault } from '../../contract.ts';
import type { Properties, ProviderRequest, ResourceProvider } from '../../contract.ts';
import type { AutoScaling } from './auto-scaling.ts';
import type { LaunchTemplates } from '../ec2/launch-templates.ts';
import { generatedName, newId } from '../../world/identifiers.ts';
import type { Machinery } from '../../world/machinery.ts';
import { boolean, number, object, objects, requiredText, text, texts } from '../../world/properties.ts';
import { assertSubnets, zoneOf } from '../ec2/network-references.ts';
import { arn, assertNew, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const GROUP = 'AWS::AutoScaling::AutoScalingGroup';

function launchTemplate(templates: LaunchTemplates): PlainResource {
  return {
    type: 'AWS::EC2::LaunchTemplate',
    physicalId: ({ properties, world }) => {
      const name = text(properties, 'LaunchTemplateName');
      const taken = world.resources
        .list('AWS::EC2::LaunchTemplate')
        .some((other) => name !== undefined && text(other.properties, 'LaunchTemplateName') === name);
      if (taken) {
        throw new AwsFault(
          'InvalidLaunchTemplateName.AlreadyExistsException',
          'Launch template name already in use.',
        );
      }
      return newId('lt');
    },
    check: ({ properties }) => {
      templates.check(object(properties, 'LaunchTemplateData'));
    },
    apply: (id, { properties }) => {
      templates.addVersion(id, object(properties, 'LaunchTemplateData'));
    },
    attributes: (id) => ({
      LaunchTemplateId: id,
      DefaultVersionNumber: '1',
      LatestVersionNumber: String(templates.latest(id)),
    }),
    remove: (id) => {
      templates.delete(id);
    },
  };
}

function groupSettings(
  { properties, tags }: ProviderRequest,
  templates: LaunchTemplates,
  world: ProviderRequest['world'],
): Parameters<AutoScaling['put']>[1] {
  const min = number(properties, 'MinSize') ?? 0;
  const max = number(properties, 'MaxSize') ?? 0;
  const desired = number(properties, 'DesiredCapacity');
  if (min > max)
    throw new AwsFault('ValidationError', 'Max bound must be greater than or equal to min bound');
  if (desired !== undefined && (desired < min || desired > max)) {
    throw new AwsFault(
      'ValidationError',
      `Desired capacity:${desired} must be between the specified min size:${min} and max size:${max}`,
    );
  }
  const specification = object(properties, 'LaunchTemplate');
  const templateId = requiredText(specification, 'LaunchTemplateId');
  const version = requiredText(specification, 'Version');
  templates.get(templateId, version);
  const targetGroupArns = texts(properties, 'TargetGroupARNs');
  for (const groupArn of targetGroupArns) {
    if (world.resources.get('AWS::ElasticLoadBalancingV2::TargetGroup', groupArn) === undefined) {
      throw new AwsFault(
        'ValidationError',
        `Provided Target Groups may not be valid. Please ensure they exist and try again.`,
      );
    }
  }
  const subnets = assertSubnets(world, texts(properties, 'VPCZoneIdentifier'));
  const propagated: Record<string, string> = { ...tags };
  const groupTags: Record<string, string> = { ...tags };
  for (const tag of objects(properties, 'Tags')) {
    const key = requiredText(tag, 'Key');
    groupTags[key] = text(tag, 'Value') ?? '';
    if (boolean(tag, 'PropagateAtLaunch') === true) propagated[key] = text(tag, 'Value') ?? '';
  }
  return {
    min,
    max,
    ...(desired === undefined ? {} : { desired }),
    templateId,
    version,
    zones: subnets.map(zoneOf),
    subnetIds: subnets.map(({ physicalId }) => physicalId),
    targetGroupArns,
    healthCheckType: text(properties, 'HealthCheckType') === 'ELB' ? 'ELB' : 'EC2',
    gracePeriodMs: (number(properties, 'HealthCheckGracePeriod') ?? 0) * 1000,
    tags: groupTags,
    instanceTags: propagated,
  };
}

const groupName = ({ properties, stackName, logicalId }: ProviderRequest): string =>
  text(properties, 'AutoScalingGroupName') ?? generatedName(stackName, logicalId);

/** Launch templates, and Auto Scaling groups whose instances are hosts of the sandbox. */
export function computeProviders(
  { world }: Machinery,
  templates: LaunchTemplates,
  autoScaling: AutoScaling,
): readonly ResourceProvider[] {
  const group: PlainResource = {
    type: GROUP,
    physicalId: (request) => {
      const name = groupName(request);
      assertNew(world, GROUP, name, `AutoScalingGroup by this name`);
      return name;
    },
    apply: async (name, request) => {
      await autoScaling.put(name, groupSettings(request, templates, world));
    },
    attributes: (name) => ({ AutoScalingGroupARN: arn(world, 'autoscaling', `autoScalingGroup:${name}`) }),
    remove: (name) => autoScaling.delete(name),
  };
  const policy: PlainResource = {
    type: 'AWS::AutoScaling::ScalingPolicy',
    physicalId: ({ stackName, logicalId }) =>
      arn(world, 'autoscaling', `scalingPolicy:${generatedName(stackName, logicalId)}`),
    check: ({ properties }: { readonly properties: Properties }) => {
      const name = requiredText(properties, 'AutoScalingGroupName');
      if (world.resources.get(GROUP, name) === undefined) {
        throw new AwsFault('ValidationError', `Group ${name} not found`);
      }
    },
    attributes: (physicalId) => ({ Arn: physicalId, PolicyName: physicalId.split(':').at(-1) ?? '' }),
  };
  return [launchTemplate(templates), group, policy].map(plainProvider);
}
