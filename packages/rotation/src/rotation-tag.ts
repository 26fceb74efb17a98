/** The tag that says where a secret's rotation stands, next to its labels. */
export const ROTATION_TAG = 'syncops:rotation';
/** The tag that lists the versions which someone declared known to others. */
export const COMPROMISED_TAG = 'syncops:compromised';

const STATES = ['settling', 'retiring', 'withdrawing', 'rotated'] as const;

/** What the rotation tag says; it counts only as long as `newId` is the current version. */
export interface RotationTag {
  readonly state: /** Every tokenserver host has signed with the new version since `at`. */
  | 'settling'
    /** Nothing uses the previous version any more; what is left of it is removed. */
    | 'retiring'
    /** A rotation of a login was aborted: the user of `previousId` goes, the version `newId` stays. `at` is the last rotation's. */
    | 'withdrawing'
    /** The last rotation is over. */
    | 'rotated';
  /** Seconds since the epoch. */
  readonly at: number;
  /** Version id; absent where no one knows it. */
  readonly previousId?: string;
  readonly newId: string;
}

/** What a tag's value turned out to be; `foreign`: not written by this tool. */
export type ReadTag<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'tag'; readonly tag: T }
  | { readonly kind: 'foreign' };

/** `<state> <epoch seconds> <previous id or -> <current id>`, at most 150 of the 256 characters that a tag's value may have. */
export function formatRotationTag({ state, at, previousId, newId }: RotationTag): string {
  return [state, String(at), previousId ?? '-', newId].join(' ');
}

/** Reads a tag's value; an empty one stands for no tag. */
export function parseRotationTag(value: string | undefined): ReadTag<RotationTag> {
  if (value === undefined || value === '') return { kind: 'none' };
  const [word, at, previousId, newId, ...rest] = value.split(' ');
  const state = STATES.find((known) => known === word);
  const isOurs =
    state !== undefined && isEpoch(at) && isOptionalId(previousId) && isVersionId(newId) && rest.length === 0;
  if (!isOurs) return { kind: 'foreign' };
  return {
    kind: 'tag',
    tag: { state, at: Number(at), ...(previousId === '-' ? {} : { previousId }), newId },
  };
}

/** Versions that count as known to others. */
export interface CompromisedTag {
  /** When it was declared; seconds since the epoch. */
  readonly at: number;
  readonly versionIds: readonly string[];
}

/** `<epoch seconds> <id>…`: at most three ids, one for each label, so at most 205 characters. */
export function formatCompromisedTag({ at, versionIds }: CompromisedTag): string {
  return [String(at), ...versionIds].join(' ');
}

/** Reads a tag's value; an empty one stands for no tag. */
export function parseCompromisedTag(value: string | undefined): ReadTag<CompromisedTag> {
  if (value === undefined || value === '') return { kind: 'none' };
  const [at, ...versionIds] = value.split(' ');
  const isOurs = isEpoch(at) && versionIds.length >= 1 && versionIds.length <= 3;
  if (!isOurs || !versionIds.every(isVersionId)) return { kind: 'foreign' };
  return { kind: 'tag', tag: { at: Number(at), versionIds } };
}

function isEpoch(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,10}$/.test(text);
}

/** Secrets Manager's ids have 32 to 64 characters; shorter ones hurt no one. */
function isVersionId(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9-]{1,64}$/.test(text) && text !== '-';
}

function isOptionalId(text: string | undefined): text is string {
  return text === '-' || isVersionId(text);
}
