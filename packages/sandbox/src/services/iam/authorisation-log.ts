import { AwsFault, type Authorisation, type Principal } from '../../contract.ts';

/** Remembers decisions, each kind once, so that tests can ask which rights were used. */
export interface AuthorisationLog {
  readonly list: () => readonly Authorisation[];
  /** Runs a decision, which throws where it denies, and notes how it ended. */
  watch(
    principal: Principal,
    what: {
      readonly action: string;
      readonly resource: string;
      readonly calledVia: string | string[] | undefined;
    },
    decide: () => void,
  ): void;
}

export function createAuthorisationLog(): AuthorisationLog {
  const entries = new Map<string, Authorisation>();
  return {
    list: () => [...entries.values()],
    watch({ arn, roleName }, { action, resource, calledVia }, decide) {
      const note = (decision: Authorisation['decision']): void => {
        const viaCloudFormation = [calledVia].flat().includes('cloudformation.amazonaws.com');
        const key = JSON.stringify([arn, action, resource, decision, viaCloudFormation]);
        if (entries.has(key)) return;
        const whose = roleName === undefined ? {} : { roleName };
        entries.set(key, { principal: arn, ...whose, action, resource, decision, viaCloudFormation });
      };
      try {
        decide();
      } catch (error) {
        if (error instanceof AwsFault) note('denied');
        throw error;
      }
      note('allowed');
    },
  };
}
