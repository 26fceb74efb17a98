import type { Properties } from '../../../contract.ts';
import { text } from '../../../world/properties.ts';
import { actions, arnOf, nameOf, serviceLinkedRole } from './handler-rights.ts';
import type { HandlerRights, ProvisionedResource, Right } from './handler-rights.ts';

const rds = (names: string): string => actions('rds', names);
const elasticache = (names: string): string => actions('elasticache', names);

/** A key leaves the decision to the policies of its account's identities. */
function keyPolicy(account: string): Properties {
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
    ],
  };
}

/** RDS and ElastiCache keep names in lower case. */
function lowerName(resource: ProvisionedResource, property: string): string {
  return nameOf(resource, property).toLowerCase();
}

const REMOVE_TAGS = 'AddTagsToResource RemoveTagsFromResource ListTagsForResource';

/** Databases, cache, secrets, bucket, document, logs, alarms. */
export const DATA_RIGHTS: Readonly<Record<string, HandlerRights>> = {
  'AWS::RDS::DBSubnetGroup': {
    arn: (resource) => arnOf(resource, 'rds', `subgrp:${lowerName(resource, 'DBSubnetGroupName')}`),
    self: {
      create: rds(`CreateDBSubnetGroup DescribeDBSubnetGroups ${REMOVE_TAGS}`),
      update: rds(`ModifyDBSubnetGroup DescribeDBSubnetGroups ${REMOVE_TAGS}`),
      delete: rds('DeleteDBSubnetGroup DescribeDBSubnetGroups ListTagsForResource'),
    },
    more: (resource) =>
      resource.phase === 'create' ? [serviceLinkedRole(resource, 'rds.amazonaws.com')] : [],
  },
  'AWS::RDS::DBParameterGroup': {
    arn: (resource) => arnOf(resource, 'rds', `pg:${lowerName(resource, 'DBParameterGroupName')}`),
    self: {
      create: rds(
        `CreateDBParameterGroup DescribeDBParameterGroups DescribeDBParameters ModifyDBParameterGroup ${REMOVE_TAGS}`,
      ),
      update: rds(
        `DescribeDBParameterGroups DescribeDBParameters ModifyDBParameterGroup ResetDBParameterGroup ${REMOVE_TAGS}`,
      ),
      delete: rds('DeleteDBParameterGroup'),
    },
    any: { create: rds('DescribeEngineDefaultParameters'), update: rds('DescribeEngineDefaultParameters') },
  },
  'AWS::RDS::DBInstance': {
    arn: (resource) => arnOf(resource, 'rds', `db:${lowerName(resource, 'DBInstanceIdentifier')}`),
    self: {
      create: rds('AddTagsToResource CreateDBInstance DescribeDBInstances ModifyDBInstance RebootDBInstance'),
      update: rds(
        'AddTagsToResource DescribeDBInstances ModifyDBInstance RebootDBInstance RemoveTagsFromResource',
      ),
      delete: rds('AddTagsToResource CreateDBSnapshot DeleteDBInstance DescribeDBInstances'),
    },
    any: {
      create: `${rds('DescribeEvents')} ec2:DescribeAvailabilityZones ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs`,
      update: `${rds('DescribeEvents DescribeDBEngineVersions')} ec2:DescribeAvailabilityZones ec2:DescribeSecurityGroups ec2:DescribeSubnets ec2:DescribeVpcs`,
    },
    more: (resource) => {
      const { phase, world } = resource;
      const snapshot = {
        actions: ['rds:CreateDBSnapshot', 'rds:AddTagsToResource'],
        resource: arnOf(resource, 'rds', `snapshot:${resource.stackName}-snapshot-database-0123456789ab`),
      };
      if (phase !== 'create') return phase === 'delete' ? [snapshot] : [];
      const needed = (rest: string): Right => ({
        actions: ['rds:CreateDBInstance'],
        resource: arnOf(resource, 'rds', rest),
      });
      const { properties } = resource;
      return [
        needed(`subgrp:${text(properties, 'DBSubnetGroupName') ?? 'default'}`.toLowerCase()),
        needed(`pg:${text(properties, 'DBParameterGroupName') ?? 'default'}`.toLowerCase()),
        needed('og:default:mysql-8-4'),
        {
          actions: ['kms:CreateGrant', 'kms:DescribeKey'],
          resource: arnOf(resource, 'kms', 'key/0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0d'),
          context: { 'kms:ViaService': `rds.${world.region}.amazonaws.com` },
          resourcePolicy: keyPolicy(world.account),
        },
        {
          actions: ['secretsmanager:CreateSecret', 'secretsmanager:TagResource'],
          resource: arnOf(
            resource,
            'secretsmanager',
            'secret:rds!db-0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0e-abcdef',
          ),
        },
      ];
    },
  },
  'AWS::ElastiCache::SubnetGroup': {
    arn: (resource) =>
      arnOf(resource, 'elasticache', `subnetgroup:${lowerName(resource, 'CacheSubnetGroupName')}`),
    self: {
      create: elasticache(
        'CreateCacheSubnetGroup AddTagsToResource DescribeCacheSubnetGroups ListTagsForResource',
      ),
      update: elasticache(
        'ModifyCacheSubnetGroup DescribeCacheSubnetGroups AddTagsToResource RemoveTagsFromResource',
      ),
      delete: elasticache('DeleteCacheSubnetGroup DescribeCacheSubnetGroups ListTagsForResource'),
    },
  },
  'AWS::ElastiCache::CacheCluster': {
    arn: (resource) => arnOf(resource, 'elasticache', `cluster:${lowerName(resource, 'ClusterName')}`),
    self: {
      create: elasticache('CreateCacheCluster AddTagsToResource DescribeCacheClusters'),
      update: elasticache(
        'ModifyCacheCluster AddTagsToResource RemoveTagsFromResource DescribeCacheClusters',
      ),
      delete: elasticache('DeleteCacheCluster DescribeCacheClusters'),
    },
    more: (resource) =>
      resource.phase === 'create'
        ? [
            serviceLinkedRole(resource, 'elasticache.amazonaws.com'),
            {
              actions: ['elasticache:CreateCacheCluster'],
              resource: arnOf(resource, 'elasticache', 'parametergroup:default.memcached1.6'),
            },
            {
              actions: ['elasticache:CreateCacheCluster'],
              resource: arnOf(
                resource,
                'elasticache',
                `subnetgroup:${text(resource.properties, 'CacheSubnetGroupName') ?? ''}`,
              ),
            },
          ]
        : [],
  },
  'AWS::SecretsManager::Secret': {
    arn: (resource) =>
      resource.physicalId ?? arnOf(resource, 'secretsmanager', `secret:${nameOf(resource, 'Name')}-abcdef`),
    self: {
      create: actions('secretsmanager', 'CreateSecret DescribeSecret TagResource'),
      update: actions('secretsmanager', 'UpdateSecret TagResource UntagResource'),
      delete: actions('secretsmanager', 'DeleteSecret DescribeSecret'),
    },
  },
  'AWS::S3::Bucket': {
    arn: (resource) => `arn:aws:s3:::${nameOf(resource, 'BucketName')}`,
    self: {
      create: actions(
        's3',
        'CreateBucket PutBucketTagging PutEncryptionConfiguration PutLifecycleConfiguration PutBucketPublicAccessBlock PutBucketVersioning PutBucketOwnershipControls ListBucket',
      ),
      update: actions(
        's3',
        'PutBucketTagging PutEncryptionConfiguration PutLifecycleConfiguration PutBucketPublicAccessBlock PutBucketVersioning PutBucketOwnershipControls ListBucket',
      ),
      delete: actions('s3', 'DeleteBucket ListBucket'),
    },
  },
  'AWS::S3::BucketPolicy': {
    arn: ({ properties }) => `arn:aws:s3:::${text(properties, 'Bucket') ?? ''}`,
    self: {
      create: actions('s3', 'GetBucketPolicy PutBucketPolicy'),
      update: actions('s3', 'GetBucketPolicy PutBucketPolicy'),
      delete: actions('s3', 'GetBucketPolicy DeleteBucketPolicy'),
    },
  },
  'AWS::SSM::Document': {
    arn: (resource) => arnOf(resource, 'ssm', `document/${nameOf(resource, 'Name')}`),
    self: {
      create: actions('ssm', 'CreateDocument GetDocument AddTagsToResource ListTagsForResource'),
      update: actions(
        'ssm',
        'UpdateDocument AddTagsToResource RemoveTagsFromResource ListTagsForResource UpdateDocumentDefaultVersion DescribeDocument',
      ),
      delete: actions('ssm', 'DeleteDocument GetDocument'),
    },
  },
  'AWS::SSM::Association': {
    arn: (resource) => arnOf(resource, 'ssm', `association/${resource.physicalId ?? '*'}`),
    self: {
      create: actions('ssm', 'CreateAssociation DescribeAssociation AddTagsToResource ListTagsForResource'),
      update: actions('ssm', 'UpdateAssociation DescribeAssociation AddTagsToResource ListTagsForResource'),
      delete: actions('ssm', 'DeleteAssociation'),
    },
    more: (resource) =>
      resource.phase === 'create'
        ? [
            {
              actions: ['ssm:CreateAssociation'],
              resource: arnOf(resource, 'ssm', `document/${text(resource.properties, 'Name') ?? ''}`),
            },
          ]
        : [],
  },
  'AWS::Logs::LogGroup': {
    arn: (resource) => arnOf(resource, 'logs', `log-group:${nameOf(resource, 'LogGroupName')}`),
    self: {
      create: actions('logs', 'CreateLogGroup PutRetentionPolicy TagResource'),
      update: actions('logs', 'PutRetentionPolicy TagResource UntagResource ListTagsForResource'),
      delete: actions('logs', 'DeleteLogGroup'),
    },
    any: {
      create: 'logs:DescribeLogGroups',
      update: 'logs:DescribeLogGroups',
      delete: 'logs:DescribeLogGroups',
    },
  },
  'AWS::SNS::Topic': {
    arn: (resource) => resource.physicalId ?? arnOf(resource, 'sns', nameOf(resource, 'TopicName')),
    self: {
      create: actions('sns', 'CreateTopic TagResource Subscribe GetTopicAttributes'),
      update: actions(
        'sns',
        'SetTopicAttributes TagResource UntagResource Subscribe Unsubscribe GetTopicAttributes ListTagsForResource ListSubscriptionsByTopic',
      ),
      delete: actions('sns', 'DeleteTopic GetTopicAttributes'),
    },
  },
  'AWS::CloudWatch::Alarm': {
    arn: (resource) => arnOf(resource, 'cloudwatch', `alarm:${nameOf(resource, 'AlarmName')}`),
    self: {
      create: actions('cloudwatch', 'PutMetricAlarm DescribeAlarms TagResource ListTagsForResource'),
      update: actions(
        'cloudwatch',
        'PutMetricAlarm DescribeAlarms TagResource UntagResource ListTagsForResource',
      ),
      delete: actions('cloudwatch', 'DeleteAlarms DescribeAlarms'),
    },
  },
  'AWS::CloudWatch::Dashboard': {
    arn: (resource) =>
      `arn:aws:cloudwatch::${resource.world.account}:dashboard/${nameOf(resource, 'DashboardName')}`,
    self: {
      create: actions('cloudwatch', 'PutDashboard GetDashboard'),
      update: actions('cloudwatch', 'PutDashboard'),
      delete: actions('cloudwatch', 'DeleteDashboards GetDashboard'),
    },
  },
};
