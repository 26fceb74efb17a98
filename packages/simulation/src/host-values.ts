import type { ReleaseFacts } from './release-facts.ts';

/** Reads values of secrets with a host's own role. */
export interface ValueReader {
  readValue(secretId: string, versionId: string): string | undefined;
  isCurrent(secretId: string, versionId: string): boolean;
}

/** The agent's code where a value cannot be used, alone or together with the others. */
export function valueProblem(
  { release, masters }: ReleaseFacts,
  reader: ValueReader,
  mishaps: { refusesPending: boolean },
): 'SECRET_UNREADABLE' | 'INVALID_SECRET' | 'INVALID_SECRETS_FILE' | undefined {
  for (const { secretId, versionId } of Object.values(release.secrets)) {
    if (reader.readValue(secretId, versionId) === undefined) return 'SECRET_UNREADABLE';
  }
  for (const [secretId, versions] of masters) {
    const times = versions.map((versionId) => createdAtOf(reader.readValue(secretId, versionId)));
    if (times.some((time, index) => index > 0 && time <= (times[index - 1] ?? 0)))
      return 'INVALID_SECRETS_FILE';
    const newest = versions.at(-1);
    if (mishaps.refusesPending && newest !== undefined && !reader.isCurrent(secretId, newest)) {
      mishaps.refusesPending = false;
      return 'INVALID_SECRET';
    }
  }
  return undefined;
}

function createdAtOf(value: string | undefined): number {
  const parsed: unknown = JSON.parse(value ?? '{}');
  return typeof parsed === 'object' && parsed !== null && 'createdAt' in parsed
    ? Number(parsed.createdAt)
    : 0;
}
