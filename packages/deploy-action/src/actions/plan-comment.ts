import { renderPlanComment } from '@syncops/report';
import { escapeMarkdown } from '@syncops/text';
import type { Plan } from '@syncops/engine';
import { plannedChangeSets } from '../pull-request/change-sets.ts';
import { parsePlanMarker, planMarkerPrefix, renderPlanMarker } from '../pull-request/plan-marker.ts';
import { planArtifactName } from '../pull-request/reviewed-plan.ts';
import { ActionError, type ActionDeps } from './action-host.ts';
import { describeThrown } from '../pull-request/describe-thrown.ts';
import type { PlanInputs } from './inputs.ts';

/** The one comment of an environment on a pull request. */
export interface PlanComment {
  /** Stacks that it named when the run began; undefined where there was none to read. */
  readonly previousChangeSets: readonly string[] | undefined;
  /** Shows a plan. @throws ActionError `COMMENT_FAILED` */
  show(plan: Plan): Promise<void>;
  /** Says that there is no plan, and why; trouble with GitHub is a warning, for another failure follows. */
  refuse(title: string, reasons: readonly string[]): Promise<void>;
}

/** Reads what the comment says now; undefined where the run may not comment. */
export async function openPlanComment(
  { environment, environmentsDir, pullRequest, isOffline }: PlanInputs,
  { github, host, runUrl }: ActionDeps,
): Promise<PlanComment | undefined> {
  if (pullRequest === undefined || environment === undefined || isOffline || github === undefined)
    return undefined;
  const { number, head } = pullRequest;
  const prefix = planMarkerPrefix(environment);
  let previous: readonly string[] | undefined;
  try {
    const comments = await github.findComments(number, prefix);
    previous = comments
      .map(({ body }) => parsePlanMarker(body))
      .findLast((marker) => marker !== undefined)?.changeSets;
  } catch (error) {
    host.warning(`the comment on pull request #${String(number)} cannot be read: ${describeThrown(error)}`);
  }

  const write = async (body: string): Promise<void> => {
    // A run that was overtaken by a push must not write over the newer plan.
    const { headSha } = await github.pullRequest(number);
    if (headSha !== head) {
      host.notice(`pull request #${String(number)} moved on to ${headSha}: its comment is left to that run`);
      return;
    }
    const { url } = await github.upsertComment(number, prefix, body);
    host.info(`comment: ${url}`);
  };

  return {
    previousChangeSets: previous,
    async show(plan) {
      const changeSets = [...plannedChangeSets(plan).keys()];
      const marker = renderPlanMarker({ environment, digest: plan.digest, head, changeSets });
      const { body } = renderPlanComment(plan, {
        marker,
        headSha: head,
        artifactName: planArtifactName(environment, number, head),
        environmentsDir,
        ...(runUrl !== undefined && { runUrl }),
      });
      try {
        await write(body);
      } catch (error) {
        throw new ActionError(
          'COMMENT_FAILED',
          `the plan stands in the summary of this run, but not in the comment: ${describeThrown(error)}; run the job again`,
          { cause: error },
        );
      }
    },
    async refuse(title, reasons) {
      const marker = renderPlanMarker({ environment, head, changeSets: previous ?? [] });
      const lines = reasons.slice(0, MAX_REASONS).flatMap((reason) => reason.split('\n'));
      const text = [
        `### SyncOps: ${escapeMarkdown(environment)} cannot be planned`,
        '',
        `**${title}:**`,
        '',
        ...lines.map((line) => `- ${escapeMarkdown(line.slice(0, MAX_REASON_LENGTH))}`),
        ...(reasons.length > MAX_REASONS ? [`- and ${String(reasons.length - MAX_REASONS)} more`] : []),
        ...(runUrl === undefined ? [] : ['', `[Log of the run](<${runUrl}>)`]),
      ].join('\n');
      await host.summary.addRaw(`${text}\n`).write();
      try {
        await write(`${marker}\n${text}`);
      } catch (error) {
        host.warning(
          `the comment on pull request #${String(number)} was not written: ${describeThrown(error)}`,
        );
      }
    },
  };
}

/** What is shown of the reasons; the rest is in the log. */
const MAX_REASONS = 20;
const MAX_REASON_LENGTH = 1_000;
