#!/usr/bin/env node
// Runs the checks that a change must pass: the static ones one after another, next to the tests, which share the workers.
// `script/check.mjs --help` lists the options. The last line is `N passed, N failed`, over all tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { sumTestRuns } from './sum-test-counts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The seed that judges a change, so that two runs see the same order of tests and the same cases of properties. */
const DEFAULT_SEED = '20251122';

/** Suites wait for servers about half of the time: four workers keep two cores busy. */
const DEFAULT_WORKERS = '4';

/** Checks that read files only, the quick ones first. */
const STATIC_CHECKS = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'self-test', command: ['node', '--test', 'script/*.test.mjs'] },
  { name: 'language', command: ['node', 'script/check-language.mjs'] },
  { name: 'references', command: ['nx', 'sync:check'] },
  { name: 'bundles', command: ['node', 'script/build-bundles.mjs', '--check'] },
  { name: 'scripts', command: ['script/lint-scripts'], needs: 'pip' },
  { name: 'templates', command: ['script/lint-templates'], needs: 'pip' },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'unused', command: ['knip', '--no-progress', '--no-config-hints'] },
];

const NAMES = [...STATIC_CHECKS.map(({ name }) => name), 'tests'];

const HELP = `Usage: node script/check.mjs [--all] [--affected BASE] [--only NAME,...]

  --all             also the workflows (they need Go) and the linters that are Python packages
  --affected BASE   only the tests of packages that the changes since BASE affect; every static check runs
  --only NAME,...   only these checks: ${NAMES.join(', ')}
  --help            prints this text

SYNCOPS_SEED overrides the seed (${DEFAULT_SEED}), SYNCOPS_TEST_WORKERS the number of test workers (${DEFAULT_WORKERS}).
`;

const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    affected: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit();
}
const only = options.only?.split(',');
const unknown = only?.filter((name) => !NAMES.includes(name)) ?? [];
if (unknown.length > 0) {
  // A mistyped name must not look like a passed check.
  process.stderr.write(`check: no check is called ${unknown.join(', ')}; there are ${NAMES.join(', ')}\n`);
  process.exit(2);
}
const isWanted = (name) => only === undefined || only.includes(name);
const seed = process.env.SYNCOPS_SEED || DEFAULT_SEED;
const work = mkdtempSync(join(tmpdir(), 'syncops-check-'));
const runsFile = join(work, 'test-runs');
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  // Nx's plugins run within it: as separate processes they have seconds to answer, which a busy machine may not give them.
  NX_DAEMON: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  SYNCOPS_TEST_COUNTS: runsFile,
};

/** Runs a command; resolves with its exit code and, where it is captured, what it printed. */
function run([program, ...args], { capture, extraEnv = {} }) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...env, ...extraEnv },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

const skipped = [];
const failures = [];
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** The command that runs one check again, the way this run did. */
const repeatOf = (name, needsAll) => `script/test --only ${name}${needsAll ? ' --all' : ''}`;

async function runStaticChecks(hasPip) {
  for (const { name, command, needs } of STATIC_CHECKS) {
    if (!isWanted(name)) continue;
    if (needs === 'pip' && !(options.all && hasPip)) {
      skipped.push(
        `${name}: ${options.all ? 'python3 with pip is missing' : 'only --all and .ci/run lint with Python packages'}`,
      );
      continue;
    }
    const since = performance.now();
    const { code, output } = await run(command, { capture: true });
    // ESLint goes on without the rule of the layers if Nx has no project graph: that is not a passed check.
    const passed = code === 0 && !output.includes('The rule will be skipped');
    process.stdout.write(`${passed ? '✔' : '✖'} ${name} (${seconds(since)})\n`);
    if (passed) continue;
    process.stdout.write(output);
    failures.push(`${name}: ${repeatOf(name, needs !== undefined)}`);
  }
}

/** The packages that changes since a commit affect, by Nx's project graph. */
async function affectedPackages(base) {
  const { code, output } = await run(['nx', 'show', 'projects', '--affected', `--base=${base}`, '--json'], {
    capture: true,
  });
  if (code !== 0) throw new Error(`nx cannot find the packages that ${base} affects: ${output}`);
  return JSON.parse(output).map((name) => name.replace('@syncops/', ''));
}

async function runTests(hasGo) {
  if (!isWanted('tests')) return;
  const arguments_ = ['--seed', seed, '--maxWorkers', process.env.SYNCOPS_TEST_WORKERS || DEFAULT_WORKERS];
  const withWorkflows = options.all && hasGo;
  if (!withWorkflows) {
    skipped.push(
      `workflows: ${options.all ? 'act cannot be built, see above' : 'only --all and .ci/run run them'}`,
    );
  }
  if (options.affected !== undefined) {
    const projects = await affectedPackages(options.affected);
    if (projects.length === 0) {
      skipped.push('tests: the change affects no package');
      return;
    }
    if (withWorkflows && projects.includes('e2e')) projects.push('workflows');
    skipped.push(`tests of packages that the change does not affect; it affects ${projects.join(', ')}`);
    arguments_.push('--selectProjects', ...projects);
  }
  const since = performance.now();
  const { code } = await run(['jest', ...arguments_], {
    capture: false,
    extraEnv: {
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      ...(withWorkflows && { SYNCOPS_TEST_WORKFLOWS: '1' }),
    },
  });
  process.stdout.write(`${code === 0 ? '✔' : '✖'} tests (${seconds(since)})\n`);
  if (code !== 0) failures.push(`tests: SYNCOPS_SEED=${seed} ${repeatOf('tests', withWorkflows)}`);
}

const hasPip =
  options.all && (await run(['python3', '-m', 'pip', '--version'], { capture: true })).code === 0;
let hasGo = false;
if (options.all && isWanted('tests')) {
  const { code, output } = await run(['script/go-tool', 'act'], { capture: true });
  hasGo = code === 0;
  if (!hasGo) {
    process.stdout.write(output);
    failures.push('workflows: script/go-tool act');
  }
}
await Promise.all([runStaticChecks(hasPip), runTests(hasGo)]);

const sum = sumTestRuns(runsFile, seed);
rmSync(work, { recursive: true, force: true });
const lines = [
  ...skipped.map((text) => `skipped: ${text}`),
  ...failures.map((text) => `failed: ${text}`),
  ...sum.failedTests,
];
process.stdout.write(`\n${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}`);
process.stdout.write(`${String(sum.passed)} passed, ${String(sum.failed)} failed\n`);
const ranTests = sum.passed > 0 || !isWanted('tests') || options.affected !== undefined;
process.exitCode = failures.length === 0 && sum.failed === 0 && ranTests ? 0 : 1;
