import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { jsonSchemas } from '../src/index.ts';

const ENVIRONMENTS = join(import.meta.dirname, '../../../environments');

it.each(Object.entries(jsonSchemas()))(
  'the committed %s equals the schema generated from the code',
  async (file, text) => {
    const path = join(ENVIRONMENTS, file);
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(path, text);
    expect(await readFile(path, 'utf8')).toBe(text);
  },
);
