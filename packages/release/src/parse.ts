import { ReleaseError } from './errors.ts';
import { parseTemplate } from './placeholder.ts';
import type { Release, ReleaseCommand, ReleaseFile, ReleaseHeartbeat, ReleaseSecret } from './release.ts';

/** Bounds that no release of ours comes near; they keep a damaged or hostile one from harming a host. */
export const RELEASE_LIMITS = {
  bytes: 32 * 1024 * 1024,
  files: 200,
  commands: 50,
  arguments: 64,
  secrets: 20_000,
  seconds: 3_600,
} as const;

const HASH = /^[0-9a-f]{64}$/;
const ENVIRONMENT = /^[a-z][a-z0-9-]{0,62}$/;
const SECRET_KEY = /^[a-z0-9][a-z0-9-]*$/;
const SECRET_ID = /^[A-Za-z0-9/_+=.@:-]{1,512}$/;
const VERSION_ID = /^[A-Za-z0-9-]{32,64}$/;
const PATH = /^(\/[A-Za-z0-9_@+][A-Za-z0-9._@+-]*)+$/;
const ACCOUNT = /^[a-z0-9_][a-z0-9_-]{0,31}$/;
const MODE = /^0[0-7]{3}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a release and checks all of it; what passes can be applied without further questions.
 * @throws ReleaseError `INVALID_RELEASE` naming the first field that is wrong, never its content
 */
export function parseRelease(text: string): Release {
  if (Buffer.byteLength(text) > RELEASE_LIMITS.bytes) {
    throw invalid('', `has more than ${String(RELEASE_LIMITS.bytes)} bytes`);
  }
  const root = fields(parseJson(text), '', [
    'formatVersion',
    'agentSha256',
    'environment',
    'role',
    'secrets',
    'files',
    'validate',
    'reload',
    'heartbeat',
  ]);
  if (root['formatVersion'] !== 1)
    throw invalid('formatVersion', 'is not 1: the agent is too old or too new');
  const role = root['role'];
  if (role !== 'webhead' && role !== 'tokenserver')
    throw invalid('role', 'is neither webhead nor tokenserver');
  const secrets = parseSecrets(root['secrets']);
  const files = list(root['files'], 'files', RELEASE_LIMITS.files).map((file, index) =>
    parseFile(file, `files.${String(index)}`, secrets),
  );
  assertPathsDisjoint(files);
  const paths = new Set(files.map((file) => file.path));
  const commands = (name: 'validate' | 'reload'): readonly ReleaseCommand[] =>
    list(root[name], name, RELEASE_LIMITS.commands).map((command, index) =>
      parseCommand(command, `${name}.${String(index)}`, paths),
    );
  const heartbeat = root['heartbeat'];
  return {
    formatVersion: 1,
    agentSha256: matching(root['agentSha256'], 'agentSha256', HASH),
    environment: matching(root['environment'], 'environment', ENVIRONMENT),
    role,
    secrets,
    files,
    validate: commands('validate'),
    reload: commands('reload'),
    ...(heartbeat === undefined ? {} : { heartbeat: parseHeartbeat(heartbeat) }),
  };
}

function parseSecrets(value: unknown): Readonly<Record<string, ReleaseSecret>> {
  const secrets = fields(value, 'secrets');
  const keys = Object.keys(secrets);
  if (keys.length > RELEASE_LIMITS.secrets) throw invalid('secrets', 'has too many entries');
  return Object.fromEntries(
    keys.map((key) => {
      const at = `secrets.${key}`;
      if (!SECRET_KEY.test(key))
        throw invalid('secrets', 'has a key with other characters than a-z, 0-9 and -');
      const secret = fields(secrets[key], at, ['secretId', 'versionId', 'fence']);
      const fence = secret['fence'];
      if (fence !== undefined && fence !== 'current' && fence !== 'labelled')
        throw invalid(`${at}.fence`, 'is neither current nor labelled');
      return [
        key,
        {
          secretId: matching(secret['secretId'], `${at}.secretId`, SECRET_ID),
          versionId: matching(secret['versionId'], `${at}.versionId`, VERSION_ID),
          ...(fence === undefined ? {} : { fence }),
        },
      ];
    }),
  );
}

function parseFile(
  value: unknown,
  at: string,
  secrets: Readonly<Record<string, ReleaseSecret>>,
): ReleaseFile {
  const file = fields(value, at, ['path', 'owner', 'group', 'mode', 'content', 'check']);
  const content = string(file['content'], `${at}.content`);
  assertTemplate(content, `${at}.content`, secrets);
  const check = file['check'];
  if (check !== undefined && check !== 'secrets-file') throw invalid(`${at}.check`, 'is not known');
  return {
    path: matching(file['path'], `${at}.path`, PATH),
    owner: matching(file['owner'], `${at}.owner`, ACCOUNT),
    group: matching(file['group'], `${at}.group`, ACCOUNT),
    mode: matching(file['mode'], `${at}.mode`, MODE),
    content,
    ...(check === undefined ? {} : { check }),
  };
}

function parseCommand(value: unknown, at: string, paths: ReadonlySet<string>): ReleaseCommand {
  const command = fields(value, at, ['argv', 'whenChanged', 'unlessChanged', 'timeoutSeconds']);
  const argv = list(command['argv'], `${at}.argv`, RELEASE_LIMITS.arguments).map((argument, index) => {
    const place = `${at}.argv.${String(index)}`;
    const text = string(argument, place);
    assertTemplate(text, place, {});
    if (text.includes('\0')) throw invalid(place, 'has a NUL character');
    return text;
  });
  if ((argv[0] ?? '') === '') throw invalid(`${at}.argv`, 'names no program');
  const changes = (name: 'whenChanged' | 'unlessChanged'): readonly string[] | undefined =>
    command[name] === undefined
      ? undefined
      : list(command[name], `${at}.${name}`, RELEASE_LIMITS.files).map((path, index) => {
          const text = string(path, `${at}.${name}.${String(index)}`);
          if (!paths.has(text))
            throw invalid(`${at}.${name}.${String(index)}`, 'is not a file of the release');
          return text;
        });
  const whenChanged = changes('whenChanged');
  const unlessChanged = changes('unlessChanged');
  const timeoutSeconds = command['timeoutSeconds'];
  return {
    argv,
    ...(whenChanged === undefined ? {} : { whenChanged }),
    ...(unlessChanged === undefined ? {} : { unlessChanged }),
    ...(timeoutSeconds === undefined
      ? {}
      : { timeoutSeconds: seconds(timeoutSeconds, `${at}.timeoutSeconds`) }),
  };
}

function parseHeartbeat(value: unknown): ReleaseHeartbeat {
  const heartbeat = fields(value, 'heartbeat', ['url', 'expect', 'timeoutSeconds', 'stableSeconds']);
  const url = string(heartbeat['url'], 'heartbeat.url');
  assertTemplate(url, 'heartbeat.url', {});
  const stableSeconds = heartbeat['stableSeconds'];
  return {
    url,
    expect: string(heartbeat['expect'], 'heartbeat.expect'),
    timeoutSeconds: seconds(heartbeat['timeoutSeconds'], 'heartbeat.timeoutSeconds'),
    ...(stableSeconds === undefined
      ? {}
      : { stableSeconds: seconds(stableSeconds, 'heartbeat.stableSeconds') }),
  };
}

/** No path twice, none below another: each becomes one link on the host. */
function assertPathsDisjoint(files: readonly ReleaseFile[]): void {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw invalid('files', 'has a path twice');
    paths.add(path);
  }
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (paths.has(path.slice(0, end))) throw invalid('files', 'has a path below another file');
    }
  }
}

function assertTemplate(text: string, at: string, secrets: Readonly<Record<string, ReleaseSecret>>): void {
  for (const segment of parseTemplate(text)) {
    if (segment.kind === 'secret' && !Object.hasOwn(secrets, segment.key)) {
      throw invalid(at, `uses the secret '${segment.key}', which is not among those it may`);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReleaseError('INVALID_RELEASE', 'the release is not JSON', { cause: error });
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fields(value: unknown, at: string, allowed?: readonly string[]): Fields {
  if (!isRecord(value)) throw invalid(at, 'is not an object');
  const unknown = allowed && Object.keys(value).find((key) => !allowed.includes(key));
  if (unknown !== undefined) throw invalid(at, 'has a field that this version does not know');
  return value;
}

function list(value: unknown, at: string, limit: number): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(at, 'is not a list');
  if (value.length > limit) throw invalid(at, `has more than ${String(limit)} entries`);
  return value;
}

function string(value: unknown, at: string): string {
  if (typeof value !== 'string') throw invalid(at, 'is not a string');
  return value;
}

function matching(value: unknown, at: string, pattern: RegExp): string {
  const text = string(value, at);
  if (!pattern.test(text)) throw invalid(at, `does not match ${pattern.source}`);
  return text;
}

function seconds(value: unknown, at: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= RELEASE_LIMITS.seconds)) {
    throw invalid(at, `is not a number of seconds up to ${String(RELEASE_LIMITS.seconds)}`);
  }
  return value;
}

function invalid(at: string, problem: string): ReleaseError {
  return new ReleaseError('INVALID_RELEASE', `release ${at === '' ? '' : `${at} `}${problem}`);
}
