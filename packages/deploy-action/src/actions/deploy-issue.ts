import type { DeployReport, Plan } from '@syncops/engine';
import type { ReviewDecision } from '../pull-request/review-decision.ts';
import { describeThrown } from '../pull-request/describe-thrown.ts';
import { renderDeployIssue, renderMovedIssue, type IssueText } from '@syncops/report';
import type { ActionDeps } from './action-host.ts';

/** What is known of a deploy that failed or stopped. */
export interface DeployTrouble {
  readonly environment: string;
  /** What the run ends with. */
  readonly message: string;
  /** Commit that was to be deployed. */
  readonly commit?: string;
  readonly plan?: Plan;
  readonly decision?: ReviewDecision;
  readonly report?: DeployReport;
}

const LABEL = 'syncops';

/** The hidden first line by which an environment's issue is found again. */
function markerOf(environment: string): string {
  return `<!-- syncops:deploy ${JSON.stringify({ environment })} -->`;
}

/** Opens or updates the environment's issue; trouble with GitHub is only a warning, for the deploy's own failure follows. */
export async function openDeployIssue(
  trouble: DeployTrouble,
  { github, host, runUrl }: ActionDeps,
): Promise<void> {
  if (github === undefined) return;
  try {
    const marker = markerOf(trouble.environment);
    const issue = await github.upsertIssue({ marker, label: LABEL, ...textOf(trouble, marker, runUrl) });
    host.info(`issue #${String(issue.number)}: ${issue.url}`);
  } catch (error) {
    host.warning(`the issue of ${trouble.environment} could not be written: ${describeThrown(error)}`);
  }
}

function textOf(trouble: DeployTrouble, marker: string, runUrl: string | undefined): IssueText {
  const { environment, message, commit, plan, decision, report } = trouble;
  const context = {
    environment,
    marker,
    message,
    ...(runUrl !== undefined && { runUrl }),
    ...(commit !== undefined && { headSha: commit }),
  };
  if (decision?.kind !== 'stop' || plan === undefined) return renderDeployIssue(report, context);
  const { differences, review, because } = decision;
  return renderMovedIssue(differences.length === 0 ? undefined : { kind: 'moved', differences }, {
    ...context,
    message: because,
    digest: plan.digest,
    ...(review !== undefined && { reviewedDigest: review.digest }),
    ...(review?.url !== undefined && { reviewUrl: review.url }),
  });
}

/** Closes the environment's issue, if one is open; a deploy that is done does not fail for it. */
export async function closeDeployIssue(
  environment: string,
  report: DeployReport,
  { github, host, runUrl }: ActionDeps,
): Promise<void> {
  if (github === undefined) return;
  const done = report.steps.filter(({ result }) => result === 'done').length;
  const page = runUrl === undefined ? '' : ` [Its summary](<${runUrl}>).`;
  try {
    const closed = await github.closeIssue(
      markerOf(environment),
      LABEL,
      `A deploy succeeded: ${String(done)} steps done, everything is as the files say.${page}`,
    );
    if (closed !== undefined) host.info(`issue #${String(closed.number)} closed`);
  } catch (error) {
    host.warning(`the issue of ${environment} could not be closed: ${describeThrown(error)}`);
  }
}
