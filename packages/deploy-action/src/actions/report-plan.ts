import type { Plan } from '@syncops/engine';
import type { ActionHost } from './action-host.ts';

/** Reports a plan in log and outputs. */
export function reportPlan(host: ActionHost, plan: Plan): void {
  host.info(`plan ${plan.digest}: ${String(plan.steps.length)} steps`);
  for (const step of plan.steps) host.info(`  ${step.id}: ${step.summary}`);
  for (const warning of plan.warnings) host.warning(warning);
  host.setOutput('has-changes', plan.steps.length > 0);
  host.setOutput('digest', plan.digest);
}
