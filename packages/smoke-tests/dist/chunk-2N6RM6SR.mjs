import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import {
  BatchGetSecretValueCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  TagResourceCommand,
} from './chunk-M2CHSPOR.mjs';
import './chunk-YZRPVVIM.mjs';
import { AwsError, isAwsAnswer } from './chunk-JXBEMWI5.mjs';
import './chunk-YQBV2UI5.mjs';
import './chunk-WITD2GXF.mjs';
import './chunk-DTCLJT2F.mjs';
import './chunk-QAHAIIDV.mjs';
import './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
function createPacer(perSecond, deps) {
  let gapMs = 1e3 / perSecond,
    nextAt = 0;
  return async () => {
    let now = deps.clock(),
      at = Math.max(now, nextAt);
    ((nextAt = at + gapMs), at > now && (await deps.sleep(at - now)));
  };
}
var LIST_PAGE = 100,
  BATCH_PAGE = 20,
  WRITES_PER_SECOND = 40,
  CONSISTENCY_RETRIES = 4,
  CONSISTENCY_DELAY_MS = 200;
function createSecretStore(client, deps) {
  let pace = createPacer(WRITES_PER_SECOND, deps);
  async function getValue(name, version) {
    let answer = await client.send(
      new GetSecretValueCommand({
        SecretId: name,
        ...(version === void 0 ? {} : { VersionId: version.versionId }),
      }),
    );
    return secretValue(name, answer);
  }
  return {
    async list(prefix) {
      let found = [],
        next;
      do {
        let page = await client.send(
          new ListSecretsCommand({
            MaxResults: LIST_PAGE,
            IncludePlannedDeletion: !0,
            Filters: [{ Key: 'name', Values: [prefix] }],
            ...(next === void 0 ? {} : { NextToken: next }),
          }),
        );
        (found.push(...(page.SecretList ?? []).map(describeSecret)), (next = page.NextToken));
      } while (next !== void 0);
      return found.filter(({ name }) => name.startsWith(prefix));
    },
    async getValue(name, version) {
      for (let attempt = 0; ; attempt += 1)
        try {
          return await getValue(name, version);
        } catch (error) {
          if (
            !(version !== void 0 && error instanceof AwsError && error.code === 'NOT_FOUND') ||
            attempt === CONSISTENCY_RETRIES
          )
            throw error;
          await deps.sleep(CONSISTENCY_DELAY_MS * 2 ** attempt);
        }
    },
    async getCurrentValues(names) {
      let values = new Map();
      for (let start = 0; start < names.length; start += BATCH_PAGE) {
        let batch = names.slice(start, start + BATCH_PAGE);
        for (let [name, value] of await currentValues(client, batch)) values.set(name, value);
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
        throw isAwsAnswer(error, 'ResourceExistsException')
          ? new AwsError(
              'VERSION_EXISTS',
              `version ${versionId} of ${name} exists already with another value; another run has made it`,
              { data: error.data },
            )
          : error;
      }
    },
    async tag(name, tags) {
      (await pace(),
        await client.send(
          new TagResourceCommand({
            SecretId: name,
            Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
          }),
        ));
    },
  };
}
async function currentValues(client, names) {
  let found = [],
    next;
  do {
    let page = await client.send(
        new BatchGetSecretValueCommand({
          SecretIdList: [...names],
          ...(next === void 0 ? {} : { NextToken: next }),
        }),
      ),
      refused = page.Errors?.find(({ ErrorCode }) => ErrorCode !== 'ResourceNotFoundException');
    if (refused !== void 0)
      throw new AwsError(
        refused.ErrorCode === 'AccessDeniedException' ? 'ACCESS_DENIED' : 'SERVICE_ERROR',
        `cannot read the secret ${refused.SecretId ?? ''} (${refused.ErrorCode ?? 'no reason given'}); allow secretsmanager:GetSecretValue on it, and kms:Decrypt on its key`,
        { data: { operation: 'secretsmanager:BatchGetSecretValue' } },
      );
    for (let entry of page.SecretValues ?? []) {
      let name = names.find((asked) => asked === entry.Name || asked === entry.ARN);
      name !== void 0 && found.push([name, secretValue(name, entry)]);
    }
    next = page.NextToken;
  } while (next !== void 0);
  return found;
}
function describeSecret(entry) {
  return {
    name: entry.Name ?? '',
    arn: entry.ARN ?? '',
    versions: entry.SecretVersionsToStages ?? {},
    tags: Object.fromEntries((entry.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
    deleted: entry.DeletedDate !== void 0,
  };
}
function secretValue(name, answer) {
  if (answer.VersionId === void 0 || answer.SecretString === void 0)
    throw new AwsError('SERVICE_ERROR', `the secret ${name} holds binary data; store it as text`);
  return { versionId: answer.VersionId, value: answer.SecretString, labels: answer.VersionStages ?? [] };
}
export { createSecretStore };
