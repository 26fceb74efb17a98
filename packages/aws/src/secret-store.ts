import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  type SecretListEntry,
  type SecretsManagerClient,
  TagResourceCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import type { SecretDescription, SecretStore, SecretValue } from '@syncops/secrets';
import { currentValues } from './current-values.ts';
import type { AwsDeps } from './deps.ts';
import { AwsError, isAwsAnswer } from './errors.ts';
import { moveLabel } from './move-label.ts';
import { createPacer } from './pacer.ts';
import { explainSecretError, type SecretUse } from './secret-errors.ts';
import { secretValue } from './secret-value.ts';

const LIST_PAGE = 100;
const BATCH_PAGE = 20;
/**
 * Secrets Manager lets 50 writes of versions and labels a second pass, and apart from them 50 of tags, for the whole account
 * and region; a little of both is left to others. Its reads (10,000 a second) are not paced.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const WRITES_PER_SECOND = 48;
/** A version that was just written may not be readable at once: 0.2 + 0.4 + 0.8 + 1.6 s. */
const CONSISTENCY_RETRIES = 4;
const CONSISTENCY_DELAY_MS = 200;

/** Two clients of one account: a throttled write slows down the client that sent it. */
export interface SecretClients {
  readonly reads: SecretsManagerClient;
  readonly writes: SecretsManagerClient;
}

/** {@link SecretStore} on Secrets Manager. */
export function createSecretStore({ reads, writes }: SecretClients, deps: AwsDeps): SecretStore {
  const paceVersions = createPacer(WRITES_PER_SECOND, deps);
  const paceTags = createPacer(WRITES_PER_SECOND, deps);

  const look = async (name: string): Promise<SecretDescription> => {
    const found = await reads.send(new DescribeSecretCommand({ SecretId: name }));
    return secretDescription(found, found.VersionIdsToStages);
  };
  const explain = (error: unknown, name: string, use: SecretUse): Promise<unknown> =>
    explainSecretError(error, name, use, async () => (await look(name)).deleted);
  /** Does one thing with one secret; what AWS refuses is reported by the secret's name. */
  const using = async <Result>(
    name: string,
    use: SecretUse,
    call: () => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await call();
    } catch (error) {
      throw await explain(error, name, use);
    }
  };
  const describe = (name: string): Promise<SecretDescription> => using(name, 'describe', () => look(name));

  const getValue = async (name: string, version?: { readonly versionId: string }): Promise<SecretValue> => {
    const answer = await reads.send(
      new GetSecretValueCommand({
        SecretId: name,
        ...(version === undefined ? {} : { VersionId: version.versionId }),
      }),
    );
    return secretValue(name, answer);
  };

  return {
    describe,

    async list(prefix) {
      const found: SecretDescription[] = [];
      let next: string | undefined;
      do {
        const page = await reads.send(
          new ListSecretsCommand({
            MaxResults: LIST_PAGE,
            IncludePlannedDeletion: true,
            Filters: [{ Key: 'name', Values: [prefix] }],
            ...(next === undefined ? {} : { NextToken: next }),
          }),
        );
        found.push(
          ...(page.SecretList ?? []).map((entry) => secretDescription(entry, entry.SecretVersionsToStages)),
        );
        next = page.NextToken;
      } while (next !== undefined);
      return found.filter(({ name }) => name.startsWith(prefix));
    },

    getValue: (name, version) =>
      using(name, 'read', async () => {
        for (let attempt = 0; ; attempt += 1) {
          try {
            return await getValue(name, version);
          } catch (error) {
            // Without a version the secret may simply have no value yet: an answer, not a delay.
            const mayAppear =
              version !== undefined && error instanceof AwsError && error.code === 'NOT_FOUND';
            if (!mayAppear || attempt === CONSISTENCY_RETRIES) throw error;
            await deps.sleep(CONSISTENCY_DELAY_MS * 2 ** attempt);
          }
        }
      }),

    async getCurrentValues(names) {
      const values = new Map<string, SecretValue>();
      for (let start = 0; start < names.length; start += BATCH_PAGE) {
        const batch = names.slice(start, start + BATCH_PAGE);
        const found = await currentValues(reads, batch, (error, name) => explain(error, name, 'read'));
        for (const [name, value] of found) values.set(name, value);
      }
      return values;
    },

    putValue: (name, versionId, value, labels) =>
      using(name, 'store', async () => {
        await paceVersions();
        try {
          await writes.send(
            new PutSecretValueCommand({
              SecretId: name,
              ClientRequestToken: versionId,
              SecretString: value,
              VersionStages: [...labels],
            }),
          );
        } catch (error) {
          if (!isAwsAnswer(error, 'ResourceExistsException')) throw error;
          throw new AwsError(
            'VERSION_EXISTS',
            `version ${versionId} of ${name} exists already with another value; another run has made it`,
            { data: error.data },
          );
        }
      }),

    async moveLabel(name, label, move) {
      await paceVersions();
      const command = new UpdateSecretVersionStageCommand({
        SecretId: name,
        VersionStage: label,
        ...(move.from === undefined ? {} : { RemoveFromVersionId: move.from }),
        ...(move.to === undefined ? {} : { MoveToVersionId: move.to }),
      });
      const update = (): Promise<unknown> => using(name, 'label', () => writes.send(command));
      await moveLabel({ update, describe: () => describe(name) }, name, { label, ...move }, deps);
    },

    tag: (name, tags) =>
      using(name, 'tag', async () => {
        await paceTags();
        await writes.send(
          new TagResourceCommand({
            SecretId: name,
            Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
          }),
        );
      }),
  };
}

/** What ListSecrets and DescribeSecret have in common. */
function secretDescription(
  entry: Pick<SecretListEntry, 'Name' | 'ARN' | 'Tags' | 'DeletedDate' | 'CreatedDate'>,
  versions: Readonly<Record<string, readonly string[]>> | undefined,
): SecretDescription {
  return {
    name: entry.Name ?? '',
    arn: entry.ARN ?? '',
    versions: versions ?? {},
    tags: Object.fromEntries((entry.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
    deleted: entry.DeletedDate !== undefined,
    ...(entry.CreatedDate === undefined ? {} : { createdAt: entry.CreatedDate.getTime() }),
  };
}
