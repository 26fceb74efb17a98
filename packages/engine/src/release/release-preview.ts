import type { Release } from '@syncops/release';
import type { ReleaseRole } from '@syncops/topology';

import { assumeMissing } from '../stacks/assume-deployed.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import { renderRelease } from './releases.ts';

/** A release as it will look; for reading and measuring only. */
export interface ReleasePreview {
  readonly release: Release;
  /** The first thing that it names and that does not exist yet: a name like `db7.not-known-yet.invalid` stands for it. */
  readonly missing?: string;
}

export type ReleasePreviews = Readonly<Record<ReleaseRole, ReleasePreview>>;

/** The release that each role will get, also where it names what only this deploy makes. */
export function previewReleases(draft: PlanDraft): ReleasePreviews {
  return { webhead: previewRelease(draft, 'webhead'), tokenserver: previewRelease(draft, 'tokenserver') };
}

function previewRelease({ desired, input }: PlanDraft, role: ReleaseRole): ReleasePreview {
  const { observed, agentSha256, rdsCaPem } = input;
  const rendered = renderRelease(desired, role, { ...observed, agentSha256, rdsCaPem });
  if (rendered.kind === 'rendered') return { release: rendered.release };
  const assumed = assumeMissing(desired, 'not-known-yet', observed);
  const preview = renderRelease(desired, role, { ...assumed, agentSha256, rdsCaPem });
  if (preview.kind === 'rendered') return { release: preview.release, missing: rendered.missing };
  throw new TypeError(`no stack of the environment has ${preview.missing}`);
}
