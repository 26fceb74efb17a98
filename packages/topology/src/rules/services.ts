import type { DraftSections } from '../normalize.ts';
import { error, warning, type Finding } from './finding.ts';

/** Below this, clients spend much of their time asking for tokens; 300 s is the tokenserver's own default. */
const TOKEN_DURATION_DOUBTFUL_SECONDS = 300;
/** Run Command takes five target keys; one is left for the tag that SyncOps may add. */
const MAX_TARGET_TAGS = 4;
/** Names that never leave a private network (RFC 6761, RFC 9476, ICANN's `internal`). */
const PRIVATE_NAME = /(?:^|\.)(?:internal|localhost|test)$/;

/** server-syncstorage hashes keys to a node without agreeing on it with other webheads when the list of nodes changes. */
export function cacheHasOneNode({ cache }: Pick<DraftSections, 'cache'>): Finding[] {
  if (cache.nodes === 1) return [];
  const message =
    `found ${String(cache.nodes)} nodes; set 1, because server-syncstorage cannot handle more: webheads would ` +
    'look for one key on different nodes';
  return [error('CACHE_NODES', ['cache', 'nodes'], message)];
}

export function tokenDurationIsUsual({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const seconds = tokenserver.tokenDurationSeconds;
  if (seconds >= TOKEN_DURATION_DOUBTFUL_SECONDS) return [];
  const message =
    `${String(seconds)} s is shorter than the tokenserver's default of ${String(TOKEN_DURATION_DOUBTFUL_SECONDS)} s; ` +
    'clients ask for a new token that often';
  return [warning('TOKEN_DURATION_SHORT', ['tokenserver', 'tokenDurationSeconds'], message)];
}

export function hostTagsAreUsable({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const count = Object.keys(tokenserver.hosts.tag).length;
  if (count >= 1 && count <= MAX_TARGET_TAGS) return [];
  const message = `found ${String(count)} tags; name 1 to ${String(MAX_TARGET_TAGS)} that select the tokenserver's hosts`;
  return [error('HOST_TAGS', ['tokenserver', 'hosts', 'tag'], message)];
}

export function tokenserverIsEncrypted({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const findings: Finding[] = [];
  const { url, database } = tokenserver;
  if (url?.startsWith('http://') === true && !PRIVATE_NAME.test(new URL(url).hostname)) {
    const message = `${url} would send credentials in the clear; use https`;
    findings.push(warning('TOKENSERVER_PLAIN', ['tokenserver', 'url'], message));
  }
  if (!database.tls && !PRIVATE_NAME.test(database.host)) {
    const message = `the connection to ${database.host} is not encrypted; set tls: true`;
    findings.push(warning('TOKENSERVER_PLAIN', ['tokenserver', 'database', 'tls'], message));
  }
  return findings;
}

/** Asking the tokenserver for a token takes both its address and credentials. */
export function smokeCredentialsAreComplete({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const { url, smokeCredentialsSecret } = tokenserver;
  if ((url === undefined) === (smokeCredentialsSecret === undefined)) return [];
  const [found, missing] =
    url === undefined ? ['smokeCredentialsSecret', 'url'] : ['url', 'smokeCredentialsSecret'];
  const message = `no token will be asked for as long as ${missing} is missing; add it`;
  return [warning('SMOKE_INCOMPLETE', ['tokenserver', found], message)];
}
