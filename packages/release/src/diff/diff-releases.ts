import type { FileChange } from '../file-change.ts';
import type { Release, ReleaseFile } from '../release.ts';
import { describeAgent, describeCommands, describeSecrets } from './describe-release.ts';
import { unifiedDiff } from './unified-diff.ts';

/**
 * What changes on a host that runs one release and gets another, sorted by path. Besides files there are entries whose path
 * does not begin with a slash: `agent`, `commands` (how the release is checked, put to work and watched) and `secrets`
 * (which version of which secret). A release contains secrets by name only, and so does what this returns.
 * @param before - undefined where the host has none: all is added
 */
export function diffReleases(before: Release | undefined, after: Release): readonly FileChange[] {
  const oldFiles = byPath(before?.files ?? []);
  const newFiles = byPath(after.files);
  const paths = [...new Set([...oldFiles.keys(), ...newFiles.keys()])];
  const secrets = describeSecrets(before, after);
  return [
    ...paths.map((path) => diffFile(path, oldFiles.get(path), newFiles.get(path))),
    diffText('agent', before && describeAgent(before), describeAgent(after)),
    diffText('commands', before && describeCommands(before), describeCommands(after)),
    diffText('secrets', secrets.before, secrets.after),
  ]
    .filter((change) => change !== undefined)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function byPath(files: readonly ReleaseFile[]): ReadonlyMap<string, ReleaseFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function diffFile(
  path: string,
  before: ReleaseFile | undefined,
  after: ReleaseFile | undefined,
): FileChange | undefined {
  const attributes = diffAttributes(before, after);
  const change = diffText(path, before?.content, after?.content);
  if (change === undefined && attributes === '') return undefined;
  const isChanged = before !== undefined && after !== undefined;
  return {
    path,
    action: isChanged ? 'change' : before === undefined ? 'add' : 'remove',
    addedLines: change?.addedLines ?? 0,
    removedLines: change?.removedLines ?? 0,
    diff: change?.diff ?? '',
    ...(attributes === '' ? {} : { attributes }),
  };
}

function diffText(
  path: string,
  before: string | undefined,
  after: string | undefined,
): FileChange | undefined {
  const { addedLines, removedLines, text } = unifiedDiff(before ?? '', after ?? '');
  if (text === '') return undefined;
  const action = before === undefined ? 'add' : after === undefined ? 'remove' : 'change';
  return { path, action, addedLines, removedLines, diff: text };
}

/** `mode 0644, owner root` of a new file, `mode 0644 → 0600` of a changed one, nothing of one that goes. */
function diffAttributes(before: ReleaseFile | undefined, after: ReleaseFile | undefined): string {
  if (after === undefined) return '';
  const names = ['owner', 'group', 'mode', 'check'] as const;
  return names
    .flatMap((name) => {
      const value = after[name] ?? 'none';
      if (before === undefined) return value === 'none' ? [] : [`${name} ${value}`];
      const old = before[name] ?? 'none';
      return old === value ? [] : [`${name} ${old} → ${value}`];
    })
    .join(', ');
}
