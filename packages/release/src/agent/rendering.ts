import { createHash } from 'node:crypto';
import { chown, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ReleaseError } from '../errors.ts';
import type { Release, ReleaseFile } from '../release.ts';
import { sha256Hex } from '../sha256.ts';
import type { AgentDeps } from './deps.ts';
import { hasCode, makeDirectory, syncDirectory, writeDurably } from './durable-files.ts';
import type { HostFacts } from './host-facts.ts';
import { FILES, releaseDir, type Layout } from './layout.ts';
import { MANIFEST, RELEASE, readStored, renderedPath, type StoredRelease } from './manifest.ts';
import { ownerOf } from './owner.ts';
import { readSecrets, refuseStale } from './secret-values.ts';
import { checkSecretsFile } from './secrets-file-check.ts';
import { substitute, type Values } from './substitute.ts';

/** What it took to have a complete directory for a release. */
export interface Rendering {
  readonly stored: StoredRelease;
  /** `rendered`: it is new. Otherwise the paths that had to be written again, none as a rule. */
  readonly kind: 'rendered' | 'present';
  readonly repaired: readonly string[];
}

/** Space that must stay free in addition to what is written, for logs and the like. */
const RESERVE_BYTES = 16 * 1024 * 1024;

/**
 * Makes sure that the release's directory is complete and intact, and that the labels of its secrets still allow to run it. A
 * new one grows under another name and is renamed at its end.
 * @throws ReleaseError `SECRET_UNREADABLE`, `STALE_RELEASE`, `INVALID_SECRET`, `INVALID_SECRETS_FILE`, `DISK_FULL`
 */
export async function ensureRendered(
  release: Release,
  text: string,
  layout: Layout,
  host: HostFacts,
  deps: AgentDeps,
): Promise<Rendering> {
  const sha256 = sha256Hex(text);
  const facts = sha256Hex(JSON.stringify([layout.root, host.address, host.loopback]));
  const stored = await readStored(layout, sha256);
  const damaged = stored === undefined ? [] : await damagedFiles(stored, layout, facts);
  if (stored !== undefined && damaged.length === 0) {
    await refuseStale(release, new Map(), deps);
    return { stored, kind: 'present', repaired: [] };
  }

  await assertSpace(layout, Buffer.byteLength(text));
  const secrets = await readSecrets(release, deps);
  const dir = releaseDir(layout, sha256);
  const values: Values = { root: layout.root, host, releaseDir: join(dir, FILES), secrets };
  const contents = new Map(release.files.map((file) => [file.path, renderFile(file, values)]));
  const manifest = {
    host: facts,
    files: [...contents].map(([path, content]) => ({ path, sha256: sha256Hex(content) })),
  };
  const target = stored === undefined ? `${dir}.tmp` : dir;
  if (stored === undefined) await rm(dir, { recursive: true, force: true });
  const write =
    stored === undefined ? release.files : release.files.filter(({ path }) => damaged.includes(path));
  for (const file of write) {
    await writeRendered(file, contents.get(file.path) ?? '', target, layout, deps);
    await deps.checkpoint?.('file-written');
  }
  await writeDurably(join(target, RELEASE), text, 0o644);
  await writeDurably(join(target, MANIFEST), JSON.stringify(manifest), 0o600);
  await syncDirectory(target);
  await deps.checkpoint?.('rendered');
  if (stored === undefined) await rename(target, dir);
  await syncDirectory(layout.releases);
  const done = { sha256, release, manifest };
  return stored === undefined
    ? { stored: done, kind: 'rendered', repaired: [] }
    : { stored: done, kind: 'present', repaired: damaged };
}

function renderFile(file: ReleaseFile, values: Values): string {
  const content = substitute(file.content, values);
  switch (file.check) {
    case undefined:
      return content;
    case 'secrets-file':
      checkSecretsFile(content);
      return content;
    default:
      return file.check satisfies never;
  }
}

async function writeRendered(
  file: ReleaseFile,
  content: string,
  dir: string,
  layout: Layout,
  deps: AgentDeps,
): Promise<void> {
  const path = renderedPath(dir, file.path);
  await makeDirectory(dirname(path));
  await writeDurably(path, content, Number.parseInt(file.mode, 8));
  if (deps.ownsHost) {
    const { uid, gid } = await ownerOf(file, layout);
    await chown(path, uid, gid);
  }
  await syncDirectory(dirname(path));
}

/** Paths whose rendered file is missing, was changed by someone else, or was rendered for other facts of the host. */
async function damagedFiles(
  { sha256, release, manifest }: StoredRelease,
  layout: Layout,
  facts: string,
): Promise<readonly string[]> {
  const dir = releaseDir(layout, sha256);
  const damaged: string[] = [];
  for (const { path, mode } of release.files) {
    const expected = manifest.files.find((file) => file.path === path)?.sha256;
    const rendered = renderedPath(dir, path);
    const isIntact =
      manifest.host === facts && (await hashOf(rendered)) === expected && (await modeOf(rendered)) === mode;
    if (!isIntact) damaged.push(path);
  }
  return damaged;
}

async function hashOf(path: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return undefined;
    throw error;
  }
}

async function modeOf(path: string): Promise<string> {
  const { mode } = await stat(path);
  return `0${(mode & 0o777).toString(8).padStart(3, '0')}`;
}

async function assertSpace(layout: Layout, releaseBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(layout.home);
  const needed = 4 * releaseBytes + RESERVE_BYTES;
  if (bavail * bsize < needed) {
    const mebibytes = Math.ceil(needed / 1024 / 1024);
    throw new ReleaseError(
      'DISK_FULL',
      `less than ${String(mebibytes)} MiB free below ${layout.home}: make room, then repeat`,
    );
  }
}
