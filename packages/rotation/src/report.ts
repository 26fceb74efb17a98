import type { RotatingSecret } from './ports.ts';

/** Where a secret stands, in the order in which a rotation passes through. */
export const ROTATION_PHASES = ['idle', 'staged', 'accepted', 'promoted', 'settling', 'retiring'] as const;
export type RotationPhase = (typeof ROTATION_PHASES)[number];

/** One secret's rotation as it is now. */
export interface RotationStatus extends RotatingSecret {
  readonly phase: RotationPhase;
  /** Staging labels to version ids. */
  readonly versions: Readonly<Record<string, string>>;
  /** When the current version became current permanently, or when the secret was created; milliseconds since the epoch. */
  readonly rotatedAt?: number;
  /** What comes next, in a sentence; absent where nothing does. */
  readonly awaits?: string;
  /** When it may go on, in milliseconds since the epoch; absent where it may at once. */
  readonly notBefore?: number;
  /** Every earlier version counts as known to others: nothing waits for tokens to expire. */
  readonly isCompromised: boolean;
  /** Why nothing can be done before someone fixes it. */
  readonly problem?: { readonly code: string; readonly message: string };
}

export type RotationEvent =
  /** A secret was seen in another phase than before. */
  | {
      readonly kind: 'phase';
      readonly secret: RotatingSecret;
      readonly phase: RotationPhase;
      readonly at: number;
    }
  /** One unit of work for one or many secrets has begun; `step` names it, `id` is its own, `subjects` are dbnodes. */
  | {
      readonly kind: 'step-started';
      readonly id: number;
      readonly step: string;
      readonly subjects: readonly string[];
      readonly at: number;
    }
  | {
      readonly kind: 'step-progress';
      readonly id: number;
      readonly step: string;
      readonly message: string;
      readonly at: number;
    }
  /** `isFailed`: none of its secrets goes on from there in this run; `message` says what came of it otherwise. */
  | {
      readonly kind: 'step-finished';
      readonly id: number;
      readonly step: string;
      readonly isFailed: boolean;
      readonly message: string;
      readonly at: number;
    }
  /** Nothing to do before `until`; reported again and again while it is waited for. */
  | {
      readonly kind: 'waiting';
      readonly until: number;
      readonly subjects: readonly string[];
      readonly why: string;
      readonly at: number;
    }
  /** Something that a reader should know, like a value that another run has staged. */
  | { readonly kind: 'note'; readonly message: string; readonly at: number };

/** What became of one secret. */
export interface RotationOutcome extends RotationStatus {
  readonly outcome: /** It was rotated to its end, in this run. */
  | 'rotated'
    /** On its way; a later run goes on after `notBefore`. */
    | 'waiting'
    /** The new version was taken back. */
    | 'aborted'
    /** There was nothing to do for it. */
    | 'unchanged'
    | 'failed';
  readonly error?: { readonly code: string; readonly message: string };
  /** How long it was seen in each phase of this run. */
  readonly phases: readonly { readonly phase: RotationPhase; readonly seconds: number }[];
}

/** The report of a run. */
export interface RotationReport {
  readonly ok: boolean;
  readonly secrets: readonly RotationOutcome[];
  /** Pushes by what they were for, e.g. `webhead: new secrets` → 1. */
  readonly pushes: Readonly<Record<string, number>>;
  readonly seconds: number;
}
