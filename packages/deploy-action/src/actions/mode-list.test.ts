import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import type { ActionHost } from './action-host.ts';
import type { ListInputs } from './inputs.ts';
import { runList } from './mode-list.ts';

const SANDBOX = fileURLToPath(new URL('../../../../environments/sandbox', import.meta.url));

let environmentsDir: string;
beforeAll(async () => {
  environmentsDir = await mkdtemp(join(tmpdir(), 'syncops-list-'));
  await cp(SANDBOX, join(environmentsDir, 'sandbox'), { recursive: true });
  await cp(SANDBOX, join(environmentsDir, 'staging'), { recursive: true });
  const file = join(environmentsDir, 'staging', 'environment.yaml');
  const text = (await readFile(file, 'utf8'))
    .replace('name: sandbox', 'name: staging')
    .replace('domain: sync.', 'domain: staging.')
    .replace(/^local: true$/m, '');
  await writeFile(file, text);
});
afterAll(() => rm(environmentsDir, { recursive: true }));

async function list(inputs: Pick<ListInputs, 'environment'>): Promise<unknown> {
  const outputs = new Map<string, unknown>();
  const host: ActionHost = {
    info: () => undefined,
    notice: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    setOutput: (name, value) => outputs.set(name, value),
    summary: { addRaw: () => ({ write: () => Promise.resolve() }) },
  };
  await runList(
    { mode: 'list', environmentsDir, ...inputs },
    { host, connect: () => Promise.reject(new Error('AWS was called')), tempDir: environmentsDir },
  );
  expect(outputs.get('any')).toBe(true);
  return JSON.parse(String(outputs.get('matrix')));
}

it('passes local environments by', async () => {
  expect(await list({})).toEqual({
    include: [
      {
        environment: 'staging',
        account: '123456789012',
        region: 'us-east-1',
        'plan-role': 'arn:aws:iam::123456789012:role/syncops-plan',
        'deploy-role': 'arn:aws:iam::123456789012:role/syncops-deploy-staging',
        'rotate-role': 'arn:aws:iam::123456789012:role/syncops-rotate-staging',
      },
    ],
  });
});

it('takes a local environment that someone names', async () => {
  expect(await list({ environment: 'sandbox' })).toMatchObject({ include: [{ environment: 'sandbox' }] });
});
