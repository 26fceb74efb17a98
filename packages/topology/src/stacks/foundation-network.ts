import type { Environment, Network } from '../environment.ts';
import { quarters } from '../ipv4.ts';
import { isEcrImage } from '../rules/network.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { getAtt, ref, sub, tags } from './intrinsics.ts';

type Resources = Readonly<Record<string, TemplateResource>>;

/** The network that an environment uses, and the resources that create it if it does not exist already. */
export interface NetworkPart {
  readonly vpcId: Json;
  /** Comma-separated ids, the format of outputs and list parameters. */
  readonly publicSubnetIds: Json;
  /** Comma-separated ids, the format of outputs and list parameters. */
  readonly privateSubnetIds: Json;
  readonly resources: Resources;
  readonly protect: readonly string[];
}

/** AWS services that a webhead calls; without a route to the internet, each service needs an endpoint. */
const ENDPOINT_SERVICES = {
  Ssm: 'ssm',
  SsmMessages: 'ssmmessages',
  Ec2Messages: 'ec2messages',
  SecretsManager: 'secretsmanager',
  Logs: 'logs',
  Monitoring: 'monitoring',
} as const;
const REGISTRY_SERVICES = { EcrApi: 'ecr.api', EcrDkr: 'ecr.dkr' } as const;

/** Returns the ids of an existing network, or the resources of a network that the stack creates. */
export function resolveNetwork(environment: Environment): NetworkPart {
  const { network } = environment;
  switch (network.kind) {
    case 'existing':
      return {
        vpcId: network.vpcId,
        publicSubnetIds: network.publicSubnetIds.join(','),
        privateSubnetIds: network.privateSubnetIds.join(','),
        resources: {},
        protect: [],
      };
    case 'created':
      return createdNetwork(environment, network);
    default:
      return network satisfies never;
  }
}

function createdNetwork(
  environment: Environment,
  network: Network & { readonly kind: 'created' },
): NetworkPart {
  const { name } = environment;
  const [public1, public2, private1, private2] = quarters(network.cidr);
  const subnets = ['PublicSubnet1', 'PublicSubnet2', 'PrivateSubnet1', 'PrivateSubnet2'];
  return {
    vpcId: ref('Vpc'),
    publicSubnetIds: { 'Fn::Join': [',', [ref('PublicSubnet1'), ref('PublicSubnet2')]] },
    privateSubnetIds: { 'Fn::Join': [',', [ref('PrivateSubnet1'), ref('PrivateSubnet2')]] },
    resources: {
      Vpc: {
        Type: 'AWS::EC2::VPC',
        Properties: {
          CidrBlock: network.cidr,
          EnableDnsHostnames: true,
          EnableDnsSupport: true,
          Tags: tags(name, 'network', `syncstorage-${name}`),
        },
      },
      InternetGateway: {
        Type: 'AWS::EC2::InternetGateway',
        Properties: { Tags: tags(name, 'network', `syncstorage-${name}`) },
      },
      InternetGatewayAttachment: {
        Type: 'AWS::EC2::VPCGatewayAttachment',
        Properties: { VpcId: ref('Vpc'), InternetGatewayId: ref('InternetGateway') },
      },
      ...routeTable(name, 'Public', {
        GatewayId: ref('InternetGateway'),
        dependsOn: 'InternetGatewayAttachment',
      }),
      ...subnet(name, 'Public', 1, public1),
      ...subnet(name, 'Public', 2, public2),
      ...routeTable(
        name,
        'Private',
        network.natGateway ? { NatGatewayId: ref('NatGateway'), dependsOn: 'NatGateway' } : undefined,
      ),
      ...subnet(name, 'Private', 1, private1),
      ...subnet(name, 'Private', 2, private2),
      ...(network.natGateway ? natGateway(name) : {}),
      S3Endpoint: {
        Type: 'AWS::EC2::VPCEndpoint',
        Properties: {
          VpcEndpointType: 'Gateway',
          ServiceName: sub('com.amazonaws.${AWS::Region}.s3'),
          VpcId: ref('Vpc'),
          RouteTableIds: [ref('PrivateRouteTable')],
        },
      },
      ...(network.natGateway ? {} : interfaceEndpoints(environment)),
    },
    protect: ['Vpc', ...subnets],
  };
}

function subnet(environment: string, kind: 'Public' | 'Private', zone: 1 | 2, cidr: string): Resources {
  const label = `${kind}Subnet${String(zone)}`;
  return {
    [label]: {
      Type: 'AWS::EC2::Subnet',
      Properties: {
        VpcId: ref('Vpc'),
        CidrBlock: cidr,
        AvailabilityZone: { 'Fn::Select': [zone - 1, { 'Fn::GetAZs': '' }] },
        MapPublicIpOnLaunch: false,
        Tags: tags(
          environment,
          'network',
          `syncstorage-${environment}-${kind.toLowerCase()}-${String(zone)}`,
        ),
      },
    },
    [`${label}Routes`]: {
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { SubnetId: ref(label), RouteTableId: ref(`${kind}RouteTable`) },
    },
  };
}

function routeTable(
  environment: string,
  kind: 'Public' | 'Private',
  internet: { readonly dependsOn: string; readonly [target: string]: Json } | undefined,
): Resources {
  const table: TemplateResource = {
    Type: 'AWS::EC2::RouteTable',
    Properties: {
      VpcId: ref('Vpc'),
      Tags: tags(environment, 'network', `syncstorage-${environment}-${kind.toLowerCase()}`),
    },
  };
  if (internet === undefined) return { [`${kind}RouteTable`]: table };
  const { dependsOn, ...target } = internet;
  return {
    [`${kind}RouteTable`]: table,
    [`${kind}InternetRoute`]: {
      Type: 'AWS::EC2::Route',
      ...(dependsOn === 'NatGateway' ? {} : { DependsOn: [dependsOn] }),
      Properties: { RouteTableId: ref(`${kind}RouteTable`), DestinationCidrBlock: '0.0.0.0/0', ...target },
    },
  };
}

function natGateway(environment: string): Resources {
  return {
    NatAddress: {
      Type: 'AWS::EC2::EIP',
      DependsOn: ['InternetGatewayAttachment'],
      Properties: { Domain: 'vpc', Tags: tags(environment, 'network', `syncstorage-${environment}-nat`) },
    },
    NatGateway: {
      Type: 'AWS::EC2::NatGateway',
      DependsOn: ['PublicInternetRoute'],
      Properties: {
        AllocationId: getAtt('NatAddress', 'AllocationId'),
        SubnetId: ref('PublicSubnet1'),
        Tags: tags(environment, 'network', `syncstorage-${environment}`),
      },
    },
  };
}

function interfaceEndpoints({ name, webheads }: Environment): Resources {
  const services = {
    ...ENDPOINT_SERVICES,
    ...(isEcrImage(webheads.application.image) ? REGISTRY_SERVICES : {}),
  };
  const endpoints = Object.entries(services).map(([label, service]): [string, TemplateResource] => [
    `${label}Endpoint`,
    {
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: {
        VpcEndpointType: 'Interface',
        ServiceName: sub(`com.amazonaws.\${AWS::Region}.${service}`),
        VpcId: ref('Vpc'),
        SubnetIds: [ref('PrivateSubnet1'), ref('PrivateSubnet2')],
        SecurityGroupIds: [getAtt('EndpointSecurityGroup', 'GroupId')],
        PrivateDnsEnabled: true,
      },
    },
  ]);
  return {
    EndpointSecurityGroup: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupName: `syncstorage-${name}-sg-endpoints`,
        GroupDescription: 'Endpoints of AWS services: HTTPS from the webheads',
        VpcId: ref('Vpc'),
        SecurityGroupIngress: [
          {
            IpProtocol: 'tcp',
            FromPort: 443,
            ToPort: 443,
            SourceSecurityGroupId: getAtt('WebheadSecurityGroup', 'GroupId'),
            Description: 'HTTPS from the webheads',
          },
        ],
        Tags: tags(name, 'network', `syncstorage-${name}-sg-endpoints`),
      },
    },
    ...Object.fromEntries(endpoints),
  };
}
