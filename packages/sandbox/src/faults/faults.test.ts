import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../../test/deploy-template.ts';
import { errorName, failureOf } from '../../test/failure.ts';
import { startTestSandbox, type TestSandbox } from '../../test/test-world.ts';
import type { SeededSchedule } from '../contract.ts';
import { createFaults } from './faults.ts';

let sandbox: TestSandbox;
let ssm: SSMClient;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  ssm = new SSMClient(sandbox.config());
  sandbox.world.objects.createBucket('some-bucket');
});
afterAll(async () => {
  await sandbox.stop();
});
beforeEach(() => {
  sandbox.world.faults.clear();
});

const put = (name: string, client = ssm): Promise<unknown> =>
  client.send(new PutParameterCommand({ Name: name, Value: 'v', Type: 'String', Overwrite: true }));
const exists = (name: string): boolean => sandbox.world.parameters.get(name) !== undefined;

describe('a fault of a call', () => {
  it('strikes the n-th matching call, as often as it says', async () => {
    sandbox.world.faults.add({
      operation: 'ssm:PutParameter',
      call: 2,
      times: 2,
      effect: { kind: 'error', code: 'InternalServerError', httpStatus: 500 },
    });
    const outcomes: string[] = [];
    for (let index = 0; index < 4; index += 1)
      outcomes.push(
        await put('/n').then(
          () => 'done',
          () => 'failed',
        ),
      );
    expect(outcomes).toEqual(['done', 'failed', 'failed', 'done']);
  });

  it('may depend on the input, and can be taken away', async () => {
    const remove = sandbox.world.faults.add({
      operation: 'ssm:*',
      times: Infinity,
      when: ({ Name }) => Name === '/struck',
      effect: { kind: 'throttle' },
    });
    await put('/spared');
    expect(await errorName(put('/struck'))).toBe('ThrottlingException');
    remove();
    await put('/struck');
  });

  it('throttles with the code of each service', async () => {
    sandbox.world.faults.add({ operation: '*', times: Infinity, effect: { kind: 'throttle' } });
    const s3 = new S3Client({ ...sandbox.config(), forcePathStyle: true });
    expect(await errorName(new STSClient(sandbox.config()).send(new GetCallerIdentityCommand({})))).toBe(
      'Throttling',
    );
    expect(
      await errorName(s3.send(new PutObjectCommand({ Bucket: 'some-bucket', Key: 'k', Body: 'x' }))),
    ).toBe('SlowDown');
    expect(await errorName(put('/t'))).toBe('ThrottlingException');
  });

  it('is survived by a client that retries', async () => {
    sandbox.world.faults.add({ operation: 'ssm:PutParameter', effect: { kind: 'throttle' } });
    await put('/retried', new SSMClient({ ...sandbox.config(), maxAttempts: 2 }));
    expect(exists('/retried')).toBe(true);
  });

  it.each([
    ['reset-before', false],
    ['reset-after', true],
  ] as const)('%s resets the connection, with the effect in place: %s', async (kind, effect) => {
    sandbox.world.faults.add({ operation: 'ssm:PutParameter', effect: { kind } });
    const { message, name } = await failureOf(put(`/${kind}`));
    expect(`${name} ${message}`).toMatch(/ECONNRESET|socket hang up/);
    expect(exists(`/${kind}`)).toBe(effect);
  });

  it('timeout-after leaves the caller without an answer while the effect took place', async () => {
    sandbox.world.faults.add({
      operation: 'ssm:PutParameter',
      effect: { kind: 'timeout-after', ms: 60_000 },
    });
    const requestHandler = { requestTimeout: 1_000, throwOnRequestTimeout: true };
    const client = new SSMClient({ ...sandbox.config(), requestHandler });
    const call = put('/silent', client);
    expect(await errorName(call)).toBe('TimeoutError');
    // The caller's patience may end before the server's turn comes.
    await until(() => exists('/silent'));
    client.destroy();
  });

  it('delay answers rightly, only later', async () => {
    await put('/delayed');
    sandbox.world.faults.add({ operation: 'ssm:GetParameter', effect: { kind: 'delay', ms: 60 } });
    const startedAt = performance.now();
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/delayed' }));
    expect(Parameter?.Value).toBe('v');
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(55);
  });

  it('does not strike what is refused before: wrong input, wrong signature', async () => {
    sandbox.world.faults.add({ operation: '*', effect: { kind: 'throttle' } });
    const stranger = new SSMClient({
      ...sandbox.config(),
      credentials: { ...sandbox.config().credentials, secretAccessKey: 'x' },
    });
    expect(await errorName(put('/x', stranger))).toBe('InvalidSignatureException');
    expect(await errorName(ssm.send(new PutParameterCommand({ Name: '', Value: 'v' })))).toBe(
      'ValidationException',
    );
    expect(await errorName(put('/x'))).toBe('ThrottlingException');
  });
});

describe('a rate limit', () => {
  it('throttles what is above burst and rate, for all operations together', () => {
    let now = 0;
    const faults = createFaults(() => now);
    faults.limit({ operations: ['s3:PutObject', 's3:GetObject'], perSecond: 2, burst: 3 });
    const calls = ['PutObject', 'GetObject', 'PutObject', 'GetObject', 'HeadObject'];
    const strike = (operation: string): string | undefined => faults.strike('s3', operation, {})?.kind;
    expect(calls.map(strike)).toEqual([undefined, undefined, undefined, 'throttle', undefined]);
    now += 500;
    expect(['PutObject', 'PutObject'].map(strike)).toEqual([undefined, 'throttle']);
  });
});

describe('a seeded schedule', () => {
  const schedule: SeededSchedule = {
    seed: 7,
    rate: 0.3,
    kinds: ['throttle', 'reset-before', 'reset-after', 'delay', 'error'],
  };
  const fates = (overrides: Partial<SeededSchedule> = {}, calls = 400): (string | undefined)[] => {
    const faults = createFaults(() => 0);
    faults.seeded({ ...schedule, ...overrides });
    return Array.from({ length: calls }, () => faults.strike('s3', 'PutObject', {})?.kind);
  };

  it('is the same for the same seed, and another for another', () => {
    expect(fates()).toEqual(fates());
    expect(fates({ seed: 8 })).not.toEqual(fates());
  });

  it('strikes about as many calls as its rate says, with all its kinds', () => {
    const struck = fates().filter((kind) => kind !== undefined);
    expect(struck.length / 400).toBeGreaterThan(0.2);
    expect(struck.length / 400).toBeLessThan(0.4);
    expect(new Set(struck).size).toBe(5);
    expect(fates({ rate: 0 })).toEqual(Array(400).fill(undefined));
  });

  it('does not depend on the order of parallel operations', () => {
    const strikesOf = (order: readonly string[]): Record<string, (string | undefined)[]> => {
      const faults = createFaults(() => 0);
      faults.seeded(schedule);
      const seen: Record<string, (string | undefined)[]> = { A: [], B: [] };
      for (const operation of order) seen[operation]?.push(faults.strike('s3', operation, {})?.kind);
      return seen;
    };
    const calls = Array.from({ length: 50 }, () => ['A', 'B']).flat();
    expect(strikesOf(calls)).toEqual(strikesOf([...calls].sort()));
  });

  it('ends at its limit and keeps to its operations', () => {
    expect(fates({ limit: 3 }).filter((kind) => kind !== undefined)).toHaveLength(3);
    expect(fates({ operations: ['ssm:*'] })).toEqual(Array(400).fill(undefined));
  });
});

describe('other faults', () => {
  it('of resources strike by logical id, type, stack and phase, as often as they say', () => {
    const faults = createFaults(() => 0);
    faults.failResource({ logicalId: 'Database', type: 'AWS::RDS::DBInstance', reason: 'no capacity' });
    const resource = { logicalId: 'Database', type: 'AWS::RDS::DBInstance', stackName: 's' };
    expect(faults.resourceFailure({ ...resource, logicalId: 'Other', phase: 'create' })).toBeUndefined();
    expect(faults.resourceFailure({ ...resource, phase: 'delete' })).toBeUndefined();
    expect(faults.resourceFailure({ ...resource, phase: 'create' })).toBe('no capacity');
    expect(faults.resourceFailure({ ...resource, phase: 'create' })).toBeUndefined();
  });

  it('of hosts are reported to listeners and healed by clear', () => {
    const faults = createFaults(() => 0);
    const reported: unknown[] = [];
    faults.onHostFault((instanceId, fault) => reported.push([instanceId, fault]));
    faults.setHostFault('i-1', 'disk-full');
    expect(faults.hostFault('i-1')).toBe('disk-full');
    faults.clear();
    expect(faults.hostFault('i-1')).toBeUndefined();
    expect(reported).toEqual([
      ['i-1', 'disk-full'],
      ['i-1', undefined],
    ]);
  });
});
