import { parseRelease, type Release } from '@syncops/release';

/** What a release makes of a host, read from the files that it would write and not from what it declares. */
export interface ReleaseFacts {
  readonly sha256: string;
  readonly release: Release;
  /** Names of master secrets to the versions in the secrets file, oldest first. */
  readonly masters: ReadonlyMap<string, readonly string[]>;
  /** Names of application users' secrets to the version that the configuration logs in with. */
  readonly users: ReadonlyMap<string, string>;
}

const ENTRY = /\$\{secret:([a-z0-9-]+)\.createdAt\}:\$\{secret:([a-z0-9-]+)\.secret\|node-secret:([^}]+)\}/g;
const LOGIN = /\$\{secret:([a-z0-9-]+)\.(username|password)\|uri\}/g;

/** @throws TypeError for files in which the versions of a dbnode differ from line to line */
export function readRelease(sha256: string, body: string): ReleaseFacts {
  const release = parseRelease(body);
  const masters = new Map<string, readonly string[]>();
  const users = new Map<string, string>();
  const secretOf = (key: string): Release['secrets'][string] => {
    const secret = release.secrets[key];
    if (secret === undefined) throw new TypeError(`the release does not declare ${key}`);
    return secret;
  };
  for (const { check, content } of release.files) {
    if (check !== 'secrets-file') {
      for (const [, key = ''] of content.matchAll(LOGIN)) {
        const { secretId, versionId } = secretOf(key);
        if ((users.get(secretId) ?? versionId) !== versionId)
          throw new TypeError(`two versions of ${secretId}`);
        users.set(secretId, versionId);
      }
      continue;
    }
    for (const line of content.split('\n').slice(0, -1)) {
      const [origin = ''] = line.split(',', 1);
      const entries = [...line.matchAll(ENTRY)].map(([, time = '', key = '', node]) => {
        if (time !== key || node !== origin)
          throw new TypeError(`an entry of ${origin} is put together wrongly`);
        return secretOf(key);
      });
      const [first] = entries;
      if (first === undefined || entries.length !== line.split(',').length - 1)
        throw new TypeError(`the line of ${origin} has no entries, or others than ours`);
      if (entries.some(({ secretId }) => secretId !== first.secretId))
        throw new TypeError(`the line of ${origin} is made of two secrets`);
      const versions = entries.map(({ versionId }) => versionId);
      const known = masters.get(first.secretId) ?? versions;
      if (known.join() !== versions.join()) throw new TypeError(`the lines of ${first.secretId} differ`);
      masters.set(first.secretId, versions);
    }
  }
  return { sha256, release, masters, users };
}
