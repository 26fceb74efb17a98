import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { findWords, parseWordList } from './check-language.mjs';

const words = parseWordList(readFileSync(new URL('../docs/style.md', import.meta.url), 'utf8'));
const found = (text) => findWords(text, words).map(({ line, column, word }) => `${line}:${column} ${word}`);

test('the list of docs/style.md is not empty and gives a replacement for every word', () => {
  assert.ok(words.size >= 10);
  for (const instead of words.values()) assert.notEqual(instead, '');
});

test('a listed word is reported with its line and column', () => {
  assert.deepEqual(found('fine\n// starts anew'), ['2:11 anew']);
});

test('a listed word is reported at the start of a sentence and inside a name', () => {
  assert.deepEqual(found('/** Tells it. */'), ['1:5 Tells']);
  assert.deepEqual(found('printTold(x)'), ['1:6 Told']);
  assert.deepEqual(found('tellWarnings(x)'), ['1:1 tell']);
});

test('a word that only contains a listed word is not reported', () => {
  assert.deepEqual(found('besides, recommend an amendment and intelligent storytelling'), []);
});

test('a line with a reasoned exemption is not reported', () => {
  assert.deepEqual(found('nobody // language-ok: the name of a Unix user'), []);
  assert.deepEqual(found('nobody // language-ok:'), ['1:1 nobody']);
});
