import { AwsFault, type OperationHandler, type Properties, type SandboxService } from '../../contract.ts';
import type { IamStore, RoleDescription } from './iam-store.ts';
import { needText } from '../input.ts';

/** IAM keeps no time for what the sandbox makes. */
const SINCE = new Date(0);
const VERSION = 'v1';

/**
 * The reads of IAM that report whether roles, policies and OIDC providers are as they should be; CloudFormation writes them.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html
 */
export function createIam(iam: IamStore): SandboxService {
  /** An operation on the role that `RoleName` names, once the caller may do it. */
  const onRole =
    (
      operation: string,
      answer: (role: RoleDescription, input: Record<string, unknown>) => Record<string, unknown>,
    ): OperationHandler =>
    (input, request) => {
      const name = needText(input, 'RoleName');
      const arn = iam.role(name)?.arn ?? `arn:aws:iam::${accountOf(request.principal.arn)}:role/${name}`;
      request.authorize(`iam:${operation}`, arn);
      return answer(iam.describeRole(name), input);
    };
  const onPolicy =
    (
      operation: string,
      answer: (arn: string, document: Properties) => Record<string, unknown>,
    ): OperationHandler =>
    (input, request) => {
      const arn = needText(input, 'PolicyArn');
      request.authorize(`iam:${operation}`, arn);
      return answer(arn, iam.managedPolicy(arn));
    };
  return {
    id: 'iam',
    operations: {
      GetRole: onRole('GetRole', (role) => ({ Role: roleOf(role) })),
      GetRolePolicy: onRole('GetRolePolicy', ({ name, inline }, input) => {
        const policyName = needText(input, 'PolicyName');
        const document = inline.get(policyName);
        if (document === undefined) {
          throw new AwsFault('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
        }
        return { RoleName: name, PolicyName: policyName, PolicyDocument: encoded(document) };
      }),
      ListRolePolicies: onRole('ListRolePolicies', ({ inline }) => ({
        PolicyNames: [...inline.keys()].toSorted(),
        IsTruncated: false,
      })),
      ListAttachedRolePolicies: onRole('ListAttachedRolePolicies', ({ attached }) => ({
        AttachedPolicies: [...attached].map((arn) => ({ PolicyArn: arn, PolicyName: nameOf(arn) })),
        IsTruncated: false,
      })),
      GetPolicy: onPolicy('GetPolicy', (arn) => ({
        Policy: {
          PolicyName: nameOf(arn),
          Arn: arn,
          Path: '/',
          DefaultVersionId: VERSION,
          IsAttachable: true,
          CreateDate: SINCE,
        },
      })),
      GetPolicyVersion: onPolicy('GetPolicyVersion', (_arn, document) => ({
        PolicyVersion: {
          Document: encoded(document),
          VersionId: VERSION,
          IsDefaultVersion: true,
          CreateDate: SINCE,
        },
      })),
      ListOpenIDConnectProviders: (_input, request) => {
        request.authorize('iam:ListOpenIDConnectProviders', '*');
        return { OpenIDConnectProviderList: iam.oidcProviders().map(({ arn }) => ({ Arn: arn })) };
      },
      GetOpenIDConnectProvider: (input, request) => {
        const arn = needText(input, 'OpenIDConnectProviderArn');
        request.authorize('iam:GetOpenIDConnectProvider', arn);
        const provider = iam.oidcProvider(arn);
        if (provider === undefined) {
          throw new AwsFault('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`, 404);
        }
        // AWS leaves the scheme out.
        return { Url: provider.url.replace(/^https:\/\//, ''), ClientIDList: [...provider.clientIds] };
      },
    },
  };
}

function roleOf({ name, arn, id, trust, maxSessionSeconds, tags, boundary }: RoleDescription): object {
  return {
    Path: '/',
    RoleName: name,
    RoleId: id,
    Arn: arn,
    CreateDate: SINCE,
    AssumeRolePolicyDocument: encoded(trust),
    MaxSessionDuration: maxSessionSeconds,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    ...(boundary === undefined
      ? {}
      : {
          PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundary },
        }),
  };
}

/** IAM answers documents as URL-encoded JSON. */
function encoded(document: Properties): string {
  return encodeURIComponent(JSON.stringify(document));
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}
