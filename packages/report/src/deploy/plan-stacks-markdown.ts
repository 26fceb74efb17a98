import type { PropertyChange } from '@syncops/aws';

import type { Plan, PlannedResource, StackChange, Step } from '@syncops/engine';
import { changeSetUrl } from './console-links.ts';
import {
  escapeHtml,
  escapeMarkdown,
  folded,
  htmlCode,
  inlineCode,
  link,
  markdownTable,
  clip,
  compactNames,
  count,
} from '@syncops/text';
import type { PageDetail } from './page-detail.ts';
import {
  RESOURCE_WORDS,
  causeOf,
  countActions,
  isTagsOnly,
  policyWords,
  propertyName,
  replacementWords,
} from './resource-words.ts';
import { shortId } from './step-names.ts';
import { differingParts } from './differing-parts.ts';

/** A stack's step with its change. */
interface StackStep {
  readonly step: Step;
  readonly change: StackChange;
}

/** More properties than this fold away in their cell. */
const MAX_OPEN_PROPERTIES = 4;

/** One folded block for each stack, or for the many that change alike. */
export function renderStacks(plan: Plan, detail: PageDetail): readonly string[] {
  const stacks = plan.steps.flatMap((step) =>
    step.change.kind === 'stack' ? [{ step, change: step.change }] : [],
  );
  return groupAlike(stacks, detail).map((group) => renderGroup(plan, group, detail));
}

/** Stacks are alike when they read alike: the less the page shows of each, the more of them are alike. */
function groupAlike(stacks: readonly StackStep[], detail: PageDetail): readonly (readonly StackStep[])[] {
  const groups = new Map<string, StackStep[]>();
  for (const stack of stacks) {
    const { basis, because, resources } = stack.change;
    const known = detail.resources
      ? [basis, because, resources.map((resource) => renderResource(resource, detail))]
      : [countActions(resources)];
    const key = JSON.stringify([stack.step.action, ...known]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stack]);
    else group.push(stack);
  }
  return [...groups.values()];
}

/** What is reported of a resource: neither its physical id nor the line that it stems from. */
function renderResource(resource: PlannedResource, detail: PageDetail): unknown {
  const { logicalId, type, action, replacement, policyAction, properties } = resource;
  const its = detail.values ? properties : properties.map(propertyName);
  return [logicalId, type, action, replacement, policyAction, its];
}

function renderGroup(plan: Plan, group: readonly StackStep[], detail: PageDetail): string {
  const [first] = group;
  if (first === undefined) return '';
  const names = group.map(({ step }) => shortId(step.id, plan.environment).replace(/^stack:/, ''));
  const called =
    group.length === 1
      ? `Stack ${htmlCode(clip(names.join(''), detail.textCharacters))}`
      : `${count(group.length, 'stack')} alike: ${htmlCode(clip(compactNames(names), detail.textCharacters))}`;
  const { change, step } = first;
  const counts =
    change.resources.length === 0
      ? ''
      : `, ${count(change.resources.length, 'resource')}: ${countActions(change.resources)}`;
  const head = `${called} – ${escapeHtml(step.action)}${counts}`;
  const body = [
    ...(detail.resources ? basisWords(plan, group, detail) : []),
    ...(detail.resources ? renderResources(change.resources, detail) : []),
  ];
  return body.length === 0 ? head : folded(head, body.join('\n\n'));
}

function basisWords(plan: Plan, group: readonly StackStep[], detail: PageDetail): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { basis, because } = first.change;
  const why = because === undefined ? '' : ` (${escapeMarkdown(clip(because, detail.textCharacters))})`;
  switch (basis) {
    case 'change-set': {
      const { changeSet } = first.change;
      // A local plan deletes its change sets at once; those of a pull request stay for people to look at.
      const isKept = group.length === 1 && changeSet !== undefined && /-pr\d+-/.test(changeSet.name);
      const url = isKept ? changeSetUrl(plan.region, first.step.subject, changeSet.arn) : '';
      return [`By CloudFormation's own ${link('change set', url)}${why}.`];
    }
    case 'template':
      return because === undefined ? [] : [`From the template${why}.`];
    case 'comparison':
      return [`From a comparison of templates, not from a change set${why}.`];
    default:
      return basis satisfies never;
  }
}

function renderResources(resources: readonly PlannedResource[], detail: PageDetail): readonly string[] {
  const shown = resources.filter((resource) => !isTagsOnly(resource));
  const tagged = resources.filter(isTagsOnly);
  const rows = shown.map((resource) => [
    RESOURCE_WORDS[resource.action].sign,
    inlineCode(clip(resource.logicalId, detail.textCharacters)),
    inlineCode(clip(resource.type, detail.textCharacters)),
    resourceFacts(resource, detail),
  ]);
  return [
    ...(rows.length === 0 ? [] : [markdownTable(['', 'resource', 'type', 'what changes'], rows)]),
    ...(tagged.length === 0 ? [] : [tagWords(tagged, shown.length > 0)]),
  ];
}

function tagWords(tagged: readonly PlannedResource[], isRest: boolean): string {
  const names =
    tagged.length > 3 ? '' : ` (${tagged.map(({ logicalId }) => inlineCode(logicalId)).join(', ')})`;
  return `${isRest ? 'And the' : 'The'} tags of ${count(tagged.length, 'resource')}${names}.`;
}

function resourceFacts(resource: PlannedResource, detail: PageDetail): string {
  const replacement = replacementWords(resource);
  const word =
    resource.action === 'Add' || resource.action === 'Modify' ? '' : RESOURCE_WORDS[resource.action].word;
  const facts = [
    ...(word === '' ? [] : [word]),
    ...(replacement === undefined ? [] : [`**${escapeMarkdown(clip(replacement, detail.textCharacters))}**`]),
    ...(resource.policyAction === undefined ? [] : [`**${policyWords(resource.policyAction)}**`]),
  ];
  return [...facts, ...propertyFacts(resource.properties, detail)].join('<br>');
}

function propertyFacts(properties: readonly PropertyChange[], detail: PageDetail): readonly string[] {
  if (properties.length === 0) return [];
  if (!detail.values) {
    const names = [...new Set(properties.map(propertyName))].map((name) =>
      inlineCode(clip(name, detail.textCharacters)),
    );
    return [names.join(', ')];
  }
  const lines = properties.map((property) => renderProperty(property, detail));
  if (lines.length <= MAX_OPEN_PROPERTIES) return lines;
  return [
    `<details><summary>${count(lines.length, 'property', 'properties')}</summary>${lines.join('<br>')}</details>`,
  ];
}

function renderProperty(property: PropertyChange, detail: PageDetail): string {
  const name = inlineCode(clip(propertyName(property), detail.textCharacters));
  const cause = escapeMarkdown(clip(causeOf(property), detail.textCharacters));
  return `${name}${valueWords(property)}${cause === '' ? '' : ` ${cause}`}`;
}

function valueWords({ before, after, evaluation }: PropertyChange): string {
  if (before === undefined && after === undefined) return evaluation === 'Dynamic' ? ': known only then' : '';
  const parts = differingParts(before ?? '', after ?? '');
  const old = before === undefined ? 'none' : inlineCode(parts.before);
  if (after === undefined) return `: ${old} → ${evaluation === 'Dynamic' ? 'known only then' : 'none'}`;
  return `: ${old} → ${inlineCode(parts.after)}`;
}
