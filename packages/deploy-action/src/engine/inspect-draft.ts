import { forecastPlan } from '../forecast/forecast-plan.ts';
import type { PlanFindings } from './complete-plan.ts';
import type { EngineDeps } from './deps.ts';
import { observeReleases } from './observe-releases.ts';
import type { PlanDraft } from './plan-draft.ts';
import { previewStacks, type PreviewSettings } from './preview-stacks.ts';
import { describeReleaseChanges } from './release-change.ts';
import { previewReleases } from './release-preview.ts';

export interface InspectSettings extends PreviewSettings {
  /** Whether to ask for the account's quotas, of which only a plan for people makes something. */
  readonly withForecasts: boolean;
}

/** Asks everybody who can tell what the steps of a draft mean: CloudFormation, the hosts' releases, the account's quotas. */
export async function inspectDraft(
  draft: PlanDraft,
  deps: EngineDeps,
  settings: InspectSettings,
): Promise<PlanFindings> {
  const [stacks, running, quotas] = await Promise.all([
    previewStacks(draft, deps, settings),
    observeReleases(draft, deps),
    settings.withForecasts ? deps.aws.quotas.read() : undefined,
  ]);
  const previews = previewReleases(draft);
  return {
    stacks,
    releases: describeReleaseChanges(draft, previews, running),
    ...(quotas !== undefined && { forecasts: forecastPlan(draft, previews, quotas) }),
  };
}
