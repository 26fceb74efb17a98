import type { Environment } from '../environment.ts';
import { securityGroupName } from '../names.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { getAtt, tags } from './intrinsics.ts';

type Resources = Readonly<Record<string, TemplateResource>>;
type GroupId =
  | 'LoadBalancerSecurityGroup'
  | 'WebheadSecurityGroup'
  | 'DatabaseSecurityGroup'
  | 'CacheSecurityGroup';

/**
 * An egress rule that matches no destination; without any egress rule, a group would get the default rule that allows all
 * traffic.
 */
const NO_EGRESS: Json = { IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nothing goes out' };

/**
 * Builds the security groups of the operators' notes: the internet reaches the load balancer, only the load balancer reaches the
 * webheads, and only the webheads reach databases and cache. SSH is open only if the environment file requests it.
 */
export function securityGroupResources(environment: Environment, vpcId: Json): Resources {
  const { loadBalancer, webheads, deployerSecurityGroupId } = environment;
  const deployer: Json[] =
    deployerSecurityGroupId === undefined
      ? []
      : [{ ...tcp(3306, 'MySQL from the deployer'), SourceSecurityGroupId: deployerSecurityGroupId }];
  const ssh: Json[] =
    webheads.ssh === undefined ? [] : [{ ...tcp(22, 'SSH from the operators'), CidrIp: webheads.ssh.cidr }];
  return {
    LoadBalancerSecurityGroup: group(
      environment.name,
      vpcId,
      'lb',
      'Load balancer: HTTPS and HTTP from everywhere',
      {
        ingress: [
          { ...tcp(loadBalancer.httpsPort, 'HTTPS'), CidrIp: '0.0.0.0/0' },
          { ...tcp(loadBalancer.httpPort, 'HTTP, only redirected'), CidrIp: '0.0.0.0/0' },
        ],
        egress: [NO_EGRESS],
      },
    ),
    WebheadSecurityGroup: group(environment.name, vpcId, 'web', 'Webheads: HTTP from the load balancer', {
      ingress: ssh,
      egress: [{ ...tcp(443, 'Services of AWS and the image registry'), CidrIp: '0.0.0.0/0' }],
    }),
    DatabaseSecurityGroup: group(environment.name, vpcId, 'db', 'Dbnodes: MySQL from the webheads', {
      ingress: deployer,
      egress: [NO_EGRESS],
    }),
    CacheSecurityGroup: group(environment.name, vpcId, 'cache', 'Cache: memcached from the webheads', {
      ingress: [],
      egress: [NO_EGRESS],
    }),
    ...connection(
      'LoadBalancerSecurityGroup',
      'WebheadSecurityGroup',
      webheads.port,
      'HTTP from the load balancer',
    ),
    ...connection('WebheadSecurityGroup', 'DatabaseSecurityGroup', 3306, 'MySQL from the webheads'),
    ...connection('WebheadSecurityGroup', 'CacheSecurityGroup', 11_211, 'Memcached from the webheads'),
  };
}

function group(
  environment: string,
  vpcId: Json,
  kind: Parameters<typeof securityGroupName>[1],
  description: string,
  rules: { readonly ingress: readonly Json[]; readonly egress: readonly Json[] },
): TemplateResource {
  const name = securityGroupName(environment, kind);
  return {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupName: name,
      GroupDescription: description,
      VpcId: vpcId,
      ...(rules.ingress.length === 0 ? {} : { SecurityGroupIngress: rules.ingress }),
      SecurityGroupEgress: rules.egress,
      Tags: tags(environment, 'network', name),
    },
  };
}

/**
 * Builds both ends of a connection between two groups as separate resources, because groups that reference each other would be
 * a cycle.
 */
function connection(from: GroupId, to: GroupId, port: number, description: string): Resources {
  const label = `${from.replace('SecurityGroup', '')}To${to.replace('SecurityGroup', '')}`;
  return {
    [`${label}Ingress`]: {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: {
        GroupId: getAtt(to, 'GroupId'),
        SourceSecurityGroupId: getAtt(from, 'GroupId'),
        ...tcp(port, description),
      },
    },
    [`${label}Egress`]: {
      Type: 'AWS::EC2::SecurityGroupEgress',
      Properties: {
        GroupId: getAtt(from, 'GroupId'),
        DestinationSecurityGroupId: getAtt(to, 'GroupId'),
        ...tcp(port, description),
      },
    },
  };
}

function tcp(port: number, description: string): Readonly<Record<string, Json>> {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, Description: description };
}
