import { createHash } from 'node:crypto';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { type AwsDeps, jittered } from '../deps.ts';
import { AwsError } from '../errors.ts';
import type { PreviewOptions, StackDeployment, StackPreview } from '../ports.ts';
import {
  changeDigest,
  changeSetRequest,
  deleteChangeSet,
  isVanished,
  prepareChangeSet,
  type TemplateSource,
} from './change-set.ts';
import { contentSha256 } from './change-content.ts';
import { mapResourceChange } from './map-resource-change.ts';
import { stackTags } from './safeguards.ts';

/** A change set that vanishes so often is fought over. */
const MAX_ATTEMPTS = 5;
const PAUSE_MS = 1_000;

/**
 * What an update would change, by a change set that is never executed. It is always recreated: parameters that stand for SSM
 * parameters are read when a change set is made, so an older one may show a machine image of yesterday.
 */
export async function previewStack(
  client: CloudFormationClient,
  deps: AwsDeps,
  stack: StackDeployment,
  { changeSetPrefix, keep }: PreviewOptions,
  template: TemplateSource,
): Promise<StackPreview> {
  const digest = changeDigest(stack, undefined);
  const changeSetName = `${changeSetPrefix}-${digest.slice(0, 16)}`;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    try {
      return await make();
    } catch (error) {
      // A deploy of the stack, or another preview of the same content, has deleted it while it was read.
      if (!isVanished(error)) throw error;
      await deps.sleep(jittered(PAUSE_MS * attempt, deps));
    }
  }
  throw new AwsError(
    'STACK_BUSY',
    `the change set ${changeSetName} of ${stack.name} vanished ${String(MAX_ATTEMPTS)} times while it was read; see who else works on the stack, then repeat`,
    { data: { stack: stack.name } },
  );

  async function make(): Promise<StackPreview> {
    const remove = () => deleteChangeSet(client, { StackName: stack.name, ChangeSetName: changeSetName });
    let preview: StackPreview;
    try {
      preview = await read();
    } catch (error) {
      // What kept it from being read is worth more than what keeps it from being deleted.
      if (!keep) await remove().catch(() => undefined);
      throw error;
    }
    if (!keep && preview.kind === 'changes') await remove();
    return preview;
  }

  async function read(): Promise<StackPreview> {
    const changeSet = await prepareChangeSet(
      client,
      deps,
      changeSetRequest(stack, {
        ...{ changeSetName, token: previewToken(digest, deps), type: 'UPDATE', template },
        ...{ tags: stackTags(stack), isReusable: false },
      }),
    );
    if (changeSet.kind === 'no-op') return changeSet;
    const changes = changeSet.changes.flatMap(mapResourceChange);
    return {
      ...{ kind: 'changes', changeSetName, changeSetArn: changeSet.arn },
      ...{ changes, contentSha256: contentSha256(changes) },
    };
  }
}

/** Another one each time, but the same for the retries of a request whose answer was lost. */
function previewToken(digest: string, deps: AwsDeps): string {
  const nonce = `${String(deps.clock())}-${String(deps.random())}`;
  return `preview-${createHash('sha256').update(`${digest} ${nonce}`).digest('hex').slice(0, 40)}`;
}
