import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What a page becomes when GitHub reads it. */
export interface ReadPage {
  /** Every piece of HTML. */
  readonly html: readonly string[];
  /** Where links lead to. */
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** Texts of the page outside of code, as people read them. */
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  /** Fenced blocks: their language, and whether their end is in the page. */
  readonly fences: readonly { readonly language: string; readonly isClosed: boolean }[];
}

/** Reads a page with the parser of GitHub's Markdown (CommonMark with tables, strikethrough, bare links, task lists). */
export function readGitHubMarkdown(page: string): ReadPage {
  // Their transforms look for links in finished text, where GitHub's own parser looks at the source only.
  const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  const tree = fromMarkdown(page, { extensions: [gfm()], mdastExtensions: extensions });
  const lines = page.split('\n');
  const html: string[] = [];
  const links: string[] = [];
  const images: string[] = [];
  const texts: string[] = [];
  const headings: string[] = [];
  const fences: { language: string; isClosed: boolean }[] = [];
  const visit = (node: ReturnType<typeof fromMarkdown> | (typeof tree.children)[number]): void => {
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'link' || node.type === 'definition') links.push(node.url);
    if (node.type === 'image') images.push(node.url);
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'heading') headings.push(String(node.depth));
    if (node.type === 'code') {
      const last = lines[(node.position?.end.line ?? 0) - 1] ?? '';
      fences.push({ language: node.lang ?? '', isClosed: /^`{3,}$/.test(last) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { html, links, images, texts, headings, fences };
}
