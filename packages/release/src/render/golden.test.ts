import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { dbnodeFacts, testEnvironment, webheadInput } from '../../test/fixtures.ts';
import type { Release } from '../release.ts';
import { serializeRelease } from '../serialize.ts';
import { renderTokenserverRelease } from './tokenserver.ts';
import { renderWebheadRelease } from './webhead.ts';

/** Set to write the golden files again; read the difference before it is committed. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const GOLDEN = fileURLToPath(new URL('../../test/golden/', import.meta.url));

const small = webheadInput(testEnvironment());

const fullEnvironment = testEnvironment({
  name: 'production',
  dbnodes: ['db1', 'db2', 'db10'],
  port: 8080,
  httpsPort: 8443,
});
/** Three dbnodes: one idle, one whose new secret is being accepted, one whose old secret is being retired. */
const full = webheadInput(fullEnvironment, [
  dbnodeFacts(fullEnvironment, 'db10', { AWSPREVIOUS: 'one', AWSCURRENT: 'two' }),
  dbnodeFacts(fullEnvironment, 'db2', { AWSCURRENT: 'one', AWSPENDING: 'two' }),
  dbnodeFacts(fullEnvironment, 'db1'),
]);

/** Each file of the release as a file, and everything else as JSON. */
function filesOf(release: Release): ReadonlyMap<string, string> {
  const files = release.files.map(({ content, ...rest }) => ({ ...rest, bytes: Buffer.byteLength(content) }));
  const summary = { ...release, files, sha256: serializeRelease(release).sha256 };
  return new Map([
    ['release.json', `${JSON.stringify(summary, null, 2)}\n`],
    ...release.files.map(({ path, content }) => [join('files', path), content] as const),
  ]);
}

describe('releases', () => {
  it.each<[string, Release]>([
    ['small-webhead', renderWebheadRelease(small)],
    ['small-tokenserver', renderTokenserverRelease(small)],
    ['full-webhead', renderWebheadRelease(full)],
    ['full-tokenserver', renderTokenserverRelease(full)],
  ])('%s is as the golden files say', (name, release) => {
    const directory = join(GOLDEN, name);
    const files = filesOf(release);
    if (UPDATE) {
      rmSync(directory, { recursive: true, force: true });
      for (const [path, content] of files) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), content);
      }
    }
    const golden = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
    expect(golden.sort()).toEqual([...files.keys()].sort());
    for (const [path, content] of files) expect(content).toBe(readFileSync(join(directory, path), 'utf8'));
  });

  it('do not depend on the order in which facts are given', () => {
    const reversed = { ...full, dbnodes: [...full.dbnodes].reverse() };
    expect(serializeRelease(renderWebheadRelease(reversed))).toEqual(
      serializeRelease(renderWebheadRelease(full)),
    );
  });
});
