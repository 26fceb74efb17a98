/** Child of the bench: reads, checks, compiles and plans the environments of a folder, and reports its own peak memory. */
import { planOffline } from '@syncops/engine';
import { formatProblem, loadEnvironments } from '@syncops/topology';

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error('usage: offline-plan.ts DIR');
const { environments, problems } = await loadEnvironments(dir);
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
const steps = environments.map(
  (environment) => planOffline(environment, { sha256: '0'.repeat(64) }).steps.length,
);
process.stdout.write(`${JSON.stringify({ steps, peakMemoryMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
