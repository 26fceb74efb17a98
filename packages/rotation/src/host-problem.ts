import { pointerVersions, type ObservedSecret } from './observed-secret.ts';
import type { HostRole } from './ports.ts';
import { updateStageLine } from '@syncops/secrets';
import type { RotationProblem } from './problem.ts';
import type { SecretState } from './progress.ts';

/** Why the hosts are in no state in which this secret could rotate; undefined where they are. */
export function findHostProblem(
  observed: ObservedSecret,
  state: Pick<SecretState, 'currentId' | 'previousId' | 'tag'>,
): RotationProblem | undefined {
  const roles: readonly HostRole[] =
    observed.secret.kind === 'master' ? ['webhead', 'tokenserver'] : ['webhead'];
  for (const role of roles) {
    const problem = findRoleProblem(observed, role);
    if (problem !== undefined) return problem;
  }
  return observed.secret.kind === 'master' ? findSigningProblem(observed, state) : undefined;
}

function findRoleProblem(observed: ObservedSecret, role: HostRole): RotationProblem | undefined {
  const { name } = observed.secret;
  const { pointer, isOutdated } = observed.hosts[role];
  if (pointer === undefined)
    return problem('NOT_DEPLOYED', `there is no ${role} release that could carry ${name}; deploy first`);
  if (isOutdated === true)
    return problem(
      'HOSTS_OUTDATED',
      `the ${role} release was made by a version of this tool that could not rotate; deploy first`,
    );
  if (!pointer.has(name))
    return problem('NOT_SERVED', `${name} is not in the running ${role} release; deploy first`);
  return undefined;
}

/**
 * Tokens would be refused at once if webheads lost a version that the tokenserver signs with. The pointer alone does not say that
 * it does: a run that was suspended may have set it back, to a release that no host applies any more. A tag that names the
 * current version was written when every tokenserver host had acknowledged it, and no host goes back to a release without it.
 */
function findSigningProblem(
  observed: ObservedSecret,
  { currentId, previousId, tag }: Pick<SecretState, 'currentId' | 'previousId' | 'tag'>,
): RotationProblem | undefined {
  const signing = new Set(pointerVersions(observed, 'tokenserver'));
  const isLabelled = (held: ReadonlySet<string> | undefined): boolean =>
    held !== undefined && (held.has(currentId) || (previousId !== undefined && held.has(previousId)));
  const acknowledgedBy = (role: HostRole): ReadonlySet<string> | undefined =>
    observed.hosts[role].acknowledged?.get(observed.secret.name);
  const accepted = acknowledgedBy('webhead');
  const isRefusedAnyway =
    accepted !== undefined && [...signing].every((versionId) => !accepted.has(versionId));
  const acknowledged = acknowledgedBy('tokenserver');
  if (isLabelled(signing) || isLabelled(acknowledged)) return undefined;
  if (signing.size > 0 && (isRefusedAnyway || (tag !== undefined && acknowledged === undefined)))
    return undefined;
  const { name } = observed.secret;
  const [held] = signing;
  if (held === undefined)
    return problem('NOT_SERVED', `the running tokenserver release has no version of ${name}; deploy first`);
  const repair = updateStageLine(name, 'AWSPREVIOUS', {
    ...(previousId === undefined ? {} : { from: previousId }),
    to: held,
  });
  return problem(
    'IMPOSSIBLE_LABELS',
    `the tokenserver signs with a version of ${name} that has no label: ${[...signing].join(', ')}; give it back its label with ${repair}`,
  );
}

function problem(code: RotationProblem['code'], message: string): RotationProblem {
  return { kind: 'problem', code, message };
}
