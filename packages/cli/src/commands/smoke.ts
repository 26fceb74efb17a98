import { writeFile } from 'node:fs/promises';

import { renderJunit, renderTable, type CheckEvent } from '@syncops/smoke-tests';

import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { loadEnvironment, type EnvironmentSelection } from '../load-environment.ts';
import type { Terminal, TextLook } from '../terminal.ts';

export interface SmokeCommandOptions extends EnvironmentSelection {
  readonly dbnode?: readonly string[];
  /** Where the results are written as JUnit XML. */
  readonly junit?: string;
}

/** Tests a deployed environment as a client would; writes only records of its own test users. */
export async function smoke(
  engine: EnginePort,
  options: SmokeCommandOptions,
  terminal: Terminal,
  look: TextLook,
): Promise<CommandResult> {
  const { environment } = await loadEnvironment(options);
  refuseUnknownDbnodes(
    options.dbnode ?? [],
    environment.dbnodes.map(({ name }) => name),
  );
  const connected = await engine.connect(environment);
  const report = await connected.smoke({
    ...(options.dbnode !== undefined && { dbnodes: options.dbnode }),
    // At a terminal the table comes soon enough and reports them as well.
    ...(!terminal.stdout.isTTY && { onEvent: printFailures(terminal.stderr) }),
  });
  if (options.junit !== undefined) await writeFile(options.junit, renderJunit(report));
  return {
    exitCode: report.ok ? EXIT.done : EXIT.failed,
    document: report,
    text: renderTable(report, { terminal: look.coloured }),
  };
}

function refuseUnknownDbnodes(wanted: readonly string[], known: readonly string[]): void {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new CliError('USAGE', `no dbnode is called ${unknown.join(', ')}: there are ${known.join(', ')}`);
}

/** A long run should not keep its failures to itself until the end. */
function printFailures(stderr: NodeJS.WritableStream): (event: CheckEvent) => void {
  return (event) => {
    if (event.kind !== 'check-finished' || event.outcome.result.kind !== 'failed') return;
    const { id, result } = event.outcome;
    stderr.write(`${id}: expected ${result.expected}, found ${result.found}\n`);
  };
}
