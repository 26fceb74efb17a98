import type { SecretDescription } from '@syncops/secrets';

import type { EngineDeps } from '../deps.ts';

/** A secret in memory: its values by version id, and which of them is current. */
export interface StoredSecret {
  readonly values: Map<string, string>;
  current?: string;
  tags: Readonly<Record<string, string>>;
}

/** How the service counts calls, and the effects that they have. */
interface Calling {
  readonly call: <T>(effect: () => T) => Promise<T>;
  readonly effect: (what: string, make: () => void) => void;
}

/** The part of Secrets Manager that a deploy uses; it refuses what the real one would refuse. */
export function fakeSecretStore(
  secrets: ReadonlyMap<string, StoredSecret>,
  { call, effect }: Calling,
): EngineDeps['aws']['secrets'] {
  const find = (name: string): StoredSecret => {
    const secret = secrets.get(name);
    if (secret === undefined) throw Object.assign(new Error(`no secret ${name}`), { code: 'NOT_FOUND' });
    return secret;
  };
  const describe = ([name, secret]: [string, StoredSecret]): SecretDescription => ({
    name,
    arn: `arn:${name}`,
    tags: secret.tags,
    deleted: false,
    versions: secret.current === undefined ? {} : { [secret.current]: ['AWSCURRENT'] },
  });
  return {
    list: (prefix) => call(() => [...secrets].filter(([name]) => name.startsWith(prefix)).map(describe)),
    describe: (name) => call(() => describe([name, find(name)])),
    moveLabel: () => Promise.reject(new Error('a deploy moves no labels')),
    getValue: (name) =>
      call(() => {
        // RDS makes one for each instance, also for one that takes the place of another.
        const isOfInstance = name.startsWith('rds!') && !secrets.has(name);
        if (name === 'external/db' || isOfInstance) {
          return {
            versionId: 'v'.repeat(32),
            value: JSON.stringify({ username: 'u', password: 'p' }),
            labels: ['AWSCURRENT'],
          };
        }
        const { current, values } = find(name);
        const value = values.get(current ?? '');
        if (current === undefined || value === undefined) {
          throw Object.assign(new Error(`no value of ${name}`), { code: 'NOT_FOUND' });
        }
        return { versionId: current, value, labels: ['AWSCURRENT'] };
      }),
    getCurrentValues: () => Promise.reject(new Error('the engine reads no values by pages')),
    putValue: (name, versionId, value) =>
      call(() => {
        const secret = find(name);
        const known = secret.values.get(versionId);
        if (known !== undefined && known !== value) {
          throw Object.assign(new Error(`version exists in ${name}`), { code: 'VERSION_EXISTS' });
        }
        effect(`secret ${name}`, () => secret.values.set(versionId, value));
        secret.current = versionId;
      }),
    tag: (name, tags) =>
      call(() => {
        const secret = find(name);
        secret.tags = { ...secret.tags, ...tags };
      }),
  };
}
