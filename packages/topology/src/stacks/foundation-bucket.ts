import type { Environment } from '../environment.ts';
import { bucketName } from '../names.ts';
import type { TemplateResource } from '../stack.ts';
import { getAtt, policy, ref, sub, tags } from './intrinsics.ts';

/** Templates are needed while a stack is deployed; releases and agents for as long as a host may apply them. */
const TEMPLATE_DAYS = 90;

/** The bucket for templates, releases and agents: private, versioned, encrypted, reached through TLS alone. */
export function bucketResources(environment: Environment): Readonly<Record<string, TemplateResource>> {
  return {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      // A first deploy that rolls back must not leave a bucket behind whose name then is taken.
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
