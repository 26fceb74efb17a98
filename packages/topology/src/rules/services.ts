import type { DraftSections } from '../normalize.ts';
import { error, warning, type Finding } from './finding.ts';

/** With shorter tokens, clients spend much of their time requesting new ones; 300 s is the tokenserver's own default. */
const TOKEN_DURATION_DOUBTFUL_SECONDS = 300;
/** Run Command accepts five target keys; one is reserved for a tag that SyncOps may add. */
const MAX_TARGET_TAGS = 4;
/** Domain names that are only used in private networks (RFC 6761, RFC 9476, ICANN's `internal`). */
const PRIVATE_NAME = /(?:^|\.)(?:internal|localhost|test)$/;

/**
 * Checks that the cache has one node: server-syncstorage hashes keys to nodes, and webheads would disagree when the list of
 * nodes changes.
 */
export function cacheHasOneNode({ cache }: Pick<DraftSections, 'cache'>): Finding[] {
  if (cache.nodes === 1) return [];
  const message =
    `found ${String(cache.nodes)} nodes; set 1, because server-syncstorage does not support more: webheads would ` +
    'look for the same key on different nodes';
  return [error('CACHE_NODES', ['cache', 'nodes'], message)];
}

/** Warns if tokens expire sooner than those of a tokenserver with default settings. */
export function tokenDurationIsUsual({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const seconds = tokenserver.tokenDurationSeconds;
  if (seconds >= TOKEN_DURATION_DOUBTFUL_SECONDS) return [];
  const message =
    `${String(seconds)} s is shorter than the tokenserver's default of ${String(TOKEN_DURATION_DOUBTFUL_SECONDS)} s; ` +
    'clients have to request a new token that often';
  return [warning('TOKEN_DURATION_SHORT', ['tokenserver', 'tokenDurationSeconds'], message)];
}

/** Checks that Run Command can select the tokenserver's hosts by their tags. */
export function hostTagsAreUsable({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const count = Object.keys(tokenserver.hosts.tag).length;
  if (count >= 1 && count <= MAX_TARGET_TAGS) return [];
  const message = `found ${String(count)} tags; specify 1 to ${String(MAX_TARGET_TAGS)} tags that select the tokenserver's hosts`;
  return [error('HOST_TAGS', ['tokenserver', 'hosts', 'tag'], message)];
}

/** Warns about unencrypted connections to the tokenserver and to its database outside a private network. */
export function tokenserverIsEncrypted({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const findings: Finding[] = [];
  const { url, database } = tokenserver;
  if (url?.startsWith('http://') === true && !PRIVATE_NAME.test(new URL(url).hostname)) {
    const message = `requests to ${url} would send credentials in clear text; use https`;
    findings.push(warning('TOKENSERVER_PLAIN', ['tokenserver', 'url'], message));
  }
  if (!database.tls && !PRIVATE_NAME.test(database.host)) {
    const message = `the connection to ${database.host} is not encrypted; set tls: true`;
    findings.push(warning('TOKENSERVER_PLAIN', ['tokenserver', 'database', 'tls'], message));
  }
  return findings;
}

/** Warns if only one of the two keys is present that the smoke test needs to request a token: the URL and the credentials. */
export function smokeCredentialsAreComplete({ tokenserver }: Pick<DraftSections, 'tokenserver'>): Finding[] {
  const { url, smokeCredentialsSecret } = tokenserver;
  if ((url === undefined) === (smokeCredentialsSecret === undefined)) return [];
  const [found, missing] =
    url === undefined ? ['smokeCredentialsSecret', 'url'] : ['url', 'smokeCredentialsSecret'];
  const message = `the smoke test does not request a token while ${missing} is missing; add it`;
  return [warning('SMOKE_INCOMPLETE', ['tokenserver', found], message)];
}
