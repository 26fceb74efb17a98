import { describe, expect, it } from '@jest/globals';
import { fleetOf, publishRelease, pushToFleet, type EngineDeps } from '@syncops/engine';
import { parseRelease, releaseKey, replaceSecretVersions } from '@syncops/release';
import { parseDatabaseUser } from '@syncops/secrets';
import { appUserSecretName, masterSecretName, releasePointerName } from '@syncops/topology';

import { BUCKET, endpointOf, stacksOf } from '@syncops/engine/testing';
import { initialVersionOf } from '../src/initial-versions.ts';
import { play, type DoWork, type Played, type Work } from '../src/play.ts';
import { UNDISTURBED, type Schedule } from '../src/schedule.ts';
import { SecretsManager } from '../src/secrets-manager.ts';

const MASTER = masterSecretName('test', 'db1');
const USER = appUserSecretName('test', 'db1');
const OLD = initialVersionOf(MASTER);
const NEW = 'n'.repeat(32);
const DONE = { ok: true, secrets: [], pushes: {}, seconds: 0 };

/** Plays what a test does in place of a rotation; fresh runs do nothing. */
function playing(work: (work: Work) => Promise<void>, schedule: Partial<Schedule> = {}): Promise<Played> {
  const doWork: DoWork = async (given) => {
    if (given.plan.task === 'rotate') await work(given);
    return DONE;
  };
  return play({ ...UNDISTURBED, ...schedule }, doWork);
}

async function stage(deps: EngineDeps): Promise<void> {
  const value = JSON.stringify({ secret: 'cafe'.repeat(16), createdAt: 1_735_000_000 });
  await deps.aws.secrets.putValue(MASTER, NEW, value, ['AWSPENDING']);
}

async function push(role: 'webhead' | 'tokenserver', { environment, deps }: Work): Promise<void> {
  const name = releasePointerName('test', role);
  const pointer = (await deps.aws.parameters.get([name])).get(name) ?? '';
  const body = await deps.aws.objects.get(BUCKET, releaseKey(pointer));
  const described = await Promise.all(
    (role === 'webhead' ? [MASTER, USER] : [MASTER]).map((secret) => deps.aws.secrets.describe(secret)),
  );
  const release = replaceSecretVersions(parseRelease(Buffer.from(body ?? []).toString('utf8')), described);
  const stacks = new Map(stacksOf(environment).map((stack) => [stack.name, stack]));
  await pushToFleet(
    {
      environment: 'test',
      role,
      fleet: fleetOf(environment, role, stacks, deps),
      published: await publishRelease(BUCKET, release, deps),
      pointer,
      progress: () => undefined,
    },
    deps,
  );
}

describe('the world', () => {
  it('has nothing against a service that no one touches', async () => {
    const { violations, endState } = await playing(() => Promise.resolve());
    expect(violations).toEqual([]);
    expect(endState).toMatchObject({ current: { [MASTER]: OLD }, users: { db1: ['syncstorage'] } });
  });

  it('sees a tokenserver that signs with what a webhead refuses (I2), and its tokens afterwards (I3)', async () => {
    const { violations } = await playing(async (work) => {
      await stage(work.deps);
      await work.deps.aws.secrets.moveLabel(MASTER, 'AWSCURRENT', { from: OLD, to: NEW });
      await push('tokenserver', work);
    });
    expect(violations).toContainEqual(
      expect.stringMatching(/^I2: a tokenserver host signs with .* which webhead-1 refuses/),
    );
  });

  it('sees tokens that are refused before they expire (I3), and none that has expired', async () => {
    const retireAfter = (milliseconds: number): Promise<Played> =>
      playing(async (work) => {
        await stage(work.deps);
        await push('webhead', work);
        await work.deps.aws.secrets.moveLabel(MASTER, 'AWSCURRENT', { from: OLD, to: NEW });
        await work.deps.aws.secrets.moveLabel(MASTER, 'AWSPENDING', { from: NEW });
        await push('tokenserver', work);
        await work.deps.aws.secrets.moveLabel(MASTER, 'AWSPREVIOUS', { from: OLD });
        await push('tokenserver', work);
        await work.deps.sleep(milliseconds);
        await push('webhead', work);
      });
    expect((await retireAfter(250_000)).violations).toContainEqual(
      expect.stringMatching(/^I3: unexpired tokens are signed with .* first-ma, which webhead-1 refuses/),
    );
    expect((await retireAfter(301_000)).violations).toEqual([]);
  });

  it('sees a user that is dropped or gets another password under the webheads', async () => {
    const target = async ({ deps }: Work) => {
      const { value } = await deps.aws.secrets.getValue('rds!db1');
      const { username, password } = parseDatabaseUser(value, 'rds!db1');
      return {
        host: endpointOf('db1'),
        port: 3306,
        user: username,
        password,
        tls: 'rds' as const,
      };
    };
    const dropped = await playing(async (work) => {
      await work.deps.dbnodes.dropUser(await target(work), 'syncstorage', { endConnections: false });
    });
    expect(dropped.violations).toContainEqual(expect.stringMatching(/^503: webhead-1 logs in/));
    const altered = await playing(async (work) => {
      const appUser = { name: 'syncstorage', password: 'another' };
      await work.deps.dbnodes.converge(await target(work), { databases: ['a'], appUser }, () => undefined);
    });
    expect(altered.violations).toContainEqual(expect.stringMatching(/^503: webhead-1 logs in/));
  });

  it.each<[string, (work: Work, secret: string) => unknown]>([
    ['the parameter', ({ deps }, secret) => deps.aws.parameters.put('/syncstorage/test/x', `x${secret}`)],
    ['the tag', ({ deps }, secret) => deps.aws.secrets.tag(MASTER, { x: secret })],
    ['the object', ({ deps }, secret) => deps.aws.objects.putOnce(BUCKET, 'x', `${secret} `)],
    [
      'an event',
      ({ record }, secret) => {
        record({ kind: 'note', message: secret });
      },
    ],
    [
      'what rotate1 threw',
      (_, secret) => {
        throw new Error('x', { cause: new Error(secret) });
      },
    ],
  ])('sees a secret in %s (I7)', async (where, leak) => {
    const { violations } = await playing(async (work) => {
      const { value } = await work.deps.aws.secrets.getValue(MASTER);
      await leak(work, /[0-9a-f]{64}/.exec(value)?.[0] ?? '');
    });
    expect(violations).toContainEqual(expect.stringContaining(`I7: a secret in ${where}`));
  });

  it('kills, suspends and fails calls where it was asked to', async () => {
    const attempts: string[] = [];
    const at = (call: number, kind: Schedule['faults'][number]['kind']) => ({
      call,
      kind,
      subject: 0,
      seconds: 60,
    });
    const { trace, faults } = await playing(
      async ({ deps }) => {
        for (let call = 0; call < 6; call += 1) {
          const before = deps.clock();
          const ended = await stage(deps).then(
            () => 'done',
            (error: unknown) => String(error),
          );
          attempts.push(`${ended} ${String(Math.round((deps.clock() - before) / 1000))}`);
        }
      },
      {
        faults: [
          at(0, 'throttle'),
          at(1, 'time-out-after-effect'),
          at(2, 'reset-after-effect'),
          at(3, 'sleep-before-effect'),
          at(4, 'kill-after-effect'),
        ],
      },
    );
    expect(attempts).toEqual([
      expect.stringMatching(/rate was exceeded 0$/),
      expect.stringMatching(/no answer came 30$/),
      expect.stringMatching(/reset 0$/),
      'done 60',
    ]);
    expect(faults.size).toBe(5);
    expect(trace.join('\n')).toContain('rotate1 dies at secretsmanager:PutSecretValue');
  });
});

describe('its Secrets Manager', () => {
  let now = 0;
  const secrets = new SecretsManager(() => now);
  secrets.create('s', 'v1', '{}');

  it('moves labels only from where they are, AWSPREVIOUS along with AWSCURRENT, and shows it late to who reads late', () => {
    now = 10_000;
    secrets.put('s', 'v2', '{"a":1}', ['AWSPENDING']);
    expect(() => {
      secrets.moveLabel('s', 'AWSCURRENT', { from: 'v2', to: 'v1' });
    }).not.toThrow();
    expect(() => {
      secrets.moveLabel('s', 'AWSCURRENT', { from: 'v9', to: 'v2' });
    }).toThrow(expect.objectContaining({ code: 'LABEL_MOVED' }));
    secrets.moveLabel('s', 'AWSCURRENT', { from: 'v1', to: 'v2' });
    expect(secrets.describe('s').versions).toEqual({
      v1: ['AWSPREVIOUS'],
      v2: ['AWSPENDING', 'AWSCURRENT'].sort(),
    });
    now = 12_000;
    expect(secrets.describe('s', 3_000).versions).toEqual({ v1: ['AWSCURRENT'] });
    expect(() => {
      secrets.moveLabel('s', 'AWSCURRENT', { from: 'v2' });
    }).toThrow(expect.objectContaining({ code: 'SERVICE_ERROR' }));
    expect(() => {
      secrets.put('s', 'v2', 'other', []);
    }).toThrow(expect.objectContaining({ code: 'VERSION_EXISTS' }));
  });
});
