import type { ResourceChange, StackPreview } from '@syncops/aws';
import {
  boundaryPolicyName,
  BOOTSTRAP_STACK_NAME,
  deployRoleName,
  GITHUB_ISSUER,
  planRoleName,
  rotateRoleName,
  type BootstrapInput,
  type BootstrapStack,
} from '@syncops/topology';

const SIGNS: Readonly<Record<ResourceChange['action'], string>> = {
  Add: '+',
  Modify: '~',
  Remove: '–',
  Import: '+',
  Dynamic: '?',
  SyncWithActual: '~',
};

/** What a first run makes, in words. */
export function describeNew(input: BootstrapInput, { template }: BootstrapStack): string {
  const { owner, name, defaultBranch, id } = input.repository;
  const lines = [
    `${BOOTSTRAP_STACK_NAME} in account ${input.account}, ${input.region}: not there yet, ${String(Object.keys(template.Resources).length)} resources would be made`,
    '',
    input.createsProvider
      ? `  + GitHub's OIDC provider, ${GITHUB_ISSUER}`
      : `    GitHub's OIDC provider is there already and stays as it is`,
    `  + ${planRoleName()}: for pull requests of ${owner}/${name} (id ${id}); reads, and makes change sets that it cannot execute`,
    ...input.environments.flatMap((environment) => [
      `  + ${deployRoleName(environment.name)}: for workflows of ${defaultBranch} in the GitHub environment ${environment.name}`,
      `  + ${rotateRoleName(environment.name)}: for rotations of its secrets, in the same GitHub environment or by the clock; calls nothing on a stack`,
      `  + ${boundaryPolicyName(environment.name)}: the most that roles of ${environment.name} can ever do`,
    ]),
    '  + a private, versioned, encrypted bucket for templates',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** What an update of the stack would change. */
export function describeChanges(preview: StackPreview): string {
  if (preview.kind === 'no-op') return '';
  const lines = preview.changes.map(({ action, logicalId, type, replacement, properties }) => {
    const names = [...new Set(properties.map(({ path, attribute }) => path ?? attribute))].join(', ');
    const isReplaced = replacement === 'True' || replacement === 'Conditional';
    return `  ${SIGNS[action]} ${logicalId} (${type})${names === '' ? '' : `: ${names}`}${isReplaced ? '; it is recreated' : ''}`;
  });
  return `${[`${BOOTSTRAP_STACK_NAME} would change:`, '', ...lines, ''].join('\n')}\n`;
}

/** What was done, and what an administrator does next. */
export function describeDone(
  outcome: 'created' | 'updated' | 'no-op',
  input: BootstrapInput,
  outputs: Readonly<Record<string, string>>,
): string {
  const said = {
    created: 'is there now',
    updated: 'is current now',
    'no-op': 'is current; nothing was changed',
  };
  const width = Math.max(...Object.keys(outputs).map((name) => name.length));
  return `${[
    `${BOOTSTRAP_STACK_NAME} in account ${input.account} ${said[outcome]}`,
    ...Object.entries(outputs)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    '',
    'What comes next:',
    ...input.environments.map(
      ({ name }) =>
        `  environments/${name}/environment.yaml   permissionsBoundary: ${boundaryPolicyName(name)}`,
    ),
    `  GitHub, Settings → Environments     one for each: ${input.environments.map(({ name }) => name).join(', ')}; with reviewers`,
    '  npx syncops doctor                  checks all of it and says what is missing',
  ].join('\n')}\n`;
}
