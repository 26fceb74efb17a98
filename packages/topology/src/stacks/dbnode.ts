import type { Dbnode, Environment } from '../environment.ts';
import {
  appUserSecretName,
  databaseIdentifier,
  masterSecretName,
  stackName,
  virtualHosts,
} from '../names.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { fromOutput, type Blueprint } from './blueprint.ts';
import { dbnodeAlarms } from './dbnode-alarms.ts';
import { getAtt, ref } from './intrinsics.ts';

/** RDS makes and keeps this user's password. */
export const MASTER_USERNAME = 'syncops_admin';

/** Logs that RDS hands to CloudWatch. */
const EXPORTED_LOGS = ['error', 'slowquery'] as const;

/**
 * One dbnode: instance, its ten DNS names, its two secrets (their values come from the deployer) and its alarms.
 *
 * The instance comes last: whatever else fails on a first deploy does so before there is an instance, which deletion
 * protection would keep from being rolled back.
 */
export function dbnodeStack(environment: Environment, dbnode: Dbnode): Blueprint {
  const { name } = environment;
  const foundation = stackName(name, 'foundation');
  const edge = stackName(name, 'edge');
  const before: Readonly<Record<string, TemplateResource>> = {
    MasterSecret: secret(
      masterSecretName(name, dbnode.name),
      `Master secret of dbnode ${dbnode.name}: the node secrets of its virtual hosts derive from it`,
      dbnodeTags(name, dbnode.name),
    ),
    AppUserSecret: secret(
      appUserSecretName(name, dbnode.name),
      `Database user of the storage application on dbnode ${dbnode.name}`,
      dbnodeTags(name, dbnode.name),
    ),
    VirtualHosts: {
      Type: 'AWS::Route53::RecordSetGroup',
      Properties: {
        HostedZoneId: environment.loadBalancer.hostedZoneId,
        Comment: `Virtual hosts of dbnode ${dbnode.name}`,
        RecordSets: virtualHosts(environment, dbnode).map(({ hostname }) => ({
          Name: `${hostname}.`,
          Type: 'A',
          AliasTarget: {
            DNSName: ref('LoadBalancerDnsName'),
            HostedZoneId: ref('LoadBalancerHostedZoneId'),
            EvaluateTargetHealth: false,
          },
        })),
      },
    },
    ...logGroups(environment, dbnode),
    ...dbnodeAlarms(environment, dbnode),
  };
  return {
    name: stackName(name, 'dbnode', dbnode.name),
    kind: 'dbnode',
    dbnode: dbnode.name,
    description: `Firefox Sync storage, environment ${name}: dbnode ${dbnode.name}`,
    parameters: {
      PrivateSubnetIds: fromOutput(foundation, 'PrivateSubnetIds', 'List<AWS::EC2::Subnet::Id>'),
      DatabaseSecurityGroupId: fromOutput(
        foundation,
        'DatabaseSecurityGroupId',
        'AWS::EC2::SecurityGroup::Id',
      ),
      AlarmTopicArn: fromOutput(foundation, 'AlarmTopicArn'),
      // A parameter, because linters know only full versions where RDS also takes "8.4" for its newest minor one.
      EngineVersion: { type: 'String', source: { kind: 'literal', value: dbnode.engineVersion } },
      LoadBalancerDnsName: fromOutput(edge, 'LoadBalancerDnsName'),
      LoadBalancerHostedZoneId: fromOutput(edge, 'LoadBalancerHostedZoneId'),
    },
    resources: { ...before, ...databaseResources(environment, dbnode, Object.keys(before)) },
    outputs: {
      DbInstanceIdentifier: ref('Database'),
      EndpointAddress: getAtt('Database', 'Endpoint.Address'),
      EndpointPort: getAtt('Database', 'Endpoint.Port'),
      MasterUserSecretArn: getAtt('Database', 'MasterUserSecret.SecretArn'),
      MasterSecretArn: ref('MasterSecret'),
      AppUserSecretArn: ref('AppUserSecret'),
    },
    protect: ['Database', 'MasterSecret', 'AppUserSecret', 'VirtualHosts'],
    sources: { '*': dbnode.source },
  };
}

function databaseResources(
  environment: Environment,
  dbnode: Dbnode,
  dependsOn: readonly string[],
): Readonly<Record<string, TemplateResource>> {
  const family = `mysql${dbnode.engineVersion.split('.').slice(0, 2).join('.')}`;
  const itsTags = dbnodeTags(environment.name, dbnode.name);
  return {
    SubnetGroup: {
      Type: 'AWS::RDS::DBSubnetGroup',
      Properties: {
        DBSubnetGroupDescription: `Private subnets of environment ${environment.name}`,
        SubnetIds: ref('PrivateSubnetIds'),
        Tags: itsTags,
      },
    },
    ParameterGroup: {
      Type: 'AWS::RDS::DBParameterGroup',
      Properties: {
        Family: family,
        Description: `Dbnode ${dbnode.name} of environment ${environment.name}`,
        Parameters: {
          require_secure_transport: '1',
          slow_query_log: '1',
          long_query_time: '2',
          log_output: 'FILE',
        },
        Tags: itsTags,
      },
    },
    Database: {
      Type: 'AWS::RDS::DBInstance',
      DependsOn: dependsOn,
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
      Properties: {
        DBInstanceIdentifier: databaseIdentifier(environment.name, dbnode.name),
        DBInstanceClass: dbnode.instanceClass,
        Engine: 'mysql',
        EngineVersion: ref('EngineVersion'),
        AllowMajorVersionUpgrade: false,
        AutoMinorVersionUpgrade: true,
        AllocatedStorage: String(dbnode.storageGiB),
        StorageType: 'gp3',
        StorageEncrypted: true,
        MultiAZ: dbnode.multiAz,
        DBSubnetGroupName: ref('SubnetGroup'),
        DBParameterGroupName: ref('ParameterGroup'),
        VPCSecurityGroups: [ref('DatabaseSecurityGroupId')],
        PubliclyAccessible: false,
        Port: '3306',
        MasterUsername: MASTER_USERNAME,
        ManageMasterUserPassword: true,
        BackupRetentionPeriod: dbnode.backupRetentionDays,
        CopyTagsToSnapshot: true,
        DeleteAutomatedBackups: false,
        DeletionProtection: true,
        EnableCloudwatchLogsExports: EXPORTED_LOGS,
        Tags: itsTags,
      },
    },
  };
}

/** RDS would make these groups itself, and keep their logs for ever. */
function logGroups(environment: Environment, dbnode: Dbnode): Readonly<Record<string, TemplateResource>> {
  const labels = { error: 'ErrorLogGroup', slowquery: 'SlowQueryLogGroup' } as const;
  const groups = EXPORTED_LOGS.map((log): [string, TemplateResource] => [
    labels[log],
    {
      Type: 'AWS::Logs::LogGroup',
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        LogGroupName: `/aws/rds/instance/${databaseIdentifier(environment.name, dbnode.name)}/${log}`,
        RetentionInDays: environment.monitoring.logRetentionDays,
        Tags: dbnodeTags(environment.name, dbnode.name),
      },
    },
  ]);
  return Object.fromEntries(groups);
}

/** A secret without a value: values never stand in templates. */
function secret(name: string, description: string, itsTags: Json): TemplateResource {
  return {
    Type: 'AWS::SecretsManager::Secret',
    // A first deploy that rolls back must not leave a secret behind whose name then is taken.
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
    Properties: { Name: name, Description: description, Tags: itsTags },
  };
}

function dbnodeTags(environment: string, dbnode: string): Json {
  return [
    { Key: 'syncops:dbnode', Value: dbnode },
    { Key: 'syncops:environment', Value: environment },
    { Key: 'syncops:role', Value: 'dbnode' },
  ];
}
