import { ReleaseError } from './errors.ts';

/** A fact of the host that a template may use; `release:dir` is where the rendered files lie. */
export type HostFact = 'root' | 'address' | 'loopback';

/** What is done to a secret's field before it is put in place. */
export type SecretFilter =
  | { readonly kind: 'plain' }
  | { readonly kind: 'uri' }
  | { readonly kind: 'node-secret'; readonly origin: string };

/** One piece of a template. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'host'; readonly fact: HostFact }
  | { readonly kind: 'release-dir' }
  | { readonly kind: 'secret'; readonly key: string; readonly field: string; readonly filter: SecretFilter };

const TOKEN = /\$\$\{|\$\{([^{}\n]*)\}|\$\{/g;
const HOST = /^host:(root|address|loopback)$/;
const SECRET = /^secret:([a-z0-9][a-z0-9-]*)\.([A-Za-z]+)(?:\|(uri|node-secret:(https?:\/\/[a-z0-9.:-]+)))?$/;

/**
 * Splits a template into text and placeholders.
 * @throws ReleaseError `INVALID_RELEASE` for a placeholder that is unknown or not closed
 */
export function parseTemplate(template: string): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  const text = (until: number): void => {
    if (until > end) segments.push({ kind: 'text', text: template.slice(end, until) });
  };
  for (const match of template.matchAll(TOKEN)) {
    text(match.index);
    segments.push(match[0] === '$${' ? { kind: 'text', text: '${' } : parsePlaceholder(match[1]));
    end = match.index + match[0].length;
  }
  text(template.length);
  return segments;
}

function parsePlaceholder(inner: string | undefined): Segment {
  if (inner === undefined)
    throw new ReleaseError('INVALID_RELEASE', "a '${' is not closed: write '$${' for the text");
  if (inner === 'release:dir') return { kind: 'release-dir' };
  const fact = HOST.exec(inner)?.[1];
  if (fact === 'root' || fact === 'address' || fact === 'loopback') return { kind: 'host', fact };
  const [, key, field, filter, origin] = SECRET.exec(inner) ?? [];
  if (key === undefined || field === undefined) {
    throw new ReleaseError('INVALID_RELEASE', `unknown placeholder '\${${inner}}'`);
  }
  if (origin !== undefined) return { kind: 'secret', key, field, filter: { kind: 'node-secret', origin } };
  return { kind: 'secret', key, field, filter: { kind: filter === undefined ? 'plain' : 'uri' } };
}

/** Text that stands for itself in a template. */
export function escapeTemplate(text: string): string {
  // A function, because `$$` in a replacement string stands for one dollar sign.
  return text.replaceAll('${', () => '$${');
}
