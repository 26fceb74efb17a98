import { databaseIdentifier } from '../names.ts';
import type { BootstrapEnvironment } from './bootstrap-input.ts';
import { arnsIn, type Grant } from './grant.ts';

/**
 * Secrets of an environment, by whatever it takes, and the passwords that RDS makes, which are read only.
 * @param operations - of Secrets Manager; `lists` are those without a narrower resource than all, `own` those on one secret
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
      // Their names say nothing of the dbnode, so the tag that RDS gives them does.
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
