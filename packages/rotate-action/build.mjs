import { fileURLToPath } from 'node:url';

import { bundle } from '../../script/bundle.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The rotate action: one file, of which the rest runs only when its inputs are good. */
export function build({ check }) {
  return bundle({
    entryPoints: { main: at('src/action/main.ts') },
    outdir: at('dist'),
    check,
  });
}
