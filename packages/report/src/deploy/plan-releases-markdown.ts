import type { FileChange } from '@syncops/release';

import type { Plan, ReleaseChange } from '@syncops/engine';
import {
  escapeMarkdown,
  fencedBlock,
  folded,
  inlineCode,
  clip,
  manyLines,
  count,
  formatNumber,
} from '@syncops/text';
import type { PageDetail } from './page-detail.ts';

const ROLE_TITLES = {
  webhead: 'Files on each webhead',
  tokenserver: "Files on each of the tokenserver's hosts",
} as const satisfies Record<ReleaseChange['role'], string>;

const FILE_WORDS = { add: 'added', change: 'changed', remove: 'removed' } as const satisfies Record<
  FileChange['action'],
  string
>;

/** One folded block for each role whose hosts get other files. */
export function renderReleases(plan: Plan, detail: PageDetail): readonly string[] {
  return (['webhead', 'tokenserver'] as const).flatMap((role) => {
    const changes = plan.steps.flatMap(({ change }) =>
      change.kind === 'release' && change.role === role ? [change] : [],
    );
    // A release is published by one step and pushed by another; what is known of it may stand in either.
    const change =
      changes.find(({ files }) => files.length > 0) ?? changes.find(({ unknown }) => unknown !== undefined);
    return change === undefined ? [] : [renderRelease(change, detail)];
  });
}

function renderRelease(
  { role, files, unknown, commands = [], from, to }: ReleaseChange,
  detail: PageDetail,
): string {
  const shown = files.slice(0, detail.listed);
  const lines = [
    ...(from === undefined && to === undefined ? [] : [`Release ${shortHash(from)} → ${shortHash(to)}.`]),
    ...(unknown === undefined
      ? []
      : [`Not everything is known yet: ${escapeMarkdown(clip(unknown, detail.textCharacters))}.`]),
    ...shown.map((file) => renderFile(file, detail)),
    ...(shown.length < files.length ? [`… and ${count(files.length - shown.length, 'file')} more.`] : []),
  ];
  const ran = commands
    .slice(0, detail.listed)
    .map((command) => inlineCode(clip(command, detail.textCharacters)));
  if (ran.length > 0) lines.push(`Each host then runs ${ran.join(', ')}.`);
  const counts = files.length === 0 ? 'not known before the deploy' : count(files.length, 'file');
  return folded(`${ROLE_TITLES[role]}: ${counts}`, lines.join('\n\n'));
}

function shortHash(sha256: string | undefined): string {
  return sha256 === undefined ? 'not known yet' : inlineCode(sha256.slice(0, 12));
}

function renderFile(file: FileChange, detail: PageDetail): string {
  const lines =
    file.addedLines === 0 && file.removedLines === 0
      ? ''
      : ` +${formatNumber(file.addedLines)} –${formatNumber(file.removedLines)}`;
  const attributes =
    file.attributes === undefined ? '' : ` ${escapeMarkdown(clip(file.attributes, detail.textCharacters))}`;
  const head = `**${FILE_WORDS[file.action]}** ${inlineCode(clip(file.path, detail.textCharacters))}${lines}${attributes}`;
  const diff = shortDiff(file.diff, detail.diffLines);
  return diff === '' ? head : `${head}\n\n${diff}`;
}

/** Longer lines of a diff are cut: no one reads them on a page. */
const MAX_LINE_CHARACTERS = 500;

function shortDiff(diff: string, maxLines: number): string {
  if (diff === '' || maxLines === 0) return '';
  const lines = manyLines(diff.replace(/\n$/, ''));
  const rest = lines.length - maxLines;
  return fencedBlock(
    'diff',
    [
      ...lines.slice(0, maxLines).map((line) => clip(line, MAX_LINE_CHARACTERS)),
      ...(rest > 0 ? [`… and ${count(rest, 'line')} more`] : []),
    ].join('\n'),
  );
}
