import type { StackPort } from '@syncops/aws';
import { parseDatabaseUser, parseMasterSecret, type SecretStore } from '@syncops/secrets';
import { createHttpsClient, createNameResolver, type HttpsClient } from '@syncops/smoke-tests';
import { stackName } from '@syncops/topology';

import { canLogIn } from './can-log-in.ts';
import type { KnownSecret } from './known-secrets.ts';
import { signOnce } from './sign-once.ts';

export interface LookAfterDeps {
  readonly store: Pick<SecretStore, 'describe' | 'getValue'>;
  readonly stacks: Pick<StackPort, 'list'>;
  readonly environment: string;
  /** Origins of a dbnode's virtual hosts. */
  readonly originsOf: (dbnode: string) => readonly string[];
  /** DNS server, `ip:port`. */
  readonly resolver: string;
  /** Authorities of the virtual hosts' certificates, PEM. */
  readonly ca: string;
  /** Authorities of the database servers' certificates, PEM. */
  readonly databaseCa: string;
}

/** What was tried after a rotation: so many old values that must be refused, and new ones that must not. */
export interface LookedAfter {
  readonly refused: number;
  readonly accepted: number;
  /** What was found otherwise, without any value. */
  readonly problems: readonly string[];
}

/**
 * Tries the values from before a rotation and those that are current now, each where it is used: a signed request for each virtual
 * host, a login at each database server. Labels must be those of a secret that no one rotates.
 */
export async function lookAfter(before: readonly KnownSecret[], deps: LookAfterDeps): Promise<LookedAfter> {
  const http = createHttpsClient({ resolver: createNameResolver(deps.resolver), ca: deps.ca });
  const tried: Tried[] = [];
  const problems: string[] = [];
  try {
    for (const old of before) {
      const { versions } = await deps.store.describe(old.name);
      const labels = Object.values(versions).flat();
      if (labels.join() !== 'AWSCURRENT') problems.push(`${old.name} has the labels ${labels.join(', ')}`);
      if (versions[old.versionId] !== undefined) problems.push(`${old.name} was not rotated`);
      const { value } = await deps.store.getValue(old.name);
      tried.push(
        ...(old.kind === 'master'
          ? await trySigning(old, value, deps, http)
          : await tryLogins(old, value, deps)),
      );
    }
  } finally {
    http.close();
  }
  const count = (isOld: boolean): number => tried.filter((one) => one.isOld === isOld && one.isRight).length;
  return {
    refused: count(true),
    accepted: count(false),
    problems: [
      ...problems,
      ...tried.filter(({ isRight }) => !isRight).map(({ isOld, what }) => `${isOld ? 'old' : 'new'} ${what}`),
    ],
  };
}

interface Tried {
  readonly isOld: boolean;
  readonly isRight: boolean;
  /** What was tried and what it answered. */
  readonly what: string;
}

async function trySigning(
  { dbnode, name, value: old }: KnownSecret,
  current: string,
  { originsOf }: LookAfterDeps,
  http: HttpsClient,
): Promise<readonly Tried[]> {
  return Promise.all(
    originsOf(dbnode).flatMap((origin) =>
      [old, current].map(async (value) => {
        const isOld = value === old;
        const status = await signOnce(http, origin, parseMasterSecret(value, name).secret);
        const what = `master secret at ${origin}: status ${String(status)}`;
        return { isOld, isRight: status === (isOld ? 401 : 200), what };
      }),
    ),
  );
}

async function tryLogins(
  { dbnode, name, value: old }: KnownSecret,
  current: string,
  { stacks, environment, resolver, databaseCa }: LookAfterDeps,
): Promise<readonly Tried[]> {
  const [stack] = await stacks.list(stackName(environment, 'dbnode', dbnode));
  const { EndpointAddress: host = '', EndpointPort: port } = stack?.outputs ?? {};
  const server = { host, port: Number(port), ca: databaseCa };
  return Promise.all(
    [old, current].map(async (value) => {
      const isOld = value === old;
      const isLetIn = await canLogIn(server, parseDatabaseUser(value, name), createNameResolver(resolver));
      const what = `login at ${dbnode}: ${isLetIn ? 'let in' : 'denied'}`;
      return { isOld, isRight: isLetIn !== isOld, what };
    }),
  );
}
