import type { Release, ReleaseCommand, ReleaseSecret } from '../release.ts';

/** Number of hex digits by which people distinguish two agents. */
const SHORT_HASH = 16;
/** Number of characters by which people distinguish two versions of a secret. */
const SHORT_VERSION = 8;
/** What stands for a version that does not exist yet, without what makes it an id of its own. */
const UNKNOWN_VERSION = /^not-known-[a-z]+/;

const AGE_LABELS: ReadonlyMap<string, string> = new Map([
  ['previous', 'AWSPREVIOUS'],
  ['current', 'AWSCURRENT'],
  ['pending', 'AWSPENDING'],
]);

/** One line: the agent that applies the release. */
export function describeAgent({ agentSha256 }: Release): string {
  return `sha256 ${agentSha256.slice(0, SHORT_HASH)}\n`;
}

/** One line per command, in the order in which they run, and the answer that is waited for. */
export function describeCommands({ validate, reload, heartbeat }: Release): string {
  const lines = [
    ...validate.map((command) => `validate: ${describeCommand(command)}`),
    ...reload.map((command) => `reload: ${describeCommand(command)}`),
  ];
  if (heartbeat !== undefined) {
    const { url, expect, timeoutSeconds, stableSeconds } = heartbeat;
    const stable = stableSeconds === undefined ? '' : ` and for ${String(stableSeconds)} s`;
    lines.push(
      `heartbeat: ${url} answers ${JSON.stringify(expect)} within ${String(timeoutSeconds)} s${stable}`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function describeCommand({ argv, whenChanged, unlessChanged, timeoutSeconds }: ReleaseCommand): string {
  const conditions = [
    ...(whenChanged === undefined ? [] : [`when changed: ${whenChanged.join(' ')}`]),
    ...(unlessChanged === undefined ? [] : [`unless changed: ${unlessChanged.join(' ')}`]),
    ...(timeoutSeconds === undefined ? [] : [`within ${String(timeoutSeconds)} s`]),
  ];
  // An argument of other characters is quoted, so that each line names one command line and stays one line.
  const words = argv.map((word) => (/^[\w@%+=:,./${}|-]+$/.test(word) ? word : JSON.stringify(word)));
  return [words.join(' '), ...conditions.map((condition) => `(${condition})`)].join(' ');
}

/**
 * One line per secret of each release, sorted: `<secret> [AWSCURRENT] <version>`. Versions are shortened, unless two of them
 * would look the same; `not-known-yet` and the like are kept.
 */
export function describeSecrets(
  before: Release | undefined,
  after: Release,
): { readonly before: string | undefined; readonly after: string } {
  const ids = [before, after].flatMap((release) =>
    Object.values(release?.secrets ?? {}).map(({ versionId }) => versionId),
  );
  const byPrefix = Map.groupBy(new Set(ids), (id) => id.slice(0, SHORT_VERSION));
  const shorten = (id: string): string => {
    const unknown = UNKNOWN_VERSION.exec(id)?.[0];
    if (unknown !== undefined) return unknown;
    const prefix = id.slice(0, SHORT_VERSION);
    return byPrefix.get(prefix)?.length === 1 ? prefix : id;
  };
  const describe = ({ secrets }: Release): string =>
    Object.entries(secrets)
      .map(([key, secret]) => `${describeSecret(key, secret, shorten)}\n`)
      .sort()
      .join('');
  return { before: before && describe(before), after: describe(after) };
}

function describeSecret(key: string, secret: ReleaseSecret, shorten: (id: string) => string): string {
  const label = AGE_LABELS.get(/-master-([a-z]+)$/.exec(key)?.[1] ?? '');
  return [secret.secretId, ...(label === undefined ? [] : [label]), shorten(secret.versionId)].join(' ');
}
