import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { loadEnvironment, type EnvironmentSelection } from '../load-environment.ts';
import type { TextLook } from '../terminal.ts';

/** Shows what an environment looks like now, plane by plane; changes nothing. */
export async function status(
  engine: EnginePort,
  selection: EnvironmentSelection,
  look: TextLook,
): Promise<CommandResult> {
  const { environment } = await loadEnvironment(selection);
  const report = await (await engine.connect(environment)).status();
  // Loaded afterwards, so that the first request does not wait for the table printer.
  const { renderStatus } = await import('../render-status.ts');
  return { exitCode: EXIT.done, document: report, text: renderStatus(report, look, Date.now()) };
}
