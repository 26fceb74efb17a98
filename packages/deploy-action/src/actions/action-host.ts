import type { GitHub } from '@syncops/github';
import type { Environment } from '@syncops/topology';

import type { EngineDeps } from '@syncops/engine';

/** Where an annotation stands. */
export interface AnnotationProperties {
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly title?: string;
}

/** The part of `@actions/core` that a run talks to. */
export interface ActionHost {
  info(message: string): void;
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  notice(message: string, properties?: AnnotationProperties): void;
  setOutput(name: string, value: unknown): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

/** Everything of the world that the modes touch. */
export interface ActionDeps {
  readonly host: ActionHost;
  /** Absent without a token. */
  readonly github?: GitHub;
  connect(environment: Environment): Promise<EngineDeps>;
  /** Page of this run, for links; absent where it runs outside of GitHub. */
  readonly runUrl?: string;
  /** Folder for files that outlive the step, not the job. */
  readonly tempDir: string;
}

/** A run that cannot do what it was asked for; the message says why and what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: ActionErrorCode;

  constructor(code: ActionErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type ActionErrorCode =
  | 'INVALID_ENVIRONMENT'
  | 'UNKNOWN_ENVIRONMENT'
  | 'ENVIRONMENT_REMOVED'
  | 'NO_GITHUB'
  | 'PLAN_BLOCKED'
  | 'PLAN_FAILED'
  | 'COMMENT_FAILED'
  | 'NOT_REVIEWED'
  | 'MOVED'
  | 'DEPLOY_FAILED'
  | 'DBNODE_EXISTS'
  | 'INVALID_DBNODE';
