// Imported by name in a file of its own: what is imported dynamically as a whole package cannot be shaken by a bundler.
export { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
export { CloudFormationClient } from '@aws-sdk/client-cloudformation';
export { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
export { RDSClient } from '@aws-sdk/client-rds';
export { S3Client } from '@aws-sdk/client-s3';
export { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
export { SSMClient } from '@aws-sdk/client-ssm';
export { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
