import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { DeployedStack } from '@syncops/aws';
import type { MysqlTarget, NodeRow } from '@syncops/mysql';
import { deriveNodeSecret } from '@syncops/secrets';
import { observeSmokeTarget } from '../src/observe-target.ts';
import type { SmokeDeps } from '../src/observe-target.ts';
import { testEnvironment } from './support/environment.ts';
import { FakeSecrets } from './support/fake-secrets.ts';
import type { FakeVersion } from './support/fake-secrets.ts';

const master = (letter: string): string => letter.repeat(64);
const version = (versionId: string, label: string, letter: string): FakeVersion => ({
  versionId,
  labels: [label],
  value: JSON.stringify({ secret: master(letter), createdAt: 1_700_000_000 }),
});
const nameOf = (dbnode: string): string => `syncstorage/test/dbnode/${dbnode}/master-secret`;
const database: FakeVersion = {
  versionId: 'v',
  labels: ['AWSCURRENT'],
  value: '{"username":"u","password":"hidden-pw"}',
};
const smoke: FakeVersion = { ...database, value: '{"authorization":"Bearer hidden-auth","keyId":"1-k"}' };

const row: NodeRow = {
  node: 'https://db1-0.sync.test',
  available: 1,
  currentLoad: 0,
  capacity: 1_000,
  downed: false,
  backoff: false,
};

interface World {
  readonly deps: SmokeDeps;
  readonly asked: MysqlTarget[];
}

function world(
  secrets: FakeSecrets,
  outputs: Record<string, string> = { LoadBalancerDnsName: 'lb.test' },
): World {
  const asked: MysqlTarget[] = [];
  const stack: DeployedStack = {
    name: 'syncstorage-test-edge',
    id: 'arn:stack',
    status: 'CREATE_COMPLETE',
    parameters: {},
    outputs,
    tags: {},
    terminationProtection: false,
  };
  return {
    asked,
    deps: {
      aws: { stacks: { list: () => Promise.resolve([stack]) }, secrets },
      nodes: {
        list: (target) => {
          asked.push(target);
          return Promise.resolve([row]);
        },
      },
    },
  };
}

const complete = {
  [nameOf('db1')]: [
    version('p', 'AWSPREVIOUS', 'a'),
    version('c', 'AWSCURRENT', 'b'),
    version('n', 'AWSPENDING', 'c'),
  ],
  [nameOf('db2')]: [version('c', 'AWSCURRENT', 'd')],
  'ts/db': [database],
  'ts/smoke': [smoke],
};

describe('observeSmokeTarget', () => {
  it('derives a node secret for each origin and each labelled version, oldest first', async () => {
    const target = await observeSmokeTarget(testEnvironment(['db1']), world(new FakeSecrets(complete)).deps);
    expect(target.origins).toHaveLength(10);
    const [first] = target.origins;
    expect(first).toMatchObject({
      dbnode: 'db1',
      hostname: 'db1-0.sync.test',
      origin: 'https://db1-0.sync.test',
    });
    expect(first?.secrets.map(({ label, nodeSecret }) => [label, nodeSecret.reveal()])).toEqual([
      ['AWSPREVIOUS', deriveNodeSecret(master('a'), 'https://db1-0.sync.test')],
      ['AWSCURRENT', deriveNodeSecret(master('b'), 'https://db1-0.sync.test')],
      ['AWSPENDING', deriveNodeSecret(master('c'), 'https://db1-0.sync.test')],
    ]);
  });

  it('asks only for what is being rotated one by one', async () => {
    const secrets = new FakeSecrets(complete);
    await observeSmokeTarget(testEnvironment(['db1', 'db2']), world(secrets).deps);
    expect(secrets.calls.filter((call) => call.includes('dbnode') || call.startsWith('batch'))).toEqual([
      'list syncstorage/test/dbnode/',
      'batch 2',
      `describe ${nameOf('db1')}`,
      `get ${nameOf('db1')} p`,
      `get ${nameOf('db1')} n`,
    ]);
  });

  it('does not take a value for a version that it was not read with', async () => {
    const current = { [nameOf('db2')]: version('old', 'AWSCURRENT', 'f') };
    const deps = world(new FakeSecrets(complete, { current })).deps;
    const { origins } = await observeSmokeTarget(testEnvironment(['db2']), deps);
    const expected = deriveNodeSecret(master('d'), 'https://db2-0.sync.test');
    expect(origins[0]?.secrets[0]?.nodeSecret.reveal()).toBe(expected);
  });

  const old = (label: string): FakeVersion => version('c', label, 'd');
  const next = (label: string): FakeVersion => version('n', label, 'e');
  it.each([
    ['promoted', [old('AWSCURRENT'), next('AWSPENDING')], [old('AWSPREVIOUS'), next('AWSCURRENT')]],
    ['retired', [old('AWSPREVIOUS'), next('AWSCURRENT')], [next('AWSCURRENT')]],
    ['rotated away', [old('AWSCURRENT')], [next('AWSCURRENT')]],
    ['made', [], [next('AWSCURRENT')]],
  ])('does not believe a list from before a version was %s', async (_, listed, now) => {
    const name = nameOf('db2');
    const secrets = new FakeSecrets({ [name]: now }, { listed: { [name]: listed } });
    const { origins } = await observeSmokeTarget(testEnvironment(['db2']), world(secrets).deps);
    expect(origins[0]?.secrets.map(({ label }) => label)).toEqual(now.flatMap(({ labels }) => labels));
  });

  it('gives no secret where the secret is missing or has no value, so that the checks fail', async () => {
    const secrets = new FakeSecrets({ [nameOf('db2')]: [] });
    const { origins } = await observeSmokeTarget(testEnvironment(['db1', 'db2']), world(secrets).deps);
    expect(origins.map((origin) => origin.secrets.length)).toEqual(Array.from({ length: 20 }, () => 0));
  });

  it('selects dbnodes but still knows every expected row', async () => {
    const { deps, asked } = world(new FakeSecrets(complete));
    const target = await observeSmokeTarget(testEnvironment(['db1', 'db2']), deps, { dbnodes: ['db2'] });
    expect(new Set(target.origins.map(({ dbnode }) => dbnode))).toEqual(new Set(['db2']));
    expect(target.nodes).toMatchObject({ kind: 'observed', actual: [row], domain: 'sync.test' });
    expect(target.nodes.kind === 'observed' && target.nodes.expected.length).toBe(20);
    expect(asked).toMatchObject([{ host: 'db.test', user: 'u', tls: 'rds' }]);
  });

  it.each([[['db9']], [[]]])('refuses the selection %j', async (dbnodes) => {
    const { deps } = world(new FakeSecrets(complete));
    const promise = observeSmokeTarget(testEnvironment(['db1']), deps, { dbnodes });
    await expect(promise).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('refuses an environment that is not deployed', async () => {
    const { deps } = world(new FakeSecrets(complete), {});
    const promise = observeSmokeTarget(testEnvironment(['db1']), deps);
    await expect(promise).rejects.toMatchObject({ code: 'INVALID_TARGET' });
  });

  it('turns rows that cannot be read into a finding, not an exception', async () => {
    const { [nameOf('db1')]: versions = [] } = complete;
    const { deps } = world(new FakeSecrets({ [nameOf('db1')]: versions }));
    const target = await observeSmokeTarget(testEnvironment(['db1']), deps);
    expect(target.nodes).toEqual({ kind: 'unreadable', reason: 'no value of ts/db' });
  });

  it('asks no one for what it should leave out', async () => {
    const { deps, asked } = world(new FakeSecrets(complete));
    const filter = { nodes: false, tokenserver: false };
    const target = await observeSmokeTarget(testEnvironment(['db1']), deps, filter);
    expect(asked).toEqual([]);
    expect([target.nodes.kind, target.tokenserver.kind]).toEqual(['not-observed', 'unknown']);
  });

  it.each([
    ['there is no URL', {}, 'unknown'],
    ['there are no credentials', { url: 'https://token.test' }, 'unknown'],
    ['both are there', { url: 'https://token.test', smokeCredentialsSecret: 'ts/smoke' }, 'known'],
    ['the secret is missing', { url: 'https://token.test', smokeCredentialsSecret: 'ts/none' }, 'unreadable'],
    ['its fields are others', { url: 'https://token.test', smokeCredentialsSecret: 'ts/db' }, 'unreadable'],
  ])('knows the tokenserver as it should when %s', async (_, settings, kind) => {
    const { deps } = world(new FakeSecrets(complete));
    const target = await observeSmokeTarget(testEnvironment(['db1'], settings), deps);
    expect(target.tokenserver.kind).toBe(kind);
  });

  it('makes a target that prints no secret', async () => {
    const settings = { url: 'https://token.test', smokeCredentialsSecret: 'ts/smoke' };
    const { deps } = world(new FakeSecrets(complete));
    const target = await observeSmokeTarget(testEnvironment(['db1'], settings), deps);
    const texts = [JSON.stringify(target), inspect(target, { depth: null, showHidden: true })];
    const secrets = target.origins.flatMap((origin) =>
      origin.secrets.map(({ nodeSecret }) => nodeSecret.reveal()),
    );
    for (const text of texts) {
      for (const secret of [...secrets, 'hidden-auth', 'hidden-pw', master('b')])
        expect(text).not.toContain(secret);
    }
    expect(texts[0]).toContain('[secret]');
  });
});
