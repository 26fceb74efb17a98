import { wrapAnsi } from 'fast-wrap-ansi';

import type { PlannedResource, StackChange } from '@syncops/engine';
import { differingParts } from './differing-parts.ts';
import type { Palette } from './palette.ts';
import { clip, oneLine, count } from '@syncops/text';
import { RESOURCE_WORDS, isTagsOnly, policyWords, propertyName, replacementWords } from './resource-words.ts';

const INDENT = 6;
const MAX_VALUE_CHARACTERS = 200;

/** The resources of a stack for a terminal, below the stack's own row. */
export function renderStackText(
  change: StackChange,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): readonly string[] {
  const shown = change.resources.filter((resource) => !isTagsOnly(resource));
  const tagged = change.resources.length - shown.length;
  const lines = [
    ...(change.because === undefined ? [] : [`(${oneLine(change.because)})`]),
    ...shown.flatMap(resourceLines),
    ...(tagged === 0 ? [] : [`~ the tags of ${count(tagged, 'resource')}`]),
  ];
  return lines.flatMap((line) => {
    const indent = line.startsWith(' ') ? INDENT + 2 : INDENT;
    return wrapAnsi(line.trimStart(), Math.max(20, width - indent - 2), { hard: true })
      .split('\n')
      .map((part, index) => palette.dim(`${' '.repeat(index === 0 ? indent : indent + 2)}${part}`));
  });
}

function resourceLines(resource: PlannedResource): readonly string[] {
  const { sign, word } = RESOURCE_WORDS[resource.action];
  const replacement = replacementWords(resource);
  const facts = [
    ...(resource.action === 'Add' || resource.action === 'Modify' ? [] : [word]),
    ...(replacement === undefined ? [] : [replacement]),
    ...(resource.policyAction === undefined ? [] : [policyWords(resource.policyAction)]),
  ];
  const head = `${sign} ${resource.logicalId} (${resource.type})`;
  return [
    oneLine(facts.length === 0 ? head : `${head}: ${facts.join('; ')}`),
    ...resource.properties.map((property) => {
      const { before, after, evaluation } = property;
      const parts = differingParts(
        before ?? 'none',
        after ?? (evaluation === 'Dynamic' ? 'known only then' : 'none'),
      );
      const values = before === undefined && after === undefined ? '' : `: ${parts.before} → ${parts.after}`;
      return `  ${oneLine(clip(`${propertyName(property)}${values}`, MAX_VALUE_CHARACTERS * 2))}`;
    }),
  ];
}
