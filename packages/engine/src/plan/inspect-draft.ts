import { forecastPlan } from '../forecast/forecast-plan.ts';
import { changingOutputs, withoutOutputs } from '../stacks/changing-outputs.ts';
import type { PlanFindings } from './complete-plan.ts';
import type { EngineDeps } from '../deps.ts';
import { observeReleases } from '../observe/observe-releases.ts';
import type { PlanDraft } from './plan-draft.ts';
import { planEnvironment } from './plan-environment.ts';
import { previewStacks, type PreviewSettings, type StackFindings } from '../stacks/preview-stacks.ts';
import { describeReleaseChanges } from '../release/release-change.ts';
import { previewReleases } from '../release/release-preview.ts';

export interface InspectSettings extends PreviewSettings {
  /** Whether to ask for the account's quotas, of which only a plan for people makes something. */
  readonly withForecasts: boolean;
}

/** A draft and what was found out about it. */
export interface InspectedDraft {
  readonly draft: PlanDraft;
  readonly findings: PlanFindings;
}

/**
 * Asks every source that can know what the steps of a draft mean: CloudFormation, the hosts' releases, the account's quotas.
 * Where an update gives outputs other values, the steps that depend on them join the draft.
 */
export async function inspectDraft(
  first: PlanDraft,
  deps: EngineDeps,
  settings: InspectSettings,
): Promise<InspectedDraft> {
  const [{ draft, stacks }, quotas] = await Promise.all([
    inspectStacks(first, deps, settings),
    settings.withForecasts ? deps.aws.quotas.read() : undefined,
  ]);
  const running = await observeReleases(draft, deps);
  const previews = previewReleases(draft);
  return {
    draft,
    findings: {
      stacks,
      releases: describeReleaseChanges(draft, previews, running),
      ...(quotas !== undefined && { forecasts: forecastPlan(draft, previews, quotas) }),
    },
  };
}

async function inspectStacks(
  first: PlanDraft,
  deps: EngineDeps,
  settings: InspectSettings,
): Promise<{ readonly draft: PlanDraft; readonly stacks: StackFindings }> {
  const found = await previewStacks(first, deps, settings);
  const changing = changingOutputs(first.desired.stacks, found);
  if (changing.size === 0) return { draft: first, stacks: found };
  const observed = withoutOutputs(first.input.observed, changing);
  const draft = planEnvironment(first.desired, { ...first.input, observed });
  const stacks = await previewStacks(draft, deps, settings, found);
  await removeOutdated(found, stacks, deps, settings);
  return { draft, stacks };
}

/** Change sets that were made with values which will not last would only mislead people. */
async function removeOutdated(
  before: StackFindings,
  after: StackFindings,
  deps: EngineDeps,
  { changeSets }: InspectSettings,
): Promise<void> {
  if (changeSets === 'none' || !changeSets.keep) return;
  for (const [stack, { kind }] of before) {
    if (kind === 'previewed' && after.get(stack)?.kind !== 'previewed')
      await deps.aws.stacks.removeChangeSets(stack, `${changeSets.prefix}-`);
  }
}
