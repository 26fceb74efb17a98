import type { ResourceProvider } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import { object, policyDocument, requiredText, text } from '../../world/properties.ts';
import { ownTags, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

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

/** Buckets and their policies. */
export const bucketProviders: readonly ResourceProvider[] = [bucket, bucketPolicy].map(plainProvider);
