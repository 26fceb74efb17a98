import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Permissions } from '@syncops/github-sandbox';
import { parse } from 'yaml';
import * as z from 'zod';

import { ROOT } from '@syncops/demo';

export type Workflow =
  | 'plan'
  | 'deploy'
  | 'smoke'
  | 'add-node'
  | 'rotate'
  | 'advance'
  | 'advance-environment';

/** Those that others call. */
const WORKFLOWS_BESIDE = ['advance-environment'] as const satisfies readonly Workflow[];

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

const concurrencySchema = z.object({
  group: z.string(),
  'cancel-in-progress': z.boolean(),
  queue: z.enum(['single', 'max']).optional(),
});

const jobSchema = z.object({
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
  environment: z.string().optional(),
  concurrency: concurrencySchema.optional(),
  if: z.string().optional(),
  'timeout-minutes': z.number().optional(),
  /** A workflow that is called in the place of steps. */
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
  steps: z.array(stepSchema).default([]),
});

/** A workflow, as far as someone asks. */
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: concurrencySchema.optional(),
  jobs: z.record(z.string(), jobSchema),
});
export type WorkflowDocument = z.infer<typeof workflowSchema>;

export function workflowPath(workflow: Workflow): string {
  return `.github/workflows/${workflow}.yml`;
}

/** A workflow of this repository; that it is one is actionlint's business. */
export function readWorkflow(workflow: Workflow): WorkflowDocument {
  return workflowSchema.parse(parse(readFileSync(join(ROOT, workflowPath(workflow)), 'utf8')));
}

/** What a job's token may do: without `permissions` of its own, what the workflow's top says. */
export function tokenPermissions(document: WorkflowDocument, job: string): Permissions {
  const granted = document.jobs[job]?.permissions ?? document.permissions;
  return Object.fromEntries(Object.entries(granted).filter(([scope]) => scope !== 'id-token'));
}

/** Workflows that a job runs in: this one, or one that it calls. */
export function workflowsOf(workflow: Workflow): readonly Workflow[] {
  const called = Object.values(readWorkflow(workflow).jobs).flatMap(({ uses = '' }) =>
    WORKFLOWS_BESIDE.filter((name) => uses === `./${workflowPath(name)}`),
  );
  return [workflow, ...new Set(called)];
}

/** Third-party actions as `owner/name@commit`, each once. */
export function thirdPartyActions(document: WorkflowDocument): readonly string[] {
  const uses = Object.values(document.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  return [...new Set(uses.filter((action) => !action.startsWith('./')))].sort();
}

/** `${{ matrix.name }}` in a job's key, replaced. */
export function withMatrix(text: string, matrix: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g, (_, name: string) => matrix[name] ?? '');
}
