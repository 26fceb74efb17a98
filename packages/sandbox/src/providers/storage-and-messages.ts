import { AwsFault } from '../contract.ts';
import type { ProviderRequest, ResourceProvider } from '../contract.ts';
import { generatedName, newId } from '../world/identifiers.ts';
import { number, object, policyDocument, requiredText, text, texts } from '../world/properties.ts';
import { arn, assertNew, ownTags, plainProvider } from './provider-kit.ts';
import type { PlainResource } from './provider-kit.ts';

const bucket: PlainResource = {
  type: 'AWS::S3::Bucket',
  physicalId: ({ properties, stackName, logicalId, world }) => {
    const name = text(properties, 'BucketName') ?? generatedName(stackName, logicalId).toLowerCase();
    world.objects.createBucket(name);
    return name;
  },
  apply: (name, { properties, tags, world }) => {
    world.objects.updateBucket(name, {
      versioning: text(object(properties, 'VersioningConfiguration'), 'Status') === 'Enabled',
      tags: { ...tags, ...ownTags(properties) },
    });
  },
  attributes: (name, { world }) => ({
    Arn: `arn:aws:s3:::${name}`,
    DomainName: `${name}.s3.amazonaws.com`,
    RegionalDomainName: `${name}.s3.${world.region}.amazonaws.com`,
  }),
  remove: (name, _, world) => {
    world.objects.deleteBucket(name);
  },
};

const bucketPolicy: PlainResource = {
  type: 'AWS::S3::BucketPolicy',
  physicalId: ({ properties }) => requiredText(properties, 'Bucket'),
  apply: (name, { properties, world }) => {
    world.objects.updateBucket(name, { policy: policyDocument(properties, 'PolicyDocument') });
  },
  remove: (name, _, world) => {
    if (world.objects.hasBucket(name)) world.objects.updateBucket(name, { policy: {} });
  },
};

const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const logGroup: PlainResource = {
  type: 'AWS::Logs::LogGroup',
  physicalId: ({ properties, stackName, logicalId, world }) => {
    const name = text(properties, 'LogGroupName') ?? generatedName(stackName, logicalId);
    assertNew(
      world,
      'AWS::Logs::LogGroup',
      name,
      `Resource of type 'AWS::Logs::LogGroup' with identifier '${name}'`,
    );
    return name;
  },
  check: ({ properties }) => {
    const days = number(properties, 'RetentionInDays');
    if (days !== undefined && !LOG_RETENTION_DAYS.includes(days)) {
      throw new AwsFault(
        'InvalidParameterException',
        `1 validation error: Value '${days}' at 'retentionInDays' is not one of the allowed values`,
      );
    }
  },
  attributes: (name, { world }) => ({ Arn: `${arn(world, 'logs', `log-group:${name}`)}:*` }),
};

const metricFilter: PlainResource = {
  type: 'AWS::Logs::MetricFilter',
  physicalId: ({ properties, stackName, logicalId }) =>
    text(properties, 'FilterName') ?? generatedName(stackName, logicalId),
  check: ({ properties, world }) => {
    if (world.resources.get('AWS::Logs::LogGroup', requiredText(properties, 'LogGroupName')) === undefined) {
      throw new AwsFault('ResourceNotFoundException', 'The specified log group does not exist.');
    }
  },
};

const topic: PlainResource = {
  type: 'AWS::SNS::Topic',
  physicalId: ({ properties, stackName, logicalId, world }) =>
    arn(world, 'sns', text(properties, 'TopicName') ?? generatedName(stackName, logicalId)),
  attributes: (topicArn) => ({ TopicArn: topicArn, TopicName: topicArn.split(':').at(-1) ?? '' }),
};

function assertTopic({ world }: ProviderRequest, topicArn: string): void {
  if (world.resources.get('AWS::SNS::Topic', topicArn) === undefined) {
    throw new AwsFault('NotFound', 'Topic does not exist', 404);
  }
}

const alarm: PlainResource = {
  type: 'AWS::CloudWatch::Alarm',
  physicalId: ({ properties, stackName, logicalId }) =>
    text(properties, 'AlarmName') ?? generatedName(stackName, logicalId),
  check: (request) => {
    const actions = ['AlarmActions', 'OKActions', 'InsufficientDataActions'];
    for (const action of actions.flatMap((name) => texts(request.properties, name))) {
      if (action.includes(':sns:')) assertTopic(request, action);
    }
  },
  attributes: (name, { world }) => ({ Arn: arn(world, 'cloudwatch', `alarm:${name}`) }),
};

const dashboard: PlainResource = {
  type: 'AWS::CloudWatch::Dashboard',
  physicalId: ({ properties, stackName, logicalId }) =>
    text(properties, 'DashboardName') ?? generatedName(stackName, logicalId),
  check: ({ properties }) => {
    try {
      JSON.parse(requiredText(properties, 'DashboardBody'));
    } catch (error) {
      throw new AwsFault(
        'InvalidParameterInput',
        `The field DashboardBody must be a valid JSON object: ${String(error)}`,
      );
    }
  },
};

/** S3, CloudWatch, CloudWatch Logs and SNS. */
export const storageAndMessageProviders: readonly ResourceProvider[] = [
  bucket,
  bucketPolicy,
  logGroup,
  metricFilter,
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
  alarm,
  dashboard,
].map(plainProvider);
