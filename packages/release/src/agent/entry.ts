import { main } from './main.ts';

// A daemon that a reload command left behind may hold a pipe of ours: end in any case.
process.exit(await main(process.argv.slice(2), process.env));
