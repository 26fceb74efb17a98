/** A systemd service as far as the sandbox's machine image knows them. */
export interface ServiceUnit {
  readonly name: string;
  readonly type: 'simple' | 'oneshot';
  readonly environment: Readonly<Record<string, string>>;
  readonly environmentFiles: readonly { readonly path: string; readonly optional: boolean }[];
  readonly execStartPre: readonly UnitCommand[];
  readonly execStart: readonly UnitCommand[];
  readonly execReload: readonly UnitCommand[];
  readonly execStop: readonly UnitCommand[];
  readonly execStopPost: readonly UnitCommand[];
  readonly restart: 'no' | 'always' | 'on-failure';
  readonly restartMs: number;
  readonly stopTimeoutMs: number;
  readonly wantedBy: readonly string[];
}

export interface UnitCommand {
  readonly argv: readonly string[];
  /** The `-` prefix: systemd ignores a failure of the command. */
  readonly ignoreFailure: boolean;
}

/** A unit that systemd, or this smaller one, cannot run. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
}

/** Splits a command line as systemd does: blanks, both kinds of quotes, backslashes. */
export function splitCommandLine(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\' && at + 1 < line.length) {
      at += 1;
      word = (word ?? '') + line.charAt(at);
    } else if (quote !== undefined) {
      if (char === quote) quote = undefined;
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (char === ' ' || char === '\t') {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quote !== undefined) throw new UnitError(`unbalanced quoting: ${line}`);
  if (word !== undefined) words.push(word);
  return words;
}

function parseCommand(line: string): UnitCommand {
  const prefix = /^[-@:+!]*/.exec(line)?.[0] ?? '';
  const argv = splitCommandLine(line.slice(prefix.length));
  if (argv[0]?.startsWith('/') !== true) {
    throw new UnitError(`neither a valid executable name nor an absolute path: ${argv[0] ?? ''}`);
  }
  return { argv, ignoreFailure: prefix.includes('-') };
}

/** A time span: seconds, or numbers with `ms`, `s`, `min`; `infinity` is an hour here. */
function parseSpanMs(text: string): number {
  if (text === 'infinity') return 3_600_000;
  const factors: Readonly<Record<string, number>> = { '': 1_000, ms: 1, s: 1_000, sec: 1_000, min: 60_000 };
  let total = 0;
  for (const [, amount = '0', unit = ''] of text.matchAll(/(\d+)\s*([a-z]*)/g)) {
    const factor = factors[unit];
    if (factor === undefined) throw new UnitError(`failed to parse time span: ${text}`);
    total += Number(amount) * factor;
  }
  return total;
}

type Entries = ReadonlyMap<string, readonly string[]>;

function parseSections(content: string): ReadonlyMap<string, Entries> {
  const sections = new Map<string, Map<string, string[]>>();
  let current: Map<string, string[]> | undefined;
  for (const line of content
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[(\w+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      current = sections.get(header) ?? new Map<string, string[]>();
      sections.set(header, current);
      continue;
    }
    const equals = line.indexOf('=');
    if (current === undefined || equals < 1) throw new UnitError(`missing '=' or section: ${line}`);
    const key = line.slice(0, equals).trim();
    const value = line.slice(equals + 1).trim();
    // An empty assignment resets a list.
    current.set(key, value === '' ? [] : [...(current.get(key) ?? []), value]);
  }
  return sections;
}

const RESTARTS: Readonly<Record<string, ServiceUnit['restart']>> = {
  no: 'no',
  always: 'always',
  'on-failure': 'on-failure',
  'on-abnormal': 'on-failure',
};
const TYPES: Readonly<Record<string, ServiceUnit['type']>> = {
  simple: 'simple',
  exec: 'simple',
  oneshot: 'oneshot',
};

/** Parses a `.service` file. @throws UnitError for what systemd refuses, and for service types beyond simple, exec and oneshot */
export function parseUnit(name: string, content: string): ServiceUnit {
  const sections = parseSections(content);
  const service: Entries = sections.get('Service') ?? new Map<string, string[]>();
  const last = (key: string): string | undefined => service.get(key)?.at(-1);
  const commands = (key: string): readonly UnitCommand[] => (service.get(key) ?? []).map(parseCommand);
  const typeName = last('Type') ?? 'simple';
  const type = TYPES[typeName];
  if (type === undefined) throw new UnitError(`service type ${typeName} is not supported by this image`);
  const restartName = last('Restart') ?? 'no';
  const restart = RESTARTS[restartName];
  if (restart === undefined) throw new UnitError(`failed to parse service restart specifier: ${restartName}`);
  const execStart = commands('ExecStart');
  if (execStart.length === 0) throw new UnitError('service has no ExecStart= setting, refusing');
  if (type === 'simple' && execStart.length > 1) {
    throw new UnitError('service has more than one ExecStart= setting, which is only allowed for oneshot');
  }
  const environment: Record<string, string> = {};
  for (const assignment of (service.get('Environment') ?? []).flatMap(splitCommandLine)) {
    const equals = assignment.indexOf('=');
    if (equals < 1) throw new UnitError(`invalid environment assignment: ${assignment}`);
    environment[assignment.slice(0, equals)] = assignment.slice(equals + 1);
  }
  return {
    name,
    type,
    environment,
    environmentFiles: (service.get('EnvironmentFile') ?? []).map((path) => ({
      path: path.replace(/^-/, ''),
      optional: path.startsWith('-'),
    })),
    execStartPre: commands('ExecStartPre'),
    execStart,
    execReload: commands('ExecReload'),
    execStop: commands('ExecStop'),
    execStopPost: commands('ExecStopPost'),
    restart,
    restartMs: parseSpanMs(last('RestartSec') ?? '100ms'),
    stopTimeoutMs: parseSpanMs(last('TimeoutStopSec') ?? '90s'),
    wantedBy: (sections.get('Install')?.get('WantedBy') ?? []).flatMap((value) => value.split(/\s+/)),
  };
}
