import { DBNODE_BOUNDS, type Bounds } from '@syncops/topology';
import { Command, InvalidArgumentError, Option } from 'commander';

import type { CommandResult } from './command-result.ts';
import type { EnginePort } from './engine-port.ts';
import { addRotationCommands } from './rotation-commands.ts';
import { addSetupCommands } from './setup-commands.ts';
import { lookOf, type Terminal, type TextLook } from './terminal.ts';

/** What the program needs of the world. */
export interface ProgramDeps {
  readonly engine: EnginePort;
  readonly terminal: Terminal;
  readonly version: string;
  /** Takes what a command found or did. */
  readonly finish: (result: CommandResult, options: OutputOptions) => void;
}

export interface OutputOptions {
  readonly json?: boolean;
  /** False with --no-color. */
  readonly color: boolean;
}

export interface CommonOptions extends OutputOptions {
  readonly environment?: string;
  readonly environmentsDir: string;
}

const EXIT_CODES = `
Exit codes:
  0    done
  1    failed, or a plan that a deploy would refuse: the message says why; a repeated run continues
  2    bad usage or input; nothing was called
  3    changes are pending (plan --detailed-exitcode)
  130  interrupted; a repeated run continues`;

/** The command line: what can be typed, and which function it calls. The commands load when they are called. */
export function createProgram(deps: ProgramDeps): Command {
  const program = new Command('syncops')
    .description('Deploys and operates a sharded Firefox Sync storage service on AWS.')
    .version(deps.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => deps.terminal.stdout.write(text),
      writeErr: (text) => deps.terminal.stderr.write(text),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('(run with --help for the options)')
    .addHelpText('after', EXIT_CODES);
  addReadingCommands(program, deps);
  addDeployingCommands(program, deps);
  addNodeCommand(program, deps);
  addRotationCommands(program, deps, { withEnvironment, examples });
  addSetupCommands(program, deps, { withOutput, examples });
  addSandboxCommands(program, deps);
  return program;
}

function addReadingCommands(program: Command, deps: ProgramDeps): void {
  withEnvironment(program.command('validate'), 'all of them')
    .description('check the files of the environments and report every problem at once; calls nothing')
    .addHelpText('after', examples('syncops validate', 'syncops validate --environment production --json'))
    .action(async (options: CommonOptions) => {
      const { validate } = await import('./commands/validate.ts');
      deps.finish(await validate(options), options);
    });

  withEnvironment(program.command('compile'))
    .description('write the CloudFormation templates, one file per stack; calls nothing')
    .requiredOption('--out <dir>', 'folder for the templates; it is created')
    .addHelpText('after', examples('syncops compile --environment production --out templates'))
    .action(async (options: CommonOptions & { readonly out: string }) => {
      const { compile } = await import('./commands/compile.ts');
      deps.finish(await compile(options, options.out), options);
    });

  withEnvironment(program.command('plan'))
    .description('show what a deploy would do; changes nothing')
    .option('--offline', 'plan without credentials and calls, as if nothing existed yet')
    .option('--base <dir>', 'with --offline: plan as if the environments of this folder were deployed')
    .option('--details', 'report the resources of each stack too')
    .addOption(
      new Option('--format <format>', 'form of what is printed').choices(PLAN_FORMATS).default('text'),
    )
    .option('--out <file>', 'write the plan as JSON as well')
    .option('--detailed-exitcode', 'exit with 3 where changes are pending')
    .addHelpText(
      'after',
      examples(
        'syncops plan',
        'syncops plan --format markdown --out plan.json',
        'syncops plan --offline --base ../main/environments',
      ),
    )
    .action(async (options: CommonOptions & PlanFlags) => {
      const { plan } = await import('./commands/plan.ts');
      deps.finish(await plan(deps.engine, options, deps.terminal, stdoutLook(deps, options)), options);
    });

  withEnvironment(program.command('status'))
    .description('report what the environment looks like now, plane by plane; changes nothing')
    .addHelpText('after', examples('syncops status', 'syncops status --environment production --json'))
    .action(async (options: CommonOptions) => {
      const { status } = await import('./commands/status.ts');
      deps.finish(await status(deps.engine, options, stdoutLook(deps, options)), options);
    });
}

const PLAN_FORMATS = ['text', 'markdown', 'json'] as const;

interface PlanFlags {
  readonly offline?: boolean;
  readonly base?: string;
  readonly details?: boolean;
  readonly format: (typeof PLAN_FORMATS)[number];
  readonly detailedExitcode?: boolean;
  readonly out?: string;
}

function addDeployingCommands(program: Command, deps: ProgramDeps): void {
  withEnvironment(program.command('deploy'))
    .description('make the environment what its files say; safe to repeat')
    .option(
      '--digest <sha256>',
      'refuse any other plan than this one; its first digits are enough',
      parseDigest,
    )
    .option('--concurrency <n>', 'steps at a time', parseInteger({ min: 1, max: 30 }))
    .addHelpText(
      'after',
      examples('syncops deploy', 'syncops deploy --environment production --digest 4be1f0a2c9d3'),
    )
    .action(async (options: CommonOptions & { readonly digest?: string; readonly concurrency?: number }) => {
      const { deploy } = await import('./commands/deploy.ts');
      const look = { stdout: stdoutLook(deps, options), wantsColour: options.color };
      deps.finish(await deploy(deps.engine, options, deps.terminal, look), options);
    });

  withEnvironment(program.command('smoke'))
    .description('test the deployed environment as a client would, with signed requests of test users')
    .option('--dbnode <name...>', 'only the virtual hosts of these dbnodes')
    .option('--junit <file>', 'write the results as JUnit XML as well')
    .addHelpText('after', examples('syncops smoke', 'syncops smoke --dbnode db1 db2 --junit smoke.xml'))
    .action(
      async (options: CommonOptions & { readonly dbnode?: readonly string[]; readonly junit?: string }) => {
        const { smoke } = await import('./commands/smoke.ts');
        deps.finish(await smoke(deps.engine, options, deps.terminal, stdoutLook(deps, options)), options);
      },
    );
}

interface AddNodeFlags {
  readonly name?: string;
  readonly instanceClass?: string;
  readonly storage?: number;
  readonly capacity?: number;
}

function addNodeCommand(program: Command, deps: ProgramDeps): void {
  withEnvironment(program.command('add-node'))
    .description('write the file of one more dbnode, if the environment is valid with it; calls nothing')
    .option('--name <name>', 'its name; default: the next number')
    .option('--instance-class <class>', 'e.g. db.m7g.large; default: as the last dbnode')
    .option('--storage <GiB>', 'default: as the last dbnode', parseInteger(DBNODE_BOUNDS.storageGiB))
    .option(
      '--capacity <users>',
      'users per virtual host; default: as the last dbnode',
      parseInteger(DBNODE_BOUNDS.capacity),
    )
    .addHelpText(
      'after',
      examples(
        'syncops add-node',
        'syncops add-node --name db7 --instance-class db.m7g.xlarge --capacity 20000',
      ),
    )
    .action(async (options: CommonOptions & AddNodeFlags) => {
      const { addNode } = await import('./commands/add-node.ts');
      const { storage, ...rest } = options;
      deps.finish(await addNode({ ...rest, ...(storage !== undefined && { storageGiB: storage }) }), options);
    });
}

interface SandboxFlags extends OutputOptions {
  readonly stateDir: string;
  readonly block?: number;
  readonly metadataOnly?: boolean;
  readonly printEnv?: boolean;
}

function addSandboxCommands(program: Command, deps: ProgramDeps): void {
  const sandbox = program
    .command('sandbox')
    .description('a local AWS with real servers behind it, for trying things out');
  const add = (name: string): Command =>
    withOutput(sandbox.command(name)).option('--state-dir <dir>', 'where it keeps its files', '.sandbox');

  add('up')
    .description('start it and leave it running')
    .option(
      '--block <n>',
      'use the addresses 127.<n>.0.0/16; default: 77, or a free one if it is taken',
      parseInteger({ min: 64, max: 250 }),
    )
    .option('--metadata-only', 'start no servers')
    .option('--print-env', 'print only the variables under which it is reached')
    .addHelpText('after', examples('syncops sandbox up', 'eval "$(npx syncops sandbox up --print-env)"'))
    .action(async (options: SandboxFlags) => {
      const { sandboxUp } = await import('./commands/sandbox.ts');
      deps.finish(await sandboxUp(options), options);
    });
  add('down')
    .description('stop it and all of its servers')
    .addHelpText('after', examples('syncops sandbox down'))
    .action(async (options: SandboxFlags) => {
      const { sandboxDown } = await import('./commands/sandbox.ts');
      deps.finish(await sandboxDown(options.stateDir), options);
    });
  add('status')
    .description('report whether it runs (exit code 1: no) and how to reach it')
    .addHelpText('after', examples('syncops sandbox status'))
    .action(async (options: SandboxFlags) => {
      const { sandboxStatus } = await import('./commands/sandbox.ts');
      deps.finish(await sandboxStatus(options.stateDir), options);
    });
}

function withEnvironment(command: Command, whenAbsent = 'the only one'): Command {
  const selected = command
    .option('--environment <name>', `environment to work on; default: ${whenAbsent}`)
    .option('--environments-dir <dir>', 'folder of the environments', './environments');
  return withOutput(selected);
}

function withOutput(command: Command): Command {
  return command
    .option('--json', 'print one JSON document on stdout, and nothing else there')
    .option('--no-color', 'no colours, as with NO_COLOR=1')
    .option('--debug', 'print the stack trace of a failure, as with SYNCOPS_DEBUG=1')
    .addHelpText('after', EXIT_CODES);
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function stdoutLook(deps: ProgramDeps, options: OutputOptions): TextLook {
  return lookOf(deps.terminal.stdout, options.color);
}

function parseInteger({ min, max }: Bounds): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`expected a whole number from ${String(min)} to ${String(max)}`);
  };
}

/** As many digits as a plan shows, at least: fewer could fit another plan. */
const SHORTEST_DIGEST = 12;

function parseDigest(text: string): string {
  if (/^[0-9a-f]{1,64}$/.test(text) && text.length >= SHORTEST_DIGEST) return text;
  throw new InvalidArgumentError(`expected ${String(SHORTEST_DIGEST)} to 64 hexadecimal digits`);
}
