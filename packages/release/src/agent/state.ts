import { readFile } from 'node:fs/promises';
import { hasCode, linkTarget, syncDirectory, writeDurably } from './durable-files.ts';
import type { Layout } from './layout.ts';

/** What is known about the processes of a host; survives a killed agent. */
export interface HostState {
  /** The last release that was seen to run. */
  readonly confirmed: string | null;
  /** The one confirmed before it. */
  readonly previous: string | null;
  /**
   * Every release of whose files the processes may have read some, null for files that are not known: `confirmed` alone when
   * all is well, more after a run that was killed between the switch and the heartbeat.
   */
  readonly mayRun: readonly (string | null)[];
}

const NOTHING: HostState = { confirmed: null, previous: null, mayRun: [null] };
const HASH = /^[0-9a-f]{64}$/;

export async function readState(layout: Layout): Promise<HostState> {
  let text: string;
  try {
    text = await readFile(layout.state, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return NOTHING;
    throw error;
  }
  return parseState(text);
}

/** A damaged file is as good as none: the next run then takes every file for changed. */
function parseState(text: string): HostState {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return NOTHING;
    const fields = new Map<string, unknown>(Object.entries(value));
    const mayRun = fields.get('mayRun');
    return {
      confirmed: hash(fields.get('confirmed')),
      previous: hash(fields.get('previous')),
      mayRun: Array.isArray(mayRun) && mayRun.length > 0 ? mayRun.map(hash) : [null],
    };
  } catch (error) {
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
}

function hash(value: unknown): string | null {
  return typeof value === 'string' && HASH.test(value) ? value : null;
}

export async function writeState(layout: Layout, state: HostState): Promise<void> {
  await writeDurably(layout.state, `${JSON.stringify(state)}\n`, 0o644);
  await syncDirectory(layout.home);
}

/** The release to which `current` points. */
export async function currentRelease(layout: Layout): Promise<string | null> {
  const target = await linkTarget(layout.current);
  return hash(target?.replace(/^releases\//, ''));
}
