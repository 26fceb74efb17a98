import { randomUUID } from 'node:crypto';
import { AwsFault } from '../../../contract.ts';

/** A resource could not be made, changed or deleted; the message is its status reason. */
export class ResourceFailure extends Error {
  override readonly name = 'ResourceFailure';
}

/** The status reason of whatever a provider threw, in the words in which CloudFormation passes on a resource handler's error. */
export function statusReason(error: unknown): string {
  if (error instanceof ResourceFailure) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Resource handler returned message: "${message}" (RequestToken: ${randomUUID()}, HandlerErrorCode: ${handlerErrorCode(error)})`;
}

/** @see https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html */
function handlerErrorCode(error: unknown): string {
  if (!(error instanceof AwsFault)) return 'InternalFailure';
  if (/Exist|AlreadyOwned|Duplicate|InUse/.test(error.code) && !/NotExist|NoSuch/.test(error.code))
    return 'AlreadyExists';
  if (/NotFound|NoSuch|NotExist/.test(error.code)) return 'NotFound';
  if (/AccessDenied/.test(error.code)) return 'AccessDenied';
  return /Invalid|Validation|Malformed/.test(error.code) ? 'InvalidRequest' : 'GeneralServiceException';
}
