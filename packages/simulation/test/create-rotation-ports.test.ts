import { describe, expect, it } from '@jest/globals';
import { type EngineDeps, createRotationPorts } from '@syncops/engine';
import {
  acknowledge,
  parseRelease,
  releaseKey,
  serializeRelease,
  type Acknowledgement,
  type FleetPort,
  type Release,
} from '@syncops/release';
import type { PushedHosts, RotationPorts } from '@syncops/rotation';
import type { SecretDescription } from '@syncops/secrets';

import { engineDeps } from '../src/engine-deps.ts';
import { environmentOf } from '@syncops/engine/testing';
import { Runner } from '../src/runner.ts';
import { UNDISTURBED } from '../src/schedule.ts';
import { Service } from '../src/service.ts';

const WEBHEAD = '/syncstorage/test/webhead';
const MASTER = 'syncstorage/test/dbnode/db1/master-secret';
const USER = 'syncstorage/test/dbnode/db1/app-user';

interface Bench {
  readonly service: Service;
  readonly deps: EngineDeps;
  readonly ports: RotationPorts;
  readonly calls: readonly string[];
  /** Lets the world go on until something has come to its end. */
  readonly until: <Result>(work: Promise<Result>) => Promise<Result>;
  /** What the webheads' pointer names. */
  readonly release: () => Release;
}

/** The world's hosts take time to apply releases; those of a test answer at once. */
async function bench(fleet?: FleetPort): Promise<Bench> {
  const calls: string[] = [];
  const note = (): void => undefined;
  const service = new Service(UNDISTURBED, note);
  const { simulation, chance } = service;
  const runner = new Runner(
    'test',
    { task: 'rotate', call: 0, skewSeconds: 0, waits: false },
    {
      simulation,
      chance,
      callBegins: (_, operation) => {
        calls.push(operation);
        return undefined;
      },
      note,
    },
  );
  const inner = engineDeps(service, runner);
  const deps: EngineDeps =
    fleet === undefined ? inner : { ...inner, aws: { ...inner.aws, webheadFleet: () => fleet } };
  const until = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isOver = false;
    const end = (): void => {
      isOver = true;
    };
    work.then(end, end);
    await simulation.runUntil(() => isOver, 10_000);
    return work;
  };
  const ports = await until(createRotationPorts(service.environment, deps));
  calls.length = 0;
  const release = (): Release => {
    const sha256 = service.parameters.get(`${WEBHEAD}/release`) ?? '';
    return parseRelease(service.objects.get(releaseKey(sha256)) ?? '');
  };
  return { service, deps, ports, calls, until, release };
}

/** Two hosts that acknowledge whatever they are given, or refuse it in the words of an agent. */
function readyFleet(
  objects: () => ReadonlyMap<string, string>,
  refusal?: Acknowledgement['error'],
): FleetPort {
  const sent: string[] = [];
  return {
    hosts: () => Promise.resolve([{ instanceId: 'i-1' }, { instanceId: 'i-2' }]),
    apply: (_, { sha256 }) => Promise.resolve(String(sent.push(sha256) - 1)),
    results: (handle, hosts) =>
      Promise.resolve(
        hosts.map(({ instanceId }) => {
          const sha256 = sent[Number(handle)] ?? '';
          const applied = acknowledge(
            parseRelease(objects().get(releaseKey(sha256)) ?? ''),
            sha256,
            'applied',
            0,
          );
          const answer = refusal === undefined ? applied : { ...applied, result: 'failed', error: refusal };
          return {
            kind: 'finished' as const,
            instanceId,
            exitCode: refusal === undefined ? 0 : 1,
            stdout: JSON.stringify(answer),
            stderr: '',
          };
        }),
      ),
    unhealthy: () => Promise.resolve([]),
  };
}

async function staged({ service, deps, until }: Bench): Promise<SecretDescription> {
  const value = JSON.stringify({ secret: 'cafe'.repeat(16), createdAt: 1_735_000_000 });
  service.secrets.put(MASTER, 'n'.repeat(64), value, ['AWSPENDING']);
  return until(deps.aws.secrets.describe(MASTER));
}

describe('the hosts', () => {
  it('are what pointer and acknowledged release say, in one call and one for each release', async () => {
    const { ports, calls, until } = await bench();
    const first = await until(ports.hosts.observe());
    expect([...(first.webhead.pointer?.keys() ?? [])].sort()).toEqual([USER, MASTER]);
    expect([...(first.tokenserver.pointer?.keys() ?? [])]).toEqual([MASTER]);
    expect(first.webhead.acknowledged).toEqual(first.webhead.pointer);
    expect(first.webhead.isOutdated).toBe(false);
    await until(ports.hosts.observe());
    expect(calls.toSorted()).toEqual([
      's3:GetObject',
      's3:GetObject',
      'ssm:GetParameters',
      'ssm:GetParameters',
    ]);
  });

  it.each([
    { what: 'a push is under way', value: 'being-pushed' },
    { what: 'its release is gone', value: 'f'.repeat(64) },
  ])('are not known to hold anything while $what', async ({ value }) => {
    const { service, ports, until } = await bench();
    service.parameters.set(`${WEBHEAD}/acknowledged-release`, value);
    const { webhead } = await until(ports.hosts.observe());
    expect(webhead.acknowledged).toBeUndefined();
    expect(webhead.pointer).toBeDefined();
  });

  it('are outdated where their release has no fences', async () => {
    const { service, ports, until, release } = await bench();
    const secrets = Object.fromEntries(
      Object.entries(release().secrets).map(([key, { secretId, versionId }]) => [
        key,
        { secretId, versionId },
      ]),
    );
    const { body, sha256 } = serializeRelease({ ...release(), secrets });
    service.objects.set(releaseKey(sha256), body);
    service.parameters.set(`${WEBHEAD}/release`, sha256);
    expect((await until(ports.hosts.observe())).webhead.isOutdated).toBe(true);
  });

  it('get the labelled versions in the release that they run, and nothing else is changed', async () => {
    const world = await bench(readyFleet(() => world.service.objects));
    const { ports, until, release, service } = world;
    const before = release();
    const description = await staged(world);
    const confirmed: (PushedHosts & { readonly record: string | undefined })[] = [];
    const pushed = await until(
      ports.hosts.push(
        'webhead',
        [description],
        () => undefined,
        (result) => {
          const record = service.parameters.get(`${WEBHEAD}/acknowledged-release`);
          confirmed.push({ ...result, record });
          return Promise.resolve();
        },
      ),
    );
    expect(pushed).toEqual({ hosts: 2, switched: 2 });
    // Asked before it is written down: who dies here counts as not acknowledged.
    expect(confirmed).toEqual([{ hosts: 2, switched: 2, record: 'being-pushed' }]);
    const versions = Object.values(release().secrets).map(({ versionId }) => versionId);
    expect(versions).toContain('n'.repeat(64));
    expect({ ...release(), secrets: {}, files: [] }).toEqual({ ...before, secrets: {}, files: [] });
  });

  it('distinguish a refused value from every other failure', async () => {
    const failing = async (code: string): Promise<unknown> => {
      const refusal = { code, message: 'it cannot be used', running: null };
      const world = await bench(readyFleet(() => world.service.objects, refusal));
      const push = world.ports.hosts.push('webhead', [await staged(world)], () => undefined);
      return world.until(push).catch((error: unknown) => error);
    };
    expect(await failing('INVALID_SECRET')).toMatchObject({
      code: 'PENDING_REFUSED',
      message: expect.stringContaining('i-1 INVALID_SECRET: it cannot be used'),
    });
    expect(await failing('RELOAD_FAILED')).toMatchObject({ code: 'PUSH_FAILED' });
  });

  it.each([
    { what: 'there is no release', pointer: undefined },
    { what: 'it is gone', pointer: 'f'.repeat(64) },
  ])('must run a release: $what', async ({ pointer }) => {
    const world = await bench();
    const { service, ports, until } = world;
    const description = await staged(world);
    if (pointer === undefined) service.parameters.delete(`${WEBHEAD}/release`);
    else service.parameters.set(`${WEBHEAD}/release`, pointer);
    const push = until(ports.hosts.push('webhead', [description], () => undefined));
    await expect(push).rejects.toMatchObject({ code: 'NOT_DEPLOYED' });
  });
});

describe('the users', () => {
  it('are made and looked at with one reading of the administrator', async () => {
    const { ports, calls, until } = await bench();
    const login = { username: 'syncstorage_b', password: 'x' };
    await until(ports.users.converge('db1', login, () => undefined));
    expect(await until(ports.users.connections('db1', 'syncstorage_b'))).toBe(0);
    await until(ports.users.drop('db1', 'syncstorage_b', { endConnections: true }));
    expect(calls.filter((call) => call === 'secretsmanager:GetSecretValue')).toHaveLength(1);
  });

  it('are reached after RDS has given the administrator another password', async () => {
    const { service, ports, calls, until } = await bench();
    await until(ports.users.connections('db1', 'syncstorage'));
    const value = JSON.stringify({ username: 'admin', password: 'another' });
    service.secrets.put('rds!db1', 'r'.repeat(64), value, ['AWSPENDING']);
    const from = Object.keys(service.secrets.describe('rds!db1').versions).find((id) => !id.startsWith('r'));
    service.secrets.moveLabel('rds!db1', 'AWSCURRENT', {
      ...(from !== undefined && { from }),
      to: 'r'.repeat(64),
    });
    expect(await until(ports.users.connections('db1', 'syncstorage'))).toBe(0);
    expect(calls).toEqual([
      'secretsmanager:GetSecretValue',
      'mysql:SHOW PROCESSLIST',
      'mysql:SHOW PROCESSLIST',
      'secretsmanager:GetSecretValue',
      'mysql:SHOW PROCESSLIST',
    ]);
  });

  it('of a dbnode that was never deployed are not looked for', async () => {
    const { deps, until } = await bench();
    const ports = await until(createRotationPorts(environmentOf(['db1', 'db9']), deps));
    await expect(until(ports.users.connections('db9', 'syncstorage'))).rejects.toMatchObject({
      code: 'MISSING_OUTPUT',
    });
  });
});

describe('the ports', () => {
  it('are not given to who has no business with the account', async () => {
    const { deps, service, until } = await bench();
    const verifyAccount = () => Promise.reject(Object.assign(new Error('wrong'), { code: 'WRONG_ACCOUNT' }));
    const ports = createRotationPorts(service.environment, { ...deps, aws: { ...deps.aws, verifyAccount } });
    await expect(until(ports)).rejects.toMatchObject({ code: 'WRONG_ACCOUNT' });
  });
});
