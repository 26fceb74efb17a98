import { JSDOM } from 'jsdom';

interface Diagram {
  readonly type: string;
  /** Texts of the boxes of a flowchart, or of the bars of a Gantt chart, in their order. */
  readonly labels: readonly string[];
}

/** Mermaid's own parser, which needs a document even where it draws nothing. */
export async function loadMermaid(): Promise<(text: string) => Promise<Diagram>> {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ securityLevel: 'strict' });
  return async (text) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- parse() reports whether it parses, not what it found
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return { type, labels: labelsOf(db).map(decode) };
  };
}

function labelsOf(db: object): readonly string[] {
  if ('getVertices' in db && typeof db.getVertices === 'function') {
    const vertices: unknown = Reflect.apply(db.getVertices, db, []);
    return vertices instanceof Map ? [...vertices.values()].map((vertex) => textOf(vertex, 'text')) : [];
  }
  if ('getTasks' in db && typeof db.getTasks === 'function') {
    const tasks: unknown = Reflect.apply(db.getTasks, db, []);
    return Array.isArray(tasks) ? tasks.map((task) => textOf(task, 'task')) : [];
  }
  return [];
}

function textOf(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : '';
}

/** Between parsing and drawing Mermaid keeps entities as signs of its own. */
function decode(label: string): string {
  return label.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code))).trim();
}
