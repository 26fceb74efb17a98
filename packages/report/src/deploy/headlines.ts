import type { Plan, ReleaseChange } from '@syncops/engine';
import { dbnodeHeadlines } from './headlines-dbnodes.ts';
import { stackHeadlines } from './headlines-stacks.ts';
import { plannedDbnodes } from './dbnodes-of-plan.ts';
import { count, formatGrowth, formatNumber } from '@syncops/text';

/**
 * What a plan would do, in the operators' words, the gravest first; never empty. Reported from typed data only, so that text,
 * Markdown and JSON say the same. The names in it come from the environment's files: escape them for the page they go to.
 */
export function planHeadlines(plan: Plan): readonly string[] {
  if (plan.steps.length === 0) {
    return [
      plan.blockers.length === 0
        ? 'nothing to do: everything is as the files say'
        : 'nothing would be done: the plan is blocked',
    ];
  }
  const dbnodes = plannedDbnodes(plan);
  const growth = capacityGrowth(plan);
  const stacks = stackHeadlines(plan);
  const subjects = [
    ...stacks.setUp,
    ...dbnodeHeadlines(dbnodes, growth.isOneWay ? growth.percent : ''),
    ...stacks.others,
    ...(growth.isOneWay || growth.percent === '' ? [] : [growth.sentence]),
  ];
  const effects = reloads(plan);
  if (subjects.length === 0 && effects.length === 0) return [`${count(plan.steps.length, 'step')} of upkeep`];
  // One change and what it costs belong into one sentence.
  if (subjects.length === 1) return [[...subjects, ...effects].join('; ')];
  return effects.length === 0 ? subjects : [...subjects, effects.join('; ')];
}

interface CapacityGrowth {
  readonly percent: string;
  readonly sentence: string;
  /** Whether dbnodes were only added or only removed, so that their headline can carry the percentage. */
  readonly isOneWay: boolean;
}

function capacityGrowth(plan: Plan): CapacityGrowth {
  const { before, after } = plan.capacity;
  const growth = formatGrowth(before, after);
  const states = new Set(
    plan.topology.parts.filter(({ kind }) => kind === 'dbnode').map(({ state }) => state),
  );
  const setsCapacity = plan.steps.some(
    ({ change }) => change.kind === 'nodes' && change.rows.some(({ action }) => action === 'set-capacity'),
  );
  return {
    percent: growth === '' ? '' : `${growth} capacity`,
    sentence: `user slots: ${formatNumber(before)} → ${formatNumber(after)} (${growth})`,
    isOneWay: !setsCapacity && states.has('new') !== states.has('removed'),
  };
}

/** Whose hosts take a new release while they serve, and whether they serve on. */
function reloads(plan: Plan): readonly string[] {
  return plan.steps.flatMap(({ plane, action, change, risk }) => {
    if (plane !== 'releases' || action !== 'push' || change.kind !== 'release') return [];
    return change.hosts === 0
      ? []
      : [pushWords(change, risk === 'none' || risk === 'reload' ? 'reload' : 'restart')];
  });
}

function pushWords({ role, hosts, waves }: ReleaseChange, verb: 'reload' | 'restart'): string {
  const [one, many, unknown] = HOSTS[role];
  const who = hosts === undefined ? unknown : count(hosts, one, many);
  const what = `${who} ${hosts === 1 ? `${verb}s` : verb}`;
  if (waves === undefined || waves.length === 0) return `${what} in waves`;
  return waves.length === 1 ? what : `${what} in ${String(waves.length)} waves`;
}

const HOSTS = {
  webhead: ['webhead', 'webheads', 'the webheads'],
  tokenserver: ['tokenserver host', 'tokenserver hosts', "the tokenserver's hosts"],
} as const satisfies Record<ReleaseChange['role'], readonly [string, string, string]>;
