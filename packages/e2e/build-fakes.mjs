import { fileURLToPath } from 'node:url';

import { bundle } from '../../script/bundle.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Jest calls this once before the tests: bundles the command line with fakes, which the tests start about a hundred times.
 * From its sources each start would take more than a second of processor time.
 */
export default async function buildFakes() {
  await bundle({
    entryPoints: { 'syncops-with-fakes': at('test/support/syncops-with-fakes.ts') },
    outdir: at('dist'),
    splitting: true,
    check: false,
  });
}
