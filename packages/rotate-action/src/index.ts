export { assertConfirmed, compromisedCost } from './compromised.ts';
export { RotateError, type RotateErrorCode } from './errors.ts';
export { createRotationPorts } from './ports/create-rotation-ports.ts';
export { liveRotation, type RotationView, type RotationViewOptions } from './report/live-rotation.ts';
export {
  renderReportMarkdown,
  renderStatusesMarkdown,
  type MarkdownOptions,
} from './report/render-markdown.ts';
export { renderReport, type ReportTextOptions } from './report/render-report.ts';
export { renderStatuses, type StatusTextOptions } from './report/render-statuses.ts';
export { nextMoment } from './report/report-words.ts';
export { ageWords } from './report/words.ts';
export {
  ageLimit,
  observeSecrets,
  rotateEnvironment,
  type RotationRun,
  type RotationTask,
  type SecretSelection,
} from './rotate-environment.ts';
export { SECRET_CHOICES, selectSecrets, type SecretChoice } from './select-secrets.ts';
