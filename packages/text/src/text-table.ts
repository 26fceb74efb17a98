import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

const GAP = '  ';
/** With less room than this prose is unreadable in a column: it goes under its row instead. */
const NARROWEST_PROSE = 30;

export interface TextTableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly indent: number;
  /** Columns whose cells end at the same place; the others begin there. */
  readonly rightAligned?: readonly number[];
  /** Widths that several tables share so that their columns stand under each other; see {@link columnWidths}. */
  readonly widths?: readonly number[];
}

/**
 * Rows in columns without lines. The last cell of each row is prose: it wraps within the room that is left, and goes under
 * its row where there is too little.
 */
export function textTable(rows: readonly (readonly string[])[], options: TextTableOptions): string {
  const widths = options.widths ?? columnWidths(rows);
  const margin = ' '.repeat(options.indent);
  return rows
    .flatMap((row) => {
      const head = row
        .slice(0, -1)
        .map((cell, index) => pad(cell, widths[index] ?? 0, options.rightAligned?.includes(index) === true))
        .join(GAP);
      return withProse(margin + head, row.at(-1) ?? '', options.width);
    })
    .join('\n');
}

/** The widest cell of each column. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
    });
  }
  return widths;
}

function withProse(head: string, prose: string, width: number): readonly string[] {
  if (prose === '') return [head.trimEnd()];
  const indent = stringWidth(head) + GAP.length;
  if (width - indent < NARROWEST_PROSE && stringWidth(prose) > width - indent) {
    const margin = ' '.repeat(4);
    return [
      head.trimEnd(),
      ...wrap(prose, Math.max(NARROWEST_PROSE, width) - margin.length).map((line) => margin + line),
    ];
  }
  const [first = '', ...rest] = wrap(prose, Math.max(NARROWEST_PROSE, width - indent));
  return [`${head}${GAP}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
}

function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return right ? space + cell : cell + space;
}
