import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { findWords, parseRules } from './check-language.mjs';

const rules = parseRules(readFileSync(new URL('../docs/style.md', import.meta.url), 'utf8'));
const found = (text) => findWords(text, rules).map(({ line, column, word }) => `${line}:${column} ${word}`);

test('the lists of docs/style.md are not empty and give a replacement for every word', () => {
  assert.ok(rules.length >= 20);
  for (const { instead } of rules) assert.notEqual(instead, '');
});

test('a style guide without a list is refused', () => {
  assert.throws(
    () => parseRules('# Style\n\n## Words\n\nnone\n'),
    /the table below "## Words" is missing or empty/,
  );
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

test('a negated noun is reported', () => {
  assert.deepEqual(found('it is no file'), ['1:4 is no file']);
  assert.deepEqual(found('These were no plans'), ['1:7 were no plans']);
});

test('a phrase is allowed as a part of a longer one', () => {
  assert.deepEqual(found('There is no file, and it is no longer missing; there are no rows'), []);
  assert.deepEqual(found('where there is no plan, that is no plan'), ['1:30 is no plan']);
});

test('findings of one line are reported in the order of the text', () => {
  assert.deepEqual(found('a plan is no secret, and nobody starts anew'), [
    '1:8 is no secret',
    '1:26 nobody',
    '1:40 anew',
  ]);
});

test('a line with a reasoned exemption is not reported', () => {
  assert.deepEqual(found('nobody // language-ok: the name of a Unix user'), []);
  assert.deepEqual(found('nobody // language-ok:'), ['1:1 nobody']);
});
