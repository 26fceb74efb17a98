export { renderDeployMarkdown } from './render-summary-markdown.ts';
export { renderPlanMarkdown, type MarkdownOptions } from './render-plan-markdown.ts';
