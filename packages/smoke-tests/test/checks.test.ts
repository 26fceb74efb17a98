import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckKind, CheckOutcome } from '../src/check.ts';
import { createChecks } from '../src/create-checks.ts';
import type { HttpsClient } from '../src/https-client.ts';
import { runChecks } from '../src/run-checks.ts';
import type { SmokeReport } from '../src/run-checks.ts';
import type { SmokeTarget } from '../src/target.ts';
import { createAuthority } from './support/certificates.ts';
import type { TestAuthority } from './support/certificates.ts';
import { BALANCER, tableResolver, testContext, testOrigin, testTarget } from './support/context.ts';
import { startTinyService } from './support/tiny-service.ts';
import type { Breakage, TinyService } from './support/tiny-service.ts';

const HOST = 'db1-0.sync.test';
const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);
const PENDING = 'c'.repeat(64);

let authority: TestAuthority;
let service: TinyService;
let target: SmokeTarget;

beforeAll(() => {
  authority = createAuthority();
});
afterAll(() => {
  authority.dispose();
});

beforeEach(async () => {
  service = await startTinyService(authority.issue(['*.sync.test'], 20));
  service.secrets = [OLD, NEW];
  target = testTarget(service, [testOrigin(service, HOST, { AWSCURRENT: NEW, AWSPREVIOUS: OLD })]);
});
afterEach(async () => {
  await service.close();
});

async function run(kind: CheckKind, context = testContext(authority.ca)): Promise<SmokeReport> {
  const report = await runChecks('test', createChecks(target, { kinds: [kind] }), context);
  context.http.close();
  return report;
}

function only(report: SmokeReport): CheckOutcome {
  const [outcome] = report.checks;
  if (outcome === undefined || report.checks.length !== 1) throw new Error('expected one outcome');
  return outcome;
}

describe('a service that works', () => {
  it('passes every check with every active secret and keeps nothing', async () => {
    const context = testContext(authority.ca);
    const report = await runChecks('test', createChecks(target), context);
    context.http.close();
    const failures = report.checks.filter(({ result }) => result.kind === 'failed');
    expect(failures).toEqual([]);
    expect(report.totals).toEqual({ ok: 9, failed: 0, notRun: 2, warnings: 0 });
    expect(report.ok).toBe(true);
    expect(service.itemCount()).toBe(0);
  });

  it('is asked with uids of the reserved range only', async () => {
    const drawn: number[][] = [];
    const context = testContext(authority.ca);
    const integer = (min: number, max: number): number => {
      drawn.push([min, max]);
      return drawn.length % 2 === 0 ? min : max;
    };
    const random = { ...context.random, integer };
    await runChecks('test', createChecks(target), { ...context, random });
    context.http.close();
    expect(new Set(drawn.map(String))).toEqual(new Set(['1500000000,2147483647']));
    expect(service.uids.size).toBeGreaterThanOrEqual(3);
    for (const uid of service.uids) {
      expect(uid).toBeGreaterThanOrEqual(1_500_000_000);
      expect(uid).toBeLessThanOrEqual(2_147_483_647);
    }
  });
});

const broken: readonly [CheckKind, Breakage, RegExp][] = [
  ['heartbeat', 'heartbeat-body', /status 200 with "\{"status":"Err"\}"/],
  ['heartbeat', 'heartbeat-status', /status 502/],
  ['heartbeat', 'hangs', /within 300 ms/],
  ['http-redirect', 'no-redirect', /status 200/],
  ['http-redirect', 'redirect-temporary', /302 to https/],
  ['http-redirect', 'redirect-other-host', /elsewhere/],
  ['signed-storage', 'unavailable', /status 503/],
  ['signed-storage', 'loses-writes', /status 404/],
  ['signed-storage', 'corrupts-writes', /status 200 with .*smoky/],
  ['signed-storage', 'write-without-timestamp', /status 200 with "\{\}"/],
  ['signed-storage', 'write-without-header', /status 200 with "1700000000.1"/],
  ['signed-storage', 'write-with-other-header', /status 200 with "1700000000.1"/],
  ['signed-storage', 'hides-collections', /status 200 with "\{\}"/],
  ['signed-storage', 'keeps-deleted', /status 200/],
  ['wrong-secret', 'accepts-any-token', /status 200/],
  ['wrong-secret', 'unavailable', /status 503/],
  ['uid-mismatch', 'ignores-uid', /status 200/],
  ['foreign-node', 'ignores-node', /status 200/],
];

describe('a service that is broken', () => {
  it.each(broken)('fails %s when it is broken by "%s"', async (kind, breakage, found) => {
    service.breakages.add(breakage);
    const report = await run(kind, testContext(authority.ca, breakage === 'hangs' ? { timeoutMs: 300 } : {}));
    expect(report.ok).toBe(false);
    for (const { result } of report.checks) {
      expect(result.kind).toBe('failed');
      expect(result).toHaveProperty('found', expect.stringMatching(found));
    }
  });

  it('fails for the one secret that it does not accept, and says which', async () => {
    service.secrets = [OLD];
    const report = await run('signed-storage');
    const kinds = Object.fromEntries(report.checks.map(({ id, result }) => [id, result.kind]));
    expect(kinds).toEqual({
      [`signed-storage:AWSCURRENT:${HOST}`]: 'failed',
      [`signed-storage:AWSPREVIOUS:${HOST}`]: 'ok',
    });
    expect(report.checks[0]?.result).toHaveProperty('remedy', expect.stringContaining('AWSCURRENT'));
  });

  it.each([
    ['refuses', [OLD, NEW]],
    ['takes on some webheads only', [OLD, NEW, PENDING]],
  ])('is not blamed for a pending secret that it %s', async (_, secrets) => {
    service.secrets = secrets;
    target = testTarget(service, [testOrigin(service, HOST, { AWSCURRENT: NEW, AWSPENDING: PENDING })]);
    const context = testContext(authority.ca);
    const send: HttpsClient['send'] = async (request) => {
      const answer = await context.http.send(request);
      // The next request meets a webhead that the push has not reached.
      if (request.method === 'PUT') service.secrets = [OLD, NEW];
      return answer;
    };
    const report = await run('signed-storage', { ...context, http: { ...context.http, send } });
    expect(report.totals).toMatchObject({ ok: 1, failed: 0, notRun: 1 });
    expect(report.checks.at(-1)).toMatchObject({
      id: `signed-storage:AWSPENDING:${HOST}`,
      result: { kind: 'not-run', reason: expect.stringContaining('rotate --status') },
    });
  });

  it('is blamed for a pending secret that it takes and does not serve', async () => {
    service.breakages.add('loses-writes');
    target = testTarget(service, [testOrigin(service, HOST, { AWSPENDING: NEW })]);
    expect(only(await run('signed-storage')).result.kind).toBe('failed');
  });

  it('is cleaned up also after a step failed', async () => {
    service.breakages.add('hides-collections');
    await run('signed-storage');
    expect(service.itemCount()).toBe(0);
    expect(service.requests.filter((line) => line.startsWith('DELETE'))).toHaveLength(2);
  });

  it('passes with a warning where only the clean-up is refused', async () => {
    service.breakages.add('refuses-cleanup');
    const report = await run('signed-storage');
    expect(report.totals).toMatchObject({ ok: 2, failed: 0, warnings: 2 });
  });

  it('is reported that its clock is wrong', async () => {
    const context = testContext(authority.ca, { clock: () => Date.now() - 3_600_000 });
    const report = await run('signed-storage', context);
    expect(report.checks[0]?.result).toHaveProperty('remedy', expect.stringContaining('3600 s ahead'));
  });

  it('fails every check that needs a connection when no one listens', async () => {
    await service.close();
    const report = await runChecks('test', createChecks(target), testContext(authority.ca));
    expect(report.totals).toMatchObject({ ok: 1, notRun: 2 });
    expect(report.checks.filter(({ result }) => result.kind === 'ok').map(({ kind }) => kind)).toEqual([
      'dns',
    ]);
  });
});

describe('signed checks without a secret', () => {
  it('fail instead of passing by default', async () => {
    target = testTarget(service, [testOrigin(service, HOST, {})]);
    for (const kind of ['signed-storage', 'uid-mismatch', 'foreign-node'] as const) {
      expect(only(await run(kind)).result.kind).toBe('failed');
    }
  });
});

describe('the dns check', () => {
  it.each([
    ['all addresses are the balancer’s', ['127.0.0.1'], ['127.0.0.1', '127.0.0.2'], 'ok', 0],
    ['some are not', ['127.0.0.1', '127.0.0.9'], ['127.0.0.1'], 'ok', 1],
    ['none is', ['127.0.0.9'], ['127.0.0.1'], 'failed', 0],
    ['there is none', [], ['127.0.0.1'], 'failed', 0],
  ])('judges a name when %s', async (_, addresses, balancer, kind, warnings) => {
    const resolver = tableResolver({ [HOST]: addresses, [BALANCER]: balancer });
    const report = await run('dns', testContext(authority.ca, { resolver }));
    expect(only(report).result.kind).toBe(kind);
    expect(report.totals.warnings).toBe(warnings);
  });

  it('fails for a name that does not resolve', async () => {
    const resolver = tableResolver({ [BALANCER]: ['127.0.0.1'] });
    const { result } = only(await run('dns', testContext(authority.ca, { resolver })));
    expect(result).toMatchObject({ kind: 'failed', found: expect.stringContaining(HOST) });
  });
});

describe('the certificate check', () => {
  const problemOf = async (
    names: readonly string[],
    days: number,
    ca = authority.ca,
  ): Promise<CheckOutcome> => {
    const other = await startTinyService(authority.issue(names, days));
    target = testTarget(other, [testOrigin(other, HOST, {})]);
    const outcome = only(await run('certificate', testContext(ca)));
    await other.close();
    return outcome;
  };

  it('warns when the end is near', async () => {
    const { result } = await problemOf(['*.sync.test'], 3);
    expect(result).toMatchObject({ kind: 'ok', warnings: [expect.stringMatching(/ends in [23] days/)] });
  });

  it('fails for a certificate of another name, and names what it covers', async () => {
    const { result } = await problemOf(['*.elsewhere.test'], 20);
    expect(result).toMatchObject({ kind: 'failed', found: expect.stringContaining('DNS:*.elsewhere.test') });
    expect(result).toHaveProperty('found', expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'));
  });

  it('fails for one that has ended', async () => {
    const { result } = await problemOf(['*.sync.test'], -1);
    expect(result).toHaveProperty('found', expect.stringContaining('CERT_HAS_EXPIRED'));
  });

  it('fails for one of an authority that no one trusts', async () => {
    const stranger = createAuthority();
    const { result } = await problemOf(['*.sync.test'], 20, stranger.ca);
    stranger.dispose();
    expect(result).toMatchObject({ kind: 'failed', remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
  });
});
