import type { Environment } from '../environment.ts';
import { loadBalancerName, stackName } from '../names.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { fromOutput, sectionSource, type Blueprint } from './blueprint.ts';
import { getAtt, ref, tags } from './intrinsics.ts';

/** Security policy that allows TLS 1.3 and 1.2 with forward secrecy. */
const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-2021-06';
/** Time for requests in flight to finish when a webhead is deregistered. */
const DEREGISTRATION_SECONDS = 30;

/** Builds the edge stack: load balancer, certificate, listeners and the target group of the webheads. */
export function edgeStack(environment: Environment): Blueprint {
  const { name, loadBalancer, domain } = environment;
  const foundation = stackName(name, 'foundation');
  const certificateArn: Json = loadBalancer.certificateArn ?? ref('Certificate');
  return {
    name: stackName(name, 'edge'),
    kind: 'edge',
    description: `Firefox Sync storage, environment ${name}: load balancer and its certificate`,
    parameters: {
      VpcId: fromOutput(foundation, 'VpcId', 'AWS::EC2::VPC::Id'),
      PublicSubnetIds: fromOutput(foundation, 'PublicSubnetIds', 'List<AWS::EC2::Subnet::Id>'),
      LoadBalancerSecurityGroupId: fromOutput(
        foundation,
        'LoadBalancerSecurityGroupId',
        'AWS::EC2::SecurityGroup::Id',
      ),
    },
    resources: {
      ...(loadBalancer.certificateArn === undefined
        ? { Certificate: certificate(name, domain, loadBalancer.hostedZoneId) }
        : {}),
      LoadBalancer: {
        Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        Properties: {
          Name: loadBalancerName(name),
          Type: 'application',
          Scheme: 'internet-facing',
          IpAddressType: 'ipv4',
          Subnets: ref('PublicSubnetIds'),
          SecurityGroups: [ref('LoadBalancerSecurityGroupId')],
          LoadBalancerAttributes: attributes({
            'routing.http.drop_invalid_header_fields.enabled': 'true',
            // Hawk signs host and port, so the application must receive the header exactly as the client sent it.
            'routing.http.preserve_host_header.enabled': 'true',
          }),
          Tags: tags(name, 'load-balancer'),
        },
      },
      TargetGroup: {
        Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        Properties: {
          VpcId: ref('VpcId'),
          TargetType: 'instance',
          Protocol: 'HTTP',
          Port: environment.webheads.port,
          HealthCheckEnabled: true,
          HealthCheckPath: '/__heartbeat__',
          HealthCheckPort: 'traffic-port',
          HealthCheckProtocol: 'HTTP',
          HealthCheckIntervalSeconds: 5,
          HealthCheckTimeoutSeconds: 4,
          HealthyThresholdCount: 2,
          UnhealthyThresholdCount: 3,
          Matcher: { HttpCode: '200' },
          TargetGroupAttributes: attributes({
            'deregistration_delay.timeout_seconds': String(DEREGISTRATION_SECONDS),
          }),
          Tags: tags(name, 'load-balancer'),
        },
      },
      HttpsListener: {
        Type: 'AWS::ElasticLoadBalancingV2::Listener',
        Properties: {
          LoadBalancerArn: ref('LoadBalancer'),
          Port: loadBalancer.httpsPort,
          Protocol: 'HTTPS',
          SslPolicy: TLS_POLICY,
          Certificates: [{ CertificateArn: certificateArn }],
          DefaultActions: [{ Type: 'forward', TargetGroupArn: ref('TargetGroup') }],
        },
      },
      HttpListener: {
        Type: 'AWS::ElasticLoadBalancingV2::Listener',
        Properties: {
          LoadBalancerArn: ref('LoadBalancer'),
          Port: loadBalancer.httpPort,
          Protocol: 'HTTP',
          DefaultActions: [
            {
              Type: 'redirect',
              RedirectConfig: {
                Protocol: 'HTTPS',
                Port: String(loadBalancer.httpsPort),
                Host: '#{host}',
                Path: '/#{path}',
                Query: '#{query}',
                StatusCode: 'HTTP_301',
              },
            },
          ],
        },
      },
    },
    outputs: {
      LoadBalancerArn: ref('LoadBalancer'),
      LoadBalancerFullName: getAtt('LoadBalancer', 'LoadBalancerFullName'),
      LoadBalancerDnsName: getAtt('LoadBalancer', 'DNSName'),
      LoadBalancerHostedZoneId: getAtt('LoadBalancer', 'CanonicalHostedZoneID'),
      TargetGroupArn: ref('TargetGroup'),
      TargetGroupFullName: getAtt('TargetGroup', 'TargetGroupFullName'),
      CertificateArn: certificateArn,
    },
    protect: ['LoadBalancer'],
    sources: {
      '*': sectionSource(environment, 'loadBalancer'),
      TargetGroup: sectionSource(environment, 'webheads'),
    },
  };
}

/** Builds a certificate that covers every virtual host, because all of them are one label below the domain. */
function certificate(environment: string, domain: string, hostedZoneId: string): TemplateResource {
  return {
    Type: 'AWS::CertificateManager::Certificate',
    Properties: {
      DomainName: `*.${domain}`,
      ValidationMethod: 'DNS',
      DomainValidationOptions: [{ DomainName: `*.${domain}`, HostedZoneId: hostedZoneId }],
      Tags: tags(environment, 'load-balancer'),
    },
  };
}

function attributes(values: Readonly<Record<string, string>>): Json {
  return Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
}
