// Reports words and phrases that docs/style.md replaces, in every tracked text file, as file:line:column with what to use
// instead. A line that needs such a word carries the comment `language-ok: <reason>`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STYLE = 'docs/style.md';
const TEXT_FILES = /\.(ts|mts|mjs|cjs|js|sh|md|ya?ml)$|^script\/[\w-]+$|^\.ci\/run$/;
const NOT_OURS = /(^|\/)(dist|golden)\/|^docs\/style\.md$|^script\/check-language\.test\.mjs$/;
const EXEMPTION = /language-ok: \S/;
/** A phrase contains this where any word may follow. */
const ANY_WORD = '<noun>';

/** The cells of the table below a heading, without its head. */
function readTable(style, heading) {
  const section = style.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\', '')),
    );
  if (rows.length === 0) throw new Error(`${STYLE}: the table below "## ${heading}" is missing or empty`);
  return rows;
}

/**
 * Reads the rules of docs/style.md: a pattern of what to avoid, what to use instead, and the texts of which it may be a part.
 * A word is also found as a part of a camelCase name.
 * @returns {{ pattern: RegExp, instead: string, allowed: string[] }[]}
 */
export function parseRules(style) {
  const words = readTable(style, 'Words').map(([word = '', instead = '']) => {
    const capitalised = word[0].toUpperCase() + word.slice(1);
    return {
      pattern: new RegExp(`(?<![A-Za-z])${word}(?![a-z])|${capitalised}(?![a-z])`, 'g'),
      instead,
      allowed: [],
    };
  });
  const phrases = readTable(style, 'Phrases').map(([phrase = '', instead = '', allowed = '']) => ({
    pattern: new RegExp(`\\b${phrase.replace(ANY_WORD, '[a-z]+')}\\b`, 'gi'),
    instead,
    allowed: allowed === '' ? [] : allowed.split(',').map((text) => text.trim()),
  }));
  return [...words, ...phrases];
}

/**
 * Finds what the rules avoid.
 * @returns {{ line: number, column: number, word: string, instead: string }[]} in the order of the text; positions start at 1
 */
export function findWords(text, rules) {
  return text.split('\n').flatMap((line, index) => {
    if (EXEMPTION.test(line)) return [];
    return rules
      .flatMap(({ pattern, instead, allowed }) =>
        [...line.matchAll(pattern)]
          .filter((match) => !isPartOf(line, match, allowed))
          .map((match) => ({ line: index + 1, column: match.index + 1, word: match[0], instead })),
      )
      .sort((a, b) => a.column - b.column);
  });
}

/** Whether a match overlaps one of the allowed texts. */
function isPartOf(line, { index, 0: word }, allowed) {
  return allowed.some((text) =>
    [...line.matchAll(new RegExp(`\\b${text}\\b`, 'gi'))].some(
      (found) => found.index < index + word.length && index < found.index + text.length,
    ),
  );
}

function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const rules = parseRules(readFileSync(`${root}${STYLE}`, 'utf8'));
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => TEXT_FILES.test(file) && !NOT_OURS.test(file));
  const findings = files.flatMap((file) =>
    findWords(readFileSync(`${root}${file}`, 'utf8'), rules).map((found) => ({ file, ...found })),
  );
  for (const { file, line, column, word, instead } of findings)
    console.log(`${file}:${String(line)}:${String(column)} "${word}": use ${instead}`);
  console.log(`language: ${String(findings.length)} findings in ${String(files.length)} files`);
  process.exitCode = findings.length > 0 || files.length === 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
