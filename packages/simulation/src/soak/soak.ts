import { SOAK_HELP, readSoakOptions } from './options.ts';
import { renderSoak } from './render-soak.ts';
import { soak } from './run-soak.ts';

/** `npm run soak`: plays random schedules of faults against rotations for a while; 1 where one of them broke an invariant. */
async function main(argv: readonly string[]): Promise<number> {
  const options = readSoakOptions(argv, Date.now());
  switch (options.kind) {
    case 'help':
      process.stdout.write(SOAK_HELP);
      return 0;
    case 'wrong':
      process.stderr.write(`${options.message}\n\n${SOAK_HELP}`);
      return 2;
    case 'soak': {
      const progress = (line: string): void => {
        process.stderr.write(`${line}\n`);
      };
      const report = await soak(options, progress);
      process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderSoak(report));
      return report.violation === undefined ? 0 : 1;
    }
    default:
      return options satisfies never;
  }
}

process.exitCode = await main(process.argv.slice(2));
