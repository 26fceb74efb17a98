import type { DeployReport, StatusReport } from '@syncops/engine';
import type { RotationReport, RotationStatus } from '@syncops/rotation';

/** What `syncops deploy --json` printed. @throws Error where it is something else */
export function parseDeployReport(text: string): DeployReport {
  const value: unknown = JSON.parse(text);
  if (isDeployReport(value)) return value;
  throw new Error(`expected the report of a deploy, got ${text.slice(0, 200)}`);
}

/** What `syncops status --json` printed. @throws Error where it is something else */
export function parseStatusReport(text: string): StatusReport {
  const value: unknown = JSON.parse(text);
  if (isStatusReport(value)) return value;
  throw new Error(`expected the status of an environment, got ${text.slice(0, 200)}`);
}

/** What `syncops rotate --json` printed. @throws Error where it is something else */
export function parseRotationReport(text: string): RotationReport {
  const value: unknown = JSON.parse(text);
  if (isRotationReport(value)) return value;
  throw new Error(`expected the report of a rotation, got ${text.slice(0, 200)}`);
}

/** What `syncops rotate --status --json` printed. @throws Error where it is something else */
export function parseRotationStatus(text: string): readonly RotationStatus[] {
  const value: unknown = JSON.parse(text);
  if (isRotationStatus(value)) return value.secrets;
  throw new Error(`expected where rotations stand, got ${text.slice(0, 200)}`);
}

// Written by the same sources a moment ago: the outline distinguishes a report from an error document.
function isDeployReport(value: unknown): value is DeployReport {
  return hasKeys(value, ['ok', 'digest', 'steps', 'awsCalls']);
}

function isStatusReport(value: unknown): value is StatusReport {
  return hasKeys(value, ['environment', 'dbnodes', 'stacks', 'releases']);
}

function isRotationReport(value: unknown): value is RotationReport {
  return hasKeys(value, ['ok', 'secrets', 'pushes', 'seconds']);
}

function isRotationStatus(value: unknown): value is { readonly secrets: readonly RotationStatus[] } {
  return hasKeys(value, ['secrets']);
}

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
