import { parseArgs } from 'node:util';

export const SOAK_HELP = `usage: npm run soak -- [--minutes N] [--seed S] [--path P] [--json]

Plays random schedules against rotations: the real code in a world in memory, in virtual time. Calls are throttled, time out
after their effect, or are the last ones of their runner; runners sleep and race each other; instances come, go and reboot;
reads lag. Clients that hold tokens watch, and fresh runs must bring everything to the same end.

  --minutes N   how long; 5 unless stated
  --seed S      where the draws begin; from the clock unless stated
  --path P      with the seed that a violation was reported with: plays just that schedule
  --json        the report as JSON on stdout

Exit code: 0 no violation, 1 a violation (its seed and path are printed), 2 wrong arguments.
`;

export interface SoakOptions {
  readonly kind: 'soak';
  readonly minutes: number;
  readonly seed: number;
  readonly path: string | undefined;
  readonly json: boolean;
}

export function readSoakOptions(
  argv: readonly string[],
  now: number,
): SoakOptions | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: String(now % 2 ** 31) },
        path: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const minutes = Number(values.minutes);
    const seed = Number(values.seed);
    if (!(minutes > 0))
      return { kind: 'wrong', message: `--minutes must be above 0, not "${values.minutes}"` };
    if (!Number.isInteger(seed))
      return { kind: 'wrong', message: `--seed must be a whole number, not "${values.seed}"` };
    if (values.path !== undefined && !/^\d+(:\d+)*$/.test(values.path))
      return { kind: 'wrong', message: `--path must be numbers with colons, not "${values.path}"` };
    return { kind: 'soak', minutes, seed, path: values.path, json: values.json };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'wrong', message: error.message };
    throw error;
  }
}
