import { diffReleases, planWaves, type Release } from '@syncops/release';
import type { ReleaseRole } from '@syncops/topology';

import type { ReleaseChange } from '../plan/plan.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import type { RunningRelease } from './read-release.ts';
import type { ReleasePreview, ReleasePreviews } from './release-preview.ts';

/** What was found out about the hosts of a role. */
export interface ReleaseFinding {
  readonly running: RunningRelease;
  /** How many hosts are in service, where they were counted. */
  readonly hosts?: number;
}

/** What was found out of the roles whose hosts get a release. */
export type ReleaseFindings = Readonly<Partial<Record<ReleaseRole, ReleaseFinding>>>;

/** What the releases of a plan change, by role; roles that were not observed, or that get no release, are left out. */
export type ReleaseChanges = Readonly<Partial<Record<ReleaseRole, ReleaseChange>>>;

/** {@link describeReleaseChange} for each role that gets a release. */
export function describeReleaseChanges(
  draft: PlanDraft,
  previews: ReleasePreviews,
  findings: ReleaseFindings,
): ReleaseChanges {
  return Object.fromEntries(
    plannedRoles(draft).flatMap((role) => {
      const finding = findings[role];
      return finding === undefined
        ? []
        : [[role, describeReleaseChange(draft, role, previews[role], finding)]];
    }),
  );
}

/** The roles whose hosts get a release. */
export function plannedRoles({ steps }: PlanDraft): readonly ReleaseRole[] {
  const roles = new Set(steps.flatMap(({ change }) => (change.kind === 'release' ? [change.role] : [])));
  return [...roles];
}

/**
 * What a new release changes on the hosts of a role, file by file. Where it names what does not exist yet, an address say,
 * a name that says so stands in its place.
 */
function describeReleaseChange(
  { input, releases }: PlanDraft,
  role: ReleaseRole,
  { release, missing }: ReleasePreview,
  { running, hosts }: ReleaseFinding,
): ReleaseChange {
  const { acknowledged, pointer } = input.observed.releases[role];
  const from = acknowledged ?? pointer;
  const to = releases[role];
  return {
    kind: 'release',
    role,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...filesOf(running, release, missing),
    ...(hosts !== undefined && { hosts, waves: wavesOf(hosts) }),
  };
}

function filesOf(
  running: RunningRelease,
  release: Release,
  missing: string | undefined,
): Pick<ReleaseChange, 'files' | 'unknown' | 'commands'> {
  switch (running.kind) {
    case 'unreadable':
      return { files: [], unknown: running.because };
    case 'none':
    case 'known': {
      const files = diffReleases(running.kind === 'known' ? running.release : undefined, release);
      const known = { files, ...(running.kind === 'known' && { commands: commandsOf(release, files) }) };
      if (missing === undefined) return known;
      return { ...known, unknown: `${missing} comes with this deploy; not-known-yet stands for such values` };
    }
    default:
      return running satisfies never;
  }
}

/** The commands that the files cause. A secret with another value causes some too, though no file shows it. */
function commandsOf({ reload }: Release, files: ReleaseChange['files']): readonly string[] {
  const changed = new Set(files.map(({ path }) => path));
  const touches = (paths: readonly string[] = []): boolean => paths.some((path) => changed.has(path));
  return reload
    .filter(
      ({ whenChanged, unlessChanged }) =>
        (whenChanged === undefined || touches(whenChanged)) && !touches(unlessChanged),
    )
    .map(({ argv }) => argv.join(' '));
}

function wavesOf(hosts: number): readonly number[] {
  return planWaves(Array.from({ length: hosts })).map(({ length }) => length);
}
