import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { AwsFault } from '../contract.ts';
import type { Properties, ProviderRequest, ResourceProvider } from '../contract.ts';
import { createBalancer } from '../hosts/load-balancer.ts';
import type { Balancer } from '../hosts/load-balancer.ts';
import type { ListenerAction, ListenerConfig } from '../hosts/load-balancer-config.ts';
import { addressRange } from '../world/addresses.ts';
import { generatedName, shortHash } from '../world/identifiers.ts';
import type { Machinery } from '../world/machinery.ts';
import { number, object, objects, requiredText, text, texts } from '../world/properties.ts';
import {
  assertSecurityGroups,
  assertSubnets,
  assertVpc,
  certificateNames,
  vpcOf,
  zoneOf,
} from './network-references.ts';
import { arn, assertNew, plainProvider } from './provider-kit.ts';
import type { PlainResource } from './provider-kit.ts';

const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule';
const BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';
const DEFAULT_IDLE_SECONDS = 60;
/** The canonical hosted zone of application load balancers in us-east-1. */
const HOSTED_ZONE_ID = 'Z35SXDOTRQ7X7K';

interface LiveBalancer {
  readonly balancer: Balancer;
  readonly address: string;
  readonly noTargetAddress: string;
  readonly directory: string;
  readonly listeners: Map<string, ListenerConfig>;
  readonly rules: Map<
    string,
    { readonly listenerArn: string; readonly rule: ListenerConfig['rules'][number] }
  >;
  idleTimeoutSeconds: number;
}

function attributeValue(properties: Properties, property: string, key: string): string | undefined {
  return text(objects(properties, property).find((entry) => text(entry, 'Key') === key) ?? {}, 'Value');
}

/** Name of at most 32 letters, digits and hyphens, which a load balancer or target group must have. */
function limitedName(given: string | undefined, { stackName, logicalId }: ProviderRequest): string {
  const name = given ?? generatedName(stackName, logicalId, 32);
  if (!/^(?!-|internal-)[A-Za-z0-9-]{1,32}$/.test(name) || name.endsWith('-')) {
    throw new AwsFault(
      'ValidationError',
      `The load balancer or target group name '${name}' cannot be longer than '32' characters and may only contain letters, digits and hyphens`,
    );
  }
  return name;
}

function targetPortOf({ world }: Machinery, targetGroupArn: string): number {
  const group = world.resources.get(TARGET_GROUP, targetGroupArn);
  if (group === undefined) {
    throw new AwsFault('TargetGroupNotFound', `One or more target groups not found: '${targetGroupArn}'`);
  }
  return number(group.properties, 'Port') ?? 80;
}

function readAction(machinery: Machinery, actions: readonly Properties[]): ListenerAction {
  const action = actions.at(-1) ?? {};
  const kind = requiredText(action, 'Type');
  switch (kind) {
    case 'forward': {
      const groups = objects(object(action, 'ForwardConfig'), 'TargetGroups');
      const targetGroupArn =
        text(action, 'TargetGroupArn') ?? requiredText(groups[0] ?? {}, 'TargetGroupArn');
      const targetPort = targetPortOf(machinery, targetGroupArn);
      return { kind, targetName: machinery.targetGroups.dnsName(targetGroupArn), targetPort };
    }
    case 'redirect': {
      const config = object(action, 'RedirectConfig');
      const protocol = (text(config, 'Protocol') ?? '#{protocol}')
        .replace('#{protocol}', '$scheme')
        .toLowerCase();
      const port = (text(config, 'Port') ?? '#{port}').replace('#{port}', '$server_port');
      const host = (text(config, 'Host') ?? '#{host}').replace('#{host}', '$host');
      const path = (text(config, 'Path') ?? '/#{path}').replace('/#{path}', '$uri');
      const query = (text(config, 'Query') ?? '#{query}').replace('#{query}', '$is_args$args');
      const status = requiredText(config, 'StatusCode') === 'HTTP_301' ? 301 : 302;
      return { kind, status, location: `${protocol}://${host}:${port}${path}${query}` };
    }
    case 'fixed-response': {
      const config = object(action, 'FixedResponseConfig');
      return {
        kind,
        status: number(config, 'StatusCode') ?? 503,
        contentType: text(config, 'ContentType') ?? 'text/plain',
        body: text(config, 'MessageBody') ?? '',
      };
    }
    default:
      throw new AwsFault('ValidationError', `Action type '${kind}' is not supported by this sandbox`);
  }
}

const forwardArns = (actions: readonly Properties[]): readonly string[] =>
  actions
    .flatMap((action) => [
      text(action, 'TargetGroupArn'),
      ...objects(object(action, 'ForwardConfig'), 'TargetGroups').map((group) =>
        text(group, 'TargetGroupArn'),
      ),
    ])
    .filter((found) => found !== undefined);

function targetGroup(machinery: Machinery): PlainResource {
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

/** ELBv2: an nginx per load balancer; listeners and rules are its configuration, target groups a matter of health and DNS. */
export function loadBalancingProviders(machinery: Machinery): readonly ResourceProvider[] {
  const { world, targetGroups } = machinery;
  const live = new Map<string, LiveBalancer>();

  const find = (balancerArn: string): LiveBalancer => {
    const found = live.get(balancerArn);
    if (found === undefined)
      throw new AwsFault('LoadBalancerNotFound', `Load balancer '${balancerArn}' not found`);
    return found;
  };
  const render = async (balancer: LiveBalancer): Promise<void> => {
    if (world.metadataOnly) return;
    const listeners = [...balancer.listeners].map(([listenerArn, listener]) => ({
      ...listener,
      rules: [...balancer.rules.values()]
        .filter((entry) => entry.listenerArn === listenerArn)
        .map(({ rule }) => rule),
    }));
    await balancer.balancer.apply({ ...balancer, resolver: `127.${world.block}.0.2:5300`, listeners });
  };
  const useTargets = (balancer: LiveBalancer, actions: readonly Properties[]): void => {
    for (const groupArn of forwardArns(actions)) targetGroups.use(groupArn, balancer.noTargetAddress);
  };
  const balancerOfListener = (listenerArn: string): LiveBalancer => {
    const found = [...live.values()].find(({ listeners }) => listeners.has(listenerArn));
    if (found === undefined) throw new AwsFault('ListenerNotFound', `Listener '${listenerArn}' not found`);
    return found;
  };
  const idleSeconds = (properties: Properties): number =>
    Number(
      attributeValue(properties, 'LoadBalancerAttributes', 'idle_timeout.timeout_seconds') ??
        DEFAULT_IDLE_SECONDS,
    );

  const loadBalancer: PlainResource = {
    type: BALANCER,
    physicalId: (request) => {
      const name = limitedName(text(request.properties, 'Name'), request);
      const taken = world.resources
        .list(BALANCER)
        .some(({ attributes }) => attributes['LoadBalancerName'] === name);
      if (taken)
        throw new AwsFault(
          'DuplicateLoadBalancerName',
          `A load balancer with the same name '${name}' exists, but with different settings`,
        );
      return arn(world, 'elasticloadbalancing', `loadbalancer/app/${name}/${randomBytes(8).toString('hex')}`);
    },
    check: ({ properties }) => {
      const subnets = assertSubnets(world, texts(properties, 'Subnets'));
      if (new Set(subnets.map(zoneOf)).size < 2) {
        throw new AwsFault(
          'InvalidSubnet',
          'At least two subnets in two different Availability Zones must be specified',
        );
      }
      if (new Set(subnets.map(vpcOf)).size > 1)
        throw new AwsFault('InvalidSubnet', 'All subnets must belong to the same VPC');
      assertSecurityGroups(world, texts(properties, 'SecurityGroups'));
    },
    apply: async (balancerArn, { properties, previous }) => {
      const name = balancerArn.split('/')[2] ?? '';
      if (previous !== undefined) {
        const balancer = find(balancerArn);
        balancer.idleTimeoutSeconds = idleSeconds(properties);
        if (balancer.listeners.size > 0) await render(balancer);
        return;
      }
      const address = machinery.addresses.take(addressRange.loadBalancer);
      live.set(balancerArn, {
        balancer: createBalancer(machinery.supervisor, name),
        address,
        noTargetAddress: address.replace(/^(127\.\d+)\.\d+/, `$1.${addressRange.noTarget}`),
        directory: join(world.stateDir, 'elb', name),
        listeners: new Map(),
        rules: new Map(),
        idleTimeoutSeconds: idleSeconds(properties),
      });
      world.dns.set(dnsNameOf(balancerArn), { type: 'A', values: [address] });
    },
    attributes: (balancerArn, { properties }) => ({
      LoadBalancerArn: balancerArn,
      LoadBalancerName: balancerArn.split('/')[2] ?? '',
      LoadBalancerFullName: balancerArn.split('loadbalancer/')[1] ?? '',
      DNSName: dnsNameOf(balancerArn),
      CanonicalHostedZoneID: HOSTED_ZONE_ID,
      SecurityGroups: [...texts(properties, 'SecurityGroups')],
    }),
    remove: async (balancerArn) => {
      const balancer = live.get(balancerArn);
      if (balancer === undefined) return;
      live.delete(balancerArn);
      world.dns.delete(dnsNameOf(balancerArn));
      await balancer.balancer.stop();
      machinery.addresses.release(balancer.address);
    },
  };
  const dnsNameOf = (balancerArn: string): string => {
    const [, , name = '', hash = ''] = balancerArn.split('/');
    return `${name}-${hash.slice(0, 10)}.${world.region}.elb.sandbox.internal`.toLowerCase();
  };

  const listenerConfig = async (properties: Properties): Promise<ListenerConfig> => {
    const port = number(properties, 'Port') ?? 0;
    const protocol = requiredText(properties, 'Protocol');
    const actions = objects(properties, 'DefaultActions');
    const action = readAction(machinery, actions);
    if (protocol === 'HTTP') return { port, action, rules: [] };
    if (protocol !== 'HTTPS')
      throw new AwsFault('UnsupportedProtocol', `Protocol '${protocol}' is not supported`);
    const [certificate] = objects(properties, 'Certificates');
    if (certificate === undefined)
      throw new AwsFault('ValidationError', 'A certificate must be specified for HTTPS listeners');
    const certificateArn = requiredText(certificate, 'CertificateArn');
    const names = certificateNames(world, certificateArn);
    if (world.metadataOnly) return { port, action, rules: [] };
    const tls = await (await machinery.webAuthority()).issue(shortHash(certificateArn), names);
    return { port, action, rules: [], tls };
  };

  const listener: PlainResource = {
    type: LISTENER,
    physicalId: ({ properties }) => {
      const balancerArn = requiredText(properties, 'LoadBalancerArn');
      const port = number(properties, 'Port');
      const taken = [...find(balancerArn).listeners.values()].some((other) => other.port === port);
      if (taken)
        throw new AwsFault(
          'DuplicateListener',
          `A listener already exists on this port for this load balancer '${balancerArn}'`,
        );
      return `${balancerArn.replace(':loadbalancer/', ':listener/')}/${randomBytes(8).toString('hex')}`;
    },
    apply: async (listenerArn, { properties }) => {
      const balancer = find(requiredText(properties, 'LoadBalancerArn'));
      balancer.listeners.set(listenerArn, await listenerConfig(properties));
      useTargets(balancer, objects(properties, 'DefaultActions'));
      await render(balancer);
    },
    attributes: (listenerArn) => ({ ListenerArn: listenerArn }),
    remove: async (listenerArn, properties) => {
      const balancer = live.get(requiredText(properties, 'LoadBalancerArn'));
      if (balancer?.listeners.delete(listenerArn) === true) await render(balancer);
    },
  };

  const rule: PlainResource = {
    type: RULE,
    physicalId: ({ properties }) =>
      `${requiredText(properties, 'ListenerArn').replace(':listener/', ':listener-rule/')}/${randomBytes(8).toString('hex')}`,
    apply: async (ruleArn, { properties }) => {
      const listenerArn = requiredText(properties, 'ListenerArn');
      const balancer = balancerOfListener(listenerArn);
      const conditions = objects(properties, 'Conditions');
      const patterns = (field: string, config: string): readonly string[] =>
        conditions
          .filter((condition) => text(condition, 'Field') === field)
          .flatMap((condition) => [
            ...texts(condition, 'Values'),
            ...texts(object(condition, config), 'Values'),
          ]);
      const actions = objects(properties, 'Actions');
      balancer.rules.set(ruleArn, {
        listenerArn,
        rule: {
          priority: number(properties, 'Priority') ?? 1,
          pathPatterns: patterns('path-pattern', 'PathPatternConfig'),
          hostPatterns: patterns('host-header', 'HostHeaderConfig'),
          action: readAction(machinery, actions),
        },
      });
      useTargets(balancer, actions);
      await render(balancer);
    },
    attributes: (ruleArn) => ({ RuleArn: ruleArn, IsDefault: 'false' }),
    remove: async (ruleArn) => {
      const balancer = [...live.values()].find(({ rules }) => rules.has(ruleArn));
      if (balancer === undefined) return;
      balancer.rules.delete(ruleArn);
      await render(balancer);
    },
  };

  return [loadBalancer, targetGroup(machinery), listener, rule, certificate].map(plainProvider);
}

const certificate: PlainResource = {
  type: 'AWS::CertificateManager::Certificate',
  physicalId: ({ world, stackName, logicalId }) => {
    const certificateArn = arn(
      world,
      'acm',
      `certificate/${shortHash(generatedName(stackName, logicalId), 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`,
    );
    assertNew(world, 'AWS::CertificateManager::Certificate', certificateArn, 'the certificate');
    return certificateArn;
  },
  check: ({ properties, world }) => {
    for (const option of objects(properties, 'DomainValidationOptions')) {
      const zone = text(option, 'HostedZoneId');
      if (zone !== undefined && world.resources.get('AWS::Route53::HostedZone', zone) === undefined) {
        throw new AwsFault('NoSuchHostedZone', `No hosted zone found with ID: ${zone}`, 404);
      }
    }
  },
  attributes: (_, { properties }) => ({
    names: [requiredText(properties, 'DomainName'), ...texts(properties, 'SubjectAlternativeNames')],
  }),
};
