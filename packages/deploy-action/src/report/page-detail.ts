/** How much of a plan its page tells. */
export interface PageDetail {
  /** Lines of each file's diff. */
  readonly diffLines: number;
  /** Values of properties, or their names only. */
  readonly values: boolean;
  /** Resources of each stack and `nodes` rows, or their numbers only. */
  readonly resources: boolean;
  readonly stepRows: number;
  /** Dbnodes drawn one by one; 0 for no picture. */
  readonly dbnodeBoxes: number;
  /** Headlines, warnings, limits and the like, of each. */
  readonly listed: number;
  /** Blockers and confirmations, which people must see to go on. */
  readonly blockers: number;
  /** Characters of one text from outside. */
  readonly textCharacters: number;
}

export interface PageStage {
  readonly detail: PageDetail;
  /** What this stage leaves out besides what the ones before it do. */
  readonly leavesOut: string;
}

const WHOLE: PageDetail = {
  diffLines: 400,
  values: true,
  resources: true,
  stepRows: Number.MAX_SAFE_INTEGER,
  dbnodeBoxes: 20,
  listed: Number.MAX_SAFE_INTEGER,
  blockers: Number.MAX_SAFE_INTEGER,
  textCharacters: 2000,
};

/** The stages in which a page gets shorter until it fits: what people need least goes first. */
export const PAGE_STAGES: readonly PageStage[] = stages([
  [{}, ''],
  [{ diffLines: 40 }, 'all but 40 lines of each diff'],
  [{ diffLines: 0 }, 'diffs of files'],
  [{ values: false }, 'values of properties'],
  [{ resources: false }, 'resources and rows'],
  [{ stepRows: 100 }, 'all but 100 steps'],
  [{ stepRows: 20 }, 'all but 20 steps'],
  [{ dbnodeBoxes: 6 }, 'most dbnodes of the picture'],
  [{ textCharacters: 300, listed: 20 }, 'ends of long texts and lists'],
  [{ dbnodeBoxes: 0, stepRows: 5, listed: 5 }, 'the picture'],
  [{ blockers: 20 }, 'all but 20 blockers and confirmations'],
  [{ blockers: 3, stepRows: 0, listed: 3, textCharacters: 120 }, 'nearly everything'],
]);

function stages(changes: readonly (readonly [Partial<PageDetail>, string])[]): readonly PageStage[] {
  let detail = WHOLE;
  return changes.map(([change, leavesOut]) => {
    detail = { ...detail, ...change };
    return { detail, leavesOut };
  });
}
