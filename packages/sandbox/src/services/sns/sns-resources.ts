import { AwsFault } from '../../contract.ts';
import type { ProviderRequest, ResourceProvider } from '../../contract.ts';
import { generatedName, newId } from '../../world/identifiers.ts';
import { policyDocument, requiredText, text, texts } from '../../world/properties.ts';
import { arn, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const topic: PlainResource = {
  type: 'AWS::SNS::Topic',
  physicalId: ({ properties, stackName, logicalId, world }) =>
    arn(world, 'sns', text(properties, 'TopicName') ?? generatedName(stackName, logicalId)),
  attributes: (topicArn) => ({ TopicArn: topicArn, TopicName: topicArn.split(':').at(-1) ?? '' }),
};

/** Refuses a request that names a topic which does not exist. */
export function assertTopic({ world }: ProviderRequest, topicArn: string): void {
  if (world.resources.get('AWS::SNS::Topic', topicArn) === undefined) {
    throw new AwsFault('NotFound', 'Topic does not exist', 404);
  }
}

/** Topics, their policies and their subscriptions. */
export const topicProviders: readonly ResourceProvider[] = [
  topic,
  {
    type: 'AWS::SNS::TopicPolicy',
    physicalId: ({ stackName, logicalId }: ProviderRequest) => generatedName(stackName, logicalId),
    check: (request: ProviderRequest) => {
      for (const topicArn of texts(request.properties, 'Topics')) assertTopic(request, topicArn);
      policyDocument(request.properties, 'PolicyDocument');
    },
    attributes: (physicalId: string) => ({ Id: physicalId }),
  },
  {
    type: 'AWS::SNS::Subscription',
    physicalId: ({ properties }: ProviderRequest) =>
      `${requiredText(properties, 'TopicArn')}:${newId('sub').slice(4)}`,
    check: (request: ProviderRequest) => {
      assertTopic(request, requiredText(request.properties, 'TopicArn'));
    },
    attributes: (physicalId: string) => ({ Arn: physicalId }),
  },
].map(plainProvider);
