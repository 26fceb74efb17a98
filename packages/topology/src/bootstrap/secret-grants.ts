import { databaseIdentifier } from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, type Grant } from './grant.ts';

/**
 * Returns the permissions over the secrets of an environment, and to read the passwords that RDS generates.
 * @param operations - operations of Secrets Manager: `lists` do not support a narrower resource than `*`, `own` act on one secret
 */
export function secretGrants(
  partition: string,
  environment: BootstrapEnvironment,
  operations: { readonly lists: readonly string[]; readonly own: readonly string[] },
): readonly Grant[] {
  const arn = arnsIn({ ...environment, partition });
  const { name } = environment;
  const actions = (names: readonly string[]): readonly string[] =>
    names.map((operation) => `secretsmanager:${operation}`);
  return [
    { sid: 'SecretLists', actions: actions(operations.lists), resources: ['*'] },
    {
      sid: 'OwnSecrets',
      actions: actions(operations.own),
      resources: [arn('secretsmanager', `secret:syncstorage/${name}/*`)],
    },
    {
      // The names of these secrets do not contain the dbnode, so the condition uses the tag that RDS sets.
      sid: 'MasterPasswords',
      actions: actions(['GetSecretValue']),
      resources: [arn('secretsmanager', 'secret:rds!db-*')],
      condition: {
        StringLike: {
          'aws:ResourceTag/aws:rds:primaryDBInstanceArn': arn('rds', `db:${databaseIdentifier(name, '*')}`),
        },
      },
    },
  ];
}
