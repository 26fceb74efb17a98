import {
  type ChangeSetSummary,
  type CloudFormationClient,
  DeleteStackCommand,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation';
import { type AwsDeps, jittered } from '../deps.ts';
import { isAwsAnswer } from '../errors.ts';
import { deleteChangeSet } from './change-set.ts';
import { describeResources, describeStack, saysNoSuchStack } from './describe-stacks.ts';
import { remaining } from './plan-stack-action.ts';

/** A change set that is being worked out cannot be deleted; that takes seconds. */
const MAX_ATTEMPTS = 5;
const PAUSE_MS = 2_000;

/**
 * Deletes the change sets called `<prefix>-<16 hex digits>`, but those to keep, and the shell of a stack that nothing but
 * such change sets ever held.
 * @returns the names of what was deleted, the stack's last
 */
export async function removeChangeSets(
  client: CloudFormationClient,
  deps: AwsDeps,
  stack: string,
  prefix: string,
  except: readonly string[],
): Promise<readonly string[]> {
  const found = await listChangeSets(client, stack);
  const ours = found.filter((name) => isOurs(name, prefix) && !except.includes(name));
  for (const name of ours) await deletePatiently(client, deps, stack, name);
  if (found.length > ours.length) return ours;
  return (await removeShell(client, stack)) ? [...ours, stack] : ours;
}

/** `…-pr1` must not take the change sets of `…-pr12` along. */
function isOurs(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^-?[0-9a-f]{16}$/.test(name.slice(prefix.length));
}

async function listChangeSets(client: CloudFormationClient, stack: string): Promise<readonly string[]> {
  const found: ChangeSetSummary[] = [];
  let next: string | undefined;
  do {
    try {
      const page = await client.send(
        new ListChangeSetsCommand({
          StackName: stack,
          ...(next === undefined ? {} : { NextToken: next }),
        }),
      );
      found.push(...(page.Summaries ?? []));
      next = page.NextToken;
    } catch (error) {
      if (saysNoSuchStack(error)) return [];
      throw error;
    }
  } while (next !== undefined);
  return found.flatMap(({ ChangeSetName }) => ChangeSetName ?? []).sort();
}

async function deletePatiently(
  client: CloudFormationClient,
  deps: AwsDeps,
  StackName: string,
  ChangeSetName: string,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deleteChangeSet(client, { StackName, ChangeSetName });
      return;
    } catch (error) {
      if (saysNoSuchStack(error)) return;
      const isBusy = isAwsAnswer(error, 'InvalidChangeSetStatus', 'InvalidChangeSetStatusException');
      if (!isBusy || attempt === MAX_ATTEMPTS) throw error;
      await deps.sleep(jittered(PAUSE_MS * attempt, deps));
    }
  }
}

/** A first change set makes a stack of nothing, which stays when the change set goes. */
async function removeShell(client: CloudFormationClient, name: string): Promise<boolean> {
  const stack = await describeStack(client, name);
  if (stack?.status !== 'REVIEW_IN_PROGRESS') return false;
  if (remaining(await describeResources(client, stack.id)).length > 0) return false;
  // Someone may be about to create the stack after all.
  if ((await listChangeSets(client, stack.id)).length > 0) return false;
  await client.send(
    new DeleteStackCommand({
      StackName: stack.id,
      ClientRequestToken: `syncops-shell-${stack.id.split('/').at(-1) ?? ''}`,
    }),
  );
  return true;
}
