import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BLOB_ROUTE, type GitHubFault } from '@syncops/github-sandbox';
import { callsOf, clear, type Setting, startSetting } from './kit.ts';

const NAME = 'syncops-plan-production-pr7-0123abc';
const ADDRESS = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
const files = { 'plan.json': '{"formatVersion":2}', 'plan.md': '# Plan\n' };

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting({ actions: 'read' });
});

afterAll(() => setting.sandbox.close());

afterEach(() => {
  expect(setting.sandbox.violations).toEqual([]);
  clear(setting);
});

const download = async (id: number): Promise<Readonly<Record<string, string>>> => {
  const found = await setting.github.downloadArtifact(id);
  return Object.fromEntries([...found].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};

describe('an artifact', () => {
  it('is found by its name on every page, the newest first', async () => {
    const { sandbox, github } = setting;
    const ids = [1, 2, 3, 4, 5].map(
      (runId) => sandbox.upload({ name: NAME, files, headSha: `${runId}`, runId }).id,
    );
    sandbox.upload({ name: 'another', files, headSha: 'x' });
    sandbox.upload({ name: NAME, files, headSha: 'x', runId: 6, isFromFork: true });
    const found = await github.findArtifacts(NAME);
    expect(found.map(({ id }) => id).slice(1)).toEqual([...ids].reverse());
    expect(found[0]).toMatchObject({ isFromFork: true });
    expect(found[1]).toEqual({ id: ids[4], name: NAME, headSha: '5', isExpired: false, isFromFork: false });
  });

  it('comes from the blob store, to which the token is not shown', async () => {
    const { id } = setting.sandbox.upload({ name: NAME, files, headSha: 'x' });
    // The store takes any Authorization header for a violation, which every test looks for at its end.
    expect(await download(id)).toEqual(files);
  });

  it.each<[string, GitHubFault]>([
    ['the store is busy', { kind: 'status', status: 503 }],
    ['the connection breaks', { kind: 'reset' }],
    ['the archive breaks off', { kind: 'cut-answer' }],
  ])('is asked for at a new address where %s', async (_, fault) => {
    const { id } = setting.sandbox.upload({ name: NAME, files, headSha: 'x' });
    setting.sandbox.faults.next(BLOB_ROUTE, fault, 2);
    expect(await download(id)).toEqual(files);
    expect(callsOf(setting.sandbox, ADDRESS)).toBe(3);
    expect(setting.warnings).toHaveLength(2);
  });

  it('is given up after four tries', async () => {
    const { id } = setting.sandbox.upload({ name: NAME, files, headSha: 'x' });
    setting.sandbox.faults.next(BLOB_ROUTE, { kind: 'status', status: 503 }, 9);
    await expect(download(id)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('is gone once it has expired or was deleted', async () => {
    const artifact = setting.sandbox.upload({ name: NAME, files, headSha: 'x' });
    artifact.isExpired = true;
    await expect(download(artifact.id)).rejects.toMatchObject({ code: 'ARTIFACT_GONE' });
    await expect(download(4)).rejects.toMatchObject({ code: 'ARTIFACT_GONE' });
  });

  it('is refused if it is not an archive or is too large', async () => {
    const { sandbox } = setting;
    const noZip = new TextEncoder().encode('<html>');
    const broken = sandbox.upload({ name: 'broken', files, headSha: 'x', archive: noZip });
    await expect(download(broken.id)).rejects.toMatchObject({ code: 'ARTIFACT_INVALID' });
    const huge = sandbox.upload({
      name: 'huge',
      files,
      headSha: 'x',
      archive: new Uint8Array(33 * 1024 * 1024),
    });
    await expect(download(huge.id)).rejects.toMatchObject({ code: 'ARTIFACT_TOO_LARGE' });
  });

  it('is refused where a name leads out of its folder', async () => {
    const { id } = setting.sandbox.upload({ name: NAME, files: { '../plan.json': '{}' }, headSha: 'x' });
    await expect(download(id)).rejects.toMatchObject({ code: 'ARTIFACT_INVALID' });
  });
});
