export type { Check, CheckState } from './check.ts';
export type { AccountFacts, DeployedBootstrap, DoctorFacts, Read } from './facts.ts';
export type { JobFacts, UnreadableWorkflow, WorkflowFacts } from './workflow-facts.ts';
export { connectAccount, whyUnread, type AccountPort } from './account.ts';
export { parseWorkflow } from './parse-workflow.ts';
export { readWorkflows } from './read-workflows.ts';
export { renderDoctor } from './render-doctor.ts';
export { runDoctor, type DoctorReport } from './run-doctor.ts';
