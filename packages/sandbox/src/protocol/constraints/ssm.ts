import type { ConstraintTable } from './constraint.ts';

const PARAMETER_NAME = { min: 1, max: 2048 };
const COMMAND_ID = { min: 36, max: 36 };
const INSTANCE_ID = { pattern: /^(i-(\w{8}|\w{17})|mi-\w{17})$/ };
const DOCUMENT_NAME = { pattern: /^[a-zA-Z0-9_\-.:/]{3,203}$/ };
const DOCUMENT_VERSION = { pattern: /^([$]LATEST|[$]DEFAULT|[1-9][0-9]*)$/ };
const MAX_CONCURRENCY = { min: 1, max: 7, pattern: /^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$/ };
const MAX_ERRORS = { min: 1, max: 7, pattern: /^([1-9][0-9]*|0|[1-9][0-9]%|[0-9]%|100%)$/ };

/** @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Operations.html */
export const ssmConstraints: ConstraintTable = {
  'CancelCommandRequest.CommandId': COMMAND_ID,
  'CancelCommandRequest.InstanceIds': { max: 50, each: INSTANCE_ID },
  'DeleteParameterRequest.Name': PARAMETER_NAME,
  'DeleteParametersRequest.Names': { min: 1, max: 10, each: PARAMETER_NAME },
  'DescribeDocumentRequest.Name': DOCUMENT_NAME,
  'DescribeDocumentRequest.DocumentVersion': DOCUMENT_VERSION,
  'DescribeInstanceInformationRequest.MaxResults': { min: 5, max: 50 },
  'GetCommandInvocationRequest.CommandId': COMMAND_ID,
  'GetCommandInvocationRequest.InstanceId': INSTANCE_ID,
  'GetCommandInvocationRequest.PluginName': { min: 4 },
  'GetDocumentRequest.Name': DOCUMENT_NAME,
  'GetDocumentRequest.DocumentVersion': DOCUMENT_VERSION,
  'GetParameterRequest.Name': PARAMETER_NAME,
  'GetParametersRequest.Names': { min: 1, max: 10, each: PARAMETER_NAME },
  'GetParametersByPathRequest.Path': PARAMETER_NAME,
  'GetParametersByPathRequest.MaxResults': { min: 1, max: 10 },
  'ListCommandInvocationsRequest.CommandId': COMMAND_ID,
  'ListCommandInvocationsRequest.InstanceId': INSTANCE_ID,
  'ListCommandInvocationsRequest.MaxResults': { min: 1, max: 50 },
  'ListCommandInvocationsRequest.Filters': { min: 1, max: 5 },
  'ListCommandsRequest.CommandId': COMMAND_ID,
  'ListCommandsRequest.InstanceId': INSTANCE_ID,
  'ListCommandsRequest.MaxResults': { min: 1, max: 50 },
  'ListCommandsRequest.Filters': { min: 1, max: 5 },
  'PutParameterRequest.Name': PARAMETER_NAME,
  'PutParameterRequest.Description': { max: 1024 },
  'PutParameterRequest.AllowedPattern': { max: 1024 },
  'PutParameterRequest.Type': { oneOf: ['String', 'StringList', 'SecureString'] },
  'PutParameterRequest.Tier': { oneOf: ['Standard', 'Advanced', 'Intelligent-Tiering'] },
  'PutParameterRequest.KeyId': { min: 1, max: 256 },
  'PutParameterRequest.Tags': { max: 1000 },
  'PutParameterRequest.DataType': { max: 128 },
  'SendCommandRequest.Comment': { max: 100 },
  'SendCommandRequest.DocumentHash': { max: 256 },
  'SendCommandRequest.DocumentHashType': { oneOf: ['Sha256', 'Sha1'] },
  'SendCommandRequest.DocumentName': { pattern: /^[a-zA-Z0-9_\-.:/]{3,203}$/ },
  'SendCommandRequest.DocumentVersion': DOCUMENT_VERSION,
  'SendCommandRequest.InstanceIds': { max: 50, each: INSTANCE_ID },
  'SendCommandRequest.MaxConcurrency': MAX_CONCURRENCY,
  'SendCommandRequest.MaxErrors': MAX_ERRORS,
  'SendCommandRequest.OutputS3BucketName': { min: 3, max: 63 },
  'SendCommandRequest.OutputS3KeyPrefix': { max: 500 },
  'SendCommandRequest.Targets': { max: 5 },
  'SendCommandRequest.TimeoutSeconds': { min: 30, max: 2_592_000 },
  'Tag.Key': { min: 1, max: 128 },
  'Tag.Value': { max: 256 },
  'Target.Key': {
    min: 1,
    max: 163,
    pattern: /^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|^resource-groups:(ResourceTypeFilters|Name)$/u,
  },
  'Target.Values': { max: 50 },
};
