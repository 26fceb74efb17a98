import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { loadEnvironment, printWarnings, type EnvironmentSelection } from '../load-environment.ts';
import type { Terminal } from '../terminal.ts';
import { runRotationTask, type StreamLooks } from './run-rotation.ts';

export interface AdvanceOptions extends EnvironmentSelection {
  readonly wait?: boolean;
}

/** Goes on with the rotations that are under way; begins none. */
export async function advance(
  engine: EnginePort,
  options: AdvanceOptions,
  terminal: Terminal,
  look: StreamLooks,
): Promise<CommandResult> {
  const loaded = await loadEnvironment(options);
  printWarnings(terminal.stderr, loaded);
  const task = { kind: 'advance', secret: 'all', wait: options.wait === true } as const;
  return runRotationTask(engine, loaded.environment, task, terminal, look);
}
