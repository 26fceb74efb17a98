import type { SmokeReport } from '../run-checks.ts';

/** The report as JSON text; `formatVersion` changes when a reader would have to. */
export function renderJson(report: SmokeReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
