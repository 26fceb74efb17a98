import type { Check, CheckState } from './check.ts';
import { checkAccounts } from './checks/account-checks.ts';
import { checkGitHub } from './checks/github-checks.ts';
import { checkWorkflows } from './checks/workflow-checks.ts';
import type { DoctorFacts } from './facts.ts';

export interface DoctorReport {
  /** Whether nothing is missing or wrong; what is unknown does not count against it. */
  readonly ok: boolean;
  readonly totals: Readonly<Record<CheckState, number>>;
  readonly checks: readonly Check[];
}

/** Judges a set-up by what was read of it. */
export function runDoctor(facts: DoctorFacts): DoctorReport {
  const checks = [
    ...checkWorkflows(facts.workflows, facts.trusted),
    ...checkGitHub(facts),
    ...checkAccounts(facts.accounts, facts.environments),
  ];
  const count = (state: CheckState): number => checks.filter((check) => check.state === state).length;
  const totals = {
    ok: count('ok'),
    missing: count('missing'),
    wrong: count('wrong'),
    unknown: count('unknown'),
  };
  return { ok: totals.missing + totals.wrong === 0, totals, checks };
}
