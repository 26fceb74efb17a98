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

/** The master user of every RDS instance; RDS generates and stores its password. */
export const MASTER_USERNAME = 'syncops_admin';

/** Logs that RDS exports to CloudWatch Logs. */
const EXPORTED_LOGS = ['error', 'slowquery'] as const;

/**
 * Builds the stack of one dbnode: the instance, its ten DNS names, its two secrets (the deployer stores their values) and its
 * alarms.
 *
 * The instance is created last: if another resource fails on the first deploy, it fails before the instance exists, which
 * deletion protection would exclude from the rollback.
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
      // A parameter, because linters know only full versions, but RDS also accepts "8.4" for the newest minor version.
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
  const tags = dbnodeTags(environment.name, dbnode.name);
  return {
    SubnetGroup: {
      Type: 'AWS::RDS::DBSubnetGroup',
      Properties: {
        DBSubnetGroupDescription: `Private subnets of environment ${environment.name}`,
        SubnetIds: ref('PrivateSubnetIds'),
        Tags: tags,
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
        Tags: tags,
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
        Tags: tags,
      },
    },
  };
}

/** Builds the log groups, which RDS would otherwise create itself without an expiry. */
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

/** Builds a secret without a value, because templates never contain values. */
function secret(name: string, description: string, tags: Json): TemplateResource {
  return {
    Type: 'AWS::SecretsManager::Secret',
    // If the first deploy is rolled back, it must not leave a secret whose name would then be taken.
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
    Properties: { Name: name, Description: description, Tags: tags },
  };
}

function dbnodeTags(environment: string, dbnode: string): Json {
  return [
    { Key: 'syncops:dbnode', Value: dbnode },
    { Key: 'syncops:environment', Value: environment },
    { Key: 'syncops:role', Value: 'dbnode' },
  ];
}
