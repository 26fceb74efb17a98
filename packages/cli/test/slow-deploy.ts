// Run as a process of its own: `syncops deploy` with an engine whose first step never ends before it is asked to stop.
import { setTimeout as sleep } from 'node:timers/promises';

import { runCli } from '../src/run-cli.ts';
import { createFakeEngine, samplePlan, sampleReport } from './fake-engine.ts';

const { stdout, stderr, env } = process;
// The clock stands still: two signals come in the same second, however long a busy machine takes to bring the second.
const now = Date.now();
Date.now = () => now;
process.exitCode = await runCli(process.argv.slice(2), {
  terminal: { stdout, stderr, env },
  version: 'test',
  engine: createFakeEngine({
    deploy: async ({ onPlan, onEvent, signal }) => {
      await onPlan?.(samplePlan);
      onEvent?.({ kind: 'step-started', id: 'secrets:db1', at: Date.now() });
      while (signal?.aborted !== true) await sleep(20);
      onEvent?.({
        kind: 'step-finished',
        id: 'secrets:db1',
        at: Date.now(),
        result: { kind: 'done', seconds: 1, detail: 'finished all the same' },
      });
      const [first, second] = sampleReport.steps;
      if (first === undefined || second === undefined) throw new TypeError('the sample has two steps');
      return {
        ...sampleReport,
        ok: false,
        steps: [first, { ...second, result: 'skipped', seconds: 0, detail: 'the deploy was interrupted' }],
      };
    },
  }),
});
