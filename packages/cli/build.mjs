import { fileURLToPath } from 'node:url';

import { bundle } from '../../script/bundle.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The command line: one file that reads the arguments, and further files that only the commands that need them load. */
export function build({ check }) {
  return bundle({ entryPoints: { main: at('src/main.ts') }, outdir: at('dist'), splitting: true, check });
}
