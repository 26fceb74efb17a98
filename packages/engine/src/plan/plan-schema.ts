import * as z from 'zod';

import { PLAN_FORMAT_VERSION, RISKS, type Plan, type StepChange } from './plan.ts';

const text = z.string();
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits');
const count = z.int().nonnegative();
const risk = z.enum(RISKS);
const role = z.enum(['webhead', 'tokenserver']);

const property = z.strictObject({
  attribute: text,
  path: z.exactOptional(text),
  requiresRecreation: z.exactOptional(z.enum(['Never', 'Conditionally', 'Always'])),
  source: z.exactOptional(text),
  causedBy: z.exactOptional(text),
  evaluation: z.exactOptional(z.enum(['Static', 'Dynamic'])),
  before: z.exactOptional(text),
  after: z.exactOptional(text),
});

const resource = z.strictObject({
  logicalId: text,
  physicalId: z.exactOptional(text),
  type: text,
  action: z.enum(['Add', 'Modify', 'Remove', 'Import', 'Dynamic', 'SyncWithActual']),
  replacement: z.exactOptional(z.enum(['True', 'False', 'Conditional'])),
  policyAction: z.exactOptional(
    z.enum(['Delete', 'Retain', 'Snapshot', 'ReplaceAndDelete', 'ReplaceAndRetain', 'ReplaceAndSnapshot']),
  ),
  properties: z.array(property),
  source: z.exactOptional(text),
});

const file = z.strictObject({
  path: text,
  action: z.enum(['add', 'change', 'remove']),
  addedLines: count,
  removedLines: count,
  diff: text,
  attributes: z.exactOptional(text),
});

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stack'),
    basis: z.enum(['change-set', 'template', 'comparison']),
    because: z.exactOptional(text),
    waitsFor: z.exactOptional(text),
    changeSet: z.exactOptional(z.strictObject({ name: text, arn: text, contentSha256: text })),
    resources: z.array(resource),
  }),
  z.strictObject({ kind: z.literal('secrets'), names: z.array(text) }),
  z.strictObject({ kind: z.literal('databases'), dbnode: text, databases: z.array(text) }),
  z.strictObject({
    kind: z.literal('release'),
    role,
    from: z.exactOptional(text),
    to: z.exactOptional(text),
    files: z.array(file),
    unknown: z.exactOptional(text),
    commands: z.exactOptional(z.array(text)),
    hosts: z.exactOptional(count),
    waves: z.exactOptional(z.array(count)),
  }),
  z.strictObject({ kind: z.literal('checks'), origins: z.array(text) }),
  z.strictObject({
    kind: z.literal('nodes'),
    rows: z.array(
      z.strictObject({
        node: text,
        action: z.enum(['insert', 'set-capacity', 'delete']),
        capacity: z.exactOptional(
          z.strictObject({ before: z.exactOptional(count), after: z.exactOptional(count) }),
        ),
        users: z.exactOptional(count),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('wait'), seconds: z.number().nonnegative() }),
]) satisfies z.ZodType<StepChange>;

const step = z.strictObject({
  id: text,
  plane: z.enum(['stacks', 'secrets', 'databases', 'releases', 'checks', 'nodes']),
  action: z.enum(['create', 'update', 'push', 'verify', 'wait', 'delete']),
  subject: text,
  dependsOn: z.array(text),
  summary: text,
  risk,
  riskReasons: z.array(z.strictObject({ risk, message: text, source: z.exactOptional(text) })),
  source: z.exactOptional(text),
  change,
});

/** A plan as it is written to `plan.json`, format {@link PLAN_FORMAT_VERSION}; unknown keys are refused. */
export const planSchema = z.strictObject({
  formatVersion: z.literal(PLAN_FORMAT_VERSION),
  environment: text,
  account: text,
  region: text,
  domain: text,
  digest,
  facts: z.record(text, text),
  steps: z.array(step),
  blockers: z.array(
    z.strictObject({ code: text, subject: text, message: text, source: z.exactOptional(text) }),
  ),
  confirmations: z.array(
    z.strictObject({
      subject: text,
      message: text,
      steps: z.array(text),
      state: z.enum(['given', 'missing', 'other-digest']),
    }),
  ),
  forecasts: z.array(
    z.strictObject({
      name: text,
      used: z.number(),
      limit: z.number(),
      unit: text,
      origin: z.enum(['account', 'default', 'design']),
      perDbnode: z.number(),
      metAtDbnode: z.exactOptional(z.number()),
    }),
  ),
  topology: z.strictObject({
    parts: z.array(
      z.strictObject({
        kind: z.enum(['load-balancer', 'webheads', 'cache', 'dbnode', 'tokenserver']),
        name: text,
        label: text,
        state: z.enum(['unchanged', 'new', 'changed', 'removed']),
      }),
    ),
  }),
  capacity: z.strictObject({ before: count, after: count }),
  unchanged: z.strictObject({
    stacks: count,
    secrets: count,
    databases: count,
    releases: count,
    checks: count,
    nodes: count,
  }),
  warnings: z.array(text),
}) satisfies z.ZodType<Plan>;
