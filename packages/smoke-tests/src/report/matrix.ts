import type { CheckKind, CheckOutcome } from '../check.ts';

/** Short heads for the columns of the table by virtual host. */
const HEADS: Readonly<Record<CheckKind, string>> = {
  dns: 'dns',
  certificate: 'tls',
  'http-redirect': 'http',
  heartbeat: 'heartbeat',
  'signed-storage': 'signed',
  'wrong-secret': 'forged',
  'uid-mismatch': 'uid',
  'foreign-node': 'node',
  'nodes-rows': 'nodes',
  tokenserver: 'tokenserver',
};

/** What a cell of the table says. */
export type Verdict = 'ok' | 'warning' | 'failed' | 'not-run';

export interface Matrix {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly subject: string; readonly verdicts: readonly (Verdict | undefined)[] }[];
  /** Checks that belong to no virtual host. */
  readonly others: readonly CheckOutcome[];
}

/** Arranges the outcomes of virtual hosts in a table: a row per host, a column per check, one per label of signed ones. */
export function arrange(outcomes: readonly CheckOutcome[]): Matrix {
  const isOther = ({ kind }: CheckOutcome): boolean => kind === 'nodes-rows' || kind === 'tokenserver';
  const own = outcomes.filter((outcome) => !isOther(outcome));
  const heads = [...new Set(own.map(headOf))];
  const subjects = [...new Set(own.map(({ subject }) => subject))];
  const cells = new Map(own.map((outcome) => [`${outcome.subject} ${headOf(outcome)}`, verdictOf(outcome)]));
  const rows = subjects.map((subject) => ({
    subject,
    verdicts: heads.map((head) => cells.get(`${subject} ${head}`)),
  }));
  return { heads, rows, others: outcomes.filter(isOther) };
}

/** The verdict on one outcome; a warning only where it passed. */
export function verdictOf({ result }: CheckOutcome): Verdict {
  return result.kind === 'ok' && (result.warnings ?? []).length > 0 ? 'warning' : result.kind;
}

/** `signed CURRENT` for the label in the id `signed-storage:AWSCURRENT:<host>`, else the kind's head. */
function headOf(outcome: CheckOutcome): string {
  const label = /^signed-storage:(?:AWS)?([A-Z]+):/.exec(outcome.id)?.[1];
  return label === undefined ? HEADS[outcome.kind] : label.toLowerCase();
}
