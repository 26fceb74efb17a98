import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A `node` for act's PATH that ends only when act has read its output. If a command fails, act stops reading its output as
 * soon as the command ends, so that on a busy machine the reason of a failure is missing from the log.
 */
export interface DrainedNode {
  /** The folder that comes first in PATH. */
  readonly folder: string;
  /** Lets a `node` end whose last line is in this part of act's log. */
  onLog(text: string): void;
}

const LAST_LINE = 'syncops-last-line-of-output';
const LAST_LINE_PATTERN = new RegExp(`${LAST_LINE} (\\d+-\\d+)`, 'g');

/** Whether a line of act's log is such a last line, which no runner would show. */
export const isLastLine = (line: string): boolean => line.includes(LAST_LINE);

/** @param home - folder of the run; the script and its marks are created in it */
export async function createDrainedNode(home: string): Promise<DrainedNode> {
  const folder = join(home, 'drained-node');
  const seen = join(folder, 'seen');
  await mkdir(seen, { recursive: true });
  const script = `#!/usr/bin/env bash
# act asks node for its path and starts the actions with the answer.
if [[ "$*" == *process.execPath* ]]; then
  printf '%s\\n' ${JSON.stringify(join(folder, 'node'))}
  exit
fi
status=0
${JSON.stringify(process.execPath)} "$@" || status=$?
if ((status != 0)); then
  mark="$$-$RANDOM"
  printf '%s %s\\n' ${LAST_LINE} "$mark"
  until [[ -e ${JSON.stringify(seen)}/$mark ]]; do sleep 0.02; done
fi
exit "$status"
`;
  await writeFile(join(folder, 'node'), script, { mode: 0o755 });
  let unfinished = '';
  return {
    folder,
    onLog(text) {
      // A mark may arrive in two parts, so the line that has no end yet is kept.
      const lines = (unfinished + text).split('\n');
      unfinished = lines.pop() ?? '';
      for (const [, mark = ''] of lines.join('\n').matchAll(LAST_LINE_PATTERN))
        void writeFile(join(seen, mark), '');
    },
  };
}
