export type * from './ports.ts';
export { AwsError, type AwsErrorCode, type AwsErrorData, isAwsAnswer } from './errors.ts';
