// Reports words that docs/style.md replaces, in every tracked text file, as file:line:column with what to use instead.
// A line that needs such a word carries the comment `language-ok: <reason>`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STYLE = 'docs/style.md';
const TEXT_FILES = /\.(ts|mts|mjs|cjs|sh|md|ya?ml)$|^script\/[\w-]+$|^\.ci\/run$/;
const NOT_OURS = /(^|\/)(dist|golden)\/|^docs\/style\.md$|^script\/check-language\.test\.mjs$/;
const EXEMPTION = /language-ok: \S/;

/** The word list: each word with what to use instead. @param {string} style - the text of docs/style.md */
export function parseWordList(style) {
  const section = /^## Words\n([\s\S]*?)^## /m.exec(style)?.[1] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  const words = rows.map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );
  if (words.length === 0) throw new Error(`${STYLE}: the table below "## Words" is missing or empty`);
  return new Map(words);
}

/**
 * Finds listed words, also as a part of a camelCase name.
 * @returns {{ line: number, column: number, word: string, instead: string }[]} positions start at 1
 */
export function findWords(text, words) {
  const list = [...words.keys()].join('|');
  const capitalised = [...words.keys()].map((word) => word[0].toUpperCase() + word.slice(1)).join('|');
  const pattern = new RegExp(`(?<![A-Za-z])(?:${list})(?![a-z])|(?:${capitalised})(?![a-z])`, 'g');
  return text.split('\n').flatMap((line, index) =>
    EXEMPTION.test(line)
      ? []
      : [...line.matchAll(pattern)].map((match) => ({
          line: index + 1,
          column: match.index + 1,
          word: match[0],
          instead: words.get(match[0].toLowerCase()) ?? '',
        })),
  );
}

function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const words = parseWordList(readFileSync(`${root}${STYLE}`, 'utf8'));
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => TEXT_FILES.test(file) && !NOT_OURS.test(file));
  const findings = files.flatMap((file) =>
    findWords(readFileSync(`${root}${file}`, 'utf8'), words).map((found) => ({ file, ...found })),
  );
  for (const { file, line, column, word, instead } of findings)
    console.log(`${file}:${String(line)}:${String(column)} "${word}": use ${instead}`);
  console.log(`language: ${String(findings.length)} findings in ${String(files.length)} files`);
  process.exitCode = findings.length > 0 || files.length === 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
