import { stackName } from '@syncops/topology';

import { RISKS, type Plan, type Risk, type StackChange, type Step } from '@syncops/engine';
import { changeWords } from './change-words.ts';
import { dbnodeOf } from './dbnodes-of-plan.ts';
import { joinWords } from '@syncops/text';

const PARTS = {
  foundation: 'the foundation (network, roles, bucket)',
  edge: 'the load balancer',
  cache: 'the cache',
  webheads: 'the webheads',
  monitoring: 'the alarms',
} as const;
type Part = keyof typeof PARTS;
const PART_NAMES: readonly Part[] = ['foundation', 'edge', 'cache', 'webheads', 'monitoring'];

/** The headlines of the stacks that are not dbnodes; `setUp` describes the first stacks of a new environment. */
export function stackHeadlines(plan: Plan): {
  readonly setUp: readonly string[];
  readonly others: readonly string[];
} {
  const stacks = plan.steps.flatMap((step) =>
    step.change.kind === 'stack' && dbnodeOf(plan.environment, step) === undefined
      ? [{ step, change: step.change, called: partOf(plan.environment, step) }]
      : [],
  );
  const created = stacks.filter(({ step }) => step.action === 'create');
  const parts = joinWords(created.map(({ called }) => called));
  const isNew = created.some(({ step }) => step.subject === stackName(plan.environment, 'foundation'));
  const updates = stacks
    .filter(({ step }) => step.action !== 'create' && step.action !== 'delete')
    .toSorted((a, b) => RISKS.indexOf(b.step.risk) - RISKS.indexOf(a.step.risk));
  return {
    setUp: isNew ? [`sets up ${plan.environment}: ${parts}`] : [],
    others: [
      ...stacks.filter(({ step }) => step.action === 'delete').map(({ called }) => `removes ${called}`),
      ...(isNew || created.length === 0 ? [] : [`creates ${parts}`]),
      ...updates.map(({ step, change, called }) => update(step, change, called)),
    ],
  };
}

function partOf(environment: string, { subject }: Step): string {
  const part = PART_NAMES.find((kind) => stackName(environment, kind) === subject);
  return part === undefined ? `stack ${subject}` : PARTS[part];
}

function update({ risk }: Step, change: StackChange, called: string): string {
  const words = changeWords(change);
  const facts = [words, effectOf(risk, change)].filter((fact) => fact !== '').join('; ');
  return `updates ${called}${facts === '' ? '' : `: ${facts}`}`;
}

function effectOf(risk: Risk, change: StackChange): string {
  switch (risk) {
    case 'none':
    case 'reload':
      return '';
    case 'interruption':
      return 'interrupts requests';
    case 'replacement':
      return `${replaced(change)} recreated`;
    case 'data-loss':
      return 'data is lost';
    default:
      return risk satisfies never;
  }
}

function replaced({ resources }: StackChange): string {
  const ids = resources.filter(({ replacement }) => replacement === 'True').map(({ logicalId }) => logicalId);
  if (ids.length === 0) return 'something may be';
  return ids.length > 3
    ? `${String(ids.length)} resources are`
    : `${joinWords(ids)} ${ids.length === 1 ? 'is' : 'are'}`;
}
