export type * from './plan.ts';
export { PLAN_FORMAT_VERSION, RISKS } from './plan.ts';
export type { DeployReport, EngineEvent, StepError, StepReport, StepResult } from './events.ts';
export { createEngineDeps, type EngineSettings } from './engine/create-deps.ts';
export { DeployError, type DeployErrorCode } from './engine/deploy-error.ts';
export type { EngineDeps, SmokeOutcome, WebheadFleetNames } from './engine/deps.ts';
export { comparePlans, type PlanComparison, type PlanDifference } from './engine/compare-plans.ts';
export {
  deployEnvironment,
  planAgainstObserved,
  type DeployOptions,
  type PlanOptions,
} from './engine/engine.ts';
export { parsePlan } from './engine/parse-plan.ts';
export {
  BEING_PUSHED,
  observeEnvironment,
  type ObservedRelease,
  type ObservedState,
} from './engine/observe.ts';
export {
  fleetOf,
  publishRelease,
  pushToFleet,
  releaseBucket,
  type FleetPush,
  type FleetPushDeps,
  type PublishedRelease,
} from './engine/push-to-fleet.ts';
export { DATABASES_TAG, databasesFingerprint } from './engine/desired.ts';
export { outputOf } from './engine/run-state.ts';
export { planOffline } from './engine/plan-offline.ts';
export { isDue, type SecretStatus } from './engine/secret-status.ts';
export { observeStatus, type DbnodeStatus, type NodeStatus, type StatusReport } from './engine/status.ts';
export {
  formatDuration,
  liveView,
  planHeadlines,
  renderDeployMarkdown,
  renderDeployOutcome,
  renderDeploySummary,
  renderPlan,
  renderPlanMarkdown,
  type LiveView,
  type LiveViewOptions,
  type PlainStream,
  type PlanMarkdownOptions,
  type TextOptions,
} from './report/index.ts';
export { STEP_SUMMARY_MAX_BYTES } from './report/index.ts';
export { formatTime } from './report/duration.ts';
export {
  alert,
  escapeMarkdown,
  fencedBlock,
  folded,
  inlineCode,
  markdownTable,
} from './report/escape-markdown.ts';
export { clip, manyLines, oneLine } from './report/plain-text.ts';
export { textTable, type TextTableOptions } from './report/text-table.ts';
export { compactNames, count, formatNumber, joinWords } from './report/words.ts';
export type { ActionHost } from './actions/action-host.ts';
export { requireEnvironment } from './actions/read-environment.ts';
export { CODE_PATHS } from './pull-request/affected-environments.ts';
