/** Parses one YAML file strictly: only plain JSON-like data is accepted, and the position of every value is available. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type ParsedNode,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { SourcePosition } from './environment.ts';
import type { Problem } from './problem.ts';

/** The path of a value in a file: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A file whose text is well-formed YAML. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** Position at which the content begins. */
  readonly start: SourcePosition;
  /** Returns the position of the value at `path` or, if there is no such value, of the nearest enclosing value. */
  position(path: Path): SourcePosition;
  /** Returns the position of the key at the end of `path`. */
  keyPosition(path: Path): SourcePosition;
}

/** The result of parsing a file. */
export type ParsedYaml =
  | { readonly kind: 'parsed'; readonly source: YamlSource }
  | { readonly kind: 'malformed'; readonly problems: readonly Problem[] };

/** Maximum nesting depth, more than any valid file has; prevents hostile nesting from exhausting the stack. */
const MAX_DEPTH = 16;
/** Maximum number of problems that are reported for one file; more do not help the author. */
export const MAX_PROBLEMS = 50;
const MAX_SYNTAX_ERRORS = 5;

/** Parses the text of `file`; never throws for invalid content. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const reader = new Reader(file, lines);
  let value: unknown;
  let start = 0;
  try {
    const document = parse(text, lines);
    reader.reportSyntax(document);
    if (document.directives.yaml.explicit === true) {
      reader.report(
        0,
        '',
        'YAML_DIRECTIVE',
        'found a %YAML directive, which changes how values are parsed; remove it',
      );
    }
    start = document.contents?.range[0] ?? 0;
    if (document.errors.length === 0) value = reader.read(document.contents, []);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The library composes nested collections recursively and exhausts the stack at a few thousand levels.
    reader.report(0, '', 'YAML_TOO_DEEP', TOO_DEEP);
  }
  if (reader.problems.length > 0) return { kind: 'malformed', problems: reader.problems };
  return { kind: 'parsed', source: new LocatedSource(toPosition(file, lines, start), text, value) };
}

const TOO_DEEP = `found more than ${String(MAX_DEPTH)} levels of nesting; flatten it`;

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core',
    // The library compares every pair of keys, so the reader checks for duplicates with a set instead.
    uniqueKeys: false,
    version: '1.2',
  });
}

/** Rewrites a message of the library in the style of SyncOps messages. */
function describeSyntax({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'found a second document after ---; keep one document per file';
  const [line = ''] = message.split('\n');
  const trimmed = line.replace(/[.:]$/, '').slice(0, 200);
  return `not valid YAML: ${trimmed.charAt(0).toLowerCase()}${trimmed.slice(1)}`;
}

/** Converts nodes to plain values and reports everything that a configuration file must not contain. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  report(offset: number, path: string, code: string, message: string): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    this.problems.push({
      severity: 'error',
      code,
      position: toPosition(this.#file, this.#lines, offset),
      path,
      message,
    });
  }

  /** Reports only the first few syntax errors, because one mistake causes many follow-up errors. */
  reportSyntax({ errors }: Document.Parsed): void {
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted !== undefined) {
      this.report(exhausted.pos[0], '', 'YAML_TOO_DEEP', TOO_DEEP);
      return;
    }
    const first = new Map(errors.map((error) => [error.pos[0], error] as const).toReversed());
    for (const [offset, error] of [...first].toReversed().slice(0, MAX_SYNTAX_ERRORS)) {
      this.report(offset, '', 'YAML_SYNTAX', describeSyntax(error));
    }
  }

  read(node: ParsedNode | null, path: Path): unknown {
    if (node === null) return null;
    const refusal = findRefusal(node, path.length);
    if (refusal !== undefined) {
      this.report(node.range[0], formatPath(path), refusal.code, refusal.message);
      return undefined;
    }
    if (isAlias(node)) return undefined;
    if (isScalar(node)) return node.value;
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item, [...path, index]));
    }
    return this.#readMap(node, path);
  }

  #readMap(node: YAMLMap.Parsed, path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const at = key.range[0];
      if (
        !isScalar(key) ||
        typeof key.value !== 'string' ||
        key.tag !== undefined ||
        key.anchor !== undefined
      ) {
        this.report(
          at,
          formatPath(path),
          'YAML_KEY',
          'found a key that is not plain text; use a name as key',
        );
      } else if (key.value === '__proto__') {
        this.report(at, formatPath(path), 'UNKNOWN_KEY', 'found the key __proto__; remove it');
      } else if (seen.has(key.value)) {
        const message = `found the key ${show(key.value)} twice in one mapping; keep one of them`;
        this.report(at, formatPath([...path, key.value]), 'DUPLICATE_KEY', message);
      } else {
        seen.add(key.value);
        result[key.value] = this.read(value, [...path, key.value]);
      }
    }
    return result;
  }
}

/** Returns the reason why a node is not allowed in a configuration file, or undefined if it is allowed. */
function findRefusal(
  node: ParsedNode,
  depth: number,
): { readonly code: string; readonly message: string } | undefined {
  if (depth > MAX_DEPTH) return { code: 'YAML_TOO_DEEP', message: TOO_DEEP };
  if (isAlias(node)) {
    return { code: 'YAML_ALIAS', message: `found the alias *${show(node.source)}; write the value out` };
  }
  if (node.anchor !== undefined) {
    return { code: 'YAML_ALIAS', message: `found the anchor &${show(node.anchor)}; remove it` };
  }
  if (node.tag !== undefined) {
    return {
      code: 'YAML_TAG',
      message: `found the tag ${show(node.tag.replace('tag:yaml.org,2002:', '!!'))}; remove it`,
    };
  }
  return undefined;
}

/** Finds positions by parsing the text again on demand, so that thousands of files without problems keep no syntax tree. */
class LocatedSource implements YamlSource {
  readonly file: string;
  readonly value: unknown;
  readonly start: SourcePosition;
  readonly #text: string;
  #tree: { readonly document: Document.Parsed; readonly lines: LineCounter } | undefined;

  constructor(start: SourcePosition, text: string, value: unknown) {
    this.file = start.file;
    this.start = start;
    this.value = value;
    this.#text = text;
  }

  position(path: Path): SourcePosition {
    return this.#locate(path, 'value');
  }

  keyPosition(path: Path): SourcePosition {
    return this.#locate(path, 'key');
  }

  #locate(path: Path, end: 'key' | 'value'): SourcePosition {
    const { document, lines } = this.#parsed();
    let node: Node | null = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      const child = childOf(node, step);
      if (child === undefined) break;
      const wantsKey = child.value === null || (end === 'key' && index === path.length - 1);
      offset = (wantsKey ? (child.key ?? child.value) : child.value)?.range?.[0] ?? offset;
      node = child.value;
    }
    return toPosition(this.file, lines, offset);
  }

  #parsed(): { readonly document: Document.Parsed; readonly lines: LineCounter } {
    if (this.#tree === undefined) {
      const lines = new LineCounter();
      this.#tree = { document: parse(this.#text, lines), lines };
    }
    return this.#tree;
  }
}

function childOf(
  node: Node | null,
  step: string | number,
): { readonly key: Node | null; readonly value: Node | null } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair === undefined ? undefined : { key: pair.key, value: pair.value };
  }
  if (isSeq<Node>(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { key: null, value: item };
  }
  return undefined;
}

function toPosition(file: string, lines: LineCounter, offset: number): SourcePosition {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Formats a path, e.g. `webheads.count.min` or `network.publicSubnetIds.0`; unknown keys are sanitized with {@link show}. */
export function formatPath(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? String(step) : show(step))).join('.');
}

/** Sanitizes text from a file for a message: one line, no control characters, at most 80 characters. */
export function show(text: string): string {
  const harmless = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\u{FFFD}');
  return harmless.length > 80 ? `${harmless.slice(0, 79)}…` : harmless;
}
