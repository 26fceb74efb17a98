import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  type SecretListEntry,
  type SecretsManagerClient,
  TagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import type { SecretDescription, SecretStore, SecretValue } from '@syncops/secrets';
import type { AwsDeps } from './deps.ts';
import { AwsError, isAwsAnswer } from './errors.ts';
import { moveLabel } from './move-label.ts';
import { createPacer } from './pacer.ts';

const LIST_PAGE = 100;
const BATCH_PAGE = 20;
/** Secrets Manager sustains 50 writes a second for the whole account; some of them are left to others. */
const WRITES_PER_SECOND = 40;
/** A version that was just written may not be readable at once: 0.2 + 0.4 + 0.8 + 1.6 s. */
const CONSISTENCY_RETRIES = 4;
const CONSISTENCY_DELAY_MS = 200;

/** {@link SecretStore} on Secrets Manager. */
export function createSecretStore(client: SecretsManagerClient, deps: AwsDeps): SecretStore {
  const pace = createPacer(WRITES_PER_SECOND, deps);

  async function getValue(name: string, version?: { readonly versionId: string }): Promise<SecretValue> {
    const answer = await client.send(
      new GetSecretValueCommand({
        SecretId: name,
        ...(version === undefined ? {} : { VersionId: version.versionId }),
      }),
    );
    return secretValue(name, answer);
  }

  const describe = async (name: string): Promise<SecretDescription> => {
    const found = await client.send(new DescribeSecretCommand({ SecretId: name }));
    return secretDescription(found, found.VersionIdsToStages);
  };

  return {
    describe,

    async list(prefix) {
      const found: SecretDescription[] = [];
      let next: string | undefined;
      do {
        const page = await client.send(
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

    async getValue(name, version) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await getValue(name, version);
        } catch (error) {
          // Without a version the secret may simply have no value yet: an answer, not a delay.
          const mayAppear = version !== undefined && error instanceof AwsError && error.code === 'NOT_FOUND';
          if (!mayAppear || attempt === CONSISTENCY_RETRIES) throw error;
          await deps.sleep(CONSISTENCY_DELAY_MS * 2 ** attempt);
        }
      }
    },

    async getCurrentValues(names) {
      const values = new Map<string, SecretValue>();
      for (let start = 0; start < names.length; start += BATCH_PAGE) {
        const batch = names.slice(start, start + BATCH_PAGE);
        for (const [name, value] of await currentValues(client, batch)) values.set(name, value);
      }
      return values;
    },

    async putValue(name, versionId, value, labels) {
      await pace();
      try {
        await client.send(
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
    },

    async moveLabel(name, label, move) {
      await pace();
      await moveLabel(client, name, { label, ...move }, () => describe(name), deps);
    },

    async tag(name, tags) {
      await pace();
      await client.send(
        new TagResourceCommand({
          SecretId: name,
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        }),
      );
    },
  };
}

/** One batch; secrets without a current value are left out, any other refusal is an error. */
async function currentValues(
  client: SecretsManagerClient,
  names: readonly string[],
): Promise<readonly (readonly [string, SecretValue])[]> {
  const found: (readonly [string, SecretValue])[] = [];
  let next: string | undefined;
  do {
    const page = await client.send(
      new BatchGetSecretValueCommand({
        SecretIdList: [...names],
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    const refused = page.Errors?.find(({ ErrorCode }) => ErrorCode !== 'ResourceNotFoundException');
    if (refused !== undefined)
      throw new AwsError(
        refused.ErrorCode === 'AccessDeniedException' ? 'ACCESS_DENIED' : 'SERVICE_ERROR',
        `cannot read the secret ${refused.SecretId ?? ''} (${refused.ErrorCode ?? 'no reason given'}); allow secretsmanager:GetSecretValue on it, and kms:Decrypt on its key`,
        { data: { operation: 'secretsmanager:BatchGetSecretValue' } },
      );
    for (const entry of page.SecretValues ?? []) {
      // Asked for by name or by ARN: answered under what the caller knows it by.
      const name = names.find((asked) => asked === entry.Name || asked === entry.ARN);
      if (name !== undefined) found.push([name, secretValue(name, entry)]);
    }
    next = page.NextToken;
  } while (next !== undefined);
  return found;
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

function secretValue(
  name: string,
  answer: {
    readonly VersionId?: string | undefined;
    readonly SecretString?: string | undefined;
    readonly VersionStages?: readonly string[] | undefined;
  },
): SecretValue {
  if (answer.VersionId === undefined || answer.SecretString === undefined)
    throw new AwsError('SERVICE_ERROR', `the secret ${name} holds binary data; store it as text`);
  return { versionId: answer.VersionId, value: answer.SecretString, labels: answer.VersionStages ?? [] };
}
