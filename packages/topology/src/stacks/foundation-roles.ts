import type { Environment } from '../environment.ts';
import { bucketName, masterSecretName, releasePointerName, type ReleaseRole } from '../names.ts';
import { isEcrImage } from '../rules/network.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { assumedBy, getAtt, policy, ref, sub, tags } from './intrinsics.ts';

type Resources = Readonly<Record<string, TemplateResource>>;

/**
 * The permissions that the SSM agent needs for management, commands and sessions. The AWS managed policy
 * AmazonSSMManagedInstanceCore also lets a host read every parameter of the account, so this list repeats its statements without
 * that permission.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html
 */
export const AGENT_ACTIONS: readonly Json[] = [
  allow(
    [
      'ssm:DescribeAssociation',
      'ssm:DescribeDocument',
      'ssm:GetDeployablePatchSnapshotForInstance',
      'ssm:GetDocument',
      'ssm:GetManifest',
      'ssm:ListAssociations',
      'ssm:ListInstanceAssociations',
      'ssm:PutComplianceItems',
      'ssm:PutConfigurePackageResult',
      'ssm:PutInventory',
      'ssm:UpdateAssociationStatus',
      'ssm:UpdateInstanceAssociationStatus',
      'ssm:UpdateInstanceInformation',
    ],
    '*',
  ),
  allow(
    [
      'ssmmessages:CreateControlChannel',
      'ssmmessages:CreateDataChannel',
      'ssmmessages:OpenControlChannel',
      'ssmmessages:OpenDataChannel',
      'ec2messages:AcknowledgeMessage',
      'ec2messages:DeleteMessage',
      'ec2messages:FailMessage',
      'ec2messages:GetEndpoint',
      'ec2messages:GetMessages',
      'ec2messages:SendReply',
    ],
    '*',
  ),
];

/** Builds the role and the instance profile of the webheads, and the policy for the hosts of the tokenserver. */
export function roleResources(environment: Environment): Resources {
  const { name, tokenserver, webheads } = environment;
  return {
    WebheadRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: `syncstorage-${name}-webhead`,
        Description: `Webheads of environment ${name}`,
        AssumeRolePolicyDocument: assumedBy('ec2.amazonaws.com'),
        Policies: [
          { PolicyName: 'systems-manager-agent', PolicyDocument: policy(AGENT_ACTIONS) },
          {
            PolicyName: 'release',
            PolicyDocument: policy(releaseStatements(environment, 'webhead', `syncstorage/${name}/dbnode/*`)),
          },
          {
            PolicyName: 'logs',
            PolicyDocument: policy([
              allow(
                ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
                getAtt('WebheadLogGroup', 'Arn'),
              ),
            ]),
          },
          ...(isEcrImage(webheads.application.image)
            ? [{ PolicyName: 'image', PolicyDocument: policy(imageStatements(webheads.application.image)) }]
            : []),
        ],
        Tags: tags(name, 'webhead'),
      },
    },
    WebheadInstanceProfile: {
      Type: 'AWS::IAM::InstanceProfile',
      Properties: { InstanceProfileName: `syncstorage-${name}-webhead`, Roles: [ref('WebheadRole')] },
    },
    TokenserverHostPolicy: {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: {
        ManagedPolicyName: `syncstorage-${name}-tokenserver-host`,
        Description: `What a tokenserver host needs to apply releases of environment ${name}`,
        PolicyDocument: policy(releaseStatements(environment, 'tokenserver', masterSecretName(name, '*'))),
        ...(tokenserver.hosts.roleName === undefined ? {} : { Roles: [tokenserver.hosts.roleName] }),
      },
    },
  };
}

/** Returns the permissions to read a release: its objects, the pointer of the host's role, and the secrets that it names. */
function releaseStatements(environment: Environment, role: ReleaseRole, secrets: string): readonly Json[] {
  const bucket = `arn:\${AWS::Partition}:s3:::${bucketName(environment)}`;
  const inRegion = (service: string): string =>
    `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}`;
  return [
    allow(['s3:GetObject'], [sub(`${bucket}/agents/*`), sub(`${bucket}/releases/*`)]),
    allow(
      ['ssm:GetParameter'],
      sub(`${inRegion('ssm')}:parameter${releasePointerName(environment.name, role)}`),
    ),
    // Secrets Manager appends a hyphen and six characters to every ARN.
    allow(
      ['secretsmanager:GetSecretValue'],
      sub(`${inRegion('secretsmanager')}:secret:${secrets}${secrets.endsWith('*') ? '' : '-??????'}`),
    ),
  ];
}

/** Returns the permissions to pull one image from Amazon ECR. */
function imageStatements(image: string): readonly Json[] {
  const [registry = '', account = '', region = '', repository = ''] =
    /^([0-9]{12})\.dkr\.ecr\.([a-z0-9-]+)\.[^/]+\/([^:@]+)/.exec(image) ?? [];
  return [
    allow(['ecr:GetAuthorizationToken'], '*'),
    allow(
      ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      registry === '' ? '*' : sub(`arn:\${AWS::Partition}:ecr:${region}:${account}:repository/${repository}`),
    ),
  ];
}

function allow(actions: readonly string[], resource: Json): Json {
  return { Effect: 'Allow', Action: actions, Resource: resource };
}
