import { AwsFault } from '../../contract.ts';
import type { Properties, ProviderRequest, ResourceProvider } from '../../contract.ts';
import { newId, shortHash } from '../../world/identifiers.ts';
import { boolean, number, objects, requiredText, text, texts } from '../../world/properties.ts';
import { assertSecurityGroups, assertSubnets, assertVpc } from './network-references.ts';
import { plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const id =
  (prefix: string): PlainResource['physicalId'] =>
  () =>
    newId(prefix);

const refersTo =
  (type: string, property: string, code: string, what: string): NonNullable<PlainResource['check']> =>
  ({ properties, world }) => {
    const value = text(properties, property);
    if (value !== undefined && world.resources.get(type, value) === undefined) {
      throw new AwsFault(code, `The ${what} '${value}' does not exist`);
    }
  };

const inVpc: NonNullable<PlainResource['check']> = ({ properties, world }) => {
  assertVpc(world, requiredText(properties, 'VpcId'));
};

/** Ports 0–65535, a source that exists or a CIDR. */
function checkRule(rule: Properties, request: ProviderRequest): void {
  for (const name of ['FromPort', 'ToPort']) {
    const port = number(rule, name);
    if (port !== undefined && (port < -1 || port > 65_535)) {
      throw new AwsFault('InvalidParameterValue', `Invalid value '${port}' for portRange`);
    }
  }
  const cidr = text(rule, 'CidrIp');
  if (cidr !== undefined && !/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(cidr)) {
    throw new AwsFault('InvalidParameterValue', `CIDR block ${cidr} is malformed`);
  }
  const groups = ['SourceSecurityGroupId', 'DestinationSecurityGroupId'].map((name) => text(rule, name));
  assertSecurityGroups(
    request.world,
    groups.filter((group) => group !== undefined),
  );
}

const securityGroup: PlainResource = {
  type: 'AWS::EC2::SecurityGroup',
  physicalId: id('sg'),
  check: (request) => {
    inVpc(request);
    for (const property of ['SecurityGroupIngress', 'SecurityGroupEgress']) {
      for (const rule of objects(request.properties, property)) checkRule(rule, request);
    }
  },
  attributes: (physicalId, { properties }) => ({
    GroupId: physicalId,
    Id: physicalId,
    VpcId: text(properties, 'VpcId') ?? '',
  }),
  remove: (physicalId, _, world) => {
    const users = [
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      'AWS::RDS::DBInstance',
      'AWS::ElastiCache::CacheCluster',
    ];
    const used = users
      .flatMap((type) => world.resources.list(type))
      .some(({ properties }) => JSON.stringify(properties).includes(physicalId));
    if (used) throw new AwsFault('DependencyViolation', `resource ${physicalId} has a dependent object`);
  },
};

const securityGroupRule = (type: string): PlainResource => ({
  type,
  physicalId: () => newId('sgr'),
  check: (request) => {
    assertSecurityGroups(request.world, [requiredText(request.properties, 'GroupId')]);
    checkRule(request.properties, request);
  },
  attributes: (physicalId) => ({ Id: physicalId }),
});

const endpoint: PlainResource = {
  type: 'AWS::EC2::VPCEndpoint',
  physicalId: id('vpce'),
  check: (request) => {
    inVpc(request);
    assertSubnets(request.world, texts(request.properties, 'SubnetIds'));
    assertSecurityGroups(request.world, texts(request.properties, 'SecurityGroupIds'));
    const service = requiredText(request.properties, 'ServiceName');
    if (!service.startsWith(`com.amazonaws.${request.world.region}.`)) {
      throw new AwsFault('InvalidServiceName', `The Vpc Endpoint Service '${service}' does not exist`);
    }
  },
  attributes: (physicalId) => ({ Id: physicalId, DnsEntries: [] }),
};

const subnet: PlainResource = {
  type: 'AWS::EC2::Subnet',
  physicalId: id('subnet'),
  check: inVpc,
  attributes: (physicalId, { properties, world }) => ({
    SubnetId: physicalId,
    AvailabilityZone: text(properties, 'AvailabilityZone') ?? `${world.region}a`,
    VpcId: text(properties, 'VpcId') ?? '',
    CidrBlock: text(properties, 'CidrBlock') ?? '',
    ...(boolean(properties, 'MapPublicIpOnLaunch') === true ? { MapPublicIpOnLaunch: 'true' } : {}),
  }),
};

/** EC2's network: nothing runs, but everything that refers to something refers to something that exists. */
export const networkProviders: readonly ResourceProvider[] = [
  {
    type: 'AWS::EC2::VPC',
    physicalId: id('vpc'),
    attributes: (physicalId: string, { properties }: ProviderRequest) => ({
      VpcId: physicalId,
      CidrBlock: text(properties, 'CidrBlock') ?? '',
      DefaultSecurityGroup: `sg-${shortHash(physicalId, 17)}`,
      DefaultNetworkAcl: `acl-${shortHash(physicalId, 17)}`,
    }),
  },
  subnet,
  {
    type: 'AWS::EC2::RouteTable',
    physicalId: id('rtb'),
    check: inVpc,
    attributes: (physicalId: string) => ({ RouteTableId: physicalId }),
  },
  {
    type: 'AWS::EC2::Route',
    physicalId: ({ properties }: ProviderRequest) =>
      `${text(properties, 'RouteTableId') ?? ''}|${text(properties, 'DestinationCidrBlock') ?? ''}`,
    check: refersTo('AWS::EC2::RouteTable', 'RouteTableId', 'InvalidRouteTableID.NotFound', 'routeTable ID'),
  },
  {
    type: 'AWS::EC2::SubnetRouteTableAssociation',
    physicalId: id('rtbassoc'),
    check: (request: ProviderRequest) => {
      assertSubnets(request.world, [requiredText(request.properties, 'SubnetId')]);
      refersTo(
        'AWS::EC2::RouteTable',
        'RouteTableId',
        'InvalidRouteTableID.NotFound',
        'routeTable ID',
      )(request);
    },
    attributes: (physicalId: string) => ({ Id: physicalId }),
  },
  {
    type: 'AWS::EC2::InternetGateway',
    physicalId: id('igw'),
    attributes: (physicalId: string) => ({ InternetGatewayId: physicalId }),
  },
  {
    type: 'AWS::EC2::VPCGatewayAttachment',
    physicalId: ({ properties }: ProviderRequest) => `IGW|${text(properties, 'VpcId') ?? ''}`,
    check: (request: ProviderRequest) => {
      inVpc(request);
      refersTo(
        'AWS::EC2::InternetGateway',
        'InternetGatewayId',
        'InvalidInternetGatewayID.NotFound',
        'internetGateway ID',
      )(request);
    },
  },
  {
    type: 'AWS::EC2::EIP',
    physicalId: () => `198.51.100.${1 + Math.floor(Math.random() * 250)}`,
    attributes: (physicalId: string) => ({ AllocationId: newId('eipalloc'), PublicIp: physicalId }),
  },
  {
    type: 'AWS::EC2::NatGateway',
    physicalId: id('nat'),
    check: ({ properties, world }: ProviderRequest) => {
      assertSubnets(world, [requiredText(properties, 'SubnetId')]);
    },
    attributes: (physicalId: string) => ({ NatGatewayId: physicalId }),
  },
  securityGroup,
  securityGroupRule('AWS::EC2::SecurityGroupIngress'),
  securityGroupRule('AWS::EC2::SecurityGroupEgress'),
  endpoint,
  {
    type: 'AWS::EC2::FlowLog',
    physicalId: id('fl'),
    attributes: (physicalId: string) => ({ Id: physicalId }),
  },
].map(plainProvider);
