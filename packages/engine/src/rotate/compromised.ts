import { count, formatDuration, joinWords } from '@syncops/text';
import { SecretsError } from '@syncops/secrets';
import { type RotatingSecret } from '@syncops/rotation';
import { VIRTUAL_HOSTS_PER_DBNODE, type Environment } from '@syncops/topology';

/** What it costs to treat secrets as known to others, in sentences for who must confirm it. */
export function compromisedCost(
  environment: Environment,
  secrets: readonly Pick<RotatingSecret, 'dbnode' | 'kind'>[],
): readonly string[] {
  const namesOf = (kind: RotatingSecret['kind']): readonly string[] =>
    secrets.filter((secret) => secret.kind === kind).map(({ dbnode }) => dbnode);
  const masters = namesOf('master');
  const users = namesOf('app-user');
  const hosts = count(masters.length * VIRTUAL_HOSTS_PER_DBNODE, 'virtual host');
  return [
    `The secrets of ${dbnodesWords([...new Set([...masters, ...users])])} of ${environment.name} are treated as known to others: every labelled version is replaced, and nothing waits for what depends on it.`,
    ...(masters.length === 0
      ? []
      : [
          `Master secrets (${hosts}): the ${formatDuration(environment.tokenserver.tokenDurationSeconds)} for which tokens live are not waited for. Every client whose token was signed with the old secret gets 401 and fetches a new one: all active clients of these dbnodes within minutes, so watch the load of the tokenserver.`,
        ]),
    ...(users.length === 0
      ? []
      : [
          `Database users (${count(users.length, 'dbnode')}): connections of the old user are cut; a request that is under way on one fails.`,
        ]),
  ];
}

/**
 * Makes sure that the caller means this environment.
 * @throws SecretsError `UNCONFIRMED`
 */
export function assertConfirmed(environment: string, typed: string): void {
  if (typed === environment) return;
  const found = typed === '' ? 'nothing' : JSON.stringify(typed);
  throw new SecretsError(
    'UNCONFIRMED',
    `expected the name of the environment, ${environment}, as confirmation, got ${found}; nothing was changed`,
  );
}

const MANY_DBNODES = 5;

function dbnodesWords(names: readonly string[]): string {
  return names.length > MANY_DBNODES ? count(names.length, 'dbnode') : joinWords(names);
}
