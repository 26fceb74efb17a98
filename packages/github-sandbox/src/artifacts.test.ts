import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Probe, startProbe } from './test-kit.ts';
import { UPLOAD_PATH } from './upload-hook.ts';

let probe: Probe;
let token: string;

beforeAll(async () => {
  probe = await startProbe();
  token = probe.sandbox.tokens.create({ permissions: {} });
});

afterAll(() => probe.sandbox.close());

const upload = (body: unknown, bearer = token): Promise<Response> =>
  fetch(probe.sandbox.apiUrl + UPLOAD_PATH, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
  });

it('takes an artifact from a job and gives it out by a signed address on another origin', async () => {
  const files = { 'plan.json': Buffer.from('{}').toString('base64') };
  expect((await upload({ name: 'plan', headSha: 'abc', runId: 3, files })).status).toBe(201);
  const id = [...probe.sandbox.world.artifacts.keys()].at(-1) ?? 0;
  const { status, headers } = await probe.ask('GET', `/actions/artifacts/${id}/zip`);
  const location = headers.get('location') ?? '';
  expect(status).toBe(302);
  expect(new URL(location).origin).not.toBe(probe.sandbox.apiUrl);
  const archive = new Uint8Array(await (await fetch(location)).arrayBuffer());
  expect(strFromU8(unzipSync(archive)['plan.json'] ?? new Uint8Array())).toBe('{}');
  expect(probe.sandbox.violations).toEqual([]);

  expect(
    (await fetch(location.replace(/sig=./, (found) => (found === 'sig=0' ? 'sig=1' : 'sig=0')))).status,
  ).toBe(403);
  expect((await fetch(location, { headers: { authorization: `Bearer ${token}` } })).status).toBe(400);
  expect(probe.sandbox.violations.map(({ problem }) => problem)).toEqual([
    expect.stringMatching(/no one signed/),
    expect.stringMatching(/Authorization header/),
  ]);
});

it('gives out an address for a minute', async () => {
  let now = new Date('2026-01-01T00:00:00Z');
  const timed = await startProbe(undefined, { host: '127.90.8.3', clock: () => now });
  const { id } = timed.sandbox.upload({ name: 'plan', files: {}, headSha: 'abc' });
  const location = (await timed.ask('GET', `/actions/artifacts/${id}/zip`)).headers.get('location') ?? '';
  now = new Date('2026-01-01T00:01:01Z');
  expect((await fetch(location)).status).toBe(403);
  await timed.sandbox.close();
});

it('refuses an upload without a token or without a name, and a second of the same name in a run', async () => {
  expect((await upload({}, 'stranger')).status).toBe(401);
  expect((await upload({ files: {} })).status).toBe(422);
  probe.sandbox.upload({ name: 'twice', files: {}, headSha: 'abc', runId: 9 });
  expect(() => probe.sandbox.upload({ name: 'twice', files: {}, headSha: 'abc', runId: 9 })).toThrow(
    /already/,
  );
});
