import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDataTemplate } from './mariadb.ts';

/** A limit for what hangs. */
const TIME_LIMIT_MS = 120_000;

let folder: string;
/** A temporary table of another server, as MariaDB names them. */
let foreignTable: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'syncops-mariadb-test-'));
  foreignTable = join(tmpdir(), `#sql-temptable-syncops-${String(process.pid)}.MAI`);
  await writeFile(foreignTable, '');
}, TIME_LIMIT_MS);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(foreignTable, { force: true });
});

describe('createDataTemplate', () => {
  it(
    'a server that starts leaves the temporary tables of other servers alone',
    async () => {
      await createDataTemplate(join(folder, 'template'));
      expect(await readdir(tmpdir())).toContain(foreignTable.slice(tmpdir().length + 1));
      expect(await readdir(folder)).toEqual(['template']);
    },
    TIME_LIMIT_MS,
  );
});
