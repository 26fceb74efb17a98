import { join } from 'node:path';

import type { DeployReport } from '@syncops/engine';
import { startSandbox, type Sandbox, type SandboxOptions } from '@syncops/sandbox';

import { ROOT } from '@syncops/demo';
import { runNode, type NodeRun } from './run-node.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** The command line of syncops-with-fakes.ts, bundled before the tests by build-fakes.mjs. */
export const FAKES = join(ROOT, 'packages/e2e/dist/syncops-with-fakes.mjs');

export interface DeployRun extends NodeRun {
  /** The report of `--json`; undefined where the deploy did not begin. */
  readonly report: DeployReport | undefined;
}

export interface RunOptions {
  /** Variables in addition to, or instead of, those of the sandbox. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onStderr?: (text: string) => void;
  /** Asked as often: from the first yes on the process is dead, by a signal that it cannot hear. */
  readonly killWhen?: (text: string) => boolean;
}

/** A sandbox and a workspace of its own, and the command line between them. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly workspace: Workspace;
  syncops(args: readonly string[], options?: RunOptions): Promise<NodeRun>;
  /** `syncops deploy --json` */
  deploy(options?: RunOptions): Promise<DeployRun>;
  stop(): Promise<void>;
}

/** Starts a sandbox; one without processes gets a command line that does without them, see syncops-with-fakes.ts. */
export async function createScene(options: SandboxOptions = {}): Promise<Scene> {
  const workspace = await createWorkspace();
  const sandbox = await startSandbox(options);
  const script = options.metadataOnly === true ? FAKES : join(ROOT, 'packages/cli/bin/syncops.mjs');
  const syncops: Scene['syncops'] = (args, { env, ...watching } = {}) =>
    runNode([script, ...args, '--environments-dir', 'environments'], {
      cwd: workspace.dir,
      env: { ...sandbox.env, FAKE_NODES_FILE: join(workspace.dir, 'nodes.json'), ...env },
      ...watching,
    });
  return {
    sandbox,
    workspace,
    syncops,
    async deploy(runOptions) {
      const run = await syncops(['deploy', '--json'], runOptions);
      const document: unknown = run.stdout === '' ? undefined : JSON.parse(run.stdout);
      return { ...run, report: isReport(document) ? document : undefined };
    },
    async stop() {
      await sandbox.stop();
      await workspace.remove();
    },
  };
}

function isReport(value: unknown): value is DeployReport {
  return typeof value === 'object' && value !== null && 'steps' in value && 'remaining' in value;
}

/** The step of a run that failed; what only followed from it is skipped. @throws TypeError where it is not exactly one */
export function onlyFailure({ report, stderr }: DeployRun): {
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly source: string;
} {
  const failed = report?.steps.filter(({ result }) => result === 'failed') ?? [];
  const [first] = failed;
  if (first?.error === undefined || failed.length !== 1)
    throw new TypeError(`${String(failed.length)} steps failed:\n${stderr}`);
  const { code, message, source = '' } = first.error;
  return { id: first.id, code, message, source };
}
