import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { AwsFault } from '../../contract.ts';
import type { Properties, ResourceProvider } from '../../contract.ts';
import { createBalancer } from './load-balancer.ts';
import type { Balancer } from './load-balancer.ts';
import type { ListenerConfig } from './load-balancer-config.ts';
import { addressRange } from '../../world/addresses.ts';
import { shortHash } from '../../world/identifiers.ts';
import type { Machinery } from '../../world/machinery.ts';
import { number, object, objects, requiredText, text, texts } from '../../world/properties.ts';
import { certificate } from '../acm/acm-resources.ts';
import { forwardArns, readAction } from './listener-actions.ts';
import {
  assertSecurityGroups,
  assertSubnets,
  certificateNames,
  vpcOf,
  zoneOf,
} from '../ec2/network-references.ts';
import { arn, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';
import { attributeValue, limitedName, targetGroup } from './target-group.ts';

const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule';
const BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
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
