import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadAgentBundle } from '../src/agent-bundle.ts';
import { secretVersions, secretVersionsSha256 } from '../src/acknowledge.ts';
import { layoutOf } from '../src/agent/layout.ts';
import { readStored } from '../src/agent/manifest.ts';
import { currentRelease } from '../src/agent/state.ts';
import { judge, type Verdict } from '../src/push/acknowledgement.ts';
import type { Release } from '../src/release.ts';
import { renderWebheadRelease } from '../src/render/webhead.ts';
import { agentKey, releaseKey, serializeRelease } from '../src/serialize.ts';
import { BUCKET, TestBucket, type ScriptResult } from './bucket.ts';
import { testEnvironment, webheadInput } from './fixtures.ts';
import { TestHost, heartbeatServer, secretValues } from './host.ts';

// Real processes and disks: generous, because a machine may be busy.
jest.setTimeout(180_000);

// Real: bash, flock, sha256sum, the committed bundle of the agent, the SDK, nginx -t. Stand-ins: aws, systemctl, docker.

let host: TestHost;
let bucket: TestBucket;
let heartbeat: Awaited<ReturnType<typeof heartbeatServer>>;
let release: Release;
let published: { readonly body: string; readonly sha256: string };
let parameters: { readonly bucket: string; readonly key: string; readonly sha256: string };

beforeEach(async () => {
  host = new TestHost({ role: 'webhead', bucket: BUCKET, region: 'us-east-1' });
  heartbeat = await heartbeatServer(() => 'OK');
  const agent = await loadAgentBundle();
  const rendered = renderWebheadRelease({
    ...webheadInput(testEnvironment({ port: heartbeat.port })),
    agentSha256: agent.sha256,
  });
  // The heartbeat's server here never changes its mind: no need to watch it for a while.
  release = {
    ...rendered,
    heartbeat: {
      url: `http://\${host:loopback}:${String(heartbeat.port)}/`,
      expect: 'OK',
      timeoutSeconds: 5,
    },
  };
  published = serializeRelease(release);
  parameters = { bucket: BUCKET, key: releaseKey(published.sha256), sha256: published.sha256 };
  bucket = new TestBucket(secretValues(release));
  await bucket.start();
  bucket.put(agentKey(agent.sha256), agent.body);
  bucket.put(parameters.key, published.body);
  bucket.put('pointer', published.sha256);
});
afterEach(async () => {
  await bucket.stop();
  await heartbeat.close();
  host.remove();
});

function verdict(result: ScriptResult): Verdict {
  return judge(
    { ...result, exitCode: result.exitCode ?? -1 },
    published.sha256,
    secretVersionsSha256(secretVersions(release)),
  );
}

function refusal(result: ScriptResult): string {
  const found = verdict(result);
  return found.kind === 'refused' ? found.reason : found.kind;
}

describe('the apply-release script', () => {
  it('fetches agent and release, applies it, and acknowledges; the second time nothing changes', async () => {
    const first = await bucket.run(host.root, parameters);
    expect({ verdict: verdict(first), stderr: first.stderr }).toMatchObject({
      verdict: { kind: 'acknowledged', result: 'applied' },
    });
    expect(host.read('/etc/mozilla-services/syncstorage/production.ini')).toContain(
      '[host:db1-9.sync.example.org]',
    );
    expect(readdirSync(join(host.root, 'opt/syncops')).sort()).toEqual(['agents', 'lock', 'webhead']);
    bucket.put('commands', '');
    bucket.labels = [];
    expect(refusal(await bucket.run(host.root, parameters))).toContain('STALE_RELEASE: the labels of ');
    bucket.labels = ['AWSCURRENT'];
    expect(verdict(await bucket.run(host.root, parameters))).toEqual({
      kind: 'acknowledged',
      result: 'unchanged',
    });
    expect(bucket.get('commands')).toBe('');
  });

  it('follows the pointer where it is asked to, by the facts of the host', async () => {
    expect(verdict(await bucket.run(host.root))).toEqual({ kind: 'acknowledged', result: 'applied' });
  });

  it('needs no facts of the host for an explicit release', async () => {
    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(host.root, 'etc/syncops/host.json'));
    const result = await bucket.run(host.root, parameters);
    // Without facts nginx listens everywhere, and the heartbeat is asked at 127.0.0.1.
    expect(verdict(result)).toEqual({ kind: 'acknowledged', result: 'applied' });
    expect(refusal(await bucket.run(host.root))).toContain('NO_HOST_FACTS');
  });

  it('prints no secret', async () => {
    const { stdout, stderr } = await bucket.run(host.root, parameters);
    expect(stdout + stderr).not.toMatch(/pass-|abababab/);
  });

  it.each([
    ['an object with other bytes', { key: 'release' }, 'HASH_MISMATCH'],
    ['an agent with other bytes', { key: 'agent' }, 'HASH_MISMATCH'],
    ['a release that is not there', { sha256: 'f'.repeat(64) }, 'FETCH_FAILED: cannot fetch s3://'],
    ['a key that is not the hash', { sha256: 'f'.repeat(64), keepKey: true }, 'INVALID_RELEASE_NAME'],
    ['a mixture of pointer and release', { sha256: 'pointer', keepKey: true }, 'INVALID_RELEASE_NAME'],
    ['a pointer that was never set', { sha256: 'pointer', pointer: 'none yet' }, 'INVALID_RELEASE_NAME'],
  ])(
    'refuses %s',
    async (_name, change: { key?: string; sha256?: string; keepKey?: boolean; pointer?: string }, code) => {
      if (change.key === 'release') bucket.put(parameters.key, `${published.body} `);
      if (change.key === 'agent') bucket.put(agentKey(release.agentSha256), 'process.exit(0)');
      if (change.pointer !== undefined) bucket.put('pointer', change.pointer);
      const sha256 = change.sha256 ?? parameters.sha256;
      const asked =
        change.pointer === undefined
          ? { ...parameters, sha256, key: change.keepKey === true ? parameters.key : releaseKey(sha256) }
          : {};
      const result = await bucket.run(host.root, asked);
      expect(result.exitCode).toBe(1);
      expect(refusal(result)).toContain(code);
      expect(readdirSync(join(host.root, 'opt/syncops')).filter((name) => name.startsWith('work'))).toEqual(
        [],
      );
    },
  );

  it('refuses a nearly full disk before it fetches anything, and says what runs', async () => {
    await bucket.run(host.root, parameters);
    bucket.replaceProgram('df', '#!/bin/sh\necho Avail\necho 1024\n');
    const result = await bucket.run(host.root, parameters);
    expect(result.exitCode).toBe(1);
    expect(refusal(result)).toMatch(/^DISK_FULL: less than 64 MiB free .* \(still runs [0-9a-f]{12}\)$/);
  });

  it('killed at any moment it leaves a host that the next run brings right', async () => {
    const layout = layoutOf(host.root, 'webhead');
    for (const killAfterMs of [40, 120, 250, 350, 450, 550, 700]) {
      await bucket.run(host.root, parameters, killAfterMs);
      const current = await currentRelease(layout);
      if (current !== null) await expect(readStored(layout, current)).resolves.toBeDefined();
    }
    expect(verdict(await bucket.run(host.root, parameters))).toMatchObject({ kind: 'acknowledged' });
    expect(readdirSync(join(host.root, 'opt/syncops')).sort()).toEqual(['agents', 'lock', 'webhead']);
    expect(readdirSync(layout.releases)).toEqual([published.sha256]);
    expect(bucket.get('commands')).toContain('systemctl restart syncstorage');
  });

  it('never runs twice at the same time, and does not leave its lock to daemons', async () => {
    bucket.put('slow', '');
    bucket.put('daemon', '');
    const results = await Promise.all([bucket.run(host.root, parameters), bucket.run(host.root)]);
    expect(results.map(verdict)).toEqual(
      expect.arrayContaining([
        { kind: 'acknowledged', result: 'applied' },
        { kind: 'acknowledged', result: 'unchanged' },
      ]),
    );
    expect(verdict(await bucket.run(host.root, parameters))).toMatchObject({ result: 'unchanged' });
    // All of them still live: the run did not wait for any.
    for (const pid of bucket.get('daemons').trim().split('\n')) process.kill(Number(pid));
  });
});
