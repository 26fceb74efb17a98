export { formatDuration, formatTime } from './duration.ts';
export {
  alert,
  escapeHtml,
  escapeMarkdown,
  fencedBlock,
  folded,
  htmlCode,
  inlineCode,
  link,
  markdownTable,
} from './escape-markdown.ts';
export { clip, firstLine, manyLines, oneLine } from './plain-text.ts';
export { columnWidths, textTable, type TextTableOptions } from './text-table.ts';
export { compactNames, count, formatGrowth, formatNumber, joinWords } from './words.ts';
