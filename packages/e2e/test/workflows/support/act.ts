import { execFile, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import * as z from 'zod';

import { ROOT } from '@syncops/demo';
import { createDrainedNode, isLastLine } from './drained-node.ts';
import {
  readWorkflow,
  thirdPartyActions,
  workflowPath,
  workflowsOf,
  type Workflow,
} from './workflow-file.ts';

const ACTIONS = fileURLToPath(new URL('../actions', import.meta.url));
/** A run that hangs fails its test instead of stopping all of them; no measure of a machine that may be busy. */
const LIMIT_MS = 900_000;

/** A workflow command that a job said. */
export interface Annotation {
  readonly job: string;
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a run of a workflow came to. */
export interface ActRun {
  readonly exitCode: number;
  /** `success` or `failure` of each job that ran, by its name. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Step summaries in order, Markdown. */
  readonly summaries: readonly string[];
  readonly annotations: readonly Annotation[];
  /** `job/step id/name` to value. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Values that a job asked the runner to mask. */
  readonly masked: readonly string[];
  /** Everything that a runner would show: without the lines in which act lists what it masks and sets. */
  readonly log: string;
}

export interface ActOptions {
  readonly workflow: Workflow;
  readonly event: string;
  /** The checkout whose workflow is run. */
  readonly directory: string;
  readonly eventFile: string;
  /** Home of act: its cache and the workspaces of the jobs. */
  readonly home: string;
  readonly token: string;
  /** Variables of the run, as `github` has them. */
  readonly runEnv: Readonly<Record<string, string>>;
  /** Variables of the machine that it runs on. */
  readonly machineEnv: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

let binary: Promise<string> | undefined;

/** Path of act, which is built when it is asked for first. */
function findAct(): Promise<string> {
  binary ??= promisify(execFile)(join(ROOT, 'script/go-tool'), ['act']).then(({ stdout }) => stdout.trim());
  return binary;
}

/** Runs a workflow with act on this machine, without containers, its third-party actions replaced by those in `actions/`. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const workflows = workflowsOf(options.workflow);
  const replaced = new Set(workflows.flatMap((name) => thirdPartyActions(readWorkflow(name))));
  await Promise.all(workflows.map((name) => withoutQueue(join(options.directory, workflowPath(name)))));
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const argv = [
    options.event,
    ...['--json', '--no-cache-server', '--no-skip-checkout', '--concurrent-jobs', '1'],
    ...['--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--workflows', workflowPath(options.workflow), '--eventpath', options.eventFile],
    ...[...replaced].flatMap((action) => {
      const name = action.slice(action.indexOf('/') + 1, action.indexOf('@'));
      return ['--local-repository', `${action}=${join(ACTIONS, name)}`];
    }),
    ...pairs('--env', options.runEnv),
    ...pairs('--var', options.variables),
    ...pairs('--secret', { ...options.secrets, GITHUB_TOKEN: options.token }),
  ];
  const { exitCode, log } = await run(await findAct(), argv, options);
  return { exitCode, ...parseLog(log) };
}

/** act does without concurrency groups, and refuses a key of them that it does not know yet. */
async function withoutQueue(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^ +queue: max\n/gm, ''));
}

async function run(
  act: string,
  argv: readonly string[],
  { directory, home, machineEnv }: ActOptions,
): Promise<{ readonly exitCode: number; readonly log: string }> {
  const { PATH = '' } = process.env;
  const node = await createDrainedNode(home);
  return new Promise((resolve, reject) => {
    const child = spawn(act, argv, {
      cwd: directory,
      env: {
        PATH: `${node.folder}:${PATH}`,
        HOME: home,
        XDG_CACHE_HOME: join(home, '.cache'),
        ...machineEnv,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        node.onLog(text);
      });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ exitCode: code ?? -1, log });
    });
  });
}

/** A line of `--json`, as far as it is of interest. */
const lineSchema = z.object({
  job: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
  kvPairs: z.record(z.string(), z.string()).nullish(),
  jobResult: z.string().optional(),
});
type LogLine = z.infer<typeof lineSchema>;

/** Commands by which a job gives values to the runner; act writes them down, GitHub does not. */
const UNSHOWN: ReadonlySet<string | undefined> = new Set(['add-mask', 'set-env']);

function parseLog(text: string): Omit<ActRun, 'exitCode'> {
  const all = text.split('\n').map((line) => ({ line, parsed: parseLine(line) }));
  const masked = all.flatMap(({ parsed }) => (parsed?.command === 'add-mask' ? (parsed.arg ?? []) : []));
  const shown = all.filter(
    ({ line, parsed }) =>
      !UNSHOWN.has(parsed?.command) && !masked.includes(parsed?.arg ?? '') && !isLastLine(line),
  );
  const lines = shown.flatMap(({ parsed }) => parsed ?? []);
  const outputs = lines.filter(({ command }) => command === 'set-output');
  return {
    masked,
    log: shown.map(({ line }) => line).join('\n'),
    jobs: Object.fromEntries(
      lines.flatMap(({ job, jobResult }) => (jobResult === undefined ? [] : [[nameOf(job), jobResult]])),
    ),
    summaries: lines.flatMap(({ command, content }) => (command === 'summary' ? (content ?? []) : [])),
    annotations: lines.flatMap(({ job, command, arg = '', kvPairs }): readonly Annotation[] =>
      command === 'error' || command === 'warning' || command === 'notice'
        ? [{ job: nameOf(job), level: command, message: arg, properties: kvPairs ?? {} }]
        : [],
    ),
    outputs: Object.fromEntries(
      outputs.map(({ job, stepID, name = '', arg = '' }) => [
        `${nameOf(job)}/${stepID?.join('/') ?? ''}/${name}`,
        arg,
      ]),
    ),
  };
}

function parseLine(line: string): LogLine | undefined {
  if (!line.startsWith('{')) return undefined;
  return lineSchema.parse(JSON.parse(line));
}

/**
 * `workflow/job` without the workflow, and of a called workflow `caller / job`, as GitHub shows it: act writes
 * `caller/workflow/job`. Without the number, too, that act gives to each job of a matrix.
 */
function nameOf(job = ''): string {
  const parts = job.split('/').map((part) => part.trim().replace(/-\d+$/, ''));
  return (parts.length > 2 ? [parts[0], ...parts.slice(2)] : parts.slice(-1)).join(' / ');
}
