import { liveRotation, renderReport, type RotationView } from '@syncops/report';
import { type RotationTask } from '@syncops/engine';
import type { Environment } from '@syncops/topology';

import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { watchForInterrupt } from '../interrupt.ts';
import { lookOf, type Terminal, type TextLook } from '../terminal.ts';

/** How the two streams of a command may look. */
export interface StreamLooks {
  readonly stdout: TextLook;
  readonly wantsColour: boolean;
}

/** Does what a task says, with its progress on stderr. */
export async function runRotationTask(
  engine: EnginePort,
  environment: Environment,
  task: RotationTask,
  terminal: Terminal,
  look: StreamLooks,
): Promise<CommandResult> {
  const { stderr } = terminal;
  const connected = await engine.connect(environment);
  const view: RotationView = liveRotation(stderr, { coloured: lookOf(stderr, look.wantsColour).coloured });
  const goesOn = `\`syncops advance --environment ${environment.name}\` goes on from there`;
  const interrupt = watchForInterrupt(
    (line) => {
      view.note(line);
    },
    {
      first: 'the step that runs now is finished, no other begins',
      second: `nothing is lost, as the state is in Secrets Manager and both values stay accepted; ${goesOn}`,
    },
  );
  try {
    const report = await connected.rotate(task, { onEvent: view, signal: interrupt.signal });
    view.stop();
    const isOver = report.ok && report.secrets.every(({ outcome }) => outcome !== 'waiting');
    const interrupted = isOver ? undefined : interrupt.exitCode();
    if (interrupted !== undefined) {
      stderr.write(`interrupted: nothing is lost, and no client notices; ${goesOn}\n`);
    }
    return {
      exitCode: interrupted ?? (report.ok ? EXIT.done : EXIT.failed),
      document: report,
      text: renderReport(report, { environment: environment.name, now: Date.now(), ...look.stdout }),
    };
  } finally {
    view.stop();
    interrupt.stop();
  }
}
