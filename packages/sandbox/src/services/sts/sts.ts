import { AwsFault, type RequestContext, type SandboxService } from '../../contract.ts';
import type { IamStore } from '../iam/iam-store.ts';
import { needText, numeric, text } from '../input.ts';
import { credentialsAnswer, withResource } from './assumed-role.ts';
import { assumeRoleWithWebIdentity, type WebIdentityOptions } from './web-identity.ts';

/** Sessions made by a session ("role chaining") end after an hour. */
const MAX_CHAINED_SECONDS = 3600;

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html */
export function createSts(account: string, webIdentity: WebIdentityOptions): SandboxService {
  const { iam } = webIdentity;
  return {
    id: 'sts',
    operations: {
      GetCallerIdentity: (_input, { principal }) => {
        const role = principal.roleName === undefined ? undefined : iam.role(principal.roleName);
        const session = principal.arn.split('/').at(-1) ?? '';
        return {
          Account: account,
          Arn: principal.arn,
          UserId: role === undefined ? account : `${role.id}:${session}`,
        };
      },
      AssumeRole: (input, request) => assumeRole(iam, input, request),
      AssumeRoleWithWebIdentity: (input) => assumeRoleWithWebIdentity(webIdentity, input),
    },
  };
}

function assumeRole(
  iam: IamStore,
  input: Record<string, unknown>,
  request: RequestContext,
): Record<string, unknown> {
  const roleArn = needText(input, 'RoleArn');
  const sessionName = needText(input, 'RoleSessionName');
  if (text(input, 'Policy') !== undefined || input['PolicyArns'] !== undefined) {
    throw new AwsFault('NotImplemented', 'the sandbox has no session policies', 501);
  }
  const role = iam.role(roleArn);
  const trust = iam.trustOf(roleArn);
  const externalId = text(input, 'ExternalId');
  const context = {
    'sts:RoleSessionName': sessionName,
    ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }),
  };
  if (role === undefined || trust === undefined) {
    throw new AwsFault(
      'AccessDenied',
      `User: ${request.principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
      403,
    );
  }
  iam.authorize(
    request.principal,
    'sts:AssumeRole',
    role.arn,
    context,
    withResource(trust.document, role.arn),
  );
  const seconds = numeric(input, 'DurationSeconds') ?? 3600;
  const longest = request.principal.kind === 'role' ? MAX_CHAINED_SECONDS : trust.maxSessionSeconds;
  if (seconds > longest) {
    throw new AwsFault(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return credentialsAnswer(iam, role, sessionName, seconds);
}
