import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '@syncops/demo';

/** The rows of the table below a heading of CONTRIBUTING.md, without its head. */
function rowsBelow(heading: string): readonly string[] {
  const [, section = ''] = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
}

describe('the table of CONTRIBUTING.md that says where to change what', () => {
  const rows = rowsBelow('Where to change what');

  it('has at least 25 rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it.each(rows)('%s names only paths that exist', (row) => {
    const paths = [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(ROOT, 'packages', path)))).toEqual([]);
  });
});

describe('the commands of CONTRIBUTING.md', () => {
  it('are scripts that package.json has', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const scripts =
      typeof manifest === 'object' && manifest !== null && 'scripts' in manifest
        ? manifest.scripts
        : undefined;
    const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(Object.keys(scripts ?? {})).toEqual(expect.arrayContaining(named));
  });
});
