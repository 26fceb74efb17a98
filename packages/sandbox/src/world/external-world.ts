import type { LiveResource, World } from '../contract.ts';

/** What is there before anything is deployed: an account with a network, a hosted zone, images, a certificate. */
export const external = {
  account: '123456789012',
  region: 'us-east-1',
  vpcId: 'vpc-0a0a0a0a0a0a0a0a0',
  publicSubnetIds: ['subnet-0a0a0a0a0a0a0a0a1', 'subnet-0a0a0a0a0a0a0a0a2'],
  privateSubnetIds: ['subnet-0a0a0a0a0a0a0a0a3', 'subnet-0a0a0a0a0a0a0a0a4'],
  hostedZoneId: 'Z0SANDBOX000000000001',
  domain: 'sync.localhost',
  keyName: 'operators',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a',
  deployerRole: 'syncops-deployer',
} as const;

const IMAGES: Readonly<Record<string, string>> = {
  '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64': 'ami-0a0a0a0a0a0a0a0a1',
  '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64': 'ami-0a0a0a0a0a0a0a0a2',
};
/** The longest session that a role may have. */
const SESSION_SECONDS = 43_200;

function thing(
  type: string,
  physicalId: string,
  attributes: LiveResource['attributes'] = {},
  properties: LiveResource['properties'] = {},
): LiveResource {
  return { type, physicalId, attributes, properties, tags: {} };
}

function subnet(world: World, physicalId: string, index: number): LiveResource {
  const zone = index % 2 === 0 ? 'a' : 'b';
  return thing('AWS::EC2::Subnet', physicalId, {
    AvailabilityZone: `${world.region}${zone}`,
    VpcId: external.vpcId,
  });
}

/** Puts the pre-existing things into a world, and the role with which deploys are made. */
export function seedExternalWorld(world: World): void {
  const { resources, parameters, iam } = world;
  const subnets = [...external.publicSubnetIds, ...external.privateSubnetIds];
  const seeds: readonly LiveResource[] = [
    thing('AWS::EC2::VPC', external.vpcId, { CidrBlock: '10.0.0.0/16' }),
    ...subnets.map((id, index) => subnet(world, id, index)),
    ...Object.values(IMAGES).map((id) => thing('AWS::EC2::Image', id)),
    thing('AWS::EC2::KeyPair', external.keyName),
    thing('AWS::Route53::HostedZone', external.hostedZoneId, {}, { Name: external.domain }),
    thing('AWS::CertificateManager::Certificate', external.certificateArn, {
      names: [`*.${external.domain}`],
    }),
  ];
  for (const seed of seeds) resources.put(seed);
  for (const [name, value] of Object.entries(IMAGES)) parameters.put({ name, value });
  iam.putRole({
    name: external.deployerRole,
    maxSessionSeconds: SESSION_SECONDS,
    trust: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${world.account}:root` },
          Action: 'sts:AssumeRole',
        },
      ],
    },
  });
  iam.attachRolePolicy(external.deployerRole, 'arn:aws:iam::aws:policy/AdministratorAccess');
}

/** Credentials of the deploy role, as environment variables. */
export function deployerCredentials({ iam }: World): Record<string, string> {
  const key = iam.issueCredentials(external.deployerRole, {
    sessionName: 'deploy',
    durationSeconds: SESSION_SECONDS,
  });
  return {
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_SESSION_TOKEN: key.sessionToken,
  };
}
