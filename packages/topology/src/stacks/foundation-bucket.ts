import type { Environment } from '../environment.ts';
import { bucketName } from '../names.ts';
import type { TemplateResource } from '../stack.ts';
import { getAtt, policy, ref, sub, tags } from './intrinsics.ts';

/**
 * Days after which templates expire, because only a deploy reads them; releases and agents are kept, because hosts may apply
 * them at any time.
 */
const TEMPLATE_DAYS = 90;

/** Builds the bucket for templates, releases and agents: private, versioned, encrypted, and reachable only through TLS. */
export function bucketResources(environment: Environment): Readonly<Record<string, TemplateResource>> {
  return {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      // If the first deploy is rolled back, it must not leave a bucket whose name would then be taken.
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BucketName: bucketName(environment),
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        LifecycleConfiguration: {
          Rules: [
            {
              Id: 'incomplete-uploads',
              Status: 'Enabled',
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            },
            { Id: 'templates', Status: 'Enabled', Prefix: 'templates/', ExpirationInDays: TEMPLATE_DAYS },
          ],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
        Tags: tags(environment.name, 'releases'),
      },
    },
    BucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Bucket: ref('Bucket'),
        PolicyDocument: policy([
          {
            Sid: 'TlsOnly',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [getAtt('Bucket', 'Arn'), sub('${Bucket.Arn}/*')],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ]),
      },
    },
  };
}
