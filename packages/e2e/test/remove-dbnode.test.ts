import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Plan } from '@syncops/engine';

import { startClients, type ClientStats } from '@syncops/demo';
import { createScene, type DeployRun, type Scene } from './support/scene.ts';

// One story on real servers: a dbnode with users goes, and no one is refused.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

/**
 * The drain waits for it, with a margin of 30 s. A client renews its token when a fifth of its life is left: long enough for
 * what a busy machine takes for a request.
 */
const TOKEN_SECONDS = 60;
const CLIENTS = { count: 12, requestsPerSecond: 10, emailPrefix: 'removal' } as const;
const DB2 = 'https://db2-';
/** Within this time there are clients on both dbnodes, however busy the machine is. */
const ARRIVAL_MS = 120_000;

let scene: Scene;
let blocked: DeployRun;
let plan: Plan;
let removal: DeployRun;
let again: DeployRun;
let readded: DeployRun;
let before: ClientStats;
let after: ClientStats;
let progress = '';

beforeAll(async () => {
  scene = await createScene({ tokenDurationSeconds: TOKEN_SECONDS });
  const { workspace, sandbox } = scene;
  await workspace.replace(
    'environment.yaml',
    'tokenDurationSeconds: 30',
    `tokenDurationSeconds: ${String(TOKEN_SECONDS)}`,
  );
  await workspace.addDbnode('db2');
  const first = await scene.deploy();
  if (first.report?.ok !== true) throw new Error(`the first deploy failed:\n${first.stderr}`);
  const clients = startClients({
    ...CLIENTS,
    tokenserverUrl: 'http://token.sandbox.internal:8000',
    resolver: sandbox.env['SYNCOPS_RESOLVER'] ?? '',
    ca: await readFile(sandbox.caFile, 'utf8'),
  });
  await rm(workspace.path('dbnodes/db2.yaml'));
  // No one can be refused where no one is.
  for (const end = Date.now() + ARRIVAL_MS; usersOfDb2(clients.stats()) === 0 && Date.now() < end; )
    await sleep(100);
  blocked = await scene.deploy();
  plan = parsePlan((await scene.syncops(['plan', '--json'])).stdout);
  before = clients.stats();
  await workspace.write(
    'confirm.yaml',
    `confirmations:\n  - subject: dbnode/db2\n    digest: '${plan.digest}'\n`,
  );
  removal = await scene.deploy({ onStderr: (text) => (progress = text) });
  after = await clients.stop();
  again = await scene.deploy();
  await workspace.addDbnode('db2');
  readded = await scene.deploy();
});

afterAll(async () => {
  await scene.stop();
});

function parsePlan(text: string): Plan {
  const plan: unknown = JSON.parse(text);
  if (!isPlan(plan)) throw new TypeError('no plan');
  return plan;
}

function isPlan(value: unknown): value is Plan {
  return typeof value === 'object' && value !== null && 'digest' in value && 'steps' in value;
}

/** Clients whose last token was for a virtual host of db2. */
function usersOfDb2({ byOrigin }: ClientStats): number {
  return Object.entries(byOrigin)
    .filter(([origin]) => origin.startsWith(DB2))
    .reduce((sum, [, { users }]) => sum + users, 0);
}

describe('removing a dbnode', () => {
  it('is blocked until it is confirmed', () => {
    expect(blocked.exitCode).toBe(1);
    expect(`${blocked.stdout}${blocked.stderr}`).toContain('dbnode/db2');
    expect(plan.confirmations).toMatchObject([{ subject: 'dbnode/db2', state: 'missing' }]);
  });

  it('goes from the rows to the stack, and leaves nothing to do', () => {
    expect(removal.report?.steps.filter(({ result }) => result !== 'done')).toEqual([]);
    expect(removal).toMatchObject({ exitCode: 0, report: { ok: true, remaining: [] } });
    expect(removal.report?.steps.map(({ id }) => id)).toEqual([
      'nodes:db2',
      'push:tokenserver',
      'drain:db2',
      'publish:webhead',
      'push:webhead',
      'stack:syncstorage-sandbox-dbnode-db2',
    ]);
    expect(progress).toMatch(/until the last token for db2 has expired/);
    expect(again).toMatchObject({ exitCode: 0, report: { ok: true, steps: [] } });
  });

  it('is not noticed by any client, whichever dbnode it was on', () => {
    expect(usersOfDb2(before)).toBeGreaterThan(0);
    expect(usersOfDb2(after)).toBe(0);
    expect(after.requests).toBeGreaterThan(before.requests + 50);
    expect(after.failures).toEqual([]);
    expect(after).toMatchObject({ failed: 0, unauthorized: 0 });
  });

  it('keeps the name from being used again', () => {
    expect(readded.exitCode).toBe(1);
    expect(`${readded.stdout}${readded.stderr}`).toContain('a dbnode called db2 was here before');
  });
});
