import { AwsFault } from '../../contract.ts';
import type { SandboxService, World } from '../../contract.ts';
import { pageOf } from '../page.ts';
import { boolean, number, objects, requiredText, text, texts } from '../../world/properties.ts';
import type { AutoScaling, Group } from './auto-scaling.ts';

const PAGE_SIZE = 20;

const groupArn = (world: World, name: string): string =>
  `arn:aws:autoscaling:${world.region}:${world.account}:autoScalingGroup:*:autoScalingGroupName/${name}`;

function shape(group: Group, world: World): Record<string, unknown> {
  const { settings } = group;
  const template = { LaunchTemplateId: settings.templateId, LaunchTemplateName: settings.templateId };
  return {
    AutoScalingGroupName: group.name,
    AutoScalingGroupARN: groupArn(world, group.name),
    LaunchTemplate: { ...template, Version: settings.version },
    MinSize: settings.min,
    MaxSize: settings.max,
    DesiredCapacity: group.desired,
    DefaultCooldown: 300,
    AvailabilityZones: [...new Set(settings.zones)],
    TargetGroupARNs: [...settings.targetGroupArns],
    HealthCheckType: settings.healthCheckType,
    HealthCheckGracePeriod: settings.gracePeriodMs / 1000,
    CreatedTime: new Date(group.createdAt),
    VPCZoneIdentifier: settings.subnetIds.join(','),
    Tags: Object.entries(settings.tags).map(([Key, Value]) => ({
      ResourceId: group.name,
      ResourceType: 'auto-scaling-group',
      Key,
      Value,
      PropagateAtLaunch: settings.instanceTags[Key] !== undefined,
    })),
    Instances: [...group.instances.values()].map((instance) => ({
      InstanceId: instance.instanceId,
      InstanceType: instance.instanceType,
      AvailabilityZone: instance.zone,
      LifecycleState: instance.state,
      HealthStatus: instance.healthy ? 'Healthy' : 'Unhealthy',
      LaunchTemplate: { ...template, Version: instance.version },
      ProtectedFromScaleIn: false,
    })),
  };
}

function matches(
  group: Group,
  filter: { readonly name: string; readonly values: readonly string[] },
): boolean {
  const { tags } = group.settings;
  if (filter.name === 'tag-key') return filter.values.some((key) => tags[key] !== undefined);
  if (filter.name === 'tag-value') return Object.values(tags).some((value) => filter.values.includes(value));
  if (!filter.name.startsWith('tag:')) {
    throw new AwsFault(
      'ValidationError',
      `Filter type ${filter.name} is not correct. Allowed Filter types are: [tag-key, tag-value, tag:<tag-key>]`,
    );
  }
  const value = tags[filter.name.slice('tag:'.length)];
  return value !== undefined && filter.values.includes(value);
}

/** The operations of Auto Scaling that the product uses. */
export function createAutoScalingService(world: World, autoScaling: AutoScaling): SandboxService {
  const find = (name: string): Group => {
    const group = autoScaling.get(name);
    if (group === undefined) {
      throw new AwsFault('ValidationError', `AutoScalingGroup name not found - no such group: ${name}`);
    }
    return group;
  };
  return {
    id: 'autoscaling',
    operations: {
      DescribeAutoScalingGroups: (input, request) => {
        request.authorize('autoscaling:DescribeAutoScalingGroups', '*');
        const names = texts(input, 'AutoScalingGroupNames');
        const filters = objects(input, 'Filters').map((filter) => ({
          name: text(filter, 'Name') ?? '',
          values: texts(filter, 'Values'),
        }));
        const all = autoScaling
          .groups()
          .filter(({ name }) => names.length === 0 || names.includes(name))
          .filter((group) => filters.every((filter) => matches(group, filter)))
          .toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const page = pageOf(all, ({ name }) => name, {
          size: Math.min(number(input, 'MaxRecords') ?? PAGE_SIZE, PAGE_SIZE),
          token: text(input, 'NextToken'),
          scope: JSON.stringify([names, filters]),
          invalid: () => new AwsFault('InvalidNextToken', 'The NextToken value is not valid.'),
        });
        return Promise.resolve({
          AutoScalingGroups: page.items.map((group) => shape(group, world)),
          ...(page.nextToken === undefined ? {} : { NextToken: page.nextToken }),
        });
      },

      SetDesiredCapacity: async (input, request) => {
        const name = requiredText(input, 'AutoScalingGroupName');
        request.authorize('autoscaling:SetDesiredCapacity', groupArn(world, name));
        const { settings } = find(name);
        const desired = number(input, 'DesiredCapacity') ?? 0;
        if (desired < settings.min) {
          throw new AwsFault(
            'ValidationError',
            `New SetDesiredCapacity value ${desired} is below min value ${settings.min} for the AutoScalingGroup.`,
          );
        }
        if (desired > settings.max) {
          throw new AwsFault(
            'ValidationError',
            `New SetDesiredCapacity value ${desired} is above max value ${settings.max} for the AutoScalingGroup.`,
          );
        }
        await autoScaling.setDesired(name, desired);
        return {};
      },

      TerminateInstanceInAutoScalingGroup: async (input, request) => {
        const instanceId = requiredText(input, 'InstanceId');
        const group = autoScaling.groups().find(({ instances }) => instances.has(instanceId));
        request.authorize(
          'autoscaling:TerminateInstanceInAutoScalingGroup',
          groupArn(world, group?.name ?? '*'),
        );
        if (group === undefined) {
          throw new AwsFault(
            'ValidationError',
            `Instance Id not found - No managed instance found for instance ID: ${instanceId}`,
          );
        }
        const decrement = boolean(input, 'ShouldDecrementDesiredCapacity') === true;
        if (decrement && group.desired - 1 < group.settings.min) {
          throw new AwsFault(
            'ValidationError',
            `Currently, desiredSize equals minSize (${group.settings.min}). Terminating instance without replacement will violate group's min size constraint.`,
          );
        }
        await autoScaling.terminateInstance(instanceId, decrement);
        return {
          Activity: {
            ActivityId: request.requestId,
            AutoScalingGroupName: group.name,
            Description: `Terminating EC2 instance: ${instanceId}`,
            Cause: 'a user request',
            StartTime: new Date(world.clock()),
            StatusCode: 'InProgress',
            Progress: 0,
          },
        };
      },
    },
  };
}
