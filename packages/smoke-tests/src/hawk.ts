import { createHmac } from 'node:crypto';
import type { HawkCredentials } from './token.ts';

/** The parts of a request that a Hawk signature covers, and the two that make it unique. */
export interface HawkRequest {
  readonly method: string;
  /** The public URL, as the application sees it: its host and port are signed. */
  readonly url: string;
  /** Seconds since the epoch. */
  readonly ts: number;
  readonly nonce: string;
}

/** Ports that the scheme implies, as the text that is signed. */
const IMPLIED_PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/** The text that is signed: ten lines, of which hash and ext stay empty because neither server reads them. */
export function normalizedRequest(request: HawkRequest): string {
  const url = new URL(request.url);
  const port = url.port === '' ? (IMPLIED_PORTS[url.protocol] ?? '') : url.port;
  const lines = [
    'hawk.1.header',
    String(request.ts),
    request.nonce,
    request.method.toUpperCase(),
    url.pathname + url.search,
    url.hostname.toLowerCase(),
    port,
    '',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** The value of the `Authorization` header; the MAC's key is the characters of the Hawk key, not its decoded bytes. */
export function hawkAuthorization(credentials: HawkCredentials, request: HawkRequest): string {
  const mac = createHmac('sha256', credentials.key).update(normalizedRequest(request)).digest('base64');
  return `Hawk id="${credentials.id}", mac="${mac}", nonce="${request.nonce}", ts="${String(request.ts)}"`;
}
