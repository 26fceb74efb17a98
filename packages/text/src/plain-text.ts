import { formatNumber } from './words.ts';

/** C0 and C1 control characters, escape sequences among them: text from outside must not steer the terminal. */
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/gu;

/** Line separators, and marks that reverse or hide text so that people read something else than what is there. */
const DISGUISE = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text from outside (AWS, a host) as one line without control characters. */
export function oneLine(text: string): string {
  return printable(text).replace(/ {2,}/g, ' ').trim();
}

/** Like {@link oneLine}, but keeps the line breaks. */
export function manyLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => printable(line).trimEnd());
}

export function firstLine(text: string): string {
  return oneLine(text.split('\n')[0] ?? '');
}

/** At most so many characters; says how many there are where it cuts. */
export function clip(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters).toWellFormed()}… (${formatNumber(text.length)} characters)`;
}

function printable(text: string): string {
  return text.toWellFormed().replace(CONTROL, ' ').replace(DISGUISE, ' ');
}
