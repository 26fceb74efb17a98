import { AwsFault } from '../contract.ts';

/**
 * The error with which a service refuses calls above its rate.
 * @see https://docs.aws.amazon.com/awssupport/latest/user/throttling-errors.html
 */
export function throttlingFault(service: string): AwsFault {
  switch (service) {
    case 's3':
      return new AwsFault('SlowDown', 'Please reduce your request rate.', 503);
    case 'ssm':
    case 'secretsmanager':
      return new AwsFault('ThrottlingException', 'Rate exceeded', 400);
    default:
      return new AwsFault('Throttling', 'Rate exceeded', 400);
  }
}
