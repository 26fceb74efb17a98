import { AwsFault } from '../../contract.ts';
import type { ProviderRequest, ResourceProvider } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import { requiredText, text } from '../../world/properties.ts';
import { ownTags, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const secret: PlainResource = {
  type: 'AWS::SecretsManager::Secret',
  check: ({ properties }) => {
    if (properties['GenerateSecretString'] !== undefined) {
      throw new AwsFault('InvalidRequestException', 'GenerateSecretString is not supported by this sandbox');
    }
  },
  physicalId: ({ properties, tags, stackName, logicalId, world }) => {
    const description = text(properties, 'Description');
    const kmsKeyId = text(properties, 'KmsKeyId');
    const value = text(properties, 'SecretString');
    return world.secrets.create({
      name: text(properties, 'Name') ?? generatedName(stackName, logicalId),
      tags: { ...tags, ...ownTags(properties) },
      ...(description === undefined ? {} : { description }),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      ...(value === undefined ? {} : { value }),
    }).arn;
  },
  apply: (secretArn, { properties, tags, world, previous }) => {
    if (previous === undefined) return;
    const description = text(properties, 'Description');
    const kmsKeyId = text(properties, 'KmsKeyId');
    world.secrets.update(secretArn, {
      // The handler untags and tags what differs; what someone else tagged stays.
      retag: { set: { ...tags, ...ownTags(properties) }, drop: Object.keys(ownTags(previous)) },
      ...(description === undefined ? {} : { description }),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    });
    const value = text(properties, 'SecretString');
    if (value !== undefined && value !== text(previous, 'SecretString')) world.secrets.put(secretArn, value);
  },
  attributes: (secretArn) => ({ Id: secretArn }),
  remove: (secretArn, _, world) => {
    world.secrets.remove(secretArn);
  },
};

/** Secrets and their resource policies. */
export const secretProviders: readonly ResourceProvider[] = [
  secret,
  {
    type: 'AWS::SecretsManager::ResourcePolicy',
    physicalId: ({ properties }: ProviderRequest) => requiredText(properties, 'SecretId'),
    check: ({ properties, world }: ProviderRequest) => {
      if (world.secrets.arn(requiredText(properties, 'SecretId')) === undefined) {
        throw new AwsFault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      }
    },
  },
].map(plainProvider);
