import { compareNames } from '@syncops/topology';

// Created once and only when needed: creating it takes about 7 ms, and `toLocaleString` creates one for each number.
let numberFormat: Intl.NumberFormat | undefined;

/** Formats a number for people: `12,345`. */
export function formatNumber(value: number): string {
  numberFormat ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
  return numberFormat.format(value);
}

/** `1 step`, `1,200 steps`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `+20 %`, `–4.5 %`; empty where it cannot be said or nothing changes. */
export function formatGrowth(before: number, after: number): string {
  if (before <= 0 || before === after) return '';
  const percent = (Math.abs(after - before) / before) * 100;
  const rounded = percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent);
  return `${after > before ? '+' : '–'}${rounded === 0 ? 'less than 0.1' : formatNumber(rounded)} %`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Runs of at least this many names are shortened to their ends. */
const SHORTEST_RUN = 3;

/** Names in their natural order, with runs of numbers shortened to their ends: `db1–db200, db205`, `stack:dbnode-db1–db200`. */
export function compactNames(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort(compareNames);
  const parts: string[] = [];
  for (let index = 0; index < sorted.length; ) {
    let end = index;
    while (end + 1 < sorted.length && follows(sorted[end] ?? '', sorted[end + 1] ?? '')) end += 1;
    const run = sorted.slice(index, end + 1);
    if (run.length >= SHORTEST_RUN) parts.push(`${run[0] ?? ''}–${lastWord(run.at(-1) ?? '')}`);
    else parts.push(...run);
    index = end + 1;
  }
  return parts.join(', ');
}

function follows(name: string, next: string): boolean {
  const [, stem, digits] = /^(.*?)(\d{1,9})$/s.exec(name) ?? [];
  return stem !== undefined && digits !== undefined && next === `${stem}${String(Number(digits) + 1)}`;
}

/** What follows the last separator: `db200` of `stack:dbnode-db200`. */
function lastWord(name: string): string {
  return /[^:/-]*$/.exec(name)?.[0] ?? name;
}
