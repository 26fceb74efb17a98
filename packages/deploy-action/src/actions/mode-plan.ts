import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { loadAgentBundle } from '@syncops/release';
import { formatProblem, type Environment } from '@syncops/topology';

import { planAgainstObserved, planOffline, type Plan } from '@syncops/engine';
import { changeSetPrefix, removeOldChangeSets } from '../pull-request/change-sets.ts';
import { planArtifactName } from '../pull-request/reviewed-plan.ts';
import { renderPlanMarkdown } from '@syncops/report';
import { ActionError, type ActionDeps } from './action-host.ts';
import { describeThrown } from '../pull-request/describe-thrown.ts';
import type { PlanInputs } from './inputs.ts';
import { openPlanComment, type PlanComment } from './plan-comment.ts';

import {
  annotate,
  findEnvironment,
  invalidEnvironment,
  unknownEnvironment,
  type FoundEnvironment,
} from './read-environment.ts';
import { reportPlan } from './report-plan.ts';

/**
 * Plans, and reports the plan where people look, in the order in which it must not be lost: files and summary first, then annotations,
 * then the comment. A plan that is blocked fails the run after all of it was written.
 */
export async function runPlan(inputs: PlanInputs, deps: ActionDeps): Promise<void> {
  const comment = await openPlanComment(inputs, deps);
  const { environment, warnings } = await environmentOf(inputs, deps, comment);
  const plan = await planOrReport(environment, inputs, deps, comment);
  await publish(plan, inputs, deps);
  annotate(deps.host, plan, warnings);
  await comment?.show(plan);
  if (comment !== undefined && inputs.pullRequest !== undefined && !inputs.isOffline)
    await tidy(environment, plan, inputs.pullRequest.number, comment, deps);
  refuseBlocked(plan);
}

/** The environment to plan. Where there is none to plan, the comment says so before the run fails. */
async function environmentOf(
  { environment: name, environmentsDir }: PlanInputs,
  { host }: ActionDeps,
  comment: PlanComment | undefined,
): Promise<Extract<FoundEnvironment, { kind: 'valid' }>> {
  const found = await findEnvironment(environmentsDir, name);
  switch (found.kind) {
    case 'valid':
      return found;
    case 'invalid': {
      annotate(host, undefined, found.problems);
      const errors = found.problems.filter(({ severity }) => severity === 'error');
      await comment?.refuse('The environment files cannot be used', errors.map(formatProblem));
      throw invalidEnvironment(found.problems);
    }
    case 'absent': {
      if (comment === undefined || name === undefined) throw unknownEnvironment(name ?? '', found.names);
      await comment.refuse('This change removes the environment’s files', [REMOVED, REMEDY]);
      throw new ActionError(
        'ENVIRONMENT_REMOVED',
        `${environmentsDir}/${name} is removed: ${REMOVED}; ${REMEDY}`,
      );
    }
    default:
      return found satisfies never;
  }
}

const REMOVED =
  'nothing deletes an environment by a merge: its stacks, databases and users would stay where they are, and no one would look after them';
const REMEDY =
  'take the removal out of this pull request; to end the environment, delete its stacks by hand first';

async function planOrReport(
  environment: Environment,
  inputs: PlanInputs,
  deps: ActionDeps,
  comment: PlanComment | undefined,
): Promise<Plan> {
  try {
    if (inputs.isOffline) {
      return planOffline(
        environment,
        await loadAgentBundle(),
        await baseOf(environment.name, inputs.baseDir),
      );
    }
    const engine = await deps.connect(environment);
    try {
      const prefix =
        inputs.pullRequest === undefined
          ? `syncops-${environment.name}-local`
          : changeSetPrefix(environment.name, inputs.pullRequest.number);
      return await planAgainstObserved(environment, engine, {
        changeSets: { prefix, keep: inputs.pullRequest !== undefined },
        concurrency: inputs.concurrency,
      });
    } finally {
      engine.close();
    }
  } catch (error) {
    await comment?.refuse('No plan could be made', [describeThrown(error)]);
    throw error;
  }
}

/** The environment on the base branch; undefined where it is new there, or unreadable. */
async function baseOf(name: string, baseDir: string | undefined): Promise<Environment | undefined> {
  if (baseDir === undefined) return undefined;
  const found = await findEnvironment(baseDir, name);
  return found.kind === 'valid' ? found.environment : undefined;
}

async function publish(plan: Plan, inputs: PlanInputs, { host, tempDir, runUrl }: ActionDeps): Promise<void> {
  reportPlan(host, plan);
  const json = `${JSON.stringify(plan, null, 2)}\n`;
  const { environmentsDir, isOffline, pullRequest } = inputs;
  const markdown = renderPlanMarkdown(plan, {
    environmentsDir,
    offline: isOffline,
    ...(pullRequest !== undefined && {
      headSha: pullRequest.head,
      artifactName: planArtifactName(plan.environment, pullRequest.number, pullRequest.head),
    }),
    ...(runUrl !== undefined && { runUrl }),
  });
  if (inputs.reportFile !== undefined) {
    await writeFile(inputs.reportFile, json);
    host.setOutput('report-file', inputs.reportFile);
  }
  if (pullRequest !== undefined && !isOffline) {
    const folder = join(tempDir, `syncops-plan-${plan.environment}`);
    await mkdir(folder, { recursive: true });
    await Promise.all([
      writeFile(join(folder, 'plan.json'), json),
      writeFile(join(folder, 'plan.md'), markdown),
    ]);
    host.setOutput('artifact-name', planArtifactName(plan.environment, pullRequest.number, pullRequest.head));
    host.setOutput('artifact-path', folder);
  }
  await host.summary.addRaw(markdown).write();
}

/** What earlier pushes left is only in the way of people: that it could not be removed does not fail a plan. */
async function tidy(
  environment: Environment,
  plan: Plan,
  pullRequest: number,
  comment: PlanComment,
  deps: ActionDeps,
): Promise<void> {
  const { host } = deps;
  const engine = await deps.connect(environment);
  try {
    await engine.aws.verifyAccount();
    const { stacks } = engine.aws;
    const removed = await removeOldChangeSets(stacks, plan, pullRequest, comment.previousChangeSets);
    if (removed.length > 0) host.info(`change sets of earlier pushes removed: ${removed.join(', ')}`);
  } catch (error) {
    host.warning(`change sets of earlier pushes could not be removed: ${describeThrown(error)}`);
  } finally {
    engine.close();
  }
}

function refuseBlocked({ environment, blockers }: Plan): void {
  if (blockers.length === 0) return;
  const lines = blockers.map(({ message }) => message).join('\n');
  throw new ActionError('PLAN_BLOCKED', `${environment} cannot be deployed like this:\n${lines}`);
}
