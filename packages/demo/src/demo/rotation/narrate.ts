import { ROTATION_PHASES } from '@syncops/secrets';
import pc from 'picocolors';

import { say } from '../say.ts';

/** A rotation tells how many virtual hosts it has tested after every few of them. */
const MANY = / virtual hosts tested, /;
const PHASE = new RegExp(`^\\S+ (?<phase>${ROTATION_PHASES.join('|')}): (?<who>.*)$`);

/**
 * Passes on what `syncops rotate` tells of its progress, with the seconds since it began in front: who has come to which
 * phase stands out, and of tests only the last word remains.
 */
export function narrator(clock: () => number = Date.now): (line: string) => void {
  const startedAt = clock();
  return (line) => {
    if (MANY.test(line)) return;
    const seconds = `${((clock() - startedAt) / 1000).toFixed(1)} s`.padStart(9);
    const { phase, who } = PHASE.exec(line)?.groups ?? {};
    if (phase === undefined || who === undefined) say(`${seconds}  ${line}`);
    else process.stderr.write(`  ${seconds}  ${pc.bold(phase.padEnd(8))} ${who}\n`);
  };
}
