import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './durable-files.ts';
import type { Layout } from './layout.ts';
import { readStored } from './manifest.ts';

/** Releases that stay on a host, the running and the previous one among them. */
const KEPT_RELEASES = 5;

/** Removes what a run that was killed left half done. */
export async function removeLeftovers(layout: Layout): Promise<void> {
  for (const name of await readdir(layout.releases)) {
    if (name.endsWith('.tmp')) await rm(join(layout.releases, name), { recursive: true, force: true });
  }
  await rm(`${layout.current}.new`, { force: true });
  await rm(`${layout.state}.new`, { force: true });
}

/** Removes all but the newest five releases, never one of `needed`, and the agents that none of the rest uses. */
export async function prune(layout: Layout, needed: readonly string[]): Promise<void> {
  const names = await readdir(layout.releases);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, mtimeMs: (await stat(join(layout.releases, name))).mtimeMs })),
  );
  const newestFirst = aged.sort((a, b) => b.mtimeMs - a.mtimeMs).map(({ name }) => name);
  const kept = new Set(needed.filter((sha256) => names.includes(sha256)));
  for (const name of newestFirst) {
    if (kept.size < KEPT_RELEASES) kept.add(name);
    if (!kept.has(name)) await rm(join(layout.releases, name), { recursive: true, force: true });
  }
  await pruneAgents(layout, kept);
}

async function pruneAgents(layout: Layout, kept: ReadonlySet<string>): Promise<void> {
  const used = new Set<string>();
  for (const sha256 of kept) {
    const stored = await readStored(layout, sha256);
    if (stored !== undefined) used.add(`${stored.release.agentSha256}.mjs`);
  }
  // Another role on the same host has agents of its own: leave them all.
  const roles = await readdir(dirname(layout.home));
  if (roles.filter((name) => name === 'webhead' || name === 'tokenserver').length > 1) return;
  try {
    for (const name of await readdir(layout.agents)) {
      if (name.endsWith('.mjs') && !used.has(name)) await rm(join(layout.agents, name), { force: true });
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
