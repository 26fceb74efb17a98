import type { ChangeAction, PolicyAction, PropertyChange } from '@syncops/aws';
import fc from 'fast-check';

import { RISKS, type Plan, type PlannedResource, type Step } from '@syncops/engine';

/** What tries to get out of its place on a page. */
const HOSTILE = [
  '```',
  '~~~~',
  '`````diff',
  '</details>',
  '</summary><details>',
  '<script>alert(1)</script>',
  '<!-- syncops:plan {"v":1} -->',
  '-->',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example.org/x.png)',
  '[x]: https://evil.example.org',
  'https://evil.example.org',
  'www.evil.example.org',
  '@everyone @org/team',
  '#1 GH-2 owner/repo#3',
  'a | b |\n| --- | --- |',
  '\n\n# heading\n\n> [!CAUTION]\n> x',
  '\n    indented\n- list\n1. list\n===\n---',
  '$$x$$ $`y`$',
  'a\\',
  '\\`',
  '&lt;b&gt; &#60;',
  '\u202ereversed\u2028line',
  '\ud800',
  '\u0000\u001b[31m\r\n',
  'someone@example.org',
  '**bold** _it_ ~~x~~ *',
] as const;

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 40 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constant('long `` text | @x #1 '.repeat(150)) },
  { weight: 3, arbitrary: fc.constantFrom('db1', 'db2', 'db10', 'syncstorage-production-edge') },
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** An object without the keys that have no value. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- it is what went in, but for what is undefined
  return JSON.parse(JSON.stringify(value));
}

const property: fc.Arbitrary<PropertyChange> = fc
  .record({
    attribute: text,
    path: optional(text),
    requiresRecreation: optional(fc.constantFrom('Never', 'Conditionally', 'Always')),
    causedBy: optional(text),
    evaluation: optional(fc.constantFrom('Static', 'Dynamic')),
    before: optional(text),
    after: optional(text),
  })
  .map(compact);

const resource: fc.Arbitrary<PlannedResource> = fc
  .record({
    logicalId: text,
    type: text,
    action: fc.constantFrom<ChangeAction>('Add', 'Modify', 'Remove', 'Import', 'Dynamic', 'SyncWithActual'),
    replacement: optional(fc.constantFrom('True', 'False', 'Conditional')),
    policyAction: optional(
      fc.constantFrom<PolicyAction>('Delete', 'Retain', 'Snapshot', 'ReplaceAndSnapshot'),
    ),
    properties: fc.array(property, { maxLength: 6 }),
  })
  .map(compact);

const change: fc.Arbitrary<Step['change']> = fc.oneof(
  fc
    .record({
      kind: fc.constant('stack' as const),
      basis: fc.constantFrom('change-set', 'template', 'comparison'),
      because: optional(text),
      changeSet: optional(fc.record({ name: text, arn: text, contentSha256: text })),
      resources: fc.array(resource, { maxLength: 5 }),
    })
    .map(compact),
  fc.record({ kind: fc.constant('secrets' as const), names: fc.array(text, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('databases' as const),
    dbnode: text,
    databases: fc.array(text, { maxLength: 4 }),
  }),
  fc
    .record({
      kind: fc.constant('release' as const),
      role: fc.constantFrom('webhead', 'tokenserver'),
      unknown: optional(text),
      hosts: optional(fc.nat(100)),
      waves: optional(fc.array(fc.nat(9), { maxLength: 4 })),
      files: fc.array(
        fc
          .record({
            path: text,
            action: fc.constantFrom('add', 'change', 'remove'),
            addedLines: fc.nat(9),
            removedLines: fc.nat(9),
            diff: text,
            attributes: optional(text),
          })
          .map(compact),
        { maxLength: 3 },
      ),
    })
    .map(compact),
  fc.record({ kind: fc.constant('checks' as const), origins: fc.array(text, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('nodes' as const),
    rows: fc.array(
      fc
        .record({
          node: text,
          action: fc.constantFrom('insert', 'set-capacity', 'delete'),
          capacity: optional(
            fc.record({ before: optional(fc.nat()), after: optional(fc.nat()) }).map(compact),
          ),
          users: optional(fc.nat()),
        })
        .map(compact),
      { maxLength: 4 },
    ),
  }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat(9000) }),
);

const step: fc.Arbitrary<Step> = fc
  .record({
    id: text,
    plane: fc.constantFrom('stacks', 'secrets', 'databases', 'releases', 'checks', 'nodes'),
    action: fc.constantFrom('create', 'update', 'push', 'verify', 'wait', 'delete'),
    subject: text,
    dependsOn: fc.constant([]),
    summary: text,
    risk: fc.constantFrom(...RISKS),
    riskReasons: fc.array(
      fc.record({ risk: fc.constantFrom(...RISKS), message: text, source: optional(text) }).map(compact),
      {
        maxLength: 3,
      },
    ),
    source: optional(text),
    change,
  })
  .map(compact);

/** Any plan that the types allow, its texts as bad as they can be. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  formatVersion: fc.constant(2),
  environment: text,
  account: text,
  region: text,
  domain: text,
  digest: text,
  facts: fc.constant({}),
  steps: fc.array(step, { maxLength: 12 }),
  blockers: fc.array(
    fc.record({ code: text, subject: text, message: text, source: optional(text) }).map(compact),
    { maxLength: 4 },
  ),
  confirmations: fc.array(
    fc.record({
      subject: text,
      message: text,
      steps: fc.constant([]),
      state: fc.constantFrom('given', 'missing', 'other-digest'),
    }),
    { maxLength: 4 },
  ),
  forecasts: fc.array(
    fc
      .record({
        name: text,
        used: fc.nat(),
        limit: fc.nat(),
        unit: text,
        origin: fc.constantFrom('account', 'default', 'design'),
        perDbnode: fc.nat(9),
        metAtDbnode: optional(fc.nat(999)),
      })
      .map(compact),
    { maxLength: 4 },
  ),
  topology: fc.record({
    parts: fc.array(
      fc.record({
        kind: fc.constantFrom('load-balancer', 'webheads', 'cache', 'dbnode', 'tokenserver'),
        name: text,
        label: text,
        state: fc.constantFrom('unchanged', 'new', 'changed', 'removed'),
      }),
      { maxLength: 30 },
    ),
  }),
  capacity: fc.record({ before: fc.nat(), after: fc.nat() }),
  unchanged: fc.record({
    stacks: fc.nat(9),
    secrets: fc.nat(9),
    databases: fc.nat(9),
    releases: fc.nat(9),
    checks: fc.nat(9),
    nodes: fc.nat(9),
  }),
  warnings: fc.array(text, { maxLength: 4 }),
});
