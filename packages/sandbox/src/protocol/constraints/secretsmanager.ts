import type { ConstraintTable } from './constraint.ts';

const SECRET_ID = { min: 1, max: 2048 };
const TOKEN = { min: 32, max: 64 };
const VALUE = { min: 1, max: 65_536 };
const NEXT_TOKEN = { min: 1, max: 4096 };
const STAGE = { min: 1, max: 256 };
const PAGE = { min: 1, max: 100 };
const ROTATION_TOKEN = { min: 36, max: 256, pattern: /^[a-zA-Z0-9-]+$/ };

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html */
export const secretsManagerConstraints: ConstraintTable = {
  'BatchGetSecretValueRequest.SecretIdList': { min: 1, max: 20, each: SECRET_ID },
  'BatchGetSecretValueRequest.Filters': { max: 10 },
  'BatchGetSecretValueRequest.MaxResults': { min: 1, max: 20 },
  'BatchGetSecretValueRequest.NextToken': NEXT_TOKEN,
  'CreateSecretRequest.Name': { min: 1, max: 512 },
  'CreateSecretRequest.ClientRequestToken': TOKEN,
  'CreateSecretRequest.Description': { max: 2048 },
  'CreateSecretRequest.KmsKeyId': { max: 2048 },
  'CreateSecretRequest.SecretBinary': VALUE,
  'CreateSecretRequest.SecretString': VALUE,
  'DeleteSecretRequest.SecretId': SECRET_ID,
  'DescribeSecretRequest.SecretId': SECRET_ID,
  'Filter.Key': {
    oneOf: ['description', 'name', 'tag-key', 'tag-value', 'primary-region', 'owning-service', 'all'],
  },
  'Filter.Values': { min: 1, max: 10, each: { pattern: /^!?[a-zA-Z0-9 :_@/+=.\-!]{0,512}$/ } },
  'GetSecretValueRequest.SecretId': SECRET_ID,
  'GetSecretValueRequest.VersionId': TOKEN,
  'GetSecretValueRequest.VersionStage': STAGE,
  'ListSecretsRequest.Filters': { max: 10 },
  'ListSecretsRequest.MaxResults': PAGE,
  'ListSecretsRequest.NextToken': NEXT_TOKEN,
  'ListSecretsRequest.SortOrder': { oneOf: ['asc', 'desc'] },
  'ListSecretsRequest.SortBy': { oneOf: ['created-date', 'last-accessed-date', 'last-changed-date', 'name'] },
  'ListSecretVersionIdsRequest.SecretId': SECRET_ID,
  'ListSecretVersionIdsRequest.MaxResults': PAGE,
  'ListSecretVersionIdsRequest.NextToken': NEXT_TOKEN,
  'PutSecretValueRequest.SecretId': SECRET_ID,
  'PutSecretValueRequest.ClientRequestToken': TOKEN,
  'PutSecretValueRequest.SecretBinary': VALUE,
  'PutSecretValueRequest.SecretString': VALUE,
  'PutSecretValueRequest.VersionStages': { min: 1, max: 20, each: STAGE },
  'PutSecretValueRequest.RotationToken': ROTATION_TOKEN,
  'RestoreSecretRequest.SecretId': SECRET_ID,
  'Tag.Key': { min: 1, max: 128 },
  'Tag.Value': { max: 256 },
  'TagResourceRequest.SecretId': SECRET_ID,
  'UntagResourceRequest.SecretId': SECRET_ID,
  'UntagResourceRequest.TagKeys': { each: { min: 1, max: 128 } },
  'UpdateSecretRequest.SecretId': SECRET_ID,
  'UpdateSecretRequest.ClientRequestToken': TOKEN,
  'UpdateSecretRequest.Description': { max: 2048 },
  'UpdateSecretRequest.KmsKeyId': { max: 2048 },
  'UpdateSecretRequest.SecretBinary': VALUE,
  'UpdateSecretRequest.SecretString': VALUE,
  'UpdateSecretVersionStageRequest.SecretId': SECRET_ID,
  'UpdateSecretVersionStageRequest.VersionStage': STAGE,
  'UpdateSecretVersionStageRequest.MoveToVersionId': TOKEN,
  'UpdateSecretVersionStageRequest.RemoveFromVersionId': TOKEN,
};
