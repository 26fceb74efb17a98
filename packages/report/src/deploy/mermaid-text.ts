import { clip, oneLine } from '@syncops/text';

/** Longer labels make boxes that no one reads. */
const MAX_LABEL_CHARACTERS = 80;

/**
 * Text from outside for a label of a Mermaid diagram. All but letters, digits, spaces and the signs within a word become
 * entities, so that neither a quote, a bracket, a keyword's sign, a comment (`%%`), a line's end (`;`) nor Markdown comes out.
 */
export function mermaidText(text: string): string {
  const label = clip(oneLine(text), MAX_LABEL_CHARACTERS);
  return label.replace(/[^\p{L}\p{N} ]/gu, (sign, index: number, whole: string) =>
    isWithinWord(whole, index, sign) ? sign : entity(sign),
  );
}

/** A dot or a hyphen between two letters or digits means nothing to Mermaid. */
function isWithinWord(whole: string, index: number, sign: string): boolean {
  return (
    /[.-]/.test(sign) && /[a-z\d]/i.test(whole.charAt(index - 1)) && /[a-z\d]/i.test(whole.charAt(index + 1))
  );
}

function entity(sign: string): string {
  return `#${String(sign.codePointAt(0) ?? 0)};`;
}
