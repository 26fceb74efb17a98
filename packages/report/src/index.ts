export { type IssueText, renderDeployIssue, renderMovedIssue } from './deploy/deploy-issue.ts';
export { planHeadlines } from './deploy/headlines.ts';
export { liveView, type LiveView, type LiveViewOptions, type PlainStream } from './deploy/live-view.ts';
export { planAnnotations } from './deploy/plan-annotations.ts';
export {
  type PlanMarkdownOptions,
  renderPlanComment,
  renderPlanMarkdown,
  STEP_SUMMARY_MAX_BYTES,
} from './deploy/plan-comment.ts';
export { renderPlan, type TextOptions } from './deploy/render-plan.ts';
export { renderDeployMarkdown } from './deploy/render-summary-markdown.ts';
export { renderDeployOutcome, renderDeploySummary } from './deploy/render-summary.ts';
export { liveRotation, type RotationView, type RotationViewOptions } from './rotation/live-rotation.ts';
export {
  type MarkdownOptions,
  renderReportMarkdown,
  renderStatusesMarkdown,
} from './rotation/render-markdown.ts';
export { renderReport, type ReportTextOptions } from './rotation/render-report.ts';
export { renderStatuses, statusesLine, type StatusTextOptions } from './rotation/render-statuses.ts';
export { nextMoment, reportLine } from './rotation/report-words.ts';
export { ageWords, failureOf, secretWords } from './rotation/words.ts';
