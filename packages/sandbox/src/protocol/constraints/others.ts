import type { ConstraintTable } from './constraint.ts';

const TAG_KEY = { min: 1, max: 128 };
const ASG_NAME = { min: 1, max: 255 };

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const stsConstraints: ConstraintTable = {
  'AssumeRoleRequest.RoleArn': { min: 20, max: 2048 },
  'AssumeRoleRequest.RoleSessionName': { min: 2, max: 64, pattern: /^[\w+=,.@-]*$/ },
  'AssumeRoleRequest.DurationSeconds': { min: 900, max: 43_200 },
  'AssumeRoleRequest.ExternalId': { min: 2, max: 1224, pattern: /^[\w+=,.@:/-]*$/ },
  'AssumeRoleRequest.Policy': { min: 1 },
  'Tag.Key': TAG_KEY,
  'Tag.Value': { max: 256 },
};

/** @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Operations.html */
export const autoScalingConstraints: ConstraintTable = {
  'AutoScalingGroupNamesType.AutoScalingGroupNames': { each: ASG_NAME },
  'AutoScalingGroupNamesType.MaxRecords': { max: 100 },
  'DescribeScalingActivitiesType.AutoScalingGroupName': ASG_NAME,
  'SetDesiredCapacityType.AutoScalingGroupName': ASG_NAME,
  'SetInstanceHealthQuery.InstanceId': { min: 1, max: 19 },
  'DescribeAutoScalingInstancesType.InstanceIds': { each: { min: 1, max: 19 } },
  'DescribeAutoScalingInstancesType.MaxRecords': { max: 50 },
  'StartInstanceRefreshType.AutoScalingGroupName': ASG_NAME,
};

/** @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Operations.html */
export const loadBalancingConstraints: ConstraintTable = {
  'DescribeAccountLimitsInput.PageSize': { min: 1, max: 400 },
  'DescribeLoadBalancersInput.PageSize': { min: 1, max: 400 },
  'DescribeTargetGroupsInput.PageSize': { min: 1, max: 400 },
  'DescribeListenersInput.PageSize': { min: 1, max: 400 },
  'TargetDescription.Port': { min: 1, max: 65_535 },
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html */
export const s3Constraints: ConstraintTable = {
  'ListObjectsV2Request.EncodingType': { oneOf: ['url'] },
  'ListObjectsV2Request.MaxKeys': { min: 0, max: 2_147_483_647 },
  'PutObjectRequest.ServerSideEncryption': { oneOf: ['AES256', 'aws:kms', 'aws:kms:dsse'] },
  'PutObjectRequest.IfNoneMatch': { oneOf: ['*'] },
};
