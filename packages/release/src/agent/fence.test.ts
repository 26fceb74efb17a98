import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dbnodeFacts, testEnvironment, versionId, webheadInput, withoutFences } from '../../test/fixtures.ts';
import { TestHost, heartbeatServer, secretReader, secretValues } from '../../test/host.ts';
import type { Acknowledgement, Release } from '../release.ts';
import { renderWebheadRelease } from '../render/webhead.ts';
import { serializeRelease } from '../serialize.ts';

// Real processes and disks: generous, because a machine may be busy.
jest.setTimeout(180_000);

const MASTER = 'syncstorage/testing/dbnode/db1/master-secret';

let host: TestHost;
let server: Awaited<ReturnType<typeof heartbeatServer>>;
/** Staging labels to versions of the master secret, as they are now. */
let labels: Readonly<Record<string, string>>;
/** Whether the database user's version is in use. */
let isUserKept: boolean;
let reads: string[];

beforeEach(async () => {
  host = new TestHost();
  server = await heartbeatServer(() => 'OK\n');
  labels = { AWSCURRENT: 'one' };
  isUserKept = true;
  reads = [];
});
afterEach(async () => {
  host.remove();
  await server.close();
});

/** The release that is rendered from these labels. */
function releaseOf(of: typeof labels): Release {
  const environment = testEnvironment({ port: server.port });
  return renderWebheadRelease(webheadInput(environment, [dbnodeFacts(environment, 'db1', of)]));
}

function labelsOf(secretId: string, version: string): readonly string[] {
  if (secretId !== MASTER) return isUserKept ? ['AWSCURRENT'] : [];
  return Object.keys(labels).filter((label) => versionId(`db1-${labels[label] ?? ''}`) === version);
}

function apply(release: Release, overrides: Parameters<TestHost['apply']>[1] = {}): Promise<Acknowledgement> {
  reads = [];
  const read = secretReader(secretValues(release), labelsOf);
  const readSecret: typeof read = (secretId, version) => {
    reads.push(`${secretId.replace(/.*\//, '')} ${version.replace(/0+$/, '')}`);
    return read(secretId, version);
  };
  return host.apply(release, { readSecret, ...overrides });
}

const STALE = { result: 'failed', error: { code: 'STALE_RELEASE' } };

describe('a release whose secrets were promoted or dropped since it was rendered', () => {
  it('is refused by a host that boots, says what to do, and leaves nothing behind', async () => {
    const stale = releaseOf({ AWSCURRENT: 'one' });
    labels = { AWSPREVIOUS: 'one', AWSCURRENT: 'new' };
    const { error } = await apply(stale);
    expect(error).toEqual({
      code: 'STALE_RELEASE',
      running: null,
      message: `the labels of ${MASTER} were moved since this release was rendered: none of the versions that the release holds is current (${versionId('db1-one')}); push again, which renders it from the labels of now`,
    });
    expect(host.commands).toEqual([]);
    await expect(apply(releaseOf(labels))).resolves.toMatchObject({ result: 'applied' });
  });

  it('is refused by a host that runs another one, which it keeps', async () => {
    const running = releaseOf({ AWSCURRENT: 'one', AWSPENDING: 'new' });
    await apply(running);
    labels = { AWSPREVIOUS: 'one', AWSCURRENT: 'new' };
    const refused = await apply(releaseOf({ AWSCURRENT: 'one' }));
    expect(refused).toMatchObject(STALE);
    expect(refused.error?.running).toBe(serializeRelease(running).sha256);
    expect(host.commands).toEqual([]);
  });

  it('is refused by a host that has its files already, and is not acknowledged by one that runs it', async () => {
    const one = releaseOf({ AWSCURRENT: 'one' });
    const both = releaseOf({ AWSCURRENT: 'one', AWSPENDING: 'new' });
    await apply(one);
    await apply(both);
    labels = { AWSPREVIOUS: 'one', AWSCURRENT: 'new' };
    await expect(apply(one)).resolves.toMatchObject(STALE);
    await expect(apply(both)).resolves.toMatchObject({ result: 'unchanged' });
    labels = { AWSPREVIOUS: 'new', AWSCURRENT: 'newest' };
    await expect(apply(releaseOf(labels))).resolves.toMatchObject({ result: 'applied' });
    labels = { AWSPREVIOUS: 'newest', AWSCURRENT: 'last' };
    const running = await apply(releaseOf({ AWSPREVIOUS: 'new', AWSCURRENT: 'newest' }));
    expect(running).toMatchObject(STALE);
  });

  it("is refused where the database user's version is out of use", async () => {
    const release = releaseOf({ AWSCURRENT: 'one' });
    await apply(release);
    isUserKept = false;
    await expect(apply(release)).resolves.toMatchObject({
      error: { code: 'STALE_RELEASE', message: expect.stringContaining('db1/app-user were moved') },
    });
  });

  it('is reported as stale even if one of its values is invalid', async () => {
    labels = { AWSCURRENT: 'new' };
    const release = releaseOf({ AWSCURRENT: 'one' });
    const values = new Map([...secretValues(release).keys()].map((key) => [key, 'no JSON']));
    await expect(apply(release, { readSecret: secretReader(values, labelsOf) })).resolves.toMatchObject(
      STALE,
    );
  });

  it('is gone back to all the same where the next one does not come up', async () => {
    const running = releaseOf({ AWSCURRENT: 'one' });
    await apply(running);
    labels = { AWSPREVIOUS: 'one', AWSCURRENT: 'new' };
    let reloads = 0;
    host.outcome = () => ({ exitCode: (reloads += 1) === 1 ? 1 : 0, output: '' });
    await expect(apply(releaseOf(labels))).resolves.toMatchObject({
      error: { code: 'RELOAD_FAILED', running: serializeRelease(running).sha256 },
    });
  });

  it('is applied where it is one of a version of the product that knew no fences', async () => {
    const old = withoutFences(releaseOf({ AWSCURRENT: 'one' }));
    labels = {};
    await expect(apply(old)).resolves.toMatchObject({ result: 'applied' });
  });
});

describe('the reads of a host', () => {
  it('are one for each version that is new to it, and one for each secret that it has', async () => {
    labels = { AWSPREVIOUS: 'old', AWSCURRENT: 'one', AWSPENDING: 'new' };
    const release = releaseOf(labels);
    await expect(apply(release)).resolves.toMatchObject({ result: 'applied' });
    expect(reads.sort()).toEqual([
      'app-user db1-user',
      'master-secret db1-new',
      'master-secret db1-old',
      'master-secret db1-one',
    ]);
    await expect(apply(release)).resolves.toMatchObject({ result: 'unchanged' });
    expect(reads.sort()).toEqual(['app-user db1-user', 'master-secret db1-one']);
    const state = { AWSPREVIOUS: 'one', AWSCURRENT: 'new' };
    labels = state;
    await expect(apply(release)).resolves.toMatchObject({ result: 'unchanged' });
    expect(reads.sort()).toEqual(['app-user db1-user', 'master-secret db1-new', 'master-secret db1-one']);
  });

  it('are repeated for a few seconds where a label is just being moved and seen nowhere', async () => {
    const release = releaseOf({ AWSCURRENT: 'one', AWSPENDING: 'new' });
    labels = { AWSPENDING: 'new' };
    let slept = 0;
    const { sleep: pass } = host.deps(new Map());
    const sleep = (milliseconds: number): Promise<void> => {
      slept += milliseconds;
      if (slept >= 5_000) labels = { AWSPREVIOUS: 'one', AWSCURRENT: 'new' };
      return pass(milliseconds);
    };
    await expect(apply(release, { sleep })).resolves.toMatchObject({ result: 'applied' });
    expect(reads).not.toHaveLength(3);
    labels = { AWSPENDING: 'new' };
    slept = -60_000;
    await expect(apply(release, { sleep })).resolves.toMatchObject(STALE);
    expect(slept + 60_000).toBeLessThan(10_000);
  });
});
