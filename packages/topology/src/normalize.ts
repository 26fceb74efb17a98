/** Converts the values of an environment file to the form that the code uses; the schema has filled in the defaults. */
import type {
  ConfirmationEntry,
  Dbnode,
  Environment,
  Network,
  SourcePosition,
  Webheads,
} from './environment.ts';
import { environmentFileSchema, type EnvironmentValues } from './schema.ts';

/**
 * Returns the processor architecture of an instance type: Graviton families have a `g` after their generation, as in m7g,
 * c8gn, t4g or x2gd, and `a1` was the first.
 */
export function architectureOf(instanceType: string): 'arm64' | 'x86_64' {
  return /^(?:a1|[a-z]+[0-9]+g[a-z]*)\./.test(instanceType) ? 'arm64' : 'x86_64';
}

function normalizeMachineImage({
  machineImage,
  instanceType,
}: EnvironmentValues['webheads']): Webheads['machineImage'] {
  if (machineImage !== undefined && 'id' in machineImage) return { kind: 'id', imageId: machineImage.id };
  const newest = `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architectureOf(instanceType)}`;
  return { kind: 'ssm-parameter', name: machineImage?.ssmParameter ?? newest };
}

function normalizeNetwork(network: EnvironmentValues['network']): Network {
  return 'create' in network ? { kind: 'created', ...network.create } : { kind: 'existing', ...network };
}

/** The sections of an environment; `cache.nodes` may be a number other than 1, which a rule reports. */
export interface DraftSections
  extends Omit<Environment, 'cache' | 'confirmations' | 'dbnodes' | 'source' | 'sections'> {
  readonly cache: EnvironmentValues['cache'];
}

/**
 * The sections of an environment that could be read. A section with a problem is missing, so that the rules about the other
 * sections still run and all problems are reported at once.
 */
export type Draft = Partial<DraftSections>;

/** Normalizes those sections of an environment file that match the schema. */
export function draftEnvironment(raw: Readonly<Record<string, unknown>>): Draft {
  const { network, webheads, local, ...unchanged } = parseSections(raw);
  return {
    ...unchanged,
    ...(network !== undefined && { network: normalizeNetwork(network) }),
    ...(webheads !== undefined && {
      webheads: { ...webheads, machineImage: normalizeMachineImage(webheads) },
    }),
    ...(local === true && ({ isLocal: true } as const)),
  };
}

/** Parses each section on its own and omits those that do not match the schema. */
function parseSections(raw: Readonly<Record<string, unknown>>): Partial<EnvironmentValues>;
function parseSections(raw: Readonly<Record<string, unknown>>): object {
  const sections = Object.entries(environmentFileSchema.shape).map(
    ([key, schema]) => [key, schema.safeParse(raw[key]).data] as const,
  );
  return Object.fromEntries(sections.filter(([, value]) => value !== undefined));
}

/** Returns the complete environment with its dbnodes sorted by name, or undefined if a section of the draft is missing. */
export function finishEnvironment(
  draft: Draft,
  dbnodes: readonly Dbnode[],
  confirmations: readonly ConfirmationEntry[],
  source: SourcePosition,
  sections: Readonly<Record<string, SourcePosition>>,
): Environment | undefined {
  if (!hasSections(draft, REQUIRED_SECTIONS)) return undefined;
  return {
    ...draft,
    cache: { ...draft.cache, nodes: 1 },
    dbnodes: dbnodes.toSorted((a, b) => compareNames(a.name, b.name)),
    confirmations,
    source,
    sections,
  };
}

const REQUIRED_SECTIONS = [
  'name',
  'account',
  'region',
  'domain',
  'network',
  'loadBalancer',
  'webheads',
  'cache',
  'tokenserver',
  'monitoring',
] as const satisfies readonly (keyof DraftSections)[];

/** Returns whether the draft contains all of the named sections. */
export function hasSections<K extends keyof DraftSections>(
  draft: Draft,
  keys: readonly K[],
): draft is Draft & Pick<DraftSections, K> {
  return keys.every((key) => draft[key] !== undefined);
}

// Created on first use, so that a command that does not compare names does not pay for it.
let collator: Intl.Collator | undefined;

/** Compares names in natural order: `db2` before `db10`. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
