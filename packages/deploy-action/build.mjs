import { fileURLToPath } from 'node:url';

import { bundle } from '../../script/bundle.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The action: an entry that speaks at once, chunks that load when needed, and the agent that it brings to the hosts. */
export function build({ check }) {
  return bundle({
    entryPoints: { main: at('src/actions/main.ts') },
    outdir: at('dist'),
    splitting: true,
    assets: { 'agent.mjs': at('../release/dist/agent.mjs') },
    check,
  });
}
