import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError } from '../errors.ts';
import { acknowledge } from '../acknowledge.ts';
import { parseRelease } from '../parse.ts';
import type { Acknowledgement, Release } from '../release.ts';
import { sha256Hex } from '../sha256.ts';
import { runCommands } from './commands.ts';
import type { AgentDeps } from './deps.ts';
import { hasCode, makeDirectory, replaceLink } from './durable-files.ts';
import { awaitHeartbeat } from './heartbeat.ts';
import { readHostFacts, type HostFacts } from './host-facts.ts';
import { FILES, layoutOf, releaseDir, type Layout } from './layout.ts';
import { linksAreIntact, placeLinks } from './links.ts';
import { changedPaths, readStored, type StoredRelease } from './manifest.ts';
import { prune, removeLeftovers } from './pruning.ts';
import { ensureRendered, type Rendering } from './rendering.ts';
import { currentRelease, readState, writeState, type HostState } from './state.ts';

/** What stays the same while one release is applied. */
interface Run {
  readonly layout: Layout;
  readonly host: HostFacts;
  readonly deps: AgentDeps;
}

/**
 * Brings the host to a release, or leaves it at the one before. Expected failures are part of the acknowledgement; it never
 * rejects. Repeating it, after a kill at any point too, ends in the same state. One run at a time: the caller holds the lock.
 * @param text - the release as it was fetched
 * @param sha256 - the hash that it must have
 */
export async function applyRelease(text: string, sha256: string, deps: AgentDeps): Promise<Acknowledgement> {
  let layout: Layout | undefined;
  try {
    if (sha256Hex(text) !== sha256) {
      throw new ReleaseError('HASH_MISMATCH', 'the release does not have the hash that was asked for');
    }
    const release = parseRelease(text);
    layout = layoutOf(deps.root, release.role);
    const host = await readHostFacts(layout.hostFacts);
    assertRightHost(release, host);
    await makeDirectory(layout.releases);
    await removeLeftovers(layout);
    const result = await converge(release, text, { layout, host, deps });
    return acknowledge(release, sha256, result, now(deps));
  } catch (error) {
    return await refuse(sha256, layout, error, deps);
  }
}

function assertRightHost(release: Release, { environment, role }: HostFacts): void {
  if (environment !== undefined && environment !== release.environment) {
    throw new ReleaseError(
      'WRONG_HOST',
      `this host belongs to ${environment}, the release to ${release.environment}`,
    );
  }
  if (role !== undefined && role !== release.role) {
    throw new ReleaseError('WRONG_HOST', `this host is a ${role}, the release is for a ${release.role}`);
  }
}

async function converge(release: Release, text: string, run: Run): Promise<'applied' | 'unchanged'> {
  const { layout, host, deps } = run;
  const state = await readState(layout);
  const rendering = await ensureRendered(release, text, layout, host, deps);
  const target = rendering.stored;
  if (await isInPlace(rendering, state, layout)) {
    await awaitHeartbeat(release.heartbeat, 0, placesOf(target, run), deps);
    return 'unchanged';
  }
  const changed = new Set([...(await changesTo(target, state, layout)), ...rendering.repaired]);
  await validate(rendering, changed, run);
  await deps.checkpoint?.('validated');
  const announced = { ...state, mayRun: [...new Set([...state.mayRun, target.sha256])] };
  await writeState(layout, announced);
  await deps.checkpoint?.('announced');
  try {
    await switchTo(target, changed, run);
  } catch (error) {
    throw await goBack(error, target, announced, run);
  }
  const previous = state.confirmed === target.sha256 ? state.previous : state.confirmed;
  await writeState(layout, { confirmed: target.sha256, previous, mayRun: [target.sha256] });
  await deps.checkpoint?.('confirmed');
  await prune(layout, [target.sha256, ...(previous === null ? [] : [previous])]);
  return 'applied';
}

async function isInPlace(
  { stored, kind, repaired }: Rendering,
  { confirmed, mayRun }: HostState,
  layout: Layout,
): Promise<boolean> {
  return (
    kind === 'present' &&
    repaired.length === 0 &&
    confirmed === stored.sha256 &&
    mayRun.every((sha256) => sha256 === stored.sha256) &&
    (await currentRelease(layout)) === stored.sha256 &&
    (await linksAreIntact(layout, stored))
  );
}

async function changesTo(
  target: StoredRelease,
  { mayRun }: HostState,
  layout: Layout,
): Promise<ReadonlySet<string>> {
  const stored = await Promise.all(
    mayRun.map(async (sha256) => (sha256 === null ? undefined : await readStored(layout, sha256))),
  );
  return changedPaths(
    target.manifest,
    stored.map((release) => release?.manifest),
  );
}

/** A release that does not validate is not kept: a repeated run renders it again. */
async function validate({ stored, kind }: Rendering, changed: ReadonlySet<string>, run: Run): Promise<void> {
  try {
    await runCommands(stored.release.validate, changed, placesOf(stored, run), run.deps, 'VALIDATION_FAILED');
  } catch (error) {
    if (kind === 'rendered') {
      await rm(releaseDir(run.layout, stored.sha256), { recursive: true, force: true });
    }
    throw error;
  }
}

async function switchTo(target: StoredRelease, changed: ReadonlySet<string>, run: Run): Promise<void> {
  const { layout, deps } = run;
  await replaceLink(layout.current, `releases/${target.sha256}`);
  await deps.checkpoint?.('switched');
  await placeLinks(layout, target);
  await deps.checkpoint?.('linked');
  const places = placesOf(target, run);
  await runCommands(target.release.reload, changed, places, deps, 'RELOAD_FAILED');
  await deps.checkpoint?.('reloaded');
  const { heartbeat } = target.release;
  await awaitHeartbeat(heartbeat, heartbeat?.stableSeconds ?? 0, places, deps);
}

/**
 * Goes back to the last confirmed release where there is one, and returns the error that says how that went. The labels of
 * its secrets are not asked for: it ran until now, and a host without service would not be better.
 */
async function goBack(error: unknown, failed: StoredRelease, state: HostState, run: Run): Promise<unknown> {
  const { layout, deps } = run;
  const { confirmed } = state;
  if (confirmed === null || confirmed === failed.sha256) return error;
  try {
    const target = await readStored(layout, confirmed);
    if (target === undefined) throw new ReleaseError('INTERNAL', `the files of ${confirmed} are damaged`);
    deps.log(`going back to ${confirmed}`);
    await switchTo(target, await changesTo(target, state, layout), run);
    await writeState(layout, { ...state, mayRun: [confirmed] });
    await deps.checkpoint?.('went-back');
    return error;
  } catch (second) {
    const { code, message } = describe(error);
    return new ReleaseError(
      code,
      `${message}; going back to ${confirmed} failed too: ${describe(second).message}`,
      {
        cause: error,
      },
    );
  }
}

function placesOf(
  { sha256 }: StoredRelease,
  { layout, host }: Run,
): { readonly root: string; readonly host: HostFacts; readonly releaseDir: string } {
  return { root: layout.root, host, releaseDir: join(releaseDir(layout, sha256), FILES) };
}

async function refuse(
  sha256: string,
  layout: Layout | undefined,
  cause: unknown,
  deps: AgentDeps,
): Promise<Acknowledgement> {
  const running = layout === undefined ? undefined : await runningRelease(layout);
  const { code, message } = describe(cause);
  const error = { code, message, running: running?.sha256 ?? null };
  return { ...acknowledge(running?.release, sha256, 'failed', now(deps)), error };
}

/** The release that surely runs: confirmed, and nothing was switched since. */
async function runningRelease(layout: Layout): Promise<StoredRelease | undefined> {
  try {
    const { confirmed, mayRun } = await readState(layout);
    if (confirmed === null || mayRun.some((sha256) => sha256 !== confirmed)) return undefined;
    return (await currentRelease(layout)) === confirmed ? await readStored(layout, confirmed) : undefined;
  } catch {
    // The failure that is being reported matters more than this detail.
    return undefined;
  }
}

function describe(error: unknown): { readonly code: ReleaseError['code']; readonly message: string } {
  if (error instanceof ReleaseError) return error;
  if (hasCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG')) {
    return { code: 'DISK_FULL', message: 'the disk of this host is full: make room, then repeat' };
  }
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : 'unknown error' };
}

function now(deps: AgentDeps): number {
  return Math.floor(deps.clock() / 1000);
}
