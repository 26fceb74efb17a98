import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { createSampleEnvironments, type SampleEnvironments } from '../../test/sample-environments.ts';
import { addNode } from './add-node.ts';

let sample: SampleEnvironments;
beforeEach(() => {
  sample = createSampleEnvironments();
});
afterEach(() => {
  sample.dispose();
});

const dbnodeFiles = (): readonly string[] => readdirSync(join(sample.dir, 'sandbox', 'dbnodes')).sort();

describe('add-node', () => {
  it('writes the next dbnode after the pattern of the last', async () => {
    const result = await addNode({ environmentsDir: sample.dir });
    expect(result.exitCode).toBe(0);
    expect(result.document).toMatchObject({ ok: true, environment: 'sandbox', dbnode: 'db2' });
    expect(sample.read('sandbox/dbnodes/db2.yaml')).toBe(
      sample.read('sandbox/dbnodes/db1.yaml').replace('name: db1', 'name: db2'),
    );
    expect(result.text).toContain('https://db2-0.sync.localhost:8443 to https://db2-9.sync.localhost:8443');
    expect(result.text).toContain('syncops deploy --environment sandbox');
  });

  it('takes what the command line chooses', async () => {
    await addNode({
      environmentsDir: sample.dir,
      name: 'db7',
      instanceClass: 'db.m7g.xlarge',
      storageGiB: 200,
      capacity: 20_000,
    });
    const text = sample.read('sandbox/dbnodes/db7.yaml');
    for (const line of ['name: db7', 'instanceClass: db.m7g.xlarge', 'storageGiB: 200', 'capacity: 20000']) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('writes the first dbnode of an environment that lacks nothing else', async () => {
    sample.remove('sandbox/dbnodes');
    const result = await addNode({ environmentsDir: sample.dir, environment: 'sandbox' });
    expect(result.document).toMatchObject({ dbnode: 'db1' });
  });

  it.each([
    { name: 'an existing name', options: { name: 'db1' }, code: 'DBNODE_EXISTS' },
    { name: 'a path as name', options: { name: '../../db2' }, code: 'INVALID_DBNODE' },
    {
      name: 'an unknown instance class',
      options: { instanceClass: 'db.huge; rm' },
      code: 'INVALID_ENVIRONMENT',
    },
    { name: 'too much storage', options: { storageGiB: 65_537 }, code: 'INVALID_ENVIRONMENT' },
    { name: 'a name against the rules', options: { name: '-db2' }, code: 'INVALID_ENVIRONMENT' },
  ])('writes nothing for $name', async ({ options, code }) => {
    await expect(addNode({ environmentsDir: sample.dir, ...options })).rejects.toMatchObject({ code });
    expect(dbnodeFiles()).toEqual(['db1.yaml']);
  });

  it('writes nothing where another environment has the hostnames already', async () => {
    sample.addEnvironment('staging');
    const text = sample.read('staging/environment.yaml');
    sample.write('staging/environment.yaml', text.replace('domain: staging.', 'domain: sync.'));
    sample.write('staging/dbnodes/db5.yaml', sample.read('staging/dbnodes/db1.yaml').replace('db1', 'db5'));
    sample.remove('staging/dbnodes/db1.yaml');
    const attempt = addNode({ environmentsDir: sample.dir, environment: 'sandbox', name: 'db5' });
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID_ENVIRONMENT' });
    expect(dbnodeFiles()).toEqual(['db1.yaml']);
  });

  it('names the file that would have been written, not the copy that was checked', async () => {
    const attempt = addNode({ environmentsDir: sample.dir, instanceClass: 'db.huge' });
    await expect(attempt).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          position: expect.objectContaining({ file: join(sample.dir, 'sandbox/dbnodes/db2.yaml') }),
        }),
      ]),
    });
  });
});
