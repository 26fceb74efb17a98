export type * from './ports.ts';
export type * from './stack-changes.ts';
export { type Aws, type AwsOptions, createAws } from './create-aws.ts';
export { AwsError, type AwsErrorCode, type AwsErrorData, isAwsAnswer } from './errors.ts';
export type { AwsDeps } from './deps.ts';
export type { FleetKind } from './fleet.ts';
export type { Credentials } from './clients.ts';
export type { OnCall } from './instrument.ts';
