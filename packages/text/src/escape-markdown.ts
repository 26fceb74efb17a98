import { oneLine } from './plain-text.ts';

/**
 * Between a sign and what follows it, so that GitHub sees neither a mention nor a reference: it looks for those in the
 * finished page, where an escaped sign is a plain one again.
 */
const APART = '&#8203;';

/**
 * Text from outside for a Markdown page: neither markup, HTML, a formula, a mention, a reference nor a link can come out of
 * it, and it stays in its table cell.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, (sign) => `\\${sign}`)
    .replace(/\\#(?=\d)/g, `\\#${APART}`)
    .replace(/^(?=[-=])/, '\\')
    .replace(/^(\d{1,9})\.(?=\s|$)/, '$1\\.')
    .replace(/\$/g, '&#36;')
    .replace(/@/g, `&#64;${APART}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${APART}`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/:\/\//g, '&#58;//');
}

/** Text as inline code: the fence is longer than any run of backticks in it; it stays in its table cell. */
export function inlineCode(text: string): string {
  const content = oneLine(text);
  if (content === '') return '` `';
  // A backslash before a bar would show outside of tables, and a bar without one ends the cell inside of them.
  if (content.includes('|')) return `<code>${escapeMarkdown(content).replace(/\\\|/g, '&#124;')}</code>`;
  const gap = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  const fence = fenceFor(content, 1);
  return `${fence}${gap}${content}${gap}${fence}`;
}

/** Lines as a fenced block that nothing in them can end. */
export function fencedBlock(language: 'diff' | 'mermaid' | 'text' | 'yaml', content: string): string {
  const fence = fenceFor(content, 3);
  return `${fence}${language}\n${content.replace(/\n$/, '')}\n${fence}`;
}

/** Text from outside for the head of folded text, where GitHub reads HTML; entities, so that it is not Markdown elsewhere either. */
export function escapeHtml(text: string): string {
  return oneLine(text)
    .replace(/[&<>"$\\`*_{}[\]()+!|~]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/(?<!&)#(?=\d)/g, `#${APART}`)
    .replace(/@/g, `&#64;${APART}`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/:\/\//g, '&#58;//');
}

/** Text as code where GitHub reads HTML only. */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A link to what this product addresses itself; its text must be escaped already, and is all that is left of another address. */
export function link(text: string, url: string): string {
  return /^https?:\/\//.test(url) ? `[${text}](<${encodeUrl(url)}>)` : text;
}

/** A GitHub table; the cells must be escaped already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[] = [],
): string {
  const rule = head.map((_, index) => (align[index] === 'right' ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Folded text; its head is HTML and must be escaped already, its body is Markdown. */
export function folded(head: string, body: string): string {
  return `<details><summary>${head}</summary>\n\n${body}\n\n</details>`;
}

/** A quote in one of GitHub's colours. */
export function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');
}

function fenceFor(content: string, atLeast: number): string {
  const runs = content.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  return '`'.repeat(Math.max(atLeast, longest + 1));
}

function encodeUrl(url: string): string {
  return oneLine(url).replace(/[\s<>|`"\\]/g, (sign) => encodeURIComponent(sign));
}
