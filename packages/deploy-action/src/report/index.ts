export { formatDuration } from './duration.ts';
export { liveView, type LiveView, type LiveViewOptions, type PlainStream } from './live-view.ts';
export { renderPlan, type TextOptions } from './render-plan.ts';
export { renderDeployMarkdown, renderPlanMarkdown, type MarkdownOptions } from './markdown.ts';
export { renderDeployOutcome, renderDeploySummary } from './render-summary.ts';
