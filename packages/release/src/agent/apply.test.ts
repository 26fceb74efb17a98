import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dbnodeFacts, testEnvironment, versionId, webheadInput } from '../../test/fixtures.ts';
import { TestHost, heartbeatServer, secretValues } from '../../test/host.ts';
import type { Release } from '../release.ts';
import { renderTokenserverRelease } from '../render/tokenserver.ts';
import { renderWebheadRelease } from '../render/webhead.ts';
import { serializeRelease } from '../serialize.ts';

// Real processes and disks: generous, because a machine may be busy.
jest.setTimeout(180_000);

const HOME = '/opt/syncops/webhead';
const RELOAD_APPLICATION = 'systemctl reload-or-restart syncstorage';
const RELOAD_NGINX = 'systemctl reload-or-restart nginx';

let host: TestHost;
let server: Awaited<ReturnType<typeof heartbeatServer>>;
let answer: string;

beforeEach(async () => {
  host = new TestHost();
  answer = 'OK\n';
  server = await heartbeatServer(() => answer);
});
afterEach(async () => {
  host.remove();
  await server.close();
});

/** A valid release; each version needs another version of the database user's secret, so that only the application changes. */
function release(version = 'user', dbnodes: readonly string[] = ['db1']): Release {
  const environment = testEnvironment({ port: server.port, dbnodes });
  const facts = dbnodes.map((name) => {
    const of = dbnodeFacts(environment, name);
    return { ...of, appUser: { ...of.appUser, versionId: versionId(version) } };
  });
  return renderWebheadRelease(webheadInput(environment, facts));
}

function hash(of: Release): string {
  return serializeRelease(of).sha256;
}

/** The release with one file's content put in place of another's. */
function withFile(of: Release, path: string, content: string): Release {
  return { ...of, files: of.files.map((file) => (file.path === path ? { ...file, content } : file)) };
}

describe('a first release', () => {
  it('is rendered, linked and started, and acknowledged with the versions of its secrets', async () => {
    const first = release();
    await expect(host.apply(first)).resolves.toEqual({
      release: hash(first),
      result: 'applied',
      acknowledgedAt: expect.any(Number),
      secretVersionsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      secretVersions: {
        'syncstorage/testing/dbnode/db1/app-user': [versionId('user')],
        'syncstorage/testing/dbnode/db1/master-secret': [versionId('db1-one')],
      },
    });
    expect(host.link(`${HOME}/current`)).toBe(`releases/${hash(first)}`);
    expect(host.read('/etc/mozilla-services/syncstorage/production.ini')).toContain(
      `pymysql://syncstorage:pass-${versionId('user')}@db1.`,
    );
    expect(host.read('/etc/mozilla-services/syncstorage/secrets').split('\n')).toHaveLength(11);
    expect(host.read('/etc/systemd/system/syncstorage.service')).toContain(`-e HOST=127.0.0.1 `);
    expect(host.commands).toEqual([
      expect.stringMatching(/^docker pull --quiet /),
      'systemctl daemon-reload',
      'systemctl enable syncstorage nginx',
      'systemctl restart syncstorage',
      RELOAD_NGINX,
    ]);
  });

  it('leaves files with secrets to the application alone, and directories open to it', async () => {
    await host.apply(release());
    const mode = (path: string): string => (statSync(join(host.root, path)).mode & 0o777).toString(8);
    expect(mode('/etc/mozilla-services/syncstorage/secrets')).toBe('400');
    expect(mode('/etc/mozilla-services/syncstorage/production.ini')).toBe('400');
    expect(mode('/etc/nginx/nginx.conf')).toBe('644');
    expect(mode(`${HOME}/current`)).toBe('755');
    expect(mode(`${HOME}/current/files/etc/mozilla-services`)).toBe('755');
  });

  it('keeps a file that was there before, once', async () => {
    host.write('/etc/nginx/nginx.conf', '# the package');
    await host.apply(release());
    expect(host.read('/etc/nginx/nginx.conf.before-syncops')).toBe('# the package');
    expect(host.read('/etc/nginx/nginx.conf')).toContain('Made by SyncOps');
  });

  it('that nginx does not accept changes nothing, and can be repeated', async () => {
    const broken = withFile(release(), '/etc/nginx/conf.d/status.conf', 'server { listen nowhere; }\n');
    for (const running of [null, null]) {
      await expect(host.apply(broken)).resolves.toMatchObject({
        result: 'failed',
        error: { code: 'VALIDATION_FAILED', running, message: expect.stringContaining('status.conf') },
      });
      expect(existsSync(join(host.root, HOME, 'current'))).toBe(false);
      expect(readdirSync(join(host.root, HOME, 'releases'))).toEqual([]);
    }
  });
});

describe('a later release', () => {
  it('reloads only what its changes ask for', async () => {
    await host.apply(release());
    await expect(host.apply(release('changed'))).resolves.toMatchObject({ result: 'applied' });
    expect(host.commands).toEqual([RELOAD_APPLICATION]);
  });

  it('that is the same again reloads nothing, and is acknowledged', async () => {
    const same = release();
    await host.apply(same);
    await expect(host.apply(same)).resolves.toMatchObject({
      release: hash(same),
      result: 'unchanged',
      secretVersions: { 'syncstorage/testing/dbnode/db1/app-user': [versionId('user')] },
    });
    expect(host.commands).toEqual([]);
  });

  it.each([
    ['a rendered file was changed', `${HOME}/current/files/etc/mozilla-services/syncstorage/secrets`],
    ['a link was replaced by a file', '/etc/mozilla-services/syncstorage/secrets'],
  ])('that is the same again puts right what is not: %s', async (_name, path) => {
    const same = release();
    await host.apply(same);
    const before = host.read('/etc/mozilla-services/syncstorage/secrets');
    if (path.startsWith('/etc')) symlinkSync('/dev/null', join(host.root, `${path}.other`));
    chmodSync(join(host.root, path), 0o600);
    if (path.startsWith('/etc')) {
      const { renameSync } = await import('node:fs');
      renameSync(join(host.root, `${path}.other`), join(host.root, path));
    } else {
      host.write(path, 'tampered');
    }
    await expect(host.apply(same)).resolves.toMatchObject({ result: 'applied' });
    expect(host.read('/etc/mozilla-services/syncstorage/secrets')).toBe(before);
  });

  it('removes links of files that it no longer has, and reloads their neighbours', async () => {
    const first = release();
    const extra = {
      path: '/etc/nginx/conf.d/extra.conf',
      owner: 'root',
      group: 'root',
      mode: '0644',
      content: '',
    };
    await host.apply({ ...first, files: [...first.files, extra] });
    expect(existsSync(join(host.root, extra.path))).toBe(true);
    await host.apply(first);
    expect(existsSync(join(host.root, extra.path))).toBe(false);
    expect(host.commands).toEqual([RELOAD_NGINX]);
  });

  it('keeps five releases, the running and the previous one among them', async () => {
    const hashes: string[] = [];
    for (const version of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      const next = release(version);
      await host.apply(next);
      hashes.push(hash(next));
      // Whatever the clock says: the running one looks oldest.
      utimesSync(join(host.root, HOME, 'releases', hash(next)), hashes.length, hashes.length);
    }
    expect(readdirSync(join(host.root, HOME, 'releases')).sort()).toEqual(hashes.slice(2).sort());
  });
});

describe('a release that fails leaves the previous one running', () => {
  const cases: readonly (readonly [string, string, (next: Release) => Parameters<TestHost['apply']>])[] = [
    ['SECRET_UNREADABLE', 'a secret may not be read', (next) => [next, { values: new Map() }]],
    [
      'VALIDATION_FAILED',
      'its nginx files are wrong',
      (next) => [withFile(next, '/etc/nginx/nginx.conf', 'events {} nonsense;')],
    ],
    [
      'INVALID_SECRETS_FILE',
      'its secrets file is out of order',
      (next) => [
        withFile(
          next,
          '/etc/mozilla-services/syncstorage/secrets',
          'https://a,2000000000:' + 'a'.repeat(64) + ',1000000000:' + 'b'.repeat(64) + '\n',
        ),
      ],
    ],
    [
      'INVALID_SECRET',
      'a secret has not the field',
      (next) => [
        next,
        { values: new Map([...secretValues(next).keys()].map((key) => [key, '{"secret":"x"}'])) },
      ],
    ],
    [
      'INVALID_SECRET',
      'a secret would add a line',
      (next) => [
        next,
        {
          values: new Map(
            [...secretValues(next).keys()].map((key) => [
              key,
              '{"username":"a","password":"b","secret":"c","createdAt":"1\\n2"}',
            ]),
          ),
        },
      ],
    ],
    ['WRONG_HOST', 'it is for another environment', (next) => [{ ...next, environment: 'other' }]],
    [
      'DISK_FULL',
      'the disk is full',
      (next) => [
        next,
        {
          checkpoint: (point) => {
            if (point === 'file-written') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
          },
        },
      ],
    ],
  ];
  it.each(cases)('%s: %s', async (code, _name, next) => {
    const good = release();
    await host.apply(good);
    const before = host.read('/etc/mozilla-services/syncstorage/production.ini');
    await expect(host.apply(...next(release('next')))).resolves.toMatchObject({
      result: 'failed',
      secretVersions: { 'syncstorage/testing/dbnode/db1/app-user': [versionId('user')] },
      error: { code, running: hash(good) },
    });
    expect(host.read('/etc/mozilla-services/syncstorage/production.ini')).toBe(before);
    expect(host.commands.filter((line) => line.startsWith('systemctl'))).toEqual([]);
    await expect(host.apply(good)).resolves.toMatchObject({ result: 'unchanged' });
    await expect(host.apply(release('next'))).resolves.toMatchObject({ result: 'applied' });
  });

  it('a reload that fails is undone by another reload', async () => {
    const good = release();
    await host.apply(good);
    let reloads = 0;
    host.outcome = () => {
      reloads += 1;
      return reloads === 1 ? { exitCode: 1, output: `boom ${'0a'.repeat(32)}` } : { exitCode: 0, output: '' };
    };
    const acknowledgement = await host.apply(release('next'));
    expect(acknowledgement).toMatchObject({
      result: 'failed',
      error: { code: 'RELOAD_FAILED', running: hash(good) },
    });
    expect(acknowledgement.error?.message).toMatch(/reload-or-restart syncstorage' ended with 1: boom …$/);
    expect(host.commands).toEqual([RELOAD_APPLICATION, RELOAD_APPLICATION]);
    expect(host.link(`${HOME}/current`)).toBe(`releases/${hash(good)}`);
    await expect(host.apply(good)).resolves.toMatchObject({ result: 'unchanged' });
  });

  it('a heartbeat that does not come is undone too', async () => {
    const good = release();
    await host.apply(good);
    host.outcome = () => {
      const isNext = host.link(`${HOME}/current`) !== `releases/${hash(good)}`;
      answer = isNext ? 'starting' : 'OK';
      return { exitCode: 0, output: '' };
    };
    await expect(host.apply(release('next'))).resolves.toMatchObject({
      result: 'failed',
      error: { code: 'HEARTBEAT_FAILED', running: hash(good) },
    });
    expect(host.link(`${HOME}/current`)).toBe(`releases/${hash(good)}`);
  });

  it('says so where the previous release does not come back either', async () => {
    await host.apply(release());
    host.outcome = () => ({ exitCode: 1, output: '' });
    await expect(host.apply(release('next'))).resolves.toMatchObject({
      error: { code: 'RELOAD_FAILED', running: null, message: expect.stringContaining('failed too') },
    });
    host.outcome = () => ({ exitCode: 0, output: '' });
    await expect(host.apply(release('next'))).resolves.toMatchObject({ result: 'applied' });
    expect(host.commands).toEqual([RELOAD_APPLICATION]);
  });

  it('is identified by its hash and not read if the bytes differ', async () => {
    const { applyRelease } = await import('./apply.ts');
    const { body } = serializeRelease(release());
    await expect(applyRelease(body, 'f'.repeat(64), host.deps(new Map()))).resolves.toMatchObject({
      release: 'f'.repeat(64),
      error: { code: 'HASH_MISMATCH' },
    });
  });
});

describe('the host of a tokenserver', () => {
  it('gets one file without a pending secret and a reload only when it changed', async () => {
    const environment = testEnvironment();
    const labels = { AWSPREVIOUS: 'old', AWSCURRENT: 'one', AWSPENDING: 'new' };
    const input = { ...webheadInput(environment), dbnodes: [dbnodeFacts(environment, 'db1', labels)] };
    const of = renderTokenserverRelease(input);
    mkdirSync(join(host.root, '/etc/mozilla-services/token'), { recursive: true });
    await expect(host.apply(of)).resolves.toMatchObject({ result: 'applied' });
    expect(host.commands).toEqual(['systemctl reload tokenserver']);
    expect(host.read('/etc/mozilla-services/token/secrets').split('\n')[0]).toMatch(
      /^https:\/\/db1-0\.sync\.example\.org,1700000000:[0-9a-f]{64},1700000001:[0-9a-f]{64}$/,
    );
    await expect(host.apply(of)).resolves.toMatchObject({ result: 'unchanged' });
  });
});
