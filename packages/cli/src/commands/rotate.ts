import {
  ageLimit,
  assertConfirmed,
  compromisedCost,
  selectSecrets,
  type RotationTask,
  type SecretChoice,
} from '@syncops/engine';
import { renderStatuses } from '@syncops/report';
import type { Environment } from '@syncops/topology';

import { ask } from '../ask.ts';
import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { loadEnvironment, printWarnings, type EnvironmentSelection } from '../load-environment.ts';
import type { Terminal, TextLook } from '../terminal.ts';
import { runRotationTask, type StreamLooks } from './run-rotation.ts';

export interface RotateOptions extends EnvironmentSelection {
  readonly dbnode?: readonly string[];
  readonly all?: boolean;
  readonly due?: boolean;
  readonly secret: SecretChoice;
  readonly wait?: boolean;
  readonly status?: boolean;
  readonly abort?: boolean;
  readonly details?: boolean;
  readonly compromised?: boolean;
  readonly confirm?: string;
}

/** Gives secrets new values, reports where they stand, or takes new values back. */
export async function rotate(
  engine: EnginePort,
  options: RotateOptions,
  terminal: Terminal,
  look: StreamLooks,
  askPerson: typeof ask = ask,
): Promise<CommandResult> {
  const loaded = await loadEnvironment(options);
  const { environment } = loaded;
  refuseBadOptions(options, environment);
  printWarnings(terminal.stderr, loaded);
  if (options.status === true) return showStatus(engine, environment, options, look.stdout);
  if (options.compromised === true) await confirmCost(environment, options, terminal, askPerson);
  return runRotationTask(engine, environment, taskOf(options), terminal, look);
}

/** @throws CliError `USAGE` with everything that does not fit together, unknown dbnodes among it */
function refuseBadOptions(options: RotateOptions, environment: Environment): void {
  const { status = false, abort = false, due = false, all = false, compromised = false } = options;
  const isStart = !status && !abort;
  const chosen = [
    ...(options.dbnode === undefined ? [] : ['--dbnode']),
    ...(all ? ['--all'] : []),
    ...(due ? ['--due'] : []),
  ];
  const problems = [
    ...(status && abort ? ['--status and --abort exclude each other'] : []),
    ...(chosen.length > 1 ? [`${chosen.join(' and ')} exclude each other`] : []),
    ...(isStart && chosen.length === 0
      ? [
          'say which secrets to rotate: --dbnode NAME…, --all, or --due for those above the age of the environment file',
        ]
      : []),
    ...refusedWith('--due', due, { '--status': status, '--abort': abort, '--compromised': compromised }),
    ...refusedWith('--compromised', compromised, { '--status': status, '--abort': abort }),
    ...refusedWith('--wait', options.wait === true, { '--status': status, '--abort': abort }),
    ...(options.confirm !== undefined && !compromised ? ['--confirm goes with --compromised only'] : []),
    ...(options.details === true && !status ? ['--details goes with --status only'] : []),
    ...problemOf(() => selectSecrets(environment, options.dbnode, options.secret)),
    ...(due ? problemOf(() => ageLimit(environment)) : []),
  ];
  if (problems.length === 0) return;
  throw new CliError('USAGE', problems.join('\n'), {
    hint: 'nothing was called; syncops rotate --help has examples',
  });
}

function refusedWith(
  flag: string,
  isGiven: boolean,
  others: Readonly<Record<string, boolean>>,
): readonly string[] {
  if (!isGiven) return [];
  return Object.entries(others)
    .filter(([, isOtherGiven]) => isOtherGiven)
    .map(([other]) => `${flag} does not go with ${other}`);
}

function problemOf(check: () => unknown): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [error.message];
    throw error;
  }
}

function taskOf(options: RotateOptions): RotationTask {
  const { dbnode, secret, wait = false, compromised = false } = options;
  const selection = { secret, ...(dbnode !== undefined && { dbnodes: dbnode }) };
  if (options.abort === true) return { kind: 'abort', ...selection };
  if (options.due === true) return { kind: 'due', secret, wait };
  return { kind: 'rotate', ...selection, wait, isCompromised: compromised };
}

async function showStatus(
  engine: EnginePort,
  environment: Environment,
  { dbnode, secret, details }: RotateOptions,
  look: TextLook,
): Promise<CommandResult> {
  const connected = await engine.connect(environment);
  const statuses = await connected.secrets({ secret, ...(dbnode !== undefined && { dbnodes: dbnode }) });
  const text = renderStatuses(statuses, {
    environment: environment.name,
    now: Date.now(),
    ...(environment.secrets !== undefined && { rotateAfterDays: environment.secrets.rotateAfterDays }),
    ...look,
    details: details === true,
  });
  return { exitCode: EXIT.done, document: { environment: environment.name, secrets: statuses }, text };
}

/** Says what it costs, and makes sure that it is meant. @throws SecretsError `UNCONFIRMED`; CliError where there is no terminal */
async function confirmCost(
  environment: Environment,
  { dbnode, secret, confirm }: RotateOptions,
  { stderr }: Terminal,
  askPerson: typeof ask,
): Promise<void> {
  for (const line of compromisedCost(environment, selectSecrets(environment, dbnode, secret)))
    stderr.write(`${line}\n`);
  const question = `Type the name of the environment to go on (${environment.name}): `;
  const typed = confirm ?? (await askPerson(stderr, question));
  if (typed === undefined) {
    throw new CliError(
      'USAGE',
      'there is no terminal at which to confirm the rotation; nothing was changed',
      {
        hint: `confirm it with --confirm ${environment.name}`,
      },
    );
  }
  assertConfirmed(environment.name, typed.trim());
}
