import { oneLine } from './plain-text.ts';

/**
 * Text from outside for a Markdown page: neither markup, HTML, a mention nor a link can come out of it, and it stays in its
 * table cell.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, (sign) => `\\${sign}`)
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//');
}

/** Text as inline code: the fence is longer than any run of backticks in it; a bar is escaped as table cells need it. */
export function inlineCode(text: string): string {
  const content = oneLine(text).replace(/\|/g, '\\|');
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const gap = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${content}${gap}${fence}`;
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
