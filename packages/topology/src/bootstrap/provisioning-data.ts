import { applyReleaseDocumentName, bucketName, databaseIdentifier } from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, type Grant } from './grant.ts';

/** Returns the permissions to provision databases and cache. */
export function dataGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  return [...databaseGrants(partition, environment), ...cacheGrants(partition, environment)];
}

/** Returns the permissions to provision secrets, bucket, command document, logs and alarms. */
export function storeAndAlarmGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  return [...storeGrants(partition, environment), ...observabilityGrants(partition, environment)];
}

function databaseGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name, region } = environment;
  return [
    {
      sid: 'Databases',
      actions: [
        'rds:AddTagsToResource',
        'rds:CreateDBInstance',
        'rds:CreateDBParameterGroup',
        'rds:CreateDBSnapshot',
        'rds:CreateDBSubnetGroup',
        'rds:DeleteDBInstance',
        'rds:DeleteDBParameterGroup',
        'rds:DeleteDBSubnetGroup',
        'rds:DescribeDBInstances',
        'rds:DescribeDBParameterGroups',
        'rds:DescribeDBParameters',
        'rds:DescribeDBSubnetGroups',
        'rds:ListTagsForResource',
        'rds:ModifyDBInstance',
        'rds:ModifyDBParameterGroup',
        'rds:ModifyDBSubnetGroup',
        'rds:RebootDBInstance',
        'rds:RemoveTagsFromResource',
        'rds:ResetDBParameterGroup',
      ],
      resources: [
        arn('rds', `db:${databaseIdentifier(name, '*')}`),
        arn('rds', `pg:syncstorage-${name}-*`),
        arn('rds', `subgrp:syncstorage-${name}-*`),
        // The final snapshot of a removed dbnode, and the default option group of the instance.
        arn('rds', `snapshot:syncstorage-${name}-*`),
        arn('rds', 'og:default*'),
      ],
    },
    {
      sid: 'DatabaseReads',
      actions: ['rds:DescribeDBEngineVersions', 'rds:DescribeEngineDefaultParameters', 'rds:DescribeEvents'],
      resources: ['*'],
    },
    {
      // RDS generates and stores the password of the master user.
      sid: 'MasterPassword',
      actions: ['secretsmanager:CreateSecret', 'secretsmanager:TagResource'],
      resources: [arn('secretsmanager', 'secret:rds!db-*')],
    },
    {
      sid: 'DatabaseKey',
      actions: ['kms:CreateGrant', 'kms:DescribeKey'],
      resources: [arn('kms', 'key/*')],
      condition: { StringEquals: { 'kms:ViaService': `rds.${region}.amazonaws.com` } },
    },
  ];
}

function cacheGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  return [
    {
      sid: 'Cache',
      actions: [
        'elasticache:AddTagsToResource',
        'elasticache:CreateCacheCluster',
        'elasticache:CreateCacheSubnetGroup',
        'elasticache:DeleteCacheCluster',
        'elasticache:DeleteCacheSubnetGroup',
        'elasticache:DescribeCacheClusters',
        'elasticache:DescribeCacheSubnetGroups',
        'elasticache:ListTagsForResource',
        'elasticache:ModifyCacheCluster',
        'elasticache:ModifyCacheSubnetGroup',
        'elasticache:RemoveTagsFromResource',
      ],
      resources: [
        // CloudFormation generates a short name for the cluster that does not contain the name of the environment.
        arn('elasticache', 'cluster:*'),
        arn('elasticache', 'parametergroup:default.memcached*'),
        arn('elasticache', `subnetgroup:syncstorage-${environment.name}-*`),
      ],
    },
  ];
}

function storeGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name } = environment;
  return [
    {
      // The deployer stores the values itself, so CloudFormation does not need to read them.
      sid: 'SecretShells',
      actions: [
        'secretsmanager:CreateSecret',
        'secretsmanager:DeleteSecret',
        'secretsmanager:DescribeSecret',
        'secretsmanager:TagResource',
        'secretsmanager:UntagResource',
        'secretsmanager:UpdateSecret',
      ],
      resources: [arn('secretsmanager', `secret:syncstorage/${name}/dbnode/*`)],
    },
    {
      sid: 'Bucket',
      actions: [
        's3:CreateBucket',
        's3:DeleteBucket',
        's3:DeleteBucketPolicy',
        's3:GetBucketPolicy',
        's3:ListBucket',
        's3:PutBucketOwnershipControls',
        's3:PutBucketPolicy',
        's3:PutBucketPublicAccessBlock',
        's3:PutBucketTagging',
        's3:PutBucketVersioning',
        's3:PutEncryptionConfiguration',
        's3:PutLifecycleConfiguration',
      ],
      resources: [`arn:${partition}:s3:::${bucketName(environment)}`],
    },
    {
      sid: 'Document',
      actions: [
        'ssm:AddTagsToResource',
        'ssm:CreateDocument',
        'ssm:DeleteDocument',
        'ssm:DescribeDocument',
        'ssm:GetDocument',
        'ssm:ListTagsForResource',
        'ssm:RemoveTagsFromResource',
        'ssm:UpdateDocument',
        'ssm:UpdateDocumentDefaultVersion',
      ],
      resources: [arn('ssm', `document/${applyReleaseDocumentName(name)}`)],
    },
    {
      // The association keeps the webheads on their release; Systems Manager generates its id.
      sid: 'Association',
      actions: [
        'ssm:AddTagsToResource',
        'ssm:CreateAssociation',
        'ssm:DeleteAssociation',
        'ssm:DescribeAssociation',
        'ssm:ListTagsForResource',
        'ssm:UpdateAssociation',
      ],
      resources: [
        arn('ssm', 'association/*'),
        arn('ssm', `document/${applyReleaseDocumentName(name)}`),
        arn('ec2', 'instance/*'),
      ],
    },
  ];
}

function observabilityGrants(partition: string, environment: BootstrapEnvironment): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { account, name } = environment;
  return [
    {
      sid: 'Logs',
      actions: [
        'logs:CreateLogGroup',
        'logs:DeleteLogGroup',
        'logs:ListTagsForResource',
        'logs:PutRetentionPolicy',
        'logs:TagResource',
        'logs:UntagResource',
      ],
      resources: [
        arn('logs', `log-group:/syncstorage/${name}/*`),
        arn('logs', `log-group:/aws/rds/instance/${databaseIdentifier(name, '*')}`),
      ],
    },
    { sid: 'LogReads', actions: ['logs:DescribeLogGroups'], resources: ['*'] },
    {
      sid: 'Alarms',
      actions: [
        'cloudwatch:DeleteAlarms',
        'cloudwatch:DescribeAlarms',
        'cloudwatch:ListTagsForResource',
        'cloudwatch:PutMetricAlarm',
        'cloudwatch:TagResource',
        'cloudwatch:UntagResource',
      ],
      resources: [arn('cloudwatch', `alarm:syncstorage-${name}-*`)],
    },
    {
      sid: 'Dashboard',
      actions: ['cloudwatch:DeleteDashboards', 'cloudwatch:GetDashboard', 'cloudwatch:PutDashboard'],
      resources: [`arn:${partition}:cloudwatch::${account}:dashboard/syncstorage-${name}`],
    },
    {
      sid: 'AlarmTopic',
      actions: [
        'sns:CreateTopic',
        'sns:DeleteTopic',
        'sns:GetTopicAttributes',
        'sns:ListSubscriptionsByTopic',
        'sns:ListTagsForResource',
        'sns:SetTopicAttributes',
        'sns:Subscribe',
        'sns:TagResource',
        'sns:Unsubscribe',
        'sns:UntagResource',
      ],
      resources: [arn('sns', `syncstorage-${name}-alarms`)],
    },
  ];
}
