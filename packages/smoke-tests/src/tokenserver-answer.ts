import { parseJsonObject } from './json-object.ts';
import type { HawkCredentials } from './token.ts';

/** What a tokenserver hands out. */
export interface IssuedToken {
  readonly credentials: HawkCredentials;
  readonly uid: number;
  /** `<origin>/1.5/<uid>`, without a trailing slash. */
  readonly apiEndpoint: string;
  readonly durationSeconds: number;
}

/** The URL that hands out tokens: `sync-1.5` lives at `/1.0/sync/1.5`. */
export function tokenUrl(baseUrl: string, service: string): string {
  const dash = service.lastIndexOf('-');
  const path = `/1.0/${service.slice(0, dash)}/${service.slice(dash + 1)}`;
  return baseUrl.replace(/\/+$/, '') + path;
}

/** Reads a tokenserver's JSON; nothing where a field is missing or of another type. */
export function readIssuedToken(body: string): IssuedToken | undefined {
  const fields = parseJsonObject(body);
  const { id, key, uid, api_endpoint: endpoint, duration } = fields;
  if (typeof id !== 'string' || typeof key !== 'string' || typeof uid !== 'number') return undefined;
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint) || typeof duration !== 'number')
    return undefined;
  return {
    credentials: { id, key },
    uid,
    apiEndpoint: endpoint.replace(/\/+$/, ''),
    durationSeconds: duration,
  };
}
