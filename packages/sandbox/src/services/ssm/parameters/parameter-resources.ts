import { AwsFault } from '../../../contract.ts';
import type { ResourceProvider } from '../../../contract.ts';
import { generatedName } from '../../../world/identifiers.ts';
import { requiredText, text } from '../../../world/properties.ts';
import { ownTags, plainProvider } from '../../../providers/provider-kit.ts';
import type { PlainResource } from '../../../providers/provider-kit.ts';

const parameter: PlainResource = {
  type: 'AWS::SSM::Parameter',
  physicalId: ({ properties, stackName, logicalId, world }) => {
    const name = text(properties, 'Name') ?? generatedName(stackName, logicalId);
    if (world.parameters.get(name) !== undefined) {
      throw new AwsFault(
        'ParameterAlreadyExists',
        'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
      );
    }
    return name;
  },
  apply: (name, { properties, tags, world }) => {
    const description = text(properties, 'Description');
    world.parameters.put({
      name,
      type: text(properties, 'Type') === 'StringList' ? 'StringList' : 'String',
      value: requiredText(properties, 'Value'),
      tags: { ...tags, ...ownTags(properties) },
      ...(description === undefined ? {} : { description }),
    });
  },
  attributes: (_, { properties }) => ({
    Type: text(properties, 'Type') ?? 'String',
    Value: text(properties, 'Value') ?? '',
  }),
  remove: (name, _, world) => {
    world.parameters.delete(name);
  },
};

/** Parameters of the Parameter Store. */
export const parameterProviders: readonly ResourceProvider[] = [parameter].map(plainProvider);
