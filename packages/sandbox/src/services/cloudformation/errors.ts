import { AwsFault } from '../../contract.ts';

/** The fault for any template or request that CloudFormation refuses in words rather than by a code of its own. */
export function templateError(message: string): AwsFault {
  return new AwsFault('ValidationError', message);
}
