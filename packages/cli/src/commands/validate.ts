import { formatProblem, loadEnvironments, virtualHosts } from '@syncops/topology';

import type { CommandResult } from '../command-result.ts';
import { EXIT } from '../exit-code.ts';
import type { EnvironmentSelection } from '../load-environment.ts';

/** Reads the files of all environments, or of one, and reports every problem at once; calls nothing. */
export async function validate(selection: EnvironmentSelection): Promise<CommandResult> {
  const { environments, problems } = await loadEnvironments(selection.environmentsDir, selection.environment);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = environments.map((environment) => ({
    name: environment.name,
    dbnodes: environment.dbnodes.length,
    virtualHosts: environment.dbnodes.reduce(
      (sum, dbnode) => sum + virtualHosts(environment, dbnode).length,
      0,
    ),
  }));
  const lines = [
    ...problems.map(formatProblem),
    ...summary.map(
      ({ name, dbnodes, virtualHosts: hosts }) =>
        `${name}: valid, ${String(dbnodes)} ${dbnodes === 1 ? 'dbnode' : 'dbnodes'} with ${String(hosts)} virtual hosts`,
    ),
    ...(errors > 0 ? [`${String(errors)} ${errors === 1 ? 'error' : 'errors'}`] : []),
  ];
  return {
    exitCode: errors > 0 ? EXIT.badInput : EXIT.done,
    document: { ok: errors === 0, environments: summary, problems },
    text: `${lines.join('\n')}\n`,
  };
}
