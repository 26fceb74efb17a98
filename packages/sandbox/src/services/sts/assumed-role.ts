import type { IamStore } from '../iam/iam-store.ts';

/** What both ways of taking a role answer: temporary credentials, and the session's identity. */
export function credentialsAnswer(
  iam: IamStore,
  role: { readonly name: string; readonly id: string },
  sessionName: string,
  durationSeconds: number,
): Record<string, unknown> {
  const key = iam.issueCredentials(role.name, { sessionName, durationSeconds });
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.sessionToken,
      Expiration: new Date(key.expiration),
    },
    AssumedRoleUser: { AssumedRoleId: `${role.id}:${sessionName}`, Arn: key.principal.arn },
  };
}

/** A trust policy speaks of its own role without naming it; the evaluation wants the resource spelled out. */
export function withResource(
  document: Readonly<Record<string, unknown>>,
  resource: string,
): Record<string, unknown> {
  const statements = [document['Statement']].flat();
  return {
    ...document,
    Statement: statements.map((statement) => ({ ...asObject(statement), Resource: resource })),
  };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
