import type { ResourceProvider } from '../contract.ts';
import type { AutoScaling } from '../services/auto-scaling/auto-scaling.ts';
import type { LaunchTemplates } from '../services/ec2/launch-templates.ts';
import type { Associations } from '../services/ssm/associations.ts';
import type { Documents } from '../services/ssm/documents.ts';
import type { Machinery } from '../world/machinery.ts';
import { cacheProviders } from '../services/elasticache/elasticache-resources.ts';
import { computeProviders } from '../services/auto-scaling/auto-scaling-resources.ts';
import { databaseProviders } from '../services/rds/rds-resources.ts';
import { dnsRecordProviders } from '../services/route53/route53-resources.ts';
import { identityProviders } from '../services/iam/iam-resources.ts';
import { loadBalancingProviders } from '../services/elastic-load-balancing/load-balancing-resources.ts';
import { networkProviders } from '../services/ec2/ec2-resources.ts';
import { bucketProviders } from '../services/s3/s3-resources.ts';
import { logProviders } from '../services/cloudwatch-logs/cloudwatch-logs-resources.ts';
import { monitoringProviders } from '../services/cloudwatch/cloudwatch-resources.ts';
import { parameterProviders } from '../services/ssm/parameters/parameter-resources.ts';
import { secretProviders } from '../services/secretsmanager/secrets-manager-resources.ts';
import { systemsManagerProviders } from '../services/ssm/ssm-resources.ts';
import { topicProviders } from '../services/sns/sns-resources.ts';

/** Every resource type that the sandbox can make. */
export function createProviders(
  machinery: Machinery,
  parts: {
    readonly templates: LaunchTemplates;
    readonly autoScaling: AutoScaling;
    readonly documents: Documents;
    readonly associations: Associations;
  },
): readonly ResourceProvider[] {
  return [
    ...networkProviders,
    ...identityProviders,
    ...bucketProviders,
    ...logProviders,
    ...topicProviders,
    ...monitoringProviders,
    ...secretProviders,
    ...parameterProviders,
    ...dnsRecordProviders,
    ...loadBalancingProviders(machinery),
    ...databaseProviders(machinery),
    ...cacheProviders(machinery),
    ...computeProviders(machinery, parts.templates, parts.autoScaling),
    ...systemsManagerProviders(parts.documents, parts.associations),
  ];
}
