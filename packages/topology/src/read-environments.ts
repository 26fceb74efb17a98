/** Turns the files that the loader found into environments or problems; pure. */
import { readConfirmations } from './confirmations.ts';
import { decodeText } from './decode.ts';
import type { ConfirmationEntry, Dbnode, Environment, SourcePosition } from './environment.ts';
import { fileProblem, type EnvironmentTree, type RawEnvironment, type RawFile } from './environment-tree.ts';
import { compareNames, draftEnvironment, finishEnvironment, type Draft } from './normalize.ts';
import type { Problem } from './problem.ts';
import {
  checkDbnode,
  checkEnvironment,
  checkTree,
  type DraftEnvironment,
  type Finding,
} from './rules/index.ts';
import { dbnodeFileSchema, environmentFileSchema } from './schema.ts';
import { validateFile } from './validate-file.ts';
import { formatPath, parseYaml, show, type YamlSource } from './yaml-source.ts';

/** The valid environments of a tree and all of its problems. */
export interface ReadResult {
  /** Environments without errors, sorted by name. */
  readonly environments: readonly Environment[];
  /** Every error and warning, sorted by file and position. */
  readonly problems: readonly Problem[];
}

interface ReadEnvironment extends DraftEnvironment {
  readonly raw: RawEnvironment;
  readonly source: YamlSource | undefined;
  readonly confirmations: readonly ConfirmationEntry[];
  readonly dbnodeSources: ReadonlyMap<string, YamlSource>;
  readonly problems: Problem[];
}

/**
 * Reads all environments of a tree.
 * @param only - the only environment to return; the others are read only to compare them with it
 */
export function readEnvironments(tree: EnvironmentTree, only?: string): ReadResult {
  const read = tree.environments.map(readEnvironment);
  for (const finding of checkTree(read)) {
    const environment = read.find(({ folder }) => folder === finding.folder);
    if (environment === undefined) continue;
    const source =
      finding.dbnode === undefined ? environment.source : environment.dbnodeSources.get(finding.dbnode);
    environment.problems.push(toProblem(source, environment.raw.path, finding));
  }
  const wanted = read.filter(({ folder }) => only === undefined || folder === only);
  const problems = [...tree.problems, ...wanted.flatMap((environment) => environment.problems)];
  if (only !== undefined) problems.push(...unreadNeighbours(read, only));
  return {
    environments: wanted.flatMap(finish).toSorted((a, b) => compareNames(a.name, b.name)),
    problems: problems.toSorted(compareProblems),
  };
}

function readEnvironment(raw: RawEnvironment): ReadEnvironment {
  const problems: Problem[] = [...raw.problems];
  const source = readSource(raw.environmentFile, problems);
  if (raw.environmentFile === undefined) {
    const message = 'the folder does not contain environment.yaml; add it, or remove the folder';
    problems.push(fileProblem('error', 'NO_ENVIRONMENT_FILE', raw.path, message));
  }
  let draft: Draft = {};
  if (source !== undefined) {
    problems.push(...validateFile(source, environmentFileSchema).problems);
    if (isRecord(source.value)) draft = draftEnvironment(source.value);
    problems.push(...checkName(source, raw.folder, 'folder'));
    problems.push(...checkEnvironment(draft).map((finding) => toProblem(source, source.file, finding)));
  }
  if (raw.dbnodeFiles.length === 0) {
    const message = 'the environment does not have a dbnode; add dbnodes/<name>.yaml';
    problems.push(fileProblem('error', 'NO_DBNODES', raw.path, message));
  }
  const dbnodes: Dbnode[] = [];
  const dbnodeSources = new Map<string, YamlSource>();
  for (const file of raw.dbnodeFiles) {
    const dbnodeSource = readSource(file, problems);
    if (dbnodeSource === undefined) continue;
    const dbnode = readDbnode(dbnodeSource, file.stem, draft, problems);
    if (dbnode === undefined) continue;
    dbnodes.push(dbnode);
    dbnodeSources.set(dbnode.name, dbnodeSource);
  }
  const confirmed = readConfirmations(readSource(raw.confirmFile, problems));
  problems.push(...confirmed.problems);
  const { confirmations } = confirmed;
  return { folder: raw.folder, raw, draft, dbnodes, confirmations, source, dbnodeSources, problems };
}

function readDbnode(source: YamlSource, stem: string, draft: Draft, problems: Problem[]): Dbnode | undefined {
  const validated = validateFile(source, dbnodeFileSchema);
  const misnamed = checkName(source, stem, 'file');
  problems.push(...validated.problems, ...misnamed);
  if (validated.value === undefined) return undefined;
  const dbnode: Dbnode = { ...validated.value, source: source.start };
  problems.push(...checkDbnode(dbnode, draft).map((finding) => toProblem(source, source.file, finding)));
  return misnamed.length > 0 ? undefined : dbnode;
}

function readSource(file: RawFile | undefined, problems: Problem[]): YamlSource | undefined {
  if (file === undefined) return undefined;
  if (file.content.kind === 'problem') {
    problems.push(file.content.problem);
    return undefined;
  }
  const decoded = decodeText(file.content.bytes);
  if (decoded.kind === 'refused') {
    problems.push(fileProblem('error', decoded.code, file.file, decoded.message));
    return undefined;
  }
  const parsed = parseYaml(file.file, decoded.text);
  if (parsed.kind === 'malformed') {
    problems.push(...parsed.problems);
    return undefined;
  }
  return parsed.source;
}

/** Reports a file or folder whose name differs from the `name` that it contains. */
function checkName(source: YamlSource, expected: string, kind: 'file' | 'folder'): Problem[] {
  const name = isRecord(source.value) ? source.value['name'] : undefined;
  if (typeof name !== 'string' || name === expected) return [];
  const message = `the ${kind} is called "${show(expected)}", but its name is "${show(name)}"; use the same name for both`;
  const position = source.position(['name']);
  return [{ severity: 'error', code: 'NAME_MISMATCH', position, path: 'name', message }];
}

function finish(environment: ReadEnvironment): Environment[] {
  const { source, problems, draft, dbnodes, confirmations } = environment;
  if (source === undefined || problems.some(({ severity }) => severity === 'error')) return [];
  const finished = finishEnvironment(draft, dbnodes, confirmations, source.start, sectionPositions(source));
  return finished === undefined ? [] : [finished];
}

function sectionPositions(source: YamlSource): Readonly<Record<string, SourcePosition>> {
  const keys = isRecord(source.value) ? Object.keys(source.value) : [];
  return Object.fromEntries(keys.map((key) => [key, source.keyPosition([key])]));
}

/** Reports the other environments that could not be fully compared with the requested one. */
function unreadNeighbours(read: readonly ReadEnvironment[], only: string): Problem[] {
  return read
    .filter(
      ({ folder, problems }) => folder !== only && problems.some(({ severity }) => severity === 'error'),
    )
    .map(({ folder, raw }) => {
      const message = `environment ${show(folder)} has errors; only the hostnames that could be read were compared`;
      return fileProblem('warning', 'NEIGHBOUR_UNREAD', raw.path, message);
    });
}

function toProblem(source: YamlSource | undefined, file: string, finding: Finding): Problem {
  const { severity, code, path, message } = finding;
  const position = source?.position(path) ?? { file, line: 1, column: 1 };
  return { severity, code, position, path: formatPath(path), message };
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareNames(a.position.file, b.position.file) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compareNames(a.path, b.path) ||
    compareNames(a.code, b.code)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
