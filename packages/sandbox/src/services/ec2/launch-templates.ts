import { AwsFault } from '../../contract.ts';
import type { Properties, World } from '../../contract.ts';
import { assertImage, assertSecurityGroups } from './network-references.ts';
import { object, objects, requiredText, text, texts } from '../../world/properties.ts';

/** User data ends at 16 KB before base64. */
const MAX_USER_DATA_BYTES = 16_384;
const PARAMETER_PREFIX = 'resolve:ssm:';

/** What an instance is launched with. */
export interface LaunchFacts {
  readonly imageId: string;
  readonly instanceType: string;
  readonly instanceProfileArn?: string;
  readonly roleName?: string;
  readonly userData?: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface LaunchTemplates {
  /** Refuses data that names what does not exist. */
  check(data: Properties): void;
  addVersion(id: string, data: Properties): void;
  latest(id: string): number;
  /** Facts of a version: a number, `$Latest` or `$Default`. */
  get(id: string, version: string): LaunchFacts;
  delete(id: string): void;
}

function decodeUserData(data: Properties): string | undefined {
  const encoded = text(data, 'UserData');
  if (encoded === undefined) return undefined;
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) {
    throw new AwsFault('InvalidUserData.Malformed', 'Invalid BASE64 encoding of user data');
  }
  const decoded = Buffer.from(encoded, 'base64');
  if (decoded.length > MAX_USER_DATA_BYTES) {
    throw new AwsFault('InvalidParameterValue', 'User data is limited to 16384 bytes');
  }
  return decoded.toString('utf8');
}

export function createLaunchTemplates(world: World): LaunchTemplates {
  const versions = new Map<string, Properties[]>();

  const imageOf = (data: Properties): string => {
    const image = requiredText(data, 'ImageId');
    if (!image.startsWith(PARAMETER_PREFIX)) return image;
    const parameter = world.parameters.get(image.slice(PARAMETER_PREFIX.length));
    if (parameter === undefined) {
      throw new AwsFault(
        'InvalidParameterValue',
        `The parameter '${image.slice(PARAMETER_PREFIX.length)}' does not exist`,
      );
    }
    return parameter.value;
  };

  const facts = (data: Properties): LaunchFacts => {
    const imageId = imageOf(data);
    assertImage(world, imageId);
    assertSecurityGroups(world, [
      ...texts(data, 'SecurityGroupIds'),
      ...objects(data, 'NetworkInterfaces').flatMap((networkInterface) => texts(networkInterface, 'Groups')),
    ]);
    const keyName = text(data, 'KeyName');
    if (keyName !== undefined && world.resources.get('AWS::EC2::KeyPair', keyName) === undefined) {
      throw new AwsFault('InvalidKeyPair.NotFound', `The key pair '${keyName}' does not exist`);
    }
    const profileProperties = object(data, 'IamInstanceProfile');
    const profileName = text(profileProperties, 'Arn') ?? text(profileProperties, 'Name');
    const profile = profileName === undefined ? undefined : world.iam.instanceProfile(profileName);
    if (profileName !== undefined && profile === undefined) {
      throw new AwsFault(
        'InvalidParameterValue',
        `Value (${profileName}) for parameter iamInstanceProfile is invalid. Invalid IAM Instance Profile`,
      );
    }
    const [roleName] = profile?.roleNames ?? [];
    const userData = decodeUserData(data);
    const tags: Record<string, string> = {};
    for (const specification of objects(data, 'TagSpecifications')) {
      if (text(specification, 'ResourceType') !== 'instance') continue;
      for (const tag of objects(specification, 'Tags'))
        tags[requiredText(tag, 'Key')] = text(tag, 'Value') ?? '';
    }
    return {
      imageId,
      instanceType: requiredText(data, 'InstanceType'),
      tags,
      ...(profile === undefined ? {} : { instanceProfileArn: profile.arn }),
      ...(roleName === undefined ? {} : { roleName }),
      ...(userData === undefined ? {} : { userData }),
    };
  };

  const find = (id: string): readonly Properties[] => {
    const found = versions.get(id);
    if (found === undefined) {
      throw new AwsFault(
        'InvalidLaunchTemplateId.NotFound',
        `The specified launch template, with template ID ${id}, does not exist.`,
      );
    }
    return found;
  };

  return {
    check: (data) => {
      facts(data);
    },
    addVersion: (id, data) => {
      versions.set(id, [...(versions.get(id) ?? []), data]);
    },
    latest: (id) => find(id).length,
    get: (id, version) => {
      const all = find(id);
      const number = version === '$Latest' ? all.length : version === '$Default' ? 1 : Number(version);
      const data = all[number - 1];
      if (data === undefined) {
        throw new AwsFault(
          'InvalidLaunchTemplateId.VersionNotFound',
          `Could not find the specified version ${version} for the launch template with ID ${id}.`,
        );
      }
      return facts(data);
    },
    delete: (id) => {
      versions.delete(id);
    },
  };
}
