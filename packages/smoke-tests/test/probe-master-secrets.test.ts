import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deriveNodeSecret } from '@syncops/secrets';
import { virtualHosts } from '@syncops/topology';
import type { Environment } from '@syncops/topology';
import { probeMasterSecrets, probeWith } from '../src/probe-master-secrets.ts';
import type { ProbeExpectation, ProbeOptions, ProbedSecret } from '../src/probe-master-secrets.ts';
import { createAuthority } from './support/certificates.ts';
import type { TestAuthority } from './support/certificates.ts';
import { testContext } from './support/context.ts';
import { testEnvironment } from './support/environment.ts';
import { startTinyService } from './support/tiny-service.ts';
import type { TinyService } from './support/tiny-service.ts';

const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);
const dbnodes = ['db1', 'db2'];

let authority: TestAuthority;
let service: TinyService;
let environment: Environment;

beforeAll(() => {
  authority = createAuthority();
});
afterAll(() => {
  authority.dispose();
});
beforeEach(async () => {
  service = await startTinyService(authority.issue(['*.sync.test'], 20));
  const base = testEnvironment(dbnodes);
  environment = { ...base, loadBalancer: { ...base.loadBalancer, httpsPort: service.httpsPort } };
  accept(NEW, dbnodes);
});
afterEach(async () => {
  await service.close();
});

/** The service accepts tokens that were signed with this master secret at the virtual hosts of these dbnodes. */
function accept(master: string, names: readonly string[]): void {
  const origins = names.flatMap((name) => virtualHosts(environment, { name }).map(({ origin }) => origin));
  service.secrets = origins.map((origin) => deriveNodeSecret(master, origin));
}

const probed = (masterSecret: string): readonly ProbedSecret[] =>
  dbnodes.map((dbnode) => ({ dbnode, masterSecret }));

async function probe(
  masterSecret: string,
  expectation: ProbeExpectation,
  options: Pick<ProbeOptions, 'concurrency' | 'onProgress'> = {},
  overrides: Parameters<typeof testContext>[1] = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const context = testContext(authority.ca, overrides);
  return probeWith(context, environment, options, probed(masterSecret), expectation);
}

describe('a secret that should be accepted', () => {
  it('writes, reads and deletes at each virtual host of each dbnode, and leaves nothing', async () => {
    expect([...(await probe(NEW, 'accepted'))]).toEqual([
      ['db1', []],
      ['db2', []],
    ]);
    expect(service.requests.filter((line) => line.startsWith('PUT'))).toHaveLength(20);
    expect(service.itemCount()).toBe(0);
  });

  it('is reported for the dbnode whose virtual hosts refuse it, by name', async () => {
    accept(NEW, ['db1']);
    const failures = await probe(NEW, 'accepted');
    expect(failures.get('db1')).toEqual([]);
    expect(failures.get('db2')).toHaveLength(10);
    expect(failures.get('db2')?.[3]).toMatch(
      /^db2-3\.sync\.test: .* found status 401 .*push a webhead release/,
    );
  });
});

describe('a secret that should be refused', () => {
  it('is, where every virtual host answers 401', async () => {
    expect([...(await probe(OLD, 'refused')).values()]).toEqual([[], []]);
    expect(service.requests).toHaveLength(20);
  });

  it('is reported as still accepted where one takes it', async () => {
    accept(OLD, ['db2']);
    const failures = await probe(OLD, 'refused');
    expect(failures.get('db1')).toEqual([]);
    expect(failures.get('db2')).toHaveLength(10);
    expect(failures.get('db2')?.[0]).toMatch(/^db2-0\.sync\.test: .*it is still accepted/);
  });

  it('is not called refused by a service that is unavailable', async () => {
    service.breakages.add('unavailable');
    const lines = [...(await probe(OLD, 'refused')).values()].flat();
    expect(lines).toHaveLength(20);
    for (const line of lines) expect(line).toMatch(/status 503 .*does not show whether it is refused/);
  });

  it('is not called refused by a service that does not answer', async () => {
    await service.close();
    const lines = [...(await probe(OLD, 'refused')).values()].flat();
    expect(lines).toHaveLength(20);
    for (const line of lines) expect(line).toMatch(/expected an answer, found .*ECONNREFUSED/);
  });

  it('is not called refused where our own clock is wrong, because then everything is', async () => {
    const clock = (): number => Date.now() - 3_600_000;
    const lines = [...(await probe(NEW, 'refused', {}, { clock })).values()].flat();
    expect(lines).toHaveLength(20);
    expect(lines[0]).toMatch(/found status 401 .*3600 s ahead/);
  });
});

describe('a probe', () => {
  it.each([
    ['nothing', []],
    ['an unknown dbnode', [{ dbnode: 'db9', masterSecret: NEW }]],
    ['a whole value instead of its secret', [{ dbnode: 'db1', masterSecret: `{"secret":"${NEW}"}` }]],
  ])('of %s proves nothing and is refused without a request', async (_, secrets) => {
    const refusal = probeMasterSecrets(environment, {}, secrets, 'refused').catch((error: unknown) => error);
    expect(await refusal).toMatchObject({ code: 'INVALID_INPUT' });
    expect(inspect(await refusal)).not.toContain(NEW);
    expect(service.requests).toEqual([]);
  });

  it('has no more connections than it was allowed, however many virtual hosts there are', async () => {
    const most = { now: 0, ever: 0 };
    service.onConnection((change) => {
      most.now += change;
      most.ever = Math.max(most.ever, most.now);
    });
    await probe(NEW, 'accepted', { concurrency: 3 });
    expect(most.ever).toBeLessThanOrEqual(3);
  });

  it('says how far it is, in few lines', async () => {
    accept(NEW, ['db1']);
    const lines: string[] = [];
    await probe(NEW, 'accepted', { onProgress: (line) => lines.push(line), concurrency: 1 });
    expect(lines).toHaveLength(10);
    expect(lines[4]).toBe('10 of 20 virtual hosts tested, 10 accepted it');
    expect(lines.at(-1)).toBe('20 of 20 virtual hosts tested, 10 accepted it, 10 not');
  });

  it('reveals no secret, whatever comes of it', async () => {
    service.breakages.add('unavailable');
    const lines: string[] = [];
    const answers = [
      await probe(NEW, 'accepted', { onProgress: (line) => lines.push(line) }),
      await probe(OLD, 'refused', { onProgress: (line) => lines.push(line) }),
    ];
    const text = inspect([answers, lines], { depth: null, maxArrayLength: null, maxStringLength: null });
    const origins = virtualHosts(environment, { name: 'db1' }).map(({ origin }) => origin);
    const secrets = [OLD, NEW].flatMap((master) => [
      master,
      ...origins.map((origin) => deriveNodeSecret(master, origin)),
    ]);
    expect(text).toContain('db1-0.sync.test');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});
