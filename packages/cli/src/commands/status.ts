import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { loadEnvironment, type EnvironmentSelection } from '../load-environment.ts';
import { renderStatus } from '../render-status.ts';
import type { TextLook } from '../terminal.ts';

/** Tells what an environment looks like now, plane by plane; changes nothing. */
export async function status(
  engine: EnginePort,
  selection: EnvironmentSelection,
  look: TextLook,
): Promise<CommandResult> {
  const { environment } = await loadEnvironment(selection);
  const report = await (await engine.connect(environment)).status();
  return { exitCode: EXIT.done, document: report, text: renderStatus(report, look, Date.now()) };
}
