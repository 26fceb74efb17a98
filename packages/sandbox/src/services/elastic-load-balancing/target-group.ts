import { randomBytes } from 'node:crypto';

import { AwsFault } from '../../contract.ts';
import type { Properties, ProviderRequest } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import type { Machinery } from '../../world/machinery.ts';
import { number, object, objects, requiredText, text } from '../../world/properties.ts';
import { assertVpc } from '../ec2/network-references.ts';
import { arn } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

export const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';

/** Value of one of a resource's `{Key, Value}` attributes. */
export function attributeValue(properties: Properties, property: string, key: string): string | undefined {
  return text(objects(properties, property).find((entry) => text(entry, 'Key') === key) ?? {}, 'Value');
}

/** Name of at most 32 letters, digits and hyphens, which a load balancer or target group must have. */
export function limitedName(given: string | undefined, { stackName, logicalId }: ProviderRequest): string {
  const name = given ?? generatedName(stackName, logicalId, 32);
  if (!/^(?!-|internal-)[A-Za-z0-9-]{1,32}$/.test(name) || name.endsWith('-')) {
    throw new AwsFault(
      'ValidationError',
      `The load balancer or target group name '${name}' cannot be longer than '32' characters and may only contain letters, digits and hyphens`,
    );
  }
  return name;
}

/** A target group: its health checks and its targets' names live in the machinery. */
export function targetGroup(machinery: Machinery): PlainResource {
  const { world, targetGroups } = machinery;
  return {
    type: TARGET_GROUP,
    physicalId: (request) => {
      const name = limitedName(text(request.properties, 'Name'), request);
      const taken = world.resources
        .list(TARGET_GROUP)
        .some(({ attributes }) => attributes['TargetGroupName'] === name);
      if (taken)
        throw new AwsFault(
          'DuplicateTargetGroupName',
          `A target group with the same name '${name}' exists, but with different settings`,
        );
      return arn(world, 'elasticloadbalancing', `targetgroup/${name}/${randomBytes(8).toString('hex')}`);
    },
    check: ({ properties }) => {
      assertVpc(world, requiredText(properties, 'VpcId'));
      const interval = number(properties, 'HealthCheckIntervalSeconds') ?? 30;
      const timeout = number(properties, 'HealthCheckTimeoutSeconds') ?? 5;
      if (interval < 5 || interval > 300)
        throw new AwsFault('ValidationError', `Health check interval must be between 5 and 300 seconds`);
      if (timeout >= interval)
        throw new AwsFault(
          'ValidationError',
          `Health check timeout '${timeout}' must be smaller than the interval '${interval}'`,
        );
    },
    apply: (groupArn, { properties }) => {
      targetGroups.put({
        arn: groupArn,
        port: number(properties, 'Port') ?? 80,
        deregistrationDelayMs:
          Number(
            attributeValue(properties, 'TargetGroupAttributes', 'deregistration_delay.timeout_seconds') ??
              300,
          ) * 1000,
        health: {
          path: text(properties, 'HealthCheckPath') ?? '/',
          port: text(properties, 'HealthCheckPort') ?? 'traffic-port',
          intervalMs: (number(properties, 'HealthCheckIntervalSeconds') ?? 30) * 1000,
          timeoutMs: (number(properties, 'HealthCheckTimeoutSeconds') ?? 5) * 1000,
          healthyThreshold: number(properties, 'HealthyThresholdCount') ?? 5,
          unhealthyThreshold: number(properties, 'UnhealthyThresholdCount') ?? 2,
          matcher: text(object(properties, 'Matcher'), 'HttpCode') ?? '200',
        },
      });
    },
    attributes: (groupArn) => ({
      TargetGroupArn: groupArn,
      TargetGroupFullName: groupArn.split(':').at(-1) ?? '',
      TargetGroupName: groupArn.split('/')[1] ?? '',
      LoadBalancerArns: [],
    }),
    remove: (groupArn) => {
      targetGroups.delete(groupArn);
    },
  };
}
