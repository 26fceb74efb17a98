import { AwsFault, type RequestContext } from '../../contract.ts';
import { needText } from '../input.ts';
import { notFound, type Secret, type SecretStore } from './secret-store.ts';

/** What an operation allows of the secret that it names. */
export interface AccessRules {
  /** Condition keys besides the resource's tags. */
  readonly context?: Record<string, string | string[]>;
  /** The secret may be scheduled for deletion. */
  readonly allowDeleted?: boolean;
  /** Secrets that a service manages are closed to it. */
  readonly forbidManaged?: boolean;
}

/**
 * The secret that `SecretId` names, once the caller may do this to it. Without permission no one learns whether it exists.
 * @throws AwsFault AccessDenied, ResourceNotFoundException, InvalidRequestException
 */
export function openSecret(
  store: SecretStore,
  input: Readonly<Record<string, unknown>>,
  request: RequestContext,
  operation: string,
  { context = {}, allowDeleted = false, forbidManaged = false }: AccessRules = {},
): Secret {
  const id = needText(input, 'SecretId');
  const secret = store.find(id);
  authorizeSecret(store, id, secret, request, operation, context);
  if (secret === undefined) throw notFound();
  if (secret.deletionAt !== undefined && !allowDeleted) {
    throw new AwsFault(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  }
  if (secret.owningService !== undefined && forbidManaged) {
    throw new AwsFault(
      'InvalidRequestException',
      `You can't modify secrets that are managed by another service: ${secret.owningService} owns this one.`,
    );
  }
  return secret;
}

/** @throws AwsFault AccessDenied */
export function authorizeSecret(
  store: SecretStore,
  id: string,
  secret: Secret | undefined,
  request: RequestContext,
  operation: string,
  context: Record<string, string | string[]> = {},
): void {
  const tags = Object.entries(secret?.tags ?? {}).flatMap(([key, value]) => [
    [`aws:ResourceTag/${key}`, value] as const,
    [`secretsmanager:ResourceTag/${key}`, value] as const,
  ]);
  const arn = secret?.arn ?? (id.startsWith('arn:') ? id : store.newArn(id));
  request.authorize(`secretsmanager:${operation}`, arn, {
    'secretsmanager:SecretId': arn,
    ...Object.fromEntries(tags),
    ...context,
  });
}
