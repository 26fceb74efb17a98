import type { NextStep } from './next-step.ts';

/** What comes next for a secret, in words; undefined where nothing does. */
export function describeAwaited(step: NextStep): string | undefined {
  switch (step.kind) {
    case 'nothing':
    case 'problem':
      return undefined;
    case 'wait':
      return step.why;
    case 'stage':
      return step.replaces === undefined
        ? 'a new version is made'
        : 'a version that must not be used is replaced';
    case 'push-webhead':
      return `every webhead acknowledges the ${step.purpose}`;
    case 'push-tokenserver':
      return `every tokenserver host acknowledges the ${step.purpose}`;
    case 'promote':
      return 'requests pass with the new secret, then it becomes current';
    case 'promote-user':
      return 'the new user logs in, then it becomes current';
    case 'settle':
      return 'every tokenserver host acknowledges the new secret';
    case 'serve-user':
      return 'every webhead acknowledges the current user';
    case 'clear-pending':
      return 'a label that is not needed any more is taken off';
    case 'retire':
    case 'clear-previous':
      return 'the old version is retired';
    case 'retire-user':
      return 'requests pass with the new user, then the old one is retired';
    case 'verify':
      return 'every virtual host refuses the old secret';
    case 'drop-user':
      return 'the old user has no connections, then it is dropped';
    case 'withdraw':
    case 'withdraw-user':
      return 'the new version is taken back';
    case 'forget-tags':
      return 'tags that speak of no version in use are emptied';
    default:
      return step satisfies never;
  }
}
