import { join } from 'node:path';

import { runNode } from '../../support/run-node.ts';
import { FAKES } from '../../support/scene.ts';
import type { Story } from './story.ts';

/** Deploys main's sandbox without server processes, as scenery: what a deploy does is the story's matter. */
export async function deployedByFakes({ sandbox, checkout }: Story): Promise<void> {
  const run = await runNode([FAKES, 'deploy', '--json', '--environment', 'sandbox'], {
    cwd: checkout,
    env: { ...sandbox.env, FAKE_NODES_FILE: join(checkout, 'nodes.json'), FAKE_TIME_SCALE: '200' },
  });
  if (run.exitCode !== 0) throw new Error(`the deploy of the scenery failed:\n${run.stderr}`);
}
