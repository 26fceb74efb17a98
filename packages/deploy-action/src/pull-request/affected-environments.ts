/** Which environments a change is about. Names are sorted. */
export interface AffectedEnvironments {
  /** Environments that exist and may behave differently after the change. */
  readonly affected: readonly string[];
  /** Environments whose folder the change takes away. */
  readonly removed: readonly string[];
}

/**
 * Files that every environment depends on, as the `paths` of deploy.yml name them: the bundles that plan and deploy, and the
 * workflow that deploys. A test holds both to each other.
 */
export const CODE_PATHS = ['packages/*/dist/**', '.github/workflows/deploy.yml'] as const;

const CODE = CODE_PATHS.map(
  (glob) =>
    new RegExp(
      `^${glob
        .split(/(\*\*|\*)/)
        .map((part) => (part === '**' ? '.+' : part === '*' ? '[^/]+' : part.replaceAll('.', '\\.')))
        .join('')}$`,
    ),
);

/**
 * The environments that changed files belong to; a change of the code affects all of them.
 * @param changedFiles - paths from the top of the repository; a renamed file by both of its names
 * @param environments - the folders that exist after the change
 * @param environmentsDir - path of the folder that holds them, e.g. `environments`
 */
export function affectedEnvironments(
  changedFiles: readonly string[],
  environments: readonly string[],
  environmentsDir: string,
): AffectedEnvironments {
  const exist = new Set(environments);
  const affected = new Set<string>();
  const removed = new Set<string>();
  for (const file of changedFiles) {
    if (CODE.some((pattern) => pattern.test(file))) for (const name of environments) affected.add(name);
    if (!file.startsWith(`${environmentsDir}/`)) continue;
    const [folder = '', ...rest] = file.slice(environmentsDir.length + 1).split('/');
    // Files next to the folders are documentation and what editors read.
    if (rest.length === 0) continue;
    if (exist.has(folder)) affected.add(folder);
    // A folder without this file never was an environment.
    else if (rest.join('/') === 'environment.yaml') removed.add(folder);
  }
  return { affected: [...affected].sort(), removed: [...removed].sort() };
}
