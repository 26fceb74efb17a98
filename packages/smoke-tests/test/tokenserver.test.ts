import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../src/check.ts';
import { tokenserverCheck } from '../src/checks/tokenserver.ts';
import { SecretText } from '../src/secret-text.ts';
import { tokenUrl } from '../src/tokenserver-answer.ts';
import { createAuthority } from './support/certificates.ts';
import { testContext } from './support/context.ts';
import { startTinyService } from './support/tiny-service.ts';
import type { TinyService } from './support/tiny-service.ts';
import { issuedToken, startTinyTokenserver } from './support/tiny-tokenserver.ts';
import type { TinyTokenserver } from './support/tiny-tokenserver.ts';

const SECRET = 'c'.repeat(64);
const CREDENTIALS = 'Bearer very-private';
const authority = createAuthority();
let service: TinyService;
let tokenserver: TinyTokenserver;
let node: string;

beforeAll(async () => {
  service = await startTinyService(authority.issue(['*.sync.test'], 20));
  service.secrets = [SECRET];
  node = `https://db1-0.sync.test:${String(service.httpsPort)}`;
  tokenserver = await startTinyTokenserver(() => ({ status: 200, body: issuedToken(node, SECRET) }));
});
afterEach(() => {
  tokenserver.answer = () => ({ status: 200, body: issuedToken(node, SECRET) });
});
afterAll(async () => {
  await service.close();
  await tokenserver.close();
  authority.dispose();
});

async function ask(): Promise<CheckResult> {
  const context = testContext(authority.ca);
  const check = tokenserverCheck({
    kind: 'known',
    url: `${tokenserver.url}/`,
    service: 'sync-1.5',
    authorization: new SecretText(CREDENTIALS),
    keyId: new SecretText('123-abc'),
    origins: [node],
  });
  const result = await check.run(context);
  context.http.close();
  return result;
}

describe('the tokenserver check', () => {
  it('passes for a token that works, and only reads with it', async () => {
    service.requests.length = 0;
    expect(await ask()).toMatchObject({ kind: 'ok', detail: expect.stringContaining(node) });
    expect(service.requests).toEqual(['GET /1.5/7/info/collections']);
    expect(tokenserver.seen.at(-1)).toEqual({
      path: '/1.0/sync/1.5',
      authorization: CREDENTIALS,
      keyId: '123-abc',
    });
  });

  it.each([
    ['it refuses the user', 401, '{"status":"invalid-credentials"}', 'status 401 with "invalid-credentials"'],
    ['it repeats what it was sent', 401, CREDENTIALS, 'status 401'],
    ['no node has room', 503, '{"status":"unable-to-get-node"}', 'status 503'],
    ['it answers something else', 200, '{"id":"x"}', 'something else'],
  ])('fails when %s', async (_, status, body, found) => {
    tokenserver.answer = () => ({ status, body });
    const result = await ask();
    expect(result).toMatchObject({ kind: 'failed', found: expect.stringContaining(found) });
    expect(JSON.stringify(result)).not.toContain(CREDENTIALS);
  });

  it('fails for a node that is not ours', async () => {
    tokenserver.answer = () => ({ status: 200, body: issuedToken('https://db9-0.sync.test', SECRET) });
    expect(await ask()).toMatchObject({ kind: 'failed', found: 'a token for https://db9-0.sync.test' });
  });

  it('fails for a token that the node refuses', async () => {
    tokenserver.answer = () => ({ status: 200, body: issuedToken(node, 'd'.repeat(64)) });
    expect(await ask()).toMatchObject({ kind: 'failed', found: expect.stringContaining('status 401') });
  });

  it('fails when the credentials could not be read', async () => {
    const check = tokenserverCheck({ kind: 'unreadable', reason: 'no such secret' });
    const failed = { kind: 'failed', found: 'no such secret' };
    expect(await check.run(testContext(authority.ca))).toMatchObject(failed);
  });

  it('says why it did not run', async () => {
    const check = tokenserverCheck({ kind: 'unknown', reason: 'no URL' });
    expect(await check.run(testContext(authority.ca))).toEqual({ kind: 'not-run', reason: 'no URL' });
  });
});

describe('tokenUrl', () => {
  it.each([
    ['https://token.test', 'sync-1.5', 'https://token.test/1.0/sync/1.5'],
    ['https://token.test/', 'sync-1.5', 'https://token.test/1.0/sync/1.5'],
    ['https://token.test/base', 'my-sync-2.0', 'https://token.test/base/1.0/my-sync/2.0'],
  ])('joins %s and %s', (base, name, expected) => {
    expect(tokenUrl(base, name)).toBe(expected);
  });
});
