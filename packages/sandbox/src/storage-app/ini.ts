/** A configuration file as konfig reads it: sections of keys; values are texts, whole numbers, or booleans' words as text. */
export type IniFile = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

export class IniError extends Error {
  override readonly name = 'IniError';
}

/** `${NAME}` from the environment, `$$` a literal dollar; a name that is not there is an error, as it is in konfig. */
function interpolate(value: string, environment: Readonly<Record<string, string | undefined>>): string {
  return value.replaceAll(/\$\$|\$\{(\w+)\}|\$/g, (found, name: string | undefined) => {
    if (found === '$$') return '$';
    const replacement = name === undefined ? undefined : environment[name];
    if (replacement === undefined)
      throw new IniError(`cannot interpolate ${name === undefined ? "a lone '$'" : `\${${name}}`}`);
    return replacement;
  });
}

function convert(value: string): string | number {
  if (/^-?\d+$/.test(value) && Number.isSafeInteger(Number(value))) return Number(value);
  return /^"(.*)"$/s.exec(value)?.[1] ?? value;
}

/**
 * Parses an ini file by konfig's rules: whole lines of comment, comments after ` ;`, continued lines, interpolation,
 * numbers of digits only. A section or key that occurs twice is an error here, since one of them would be lost.
 * @throws IniError
 */
export function parseIni(
  content: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): IniFile {
  const raw = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  let key: string | undefined;
  for (const [index, line] of content.split('\n').entries()) {
    const fail = (problem: string): never => {
      throw new IniError(`line ${index + 1}: ${problem}`);
    };
    if (line.trim() === '' || /^[#;]/.test(line)) continue;
    const header = /^\[([^\]]+)\]\s*$/.exec(line)?.[1];
    const value = line.replace(/\s;.*$/, '').trim();
    if (header !== undefined) {
      if (raw.has(header)) fail(`section [${header}] occurs twice`);
      section = new Map();
      raw.set(header, section);
      key = undefined;
    } else if (/^\s/.test(line)) {
      if (section === undefined || key === undefined) fail('a continued line without a key');
      else section.set(key, `${section.get(key) ?? ''}\n${value}`.trim());
    } else {
      const [, name = '', rest = ''] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(value) ?? [];
      if (section === undefined || name === '') fail(`not a section and not a key: ${line.slice(0, 20)}`);
      else {
        if (section.has(name)) fail(`key ${name} occurs twice`);
        section.set(name, rest);
        key = name;
      }
    }
  }
  return new Map(
    [...raw].map(([name, keys]) => [
      name,
      new Map([...keys].map(([one, value]) => [one, convert(interpolate(value, environment))])),
    ]),
  );
}
