import type { DeployReport } from '../events.ts';
import {
  deployIssueMarker,
  deployIssueTitle,
  ISSUE_LABEL,
  renderDeployIssue,
  type DeployTrouble,
} from '../pull-request/deploy-issue-body.ts';
import type { ActionDeps } from './action-host.ts';
import { describeThrown } from '../pull-request/describe-thrown.ts';

/** Opens or updates the environment's issue; trouble with GitHub is only a warning, for the deploy's own failure follows. */
export async function openDeployIssue(
  trouble: Omit<DeployTrouble, 'runUrl'>,
  { github, host, runUrl }: ActionDeps,
): Promise<void> {
  if (github === undefined) return;
  const whole = { ...trouble, ...(runUrl !== undefined && { runUrl }) };
  try {
    const issue = await github.upsertIssue({
      marker: deployIssueMarker(trouble.environment),
      label: ISSUE_LABEL,
      title: deployIssueTitle(whole),
      body: renderDeployIssue(whole),
    });
    host.info(`issue #${String(issue.number)}: ${issue.url}`);
  } catch (error) {
    host.warning(`the issue of ${trouble.environment} could not be written: ${describeThrown(error)}`);
  }
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
      deployIssueMarker(environment),
      ISSUE_LABEL,
      `A deploy succeeded: ${String(done)} steps done, everything is as the files say.${page}`,
    );
    if (closed !== undefined) host.info(`issue #${String(closed.number)} closed`);
  } catch (error) {
    host.warning(`the issue of ${environment} could not be closed: ${describeThrown(error)}`);
  }
}
