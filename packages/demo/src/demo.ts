/** The whole way once, for real: a sandbox, a deploy, clients at work, one more dbnode under their feet. */
import { parseArgs } from 'node:util';

import pc from 'picocolors';

import { runDemo } from './demo/run-demo.ts';

const USAGE = `usage: script/demo [--rotate] [--keep] [--json FILE] [--seconds N]

Starts the sandbox, deploys environments/sandbox, checks it with signed requests, puts clients to work, adds a second
dbnode while they work, and ends with what happened. Leaves nothing running.

  --rotate      then rotate both secrets of both dbnodes, while a webhead is added and another taken away
                (tokens last 10 s; takes two to three minutes more)
  --keep        leave everything up at the end, and say how to look around
  --json FILE   write the report
  --seconds N   how long the clients go on at the end (default 8)

exit codes: 0 everything as it should be, 1 something failed, 2 bad usage
`;

async function main(): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        rotate: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        json: { type: 'string' },
        seconds: { type: 'string', default: '8' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }));
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const seconds = Number(values.seconds);
  if (!Number.isFinite(seconds) || seconds < 0) {
    process.stderr.write(
      `error: --seconds: expected a number of seconds, got ${JSON.stringify(values.seconds)}\n`,
    );
    return 2;
  }
  const ok = await runDemo({
    rotate: values.rotate,
    keep: values.keep,
    clientSeconds: seconds,
    ...(values.json !== undefined && { jsonFile: values.json }),
  });
  return ok ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${pc.red('error:')} ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
