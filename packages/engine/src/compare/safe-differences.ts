import type { Plan, Step } from '../plan/plan.ts';
import { parseRows } from '../plan/node-rows.ts';
import { ABSENT, NOT_YET, parseReleaseFact } from './plan-facts.ts';
import { stackStepId } from '../plan/step-ids.ts';

interface ChangedFact {
  readonly fact: string;
  readonly reviewed?: string;
  readonly current?: string;
}

interface BothPlans {
  readonly reviewed: Plan;
  readonly current: Plan;
}

/** A difference that lets a deploy go on, for it leads to nothing that was not reviewed. */
export interface SafeDifference {
  /** Facts that it is about: everything up to the subject. */
  readonly prefix: string;
  readonly isSafe: (changed: ChangedFact & { readonly subject: string }, plans: BothPlans) => boolean;
  /** For people. */
  readonly why: string;
}

/**
 * Every difference that is safe; what is not in here has moved. That the files ask for the same as before needs no
 * condition: any other `desired/` fact that differs is not safe, and one of those makes the whole comparison so.
 */
export const SAFE_DIFFERENCES: readonly SafeDifference[] = [
  {
    prefix: 'step/',
    isSafe: ({ current }) => current === undefined,
    why: 'a reviewed step that is done already',
  },
  {
    prefix: 'step/',
    isSafe: ({ fact, reviewed }, plans) =>
      reviewed === undefined && pushesVersionsOnly(fact.slice('step/'.length), plans.current),
    why: 'the release says what the hosts run already, but for the versions of secrets, which rotate at any time',
  },
  {
    prefix: 'step/nodes:',
    isSafe: ({ reviewed, subject }, plans) =>
      reviewed === undefined && changesNoRow(stepOf(plans.current, `nodes:${subject}`)),
    why: 'it only records rows that are as they should',
  },
  {
    prefix: 'step/stack:',
    isSafe: ({ subject }, plans) => isReportedNow(stackStepId(subject), plans),
    why: 'the review left to the deploy what changes; the outputs that it follows from exist now, and no data is lost',
  },
  {
    prefix: 'observed/stack:',
    isSafe: ({ current }) => current === undefined,
    why: 'its reviewed step is done already',
  },
  {
    prefix: 'observed/stack:',
    isSafe: ({ reviewed, current, subject }, plans) =>
      reviewed !== undefined &&
      current !== undefined &&
      (isSameStackChange(subject, plans) || isReportedNow(stackStepId(subject), plans)),
    why: 'the stack was touched, and would be changed in the reviewed way from where it is now',
  },
  {
    prefix: 'observed/secret:',
    isSafe: ({ reviewed, subject }, plans) =>
      reviewed === ABSENT &&
      plans.reviewed.steps.some(({ change }) => change.kind === 'secrets' && change.names.includes(subject)),
    why: 'a reviewed step gave it its first value',
  },
  {
    prefix: 'observed/secret:',
    isSafe: ({ reviewed, current }) => hasCurrentVersion(reviewed) && hasCurrentVersion(current),
    why: 'its versions or their labels changed, as in a rotation; anything else that would follow from that is not a safe difference',
  },
  {
    prefix: 'desired/release:',
    isSafe: ({ subject }, plans) => isSameContent(subject, plans),
    why: 'it differs in nothing but the versions of secrets, which rotate at any time',
  },
  {
    prefix: 'desired/release-content:',
    isSafe: ({ reviewed, current }) => reviewed === NOT_YET && current !== undefined && current !== NOT_YET,
    why: 'what the release names exists now',
  },
  {
    prefix: 'desired/release:',
    isSafe: ({ reviewed, current }) => reviewed === NOT_YET && current !== undefined && current !== NOT_YET,
    why: 'what the release names exists now',
  },
  {
    prefix: 'observed/release:',
    isSafe: ({ current, subject }, plans) => isRotated(subject, current, plans),
    why: 'hosts run what they ran, but for the versions of secrets, which rotate at any time',
  },
  {
    prefix: 'observed/release:',
    isSafe: ({ reviewed, current, subject }, plans) =>
      isBetween(reviewed, plans.current.facts[`desired/release:${subject}`], current),
    why: 'hosts run the release that they should, by a reviewed step',
  },
  {
    prefix: 'observed/rows:',
    isSafe: ({ reviewed, current, subject }, plans) =>
      areRowsBetween(reviewed, plans.current.facts[`desired/rows:${subject}`], current),
    why: 'each row is as it was, or as it should be',
  },
];

/** Why a difference is safe; undefined where it is not. */
export function findSafeDifference(changed: ChangedFact, plans: BothPlans): string | undefined {
  return SAFE_DIFFERENCES.find(
    ({ prefix, isSafe }) =>
      changed.fact.startsWith(prefix) &&
      isSafe({ ...changed, subject: changed.fact.slice(prefix.length) }, plans),
  )?.why;
}

function stepOf({ steps }: Plan, id: string): Step | undefined {
  return steps.find((step) => step.id === id);
}

function changesNoRow(step: Step | undefined): boolean {
  return step?.change.kind === 'nodes' && step.change.rows.length === 0;
}

/** Whether the step of a stack is the same in both plans, and known in its content: a comparison of templates is not. */
function isSameStackChange(stack: string, { reviewed, current }: BothPlans): boolean {
  const id = stackStepId(stack);
  const fact = current.facts[`step/${id}`];
  if (fact === undefined || fact !== reviewed.facts[`step/${id}`]) return false;
  const change = stepOf(current, id)?.change;
  return change?.kind === 'stack' && change.basis !== 'comparison';
}

/** Whether a reviewed step waited for an output of another step, which has brought it since. */
function isReportedNow(id: string, { reviewed, current }: BothPlans): boolean {
  const before = stepOf(reviewed, id);
  const now = stepOf(current, id);
  return (
    before?.change.kind === 'stack' &&
    before.change.waitsFor !== undefined &&
    now?.change.kind === 'stack' &&
    now.change.basis === 'change-set' &&
    now.action === before.action &&
    now.risk !== 'data-loss'
  );
}

/**
 * Whether both parameters of a role stand where they stood or name the release that is wanted; or a push of it is under way or
 * was killed, which leaves nothing acknowledged.
 */
function isBetween(
  reviewed: string | undefined,
  wanted: string | undefined,
  current: string | undefined,
): boolean {
  const before = parseReleaseFact(reviewed ?? '');
  const now = parseReleaseFact(current ?? '');
  if (before === undefined || now === undefined || wanted === undefined) return false;
  return (['pointer', 'acknowledged'] as const).every(
    (name) =>
      now[name] === before[name] ||
      now[name] === wanted ||
      (name === 'acknowledged' && now.acknowledged === ABSENT),
  );
}

/** The content of the release that a role should run, besides the versions of its secrets; undefined where that is not known. */
function contentOf(facts: Plan['facts'], role: string): string | undefined {
  const content = facts[`desired/release-content:${role}`];
  return content === NOT_YET ? undefined : content;
}

function isSameContent(role: string, { reviewed, current }: BothPlans): boolean {
  const before = contentOf(reviewed.facts, role);
  return before !== undefined && before === contentOf(current.facts, role);
}

/** Whether a step brings hosts a release that differs from the one they are to run in the versions of secrets alone. */
function pushesVersionsOnly(id: string, current: Plan): boolean {
  const change = stepOf(current, id)?.change;
  if (change?.kind !== 'release') return false;
  const wanted = contentOf(current.facts, change.role);
  return wanted !== undefined && runningContent(current, change.role) === wanted;
}

/**
 * Whether the release that hosts are to run says what it said, but for the versions of its secrets; all of them acknowledged
 * it, or a push of it is under way or was killed.
 */
function isRotated(role: string, observed: string | undefined, { reviewed, current }: BothPlans): boolean {
  const now = parseReleaseFact(observed ?? '');
  const content = runningContent(current, role);
  return (
    now !== undefined &&
    content !== undefined &&
    content === runningContent(reviewed, role) &&
    (now.acknowledged === now.pointer || now.acknowledged === ABSENT)
  );
}

/** The content of the release that hosts are to run, besides the versions of its secrets; undefined where no one could know. */
function runningContent({ facts }: Plan, role: string): string | undefined {
  return facts[`running/release-content:${role}`];
}

function hasCurrentVersion(fact: string | undefined): boolean {
  return fact?.split(' ').some((label) => label.startsWith('AWSCURRENT=')) ?? false;
}

/** Whether each row is as it was or as it is wanted, in the form of `formatRows`. */
function areRowsBetween(
  reviewed: string | undefined,
  wanted: string | undefined,
  current: string | undefined,
): boolean {
  const [before, after, now] = [reviewed, wanted, current].map((fact) => parseRows(fact ?? ABSENT));
  if (before === undefined || after === undefined || now === undefined) return false;
  const indexes = new Set([...before.keys(), ...after.keys(), ...now.keys()]);
  return [...indexes].every((index) => {
    const found = now.get(index);
    return found === before.get(index) || found === after.get(index);
  });
}
