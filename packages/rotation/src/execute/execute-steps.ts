import type { NextStep } from '../next-step.ts';
import { dropUser } from './drop-user.ts';
import { clearPendings, clearPrevious, forgetTags, withdraw } from './labels.ts';
import { promoteUser, serveUser } from './promote-user.ts';
import { promote } from './promote.ts';
import { pushSecrets } from './push-secrets.ts';
import { retireUser } from './retire-user.ts';
import { retire } from './retire.ts';
import { fail, type Due, type Run } from './run-state.ts';
import { settle } from './settle.ts';
import { stage } from './stage.ts';
import { verify } from './verify.ts';

type StepKind = Exclude<NextStep['kind'], 'nothing' | 'problem' | 'wait'>;

/** Steps in the order in which a rotation takes them: those that are behind catch up, so that one push serves all. */
const ORDER = [
  'withdraw',
  'withdraw-user',
  'stage',
  'clear-pending',
  'serve-user',
  'promote-user',
  'push-webhead',
  'promote',
  'settle',
  'retire-user',
  'retire',
  'clear-previous',
  'push-tokenserver',
  'verify',
  'drop-user',
  'forget-tags',
] as const satisfies readonly StepKind[];

/** Executes the earliest kind of step that anything is due for, for all secrets at it together. */
export async function executeSteps(run: Run, due: readonly Due[]): Promise<void> {
  const kind = ORDER.find((candidate) => due.some(({ step }) => step.kind === candidate));
  if (kind === undefined) return;
  const these = due.filter(({ step }) => step.kind === kind);
  for (const { of } of these) of.steps += 1;
  try {
    await execute(run, kind, these);
  } catch (error) {
    for (const { of } of these) fail(of, error);
  }
}

function execute(run: Run, kind: (typeof ORDER)[number], due: readonly Due[]): Promise<void> {
  switch (kind) {
    case 'withdraw':
      return withdraw(run, of(due, kind));
    case 'withdraw-user':
      return withdraw(run, of(due, kind));
    case 'stage':
      return stage(run, of(due, kind));
    case 'clear-pending':
      return clearPendings(run, of(due, kind));
    case 'serve-user':
      return serveUser(run, of(due, kind));
    case 'promote-user':
      return promoteUser(run, of(due, kind));
    case 'push-webhead':
      return pushSecrets(run, 'webhead', of(due, kind));
    case 'push-tokenserver':
      return pushSecrets(run, 'tokenserver', of(due, kind));
    case 'promote':
      return promote(run, of(due, kind));
    case 'settle':
      return settle(run, of(due, kind));
    case 'retire-user':
      return retireUser(run, of(due, kind));
    case 'retire':
      return retire(run, of(due, kind));
    case 'clear-previous':
      return clearPrevious(run, of(due, kind));
    case 'verify':
      return verify(run, of(due, kind));
    case 'drop-user':
      return dropUser(run, of(due, kind));
    case 'forget-tags':
      return forgetTags(run, of(due, kind));
    default:
      return kind satisfies never;
  }
}

/** The due steps of one kind, with the type that goes with it. */
function of<Kind extends StepKind>(due: readonly Due[], kind: Kind): readonly Due<Kind>[] {
  return due.filter((one): one is Due<Kind> => one.step.kind === kind);
}
