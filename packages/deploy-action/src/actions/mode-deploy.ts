import { writeFile } from 'node:fs/promises';

import type { Environment } from '@syncops/topology';

import { comparePlans, deployEnvironment, type DeployReport, type Plan } from '@syncops/engine';
import { decideByReview, type ReviewDecision } from '../pull-request/review-decision.ts';
import { findReviewedPlan, type ReviewedPlan } from '../pull-request/reviewed-plan.ts';
import { liveView, renderDeployMarkdown, renderPlanMarkdown, type LiveView } from '@syncops/report';
import { ActionError, type ActionDeps } from './action-host.ts';
import { closeDeployIssue, openDeployIssue } from './deploy-issue.ts';
import { describeThrown } from '../pull-request/describe-thrown.ts';
import type { DeployInputs } from './inputs.ts';
import { requireEnvironment } from './read-environment.ts';
import { reportPlan } from './report-plan.ts';

/** What is known of a deploy; it grows as the deploy goes on. */
interface DeployTrace {
  plan?: Plan;
  decision?: ReviewDecision;
  report?: DeployReport;
}

/**
 * Deploys what was reviewed. Whatever goes wrong ends up in the environment's issue, which the next success closes.
 * @throws the error that stopped the deploy
 */
export async function runDeploy(inputs: DeployInputs, deps: ActionDeps): Promise<void> {
  const trace: DeployTrace = {};
  try {
    const environment = await requireEnvironment(inputs.environmentsDir, inputs.environment, deps.host);
    const report = await deploy(environment, inputs, deps, trace);
    trace.report = report;
    await publish(report, inputs, deps);
    refuseFailure(report, trace, deps);
    await closeDeployIssue(environment.name, report, deps);
  } catch (error) {
    if (inputs.environment !== undefined)
      await openDeployIssue(
        { environment: inputs.environment, message: describeThrown(error), ...trace },
        deps,
      );
    throw error;
  }
}

/** Deploys, and reports each event as a line of the log. */
async function deploy(
  environment: Environment,
  inputs: DeployInputs,
  deps: ActionDeps,
  trace: DeployTrace,
): Promise<DeployReport> {
  const { host } = deps;
  const engine = await deps.connect(environment);
  let view: LiveView | undefined;
  try {
    return await deployEnvironment(environment, engine, {
      concurrency: inputs.concurrency,
      onWait: (message) => {
        host.info(message);
      },
      review: async (plan) => {
        trace.plan = plan;
        reportPlan(host, plan);
        await host.summary
          .addRaw(renderPlanMarkdown(plan, { environmentsDir: inputs.environmentsDir }))
          .write();
        trace.decision = decideByReview(plan, await reviewOf(plan, inputs, deps), comparePlans);
        return obey(trace.decision, plan, host);
      },
      onPlan: (plan) => {
        view = liveView(plan, {
          write: (text) => {
            host.info(text.trimEnd());
          },
        });
      },
      onEvent: (event) => view?.(event),
    });
  } finally {
    engine.close();
  }
}

async function reviewOf(
  plan: Plan,
  { commit, digest, commentAuthor }: DeployInputs,
  { github }: ActionDeps,
): Promise<ReviewedPlan> {
  if (digest !== undefined) return { kind: 'typed', digest };
  // No one need be asked about a plan that does nothing.
  if (plan.steps.length === 0) return { kind: 'none', reason: 'nothing is to be done' };
  if (github === undefined || commit === undefined)
    return { kind: 'none', reason: 'without github-token no review can be found' };
  return findReviewedPlan(github, {
    environment: plan.environment,
    commit,
    author: commentAuthor,
  });
}

/**
 * The digest under which the plan was reviewed.
 * @throws ActionError `NOT_REVIEWED`, `MOVED`; thrown before the first step, so that nothing is done
 */
function obey(decision: ReviewDecision, plan: Plan, host: ActionDeps['host']): string {
  host.info(`${decision.kind === 'go' ? 'going on' : 'stopping'}: ${decision.because}`);
  for (const { fact, reviewed, current, isSafe, why } of decision.differences)
    host.info(
      `  ${isSafe ? 'safe' : 'moved'}: ${fact} was ${reviewed ?? 'absent'}, is ${current ?? 'absent'} (${why})`,
    );
  if (decision.kind === 'go') return decision.digest;
  throw new ActionError(
    decision.code,
    `nothing was done, because ${decision.because}; look at the plan above, then start the deploy workflow with the digest ${plan.digest}`,
  );
}

async function publish(report: DeployReport, inputs: DeployInputs, { host }: ActionDeps): Promise<void> {
  const { reportFile } = inputs;
  if (reportFile !== undefined) {
    await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
    host.setOutput('report-file', reportFile);
  }
  await host.summary
    .addRaw(renderDeployMarkdown(report, { ...(inputs.commit !== undefined && { headSha: inputs.commit }) }))
    .write();
}

/** @throws ActionError `DEPLOY_FAILED` unless every step was done and nothing is left */
function refuseFailure(report: DeployReport, { plan }: DeployTrace, { host }: ActionDeps): void {
  const done = report.steps.filter(({ result }) => result === 'done').length;
  const planned = plan?.steps.length ?? 0;
  if (report.ok && (done > 0 || planned === 0)) {
    host.info(`${report.environment}: ${String(done)} steps done in ${report.seconds.toFixed(1)} s`);
    return;
  }
  const failed = report.steps.filter(({ result }) => result === 'failed');
  for (const { id, error } of failed) {
    const [file, line] = error?.source?.split(':') ?? [];
    host.error(`${id}: ${error?.message ?? 'failed'}`, {
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: Number(line) }),
    });
  }
  const skipped = report.steps.filter(({ result }) => result === 'skipped').length;
  const remaining = report.remaining.length === 0 ? '' : `; still to do: ${report.remaining.join(', ')}`;
  const nothing = done === 0 ? `; none of ${String(planned)} planned steps was done` : '';
  throw new ActionError(
    'DEPLOY_FAILED',
    `${report.environment}: ${String(failed.length)} steps failed, ${String(skipped)} skipped${remaining}${nothing}; a repeated run continues`,
  );
}
