import type {
  DeployOptions,
  DeployReport,
  Plan,
  StatusReport,
  RotationRun,
  RotationTask,
  SecretSelection,
} from '@syncops/engine';
import type { RotationReport, RotationStatus } from '@syncops/rotation';
import type { CheckEvent, SmokeReport } from '@syncops/smoke-tests';
import type { Environment } from '@syncops/topology';

/** What the commands need of the engine, so that a test can put another one in its place. */
export interface EnginePort {
  /** The plan made without any call, as if nothing existed, or as if `base` were deployed. */
  planOffline(environment: Environment, base?: Environment): Promise<Plan>;
  connect(environment: Environment): Promise<ConnectedEngine>;
}

/** The engine with credentials for one environment. */
export interface ConnectedEngine {
  plan(): Promise<Plan>;
  deploy(options: DeployOptions): Promise<DeployReport>;
  status(): Promise<StatusReport>;
  smoke(options: SmokeOptions): Promise<SmokeReport>;
  rotate(task: RotationTask, run: RotationRun): Promise<RotationReport>;
  /** Where secrets stand; changes nothing. */
  secrets(selection: SecretSelection): Promise<readonly RotationStatus[]>;
}

export interface SmokeOptions {
  /** Only these dbnodes' virtual hosts; absent: all. */
  readonly dbnodes?: readonly string[];
  readonly onEvent?: (event: CheckEvent) => void;
}
