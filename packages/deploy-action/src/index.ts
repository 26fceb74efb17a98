export type { ActionHost } from './actions/action-host.ts';
export { requireEnvironment } from './actions/read-environment.ts';
export { CODE_PATHS } from './pull-request/affected-environments.ts';
