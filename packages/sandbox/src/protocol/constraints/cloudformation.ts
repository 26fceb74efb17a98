import type { ConstraintTable } from './constraint.ts';

const ARN = 'arn:[-a-zA-Z0-9:/._+]*';
/** A stack's name, or its id where the operation takes one. */
const STACK_NAME = { min: 1, pattern: /^[a-zA-Z][-a-zA-Z0-9]*$/ };
const STACK_NAME_OR_ID = { min: 1, pattern: new RegExp(`^([a-zA-Z][-a-zA-Z0-9]*)$|^(${ARN})$`) };
const CHANGE_SET = { min: 1, max: 1600, pattern: new RegExp(`^([a-zA-Z][-a-zA-Z0-9]*)$|^(${ARN})$`) };
const CLIENT_TOKEN = { min: 1, max: 128, pattern: /^[a-zA-Z0-9][-a-zA-Z0-9]*$/ };
const NEXT_TOKEN = { min: 1, max: 1024 };
const ROLE_ARN = { min: 20, max: 2048 };
const TEMPLATE_BODY = { min: 1, max: 51_200 };
const TEMPLATE_URL = { min: 1, max: 5120 };

const STACK_STATUS = {
  oneOf: [
    'CREATE_IN_PROGRESS',
    'CREATE_FAILED',
    'CREATE_COMPLETE',
    'ROLLBACK_IN_PROGRESS',
    'ROLLBACK_FAILED',
    'ROLLBACK_COMPLETE',
    'DELETE_IN_PROGRESS',
    'DELETE_FAILED',
    'DELETE_COMPLETE',
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_COMPLETE',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'UPDATE_ROLLBACK_FAILED',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE',
    'REVIEW_IN_PROGRESS',
    'IMPORT_IN_PROGRESS',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_IN_PROGRESS',
    'IMPORT_ROLLBACK_FAILED',
    'IMPORT_ROLLBACK_COMPLETE',
  ],
};

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Operations.html */
export const cloudFormationConstraints: ConstraintTable = {
  'ContinueUpdateRollbackInput.StackName': STACK_NAME_OR_ID,
  'ContinueUpdateRollbackInput.ClientRequestToken': CLIENT_TOKEN,
  'ContinueUpdateRollbackInput.RoleARN': ROLE_ARN,
  'CreateChangeSetInput.StackName': STACK_NAME_OR_ID,
  'CreateChangeSetInput.Capabilities': {
    each: { oneOf: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'] },
  },
  'CreateChangeSetInput.ChangeSetName': { min: 1, max: 128, pattern: /^[a-zA-Z][-a-zA-Z0-9]*$/ },
  'CreateChangeSetInput.ChangeSetType': { oneOf: ['CREATE', 'UPDATE', 'IMPORT'] },
  'CreateChangeSetInput.ClientToken': { min: 1, max: 128 },
  'CreateChangeSetInput.Description': { min: 1, max: 1024 },
  'CreateChangeSetInput.NotificationARNs': { max: 5 },
  'CreateChangeSetInput.OnStackFailure': { oneOf: ['DO_NOTHING', 'ROLLBACK', 'DELETE'] },
  'CreateChangeSetInput.ResourcesToImport': { max: 200 },
  'CreateChangeSetInput.RoleARN': ROLE_ARN,
  'CreateChangeSetInput.Tags': { max: 50 },
  'CreateChangeSetInput.TemplateBody': TEMPLATE_BODY,
  'CreateChangeSetInput.TemplateURL': TEMPLATE_URL,
  'CreateStackInput.StackName': STACK_NAME,
  'DeleteChangeSetInput.ChangeSetName': CHANGE_SET,
  'DeleteChangeSetInput.StackName': STACK_NAME_OR_ID,
  'DeleteStackInput.StackName': { min: 1 },
  'DeleteStackInput.ClientRequestToken': CLIENT_TOKEN,
  'DeleteStackInput.DeletionMode': { oneOf: ['STANDARD', 'FORCE_DELETE_STACK'] },
  'DeleteStackInput.RoleARN': ROLE_ARN,
  'DescribeChangeSetInput.ChangeSetName': CHANGE_SET,
  'DescribeChangeSetInput.NextToken': NEXT_TOKEN,
  'DescribeChangeSetInput.StackName': STACK_NAME_OR_ID,
  'DescribeEventsInput.ChangeSetName': CHANGE_SET,
  'DescribeEventsInput.NextToken': NEXT_TOKEN,
  'DescribeEventsInput.StackName': STACK_NAME_OR_ID,
  'DescribeStackEventsInput.NextToken': NEXT_TOKEN,
  'DescribeStacksInput.NextToken': NEXT_TOKEN,
  'DescribeStacksInput.StackName': { min: 1 },
  'ExecuteChangeSetInput.ChangeSetName': CHANGE_SET,
  'ExecuteChangeSetInput.ClientRequestToken': CLIENT_TOKEN,
  'ExecuteChangeSetInput.StackName': STACK_NAME_OR_ID,
  'GetTemplateInput.TemplateStage': { oneOf: ['Original', 'Processed'] },
  'ListChangeSetsInput.NextToken': NEXT_TOKEN,
  'ListChangeSetsInput.StackName': STACK_NAME_OR_ID,
  'ListStackResourcesInput.NextToken': NEXT_TOKEN,
  'ListStackResourcesInput.StackName': { min: 1 },
  'ListStacksInput.NextToken': NEXT_TOKEN,
  'ListStacksInput.StackStatusFilter': { each: STACK_STATUS },
  'RollbackConfiguration.MonitoringTimeInMinutes': { min: 0, max: 180 },
  'RollbackConfiguration.RollbackTriggers': { max: 5 },
  'RollbackStackInput.StackName': STACK_NAME_OR_ID,
  'RollbackStackInput.ClientRequestToken': CLIENT_TOKEN,
  'SetStackPolicyInput.StackPolicyBody': { min: 1, max: 16_384 },
  'SetStackPolicyInput.StackPolicyURL': { min: 1, max: 5120 },
  'Tag.Key': { min: 1, max: 128 },
  'Tag.Value': { min: 1, max: 256 },
  'UpdateTerminationProtectionInput.StackName': STACK_NAME_OR_ID,
  'ValidateTemplateInput.TemplateBody': TEMPLATE_BODY,
  'ValidateTemplateInput.TemplateURL': TEMPLATE_URL,
};
