/** How much of a plan its page reports. */
export interface PageDetail {
  /** Lines of each file's diff. */
  readonly diffLines: number;
  /** Values of properties, or their names only. */
  readonly values: boolean;
  /** Resources of each stack and `nodes` rows, or their numbers only. */
  readonly resources: boolean;
  readonly stepRows: number;
  /** Changed dbnodes drawn one by one; 0 for no picture. */
  readonly dbnodeBoxes: number;
  /** Headlines, warnings, limits and the like, of each. */
  readonly listed: number;
  /** Blockers and confirmations, which people must see to go on. */
  readonly blockers: number;
  /** Characters of one text from outside. */
  readonly textCharacters: number;
}

/** What of a page a stage makes shorter. */
type Topic = 'diffs' | 'values' | 'resources' | 'steps' | 'picture' | 'texts' | 'blockers';

export interface PageStage {
  readonly detail: PageDetail;
  /** All that is left out by then, in words; empty for the whole. */
  readonly leftOut: readonly string[];
}

const WHOLE: PageDetail = {
  diffLines: Number.MAX_SAFE_INTEGER,
  values: true,
  resources: true,
  stepRows: Number.MAX_SAFE_INTEGER,
  dbnodeBoxes: 12,
  listed: Number.MAX_SAFE_INTEGER,
  blockers: Number.MAX_SAFE_INTEGER,
  textCharacters: 2000,
};

/** The stages in which a page gets shorter until it fits: what people need least goes first. */
export const PAGE_STAGES: readonly PageStage[] = stages([
  [{ diffLines: 400 }, 'diffs', 'all but 400 lines of each diff'],
  [{ diffLines: 40 }, 'diffs', 'all but 40 lines of each diff'],
  [{ diffLines: 0 }, 'diffs', 'the diffs of files'],
  [{ values: false }, 'values', 'the values of properties'],
  [{ resources: false }, 'resources', 'resources and rows'],
  [{ stepRows: 100 }, 'steps', 'all but 100 rows of steps'],
  [{ stepRows: 20 }, 'steps', 'all but 20 rows of steps'],
  [{ dbnodeBoxes: 3 }, 'picture', 'most dbnodes of the picture'],
  [{ textCharacters: 300, listed: 20 }, 'texts', 'the ends of long texts and lists'],
  [{ dbnodeBoxes: 0 }, 'picture', 'the picture'],
  [{ stepRows: 5, listed: 5 }, 'steps', 'all but 5 rows of steps'],
  [{ blockers: 20 }, 'blockers', 'all but 20 blockers and confirmations'],
  [
    { blockers: 3, stepRows: 0, listed: 3, textCharacters: 120 },
    'blockers',
    'all but 3 blockers and confirmations',
  ],
]);

function stages(changes: readonly (readonly [Partial<PageDetail>, Topic, string])[]): readonly PageStage[] {
  let detail = WHOLE;
  const words = new Map<Topic, string>();
  const shorter = changes.map(([change, topic, leavesOut]): PageStage => {
    detail = { ...detail, ...change };
    words.set(topic, leavesOut);
    return { detail, leftOut: [...words.values()] };
  });
  return [{ detail: WHOLE, leftOut: [] }, ...shorter];
}
