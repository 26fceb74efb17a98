export { planAnnotations, type Annotation, type AnnotationSeverity } from './plan-annotations.ts';
export { confirmPath, confirmYaml } from './confirm-lines.ts';
export {
  renderDeployIssue,
  renderMovedIssue,
  type IssueContext,
  type IssueText,
  type MovedContext,
} from './deploy-issue.ts';
export { formatDuration } from '@syncops/text';
export { planHeadlines } from './headlines.ts';
export { liveView, type LiveView, type LiveViewOptions, type PlainStream } from './live-view.ts';
export {
  COMMENT_MAX_CHARACTERS,
  STEP_SUMMARY_MAX_BYTES,
  renderPlanComment,
  renderPlanMarkdown,
  type PlanComment,
  type PlanCommentContext,
  type PlanMarkdownOptions,
} from './plan-comment.ts';
export { renderPlan, type TextOptions } from './render-plan.ts';
export { renderDeployMarkdown, type DeployMarkdownOptions } from './render-summary-markdown.ts';
export { renderDeployOutcome, renderDeploySummary } from './render-summary.ts';
export { renderDeployTimeline, type DeployTimeline } from './timeline-diagram.ts';
export { renderTopologyDiagram, type TopologyDiagramOptions } from './topology-diagram.ts';
export { planVerdict, type Verdict } from './verdict.ts';
