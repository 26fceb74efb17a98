export { comparePlans, type PlanComparison, type PlanDifference } from './compare/compare-plans.ts';
export { digestOf, stepFact } from './compare/plan-facts.ts';
export { createEngineDeps, type EngineSettings } from './create-deps.ts';
export { DeployError, type DeployErrorCode } from './deploy-error.ts';
export type { EngineDeps, SmokeOutcome, WebheadFleetNames } from './deps.ts';
export { deployEnvironment, type DeployOptions, planAgainstObserved, type PlanOptions } from './engine.ts';
export type { DeployReport, EngineEvent, StepError, StepReport, StepResult } from './execute/events.ts';
export { outputOf } from './execute/run-state.ts';
export {
  BEING_PUSHED,
  type ObservedRelease,
  type ObservedState,
  observeEnvironment,
} from './observe/observe.ts';
export { isDue, type SecretStatus } from './observe/secret-status.ts';
export { type DbnodeStatus, type NodeStatus, observeStatus, type StatusReport } from './observe/status.ts';
export { DATABASES_TAG, databasesFingerprint } from './plan/desired.ts';
export { parsePlan } from './plan/parse-plan.ts';
export { planOffline } from './plan/plan-offline.ts';
export {
  type Action,
  type Blocker,
  type Confirmation,
  type Forecast,
  type Plan,
  PLAN_FORMAT_VERSION,
  type PlanCapacity,
  type Plane,
  type PlannedResource,
  type PlanTopology,
  type ReleaseChange,
  type Risk,
  type RiskReason,
  RISKS,
  type RowChange,
  type StackChange,
  type Step,
  type StepChange,
  type TopologyPart,
} from './plan/plan.ts';
export {
  fleetOf,
  type FleetPush,
  type FleetPushDeps,
  type PublishedRelease,
  publishRelease,
  pushToFleet,
  releaseBucket,
} from './release/push-to-fleet.ts';
export { assertConfirmed, compromisedCost } from './rotate/compromised.ts';
export { createRotationPorts } from './rotate/create-rotation-ports.ts';
export {
  ageLimit,
  observeSecrets,
  rotateEnvironment,
  type RotationRun,
  type RotationTask,
  type SecretSelection,
} from './rotate/rotate-environment.ts';
export { RotateError, type RotateErrorCode } from './rotate/rotate-error.ts';
export { SECRET_CHOICES, type SecretChoice, selectSecrets } from './rotate/select-secrets.ts';
