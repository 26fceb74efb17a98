import { compareNames } from '@syncops/topology';

import type { PlanTopology, TopologyPart } from '@syncops/engine';
import { mermaidText } from './mermaid-text.ts';
import { compactNames, count } from '@syncops/text';

export interface TopologyDiagramOptions {
  /** Changed dbnodes drawn one by one; where there are more, those of one state share a box, as unchanged ones do. */
  readonly maxDbnodes?: number;
  readonly title?: string;
}

const DEFAULT_MAX_DBNODES = 12;
/** So many of one state stand by themselves in any picture. */
const MAX_ALIKE = 3;

type State = TopologyPart['state'];
type Kind = TopologyPart['kind'];

/** Sign and word, because not everyone sees colours; entities, because Mermaid interprets a leading sign as a list. */
const STATE_WORDS = {
  unchanged: '',
  new: '#43; new',
  changed: '#126; changed',
  removed: '#8211; removed',
} as const satisfies Record<State, string>;

const STATE_STYLES = {
  new: 'stroke:#1a7f37,stroke-width:3px',
  changed: 'stroke:#9a6700,stroke-width:3px,stroke-dasharray:8 3',
  removed: 'stroke:#cf222e,stroke-width:3px,stroke-dasharray:2 3',
} as const satisfies Record<Exclude<State, 'unchanged'>, string>;

const CHANGED_STATES = ['removed', 'new', 'changed'] as const;

const KIND_WORDS = {
  'load-balancer': 'load balancer',
  webheads: 'webheads',
  cache: 'cache',
  dbnode: 'dbnode',
  tokenserver: 'tokenserver',
} as const satisfies Record<Kind, string>;

/** A box of the picture. */
interface Box {
  readonly id: string;
  readonly kind: Kind;
  readonly state: State;
  readonly lines: readonly string[];
}

/** The environment as a Mermaid flowchart: what stands, what is new, what changes, what goes. Empty for an empty topology. */
export function renderTopologyDiagram(topology: PlanTopology, options: TopologyDiagramOptions = {}): string {
  const boxes = drawBoxes(topology, options.maxDbnodes ?? DEFAULT_MAX_DBNODES);
  if (boxes.length === 0) return '';
  const title = options.title === undefined ? [] : [`  accTitle: ${mermaidText(options.title)}`];
  return [
    'flowchart LR',
    ...title,
    ...boxes.map(renderBox),
    ...renderEdges(boxes),
    ...CHANGED_STATES.flatMap((state) => renderState(state, boxes)),
  ].join('\n');
}

function drawBoxes({ parts }: PlanTopology, maxDbnodes: number): readonly Box[] {
  const dbnodes = parts
    .filter(({ kind }) => kind === 'dbnode')
    .toSorted((a, b) => compareNames(a.name, b.name));
  const others = parts.filter(({ kind }) => kind !== 'dbnode').map((part) => [part]);
  const groups = [...others, ...groupDbnodes(dbnodes, maxDbnodes)];
  return groups.map((group, index) => drawBox(group, `n${String(index)}`));
}

function groupDbnodes(
  dbnodes: readonly TopologyPart[],
  maxDbnodes: number,
): readonly (readonly TopologyPart[])[] {
  const changed = dbnodes.filter(({ state }) => state !== 'unchanged').length;
  return (['unchanged', ...CHANGED_STATES] as const).flatMap((state) => {
    const its = dbnodes.filter((part) => part.state === state);
    const isDrawn = its.length <= MAX_ALIKE || (state !== 'unchanged' && changed <= maxDbnodes);
    return isDrawn ? its.map((part) => [part]) : [its];
  });
}

function drawBox(group: readonly TopologyPart[], id: string): Box {
  const [first] = group;
  if (first === undefined) throw new TypeError('a box of the topology has no part');
  const { kind, state, name, label } = first;
  if (group.length > 1) {
    const title = count(group.length, `${state} dbnode`);
    return { id, kind, state, lines: [title, compactNames(group.map((part) => part.name))] };
  }
  // There is one of each of the others: their names say no more than what they are.
  const title = kind === 'dbnode' ? `${KIND_WORDS[kind]} ${name}` : KIND_WORDS[kind];
  return { id, kind, state, lines: [title, label].filter((line) => line !== '') };
}

function renderBox({ id, kind, state, lines }: Box): string {
  const words = STATE_WORDS[state];
  const label = [...lines.map(mermaidText), ...(words === '' ? [] : [words])].join('<br/>');
  return kind === 'dbnode' || kind === 'cache' ? `  ${id}[("${label}")]` : `  ${id}["${label}"]`;
}

/** Requests go from left to right; the tokenserver is next to them, because it only directs clients to a node. */
function renderEdges(boxes: readonly Box[]): readonly string[] {
  const ids = (kind: Kind): readonly string[] => boxes.filter((box) => box.kind === kind).map(({ id }) => id);
  const join = (from: readonly string[], arrow: string, to: readonly string[]): readonly string[] =>
    from.length === 0 || to.length === 0 ? [] : [`  ${from.join(' & ')} ${arrow} ${to.join(' & ')}`];
  return [
    ...join(ids('tokenserver'), '-.->', ids('load-balancer')),
    ...join(ids('load-balancer'), '-->', ids('webheads')),
    ...join(ids('webheads'), '-->', ids('cache')),
    ...join(ids('webheads'), '-->', ids('dbnode')),
  ];
}

function renderState(state: Exclude<State, 'unchanged'>, boxes: readonly Box[]): readonly string[] {
  const ids = boxes.filter((box) => box.state === state).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [`  classDef ${state} ${STATE_STYLES[state]}`, `  class ${ids.join(',')} ${state}`];
}
