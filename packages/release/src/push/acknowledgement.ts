import { secretVersionsSha256 } from '../acknowledge.ts';
import type { HostResult } from '../fleet.ts';

/** What a finished run on a host is worth. */
export type Verdict =
  | { readonly kind: 'acknowledged'; readonly result: 'applied' | 'unchanged' }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** The agent's, where it gave one. */
      readonly code?: string;
    };

type Finished = Pick<Extract<HostResult, { kind: 'finished' }>, 'exitCode' | 'stdout' | 'stderr'>;

const REASON_CHARACTERS = 400;

/**
 * Reads the last line of a host's output. Only a complete acknowledgement of exactly this release, with exactly its secret
 * versions, by a run that ended well, counts as one.
 * @param versionsSha256 - hash of the secret versions that the release brings; undefined where they are not known
 */
export function judge(
  { exitCode, stdout, stderr }: Finished,
  release: string,
  versionsSha256: string | undefined,
): Verdict {
  const refused = (reason: string): Verdict => ({ kind: 'refused', reason });
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  const fields = parseObject(line);
  if (fields === undefined) {
    const rest = (stderr.trim() === '' ? line : stderr.trim()).replace(/\s+/g, ' ').slice(-REASON_CHARACTERS);
    return refused(`exit code ${String(exitCode)} and no acknowledgement${rest === '' ? '' : `: ${rest}`}`);
  }
  const result = fields.get('result');
  if (result === 'failed') return failureOf(fields);
  if (result !== 'applied' && result !== 'unchanged')
    return refused('its acknowledgement has no known result');
  if (fields.get('release') !== release) return refused('it acknowledged another release');
  if (exitCode !== 0)
    return refused(`it acknowledged the release, but ended with exit code ${String(exitCode)}`);
  if (!Number.isInteger(fields.get('acknowledgedAt'))) return refused('its acknowledgement says not when');
  if (versionsSha256 !== undefined && versionsOf(fields) !== versionsSha256) {
    return refused('it holds other secret versions than the release needs');
  }
  return { kind: 'acknowledged', result };
}

function failureOf(fields: ReadonlyMap<string, unknown>): Verdict {
  const error = entriesOf(fields.get('error'));
  const text = (name: string): string | undefined => {
    const value = error?.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const running = text('running');
  const state = running === undefined ? 'no release is known to run' : `still runs ${running.slice(0, 12)}`;
  const code = text('code');
  const reason = `${code ?? 'failed'}: ${text('message') ?? 'no message'} (${state})`;
  return { kind: 'refused', reason, ...(code !== undefined && { code }) };
}

/** The hash that the host gives, or that of the versions it lists. */
function versionsOf(fields: ReadonlyMap<string, unknown>): string | undefined {
  const hash = fields.get('secretVersionsSha256');
  if (hash !== undefined) return typeof hash === 'string' ? hash : undefined;
  const versions = entriesOf(fields.get('secretVersions'));
  if (versions === undefined) return undefined;
  const listed: Record<string, string[]> = {};
  for (const [secretId, ids] of versions) {
    if (!Array.isArray(ids)) return undefined;
    listed[secretId] = ids.map(String).sort();
  }
  return secretVersionsSha256(listed);
}

function parseObject(line: string): ReadonlyMap<string, unknown> | undefined {
  try {
    return entriesOf(JSON.parse(line));
  } catch {
    // Whatever the output is, it is not an acknowledgement; the caller reports that.
    return undefined;
  }
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;
}
