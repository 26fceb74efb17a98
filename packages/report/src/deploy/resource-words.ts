import type { ChangeAction, PolicyAction, PropertyChange, ResourceChange } from '@syncops/aws';

/** The sign in front of a resource, and the word for what happens to it. */
export const RESOURCE_WORDS = {
  Add: { sign: '+', word: 'add' },
  Modify: { sign: '~', word: 'change' },
  Remove: { sign: '–', word: 'remove' },
  Import: { sign: '»', word: 'import' },
  Dynamic: { sign: '?', word: 'decided while the stack is updated' },
  SyncWithActual: { sign: '~', word: 'take over as it is now, without a change to it' },
} as const satisfies Record<ChangeAction, { readonly sign: string; readonly word: string }>;

const POLICY_WORDS = {
  Delete: ['it', 'is deleted, nothing is kept'],
  Retain: ['it', 'stays, outside of the stack'],
  Snapshot: ['it', 'is deleted, a snapshot is kept'],
  ReplaceAndDelete: ['the old one', 'is deleted, nothing is kept'],
  ReplaceAndRetain: ['the old one', 'stays, outside of the stack'],
  ReplaceAndSnapshot: ['the old one', 'is deleted, a snapshot is kept'],
} as const satisfies Record<PolicyAction, readonly [string, string]>;

/** What becomes of the (old) resource, in words. */
export function policyWords(action: PolicyAction, called?: string): string {
  const [it, fate] = POLICY_WORDS[action];
  return `${called ?? it} ${fate}`;
}

/** Whether nothing but tags of a resource changes. */
export function isTagsOnly({ action, replacement, policyAction, properties }: ResourceChange): boolean {
  return (
    action === 'Modify' &&
    (replacement === undefined || replacement === 'False') &&
    policyAction === undefined &&
    properties.length > 0 &&
    properties.every(isTag)
  );
}

function isTag({ attribute, path }: PropertyChange): boolean {
  return (
    attribute === 'Tags' ||
    (path !== undefined && /^(\/?Properties\/)?Tags(\/|$)/.test(path.replace(/^\//, '')))
  );
}

/** The property without what every path has: `DBInstanceClass` for `/Properties/DBInstanceClass`. */
export function propertyName({ attribute, path }: PropertyChange): string {
  if (path === undefined || path === '') return attribute;
  const short = path.replace(/^\/?Properties\//, '').replace(/^\//, '');
  return short === '' ? attribute : short;
}

/** Why a resource is recreated: `replaced, because Engine changes`, `perhaps replaced, …`; undefined where it is not. */
export function replacementWords(resource: ResourceChange): string | undefined {
  if (resource.replacement === undefined || resource.replacement === 'False') return undefined;
  const causesOf = (needed: PropertyChange['requiresRecreation']): readonly string[] =>
    resource.properties
      .filter(({ requiresRecreation }) => requiresRecreation === needed)
      .map((property) => `${propertyName(property)} changes${causeOf(property)}`);
  const certain = causesOf('Always');
  const causes = new Set(certain.length > 0 ? certain : causesOf('Conditionally'));
  const because = causes.size === 0 ? '' : `, because ${[...causes].join(', ')}`;
  return resource.replacement === 'True' ? `replaced${because}` : `perhaps replaced${because}`;
}

/** `` (through Parameter)``, where something else than the template's text is the cause. */
export function causeOf({ causedBy }: PropertyChange): string {
  return causedBy === undefined ? '' : ` (through ${causedBy})`;
}

const COUNT_WORDS = ['added', 'changed', 'replaced', 'removed', 'imported', 'other'] as const;

/** Counts of what happens, in its order: `2 added, 1 changed`. */
export function countActions(resources: readonly ResourceChange[]): string {
  const words = resources.map(countWord);
  return COUNT_WORDS.map((word) => [words.filter((its) => its === word).length, word] as const)
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${String(many)} ${word}`)
    .join(', ');
}

function countWord({ action, replacement }: ResourceChange): (typeof COUNT_WORDS)[number] {
  switch (action) {
    case 'Add':
      return 'added';
    case 'Modify':
      return replacement === 'True' ? 'replaced' : 'changed';
    case 'Remove':
      return 'removed';
    case 'Import':
      return 'imported';
    case 'Dynamic':
    case 'SyncWithActual':
      return 'other';
    default:
      return action satisfies never;
  }
}
