import { AwsFault } from '../../contract.ts';
import type { LiveResource, SandboxService, World } from '../../contract.ts';
import { pageOf } from '../page.ts';
import { number, objects, requiredText, text, texts } from '../../world/properties.ts';
import { accountLimits } from './load-balancing-limits.ts';
import type { TargetGroups } from './target-groups.ts';

const BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';
const PAGE_SIZE = 20;

const attribute = (resource: LiveResource, name: string): string => {
  const value = resource.attributes[name];
  return typeof value === 'string' ? value : '';
};

/** The operations of Elastic Load Balancing that the product uses. */
export function createLoadBalancingService(world: World, targetGroups: TargetGroups): SandboxService {
  /** Resources of a type by ARNs or names, a page of them; an unknown one is an error. */
  const select = (
    input: Record<string, unknown>,
    type: string,
    keys: { readonly arns: string; readonly nameAttribute: string; readonly code: string },
  ): { readonly items: readonly LiveResource[]; readonly nextToken?: string } => {
    const arns = texts(input, keys.arns);
    const names = texts(input, 'Names');
    const all = world.resources.list(type);
    const nameOf = (resource: LiveResource): string => attribute(resource, keys.nameAttribute);
    const missing =
      arns.find((arn) => !all.some(({ physicalId }) => physicalId === arn)) ??
      names.find((name) => !all.some((resource) => nameOf(resource) === name));
    if (missing !== undefined) throw new AwsFault(keys.code, `One or more of '${missing}' not found`);
    const chosen = all
      .filter(({ physicalId }) => arns.length === 0 || arns.includes(physicalId))
      .filter((resource) => names.length === 0 || names.includes(nameOf(resource)))
      .toSorted((a, b) => (a.physicalId < b.physicalId ? -1 : 1));
    return pageOf(chosen, ({ physicalId }) => physicalId, {
      size: Math.min(number(input, 'PageSize') ?? PAGE_SIZE, PAGE_SIZE),
      token: text(input, 'Marker'),
      scope: JSON.stringify([arns, names]),
      invalid: () => new AwsFault('ValidationError', 'The marker is not valid'),
    });
  };
  const marker = (nextToken: string | undefined): Record<string, string> =>
    nextToken === undefined ? {} : { NextMarker: nextToken };

  return {
    id: 'elasticloadbalancing',
    operations: {
      DescribeAccountLimits: (input, request) => {
        request.authorize('elasticloadbalancing:DescribeAccountLimits', '*');
        const { items, nextToken } = pageOf(accountLimits, ({ Name }) => Name, {
          size: Math.min(number(input, 'PageSize') ?? PAGE_SIZE, PAGE_SIZE),
          token: text(input, 'Marker'),
          scope: 'DescribeAccountLimits',
          invalid: () => new AwsFault('ValidationError', 'The marker is not valid'),
        });
        return Promise.resolve({ Limits: items, ...marker(nextToken) });
      },

      DescribeLoadBalancers: (input, request) => {
        request.authorize('elasticloadbalancing:DescribeLoadBalancers', '*');
        const { items, nextToken } = select(input, BALANCER, {
          arns: 'LoadBalancerArns',
          nameAttribute: 'LoadBalancerName',
          code: 'LoadBalancerNotFound',
        });
        const shapes = items.map((resource) => ({
          LoadBalancerArn: resource.physicalId,
          DNSName: attribute(resource, 'DNSName'),
          CanonicalHostedZoneId: attribute(resource, 'CanonicalHostedZoneID'),
          LoadBalancerName: attribute(resource, 'LoadBalancerName'),
          Scheme: text(resource.properties, 'Scheme') ?? 'internet-facing',
          State: { Code: 'active' },
          Type: 'application',
          IpAddressType: 'ipv4',
          SecurityGroups: [...texts(resource.properties, 'SecurityGroups')],
        }));
        return Promise.resolve({ LoadBalancers: shapes, ...marker(nextToken) });
      },

      DescribeTargetGroups: (input, request) => {
        request.authorize('elasticloadbalancing:DescribeTargetGroups', '*');
        const { items, nextToken } = select(input, TARGET_GROUP, {
          arns: 'TargetGroupArns',
          nameAttribute: 'TargetGroupName',
          code: 'TargetGroupNotFound',
        });
        const shapes = items.map((resource) => ({
          TargetGroupArn: resource.physicalId,
          TargetGroupName: attribute(resource, 'TargetGroupName'),
          Protocol: text(resource.properties, 'Protocol') ?? 'HTTP',
          Port: number(resource.properties, 'Port') ?? 80,
          VpcId: text(resource.properties, 'VpcId') ?? '',
          HealthCheckPath: text(resource.properties, 'HealthCheckPath') ?? '/',
          TargetType: text(resource.properties, 'TargetType') ?? 'instance',
        }));
        return Promise.resolve({ TargetGroups: shapes, ...marker(nextToken) });
      },

      DescribeTargetHealth: (input, request) => {
        request.authorize('elasticloadbalancing:DescribeTargetHealth', '*');
        const wanted = objects(input, 'Targets').map((target) => requiredText(target, 'Id'));
        const known = targetGroups.health(requiredText(input, 'TargetGroupArn'));
        const unknown = wanted
          .filter((id) => !known.some((target) => target.id === id))
          .map((id) => ({
            Target: { Id: id },
            TargetHealth: {
              State: 'unused',
              Reason: 'Target.NotRegistered',
              Description: 'Target is not registered to the target group',
            },
          }));
        const shapes = known
          .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
          .map(({ id, port, state, reason, description }) => ({
            Target: { Id: id, Port: port },
            HealthCheckPort: String(port),
            TargetHealth: {
              State: state,
              ...(reason === undefined ? {} : { Reason: reason }),
              ...(description === undefined ? {} : { Description: description }),
            },
          }));
        return Promise.resolve({ TargetHealthDescriptions: [...shapes, ...unknown] });
      },
    },
  };
}
