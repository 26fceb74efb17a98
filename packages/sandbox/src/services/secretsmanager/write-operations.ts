import { AwsFault, type OperationHandler, type RequestContext } from '../../contract.ts';
import { bytes, flag, needText, numeric, tagsOf, text, texts } from '../input.ts';
import { moveLabel } from './labels.ts';
import { authorizeSecret, openSecret } from './secret-access.ts';
import { DELETION_WINDOW_MS, notFound, type SecretStore } from './secret-store.ts';
import { assertTags } from './tags.ts';
import type { SecretValue } from './versions.ts';

type Operations = Readonly<Record<string, OperationHandler>>;

const NAME = /^[a-zA-Z0-9/_+=.@!-]+$/;
const MAX_VALUE_BYTES = 65_536;

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html */
export function secretWriteOperations(store: SecretStore): Operations {
  return {
    CreateSecret: (input, request) => {
      const name = needText(input, 'Name');
      const tags = tagsOf(input) ?? {};
      authorizeSecret(store, name, undefined, request, 'CreateSecret', {
        'secretsmanager:Name': name,
        ...requestTags(tags),
      });
      if (!NAME.test(name)) {
        throw new AwsFault(
          'ValidationException',
          'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
        );
      }
      const value = readValue(input);
      const token = value === undefined ? undefined : needToken(input);
      assertTags(tags, {});
      const existing = store.find(name);
      if (existing?.deletionAt !== undefined) {
        throw invalidRequest(
          "You can't create this secret because a secret with this name is already scheduled for deletion.",
        );
      }
      if (existing !== undefined && (token === undefined || !existing.versions.has(token))) {
        throw new AwsFault(
          'ResourceExistsException',
          `The operation failed because the secret ${name} already exists.`,
        );
      }
      if (value === undefined || token === undefined) {
        const { arn } = existing ?? store.insert({ name, tags, ...descriptionOf(input) });
        return { ARN: arn, Name: name };
      }
      store.useKey({ name }, 'encrypt', request.principal);
      const first = { id: token, value };
      const secret = existing ?? store.insert({ name, tags, ...descriptionOf(input) }, first);
      // Made by the same call before: the same value changes nothing, another one is refused.
      store.addVersion(secret, token, value, undefined);
      return { ARN: secret.arn, Name: secret.name, VersionId: token };
    },

    PutSecretValue: (input, request) => {
      const secret = openSecret(store, input, request, 'PutSecretValue', { forbidManaged: true });
      const value = readValue(input);
      if (value === undefined)
        throw invalidParameter('You must provide either SecretString or SecretBinary.');
      const token = needToken(input);
      store.useKey(secret, 'encrypt', request.principal);
      const stages = store.addVersion(secret, token, value, texts(input, 'VersionStages'));
      return { ARN: secret.arn, Name: secret.name, VersionId: token, VersionStages: [...stages] };
    },

    UpdateSecret: (input, request) => {
      const secret = openSecret(store, input, request, 'UpdateSecret', { forbidManaged: true });
      const value = readValue(input);
      const token = value === undefined ? undefined : needToken(input);
      if (value !== undefined && token !== undefined) {
        store.useKey(secret, 'encrypt', request.principal);
        store.addVersion(secret, token, value, undefined);
      }
      const change = descriptionOf(input);
      if (Object.keys(change).length > 0) store.update(secret.arn, change);
      return { ARN: secret.arn, Name: secret.name, VersionId: token };
    },

    UpdateSecretVersionStage: (input, request) => {
      const label = needText(input, 'VersionStage');
      const secret = openSecret(store, input, request, 'UpdateSecretVersionStage', {
        context: { 'secretsmanager:VersionStage': label },
        forbidManaged: true,
      });
      const to = text(input, 'MoveToVersionId');
      const from = text(input, 'RemoveFromVersionId');
      for (const id of [to, from]) {
        if (id !== undefined && !secret.versions.has(id))
          throw notFound(`the specified secret version: ${id}`);
      }
      store.setLabels(secret, moveLabel(secret.labels, { label, to, from }));
      return { ARN: secret.arn, Name: secret.name };
    },

    TagResource: (input, request) => {
      const tags = tagsOf(input) ?? {};
      const secret = openSecret(store, input, request, 'TagResource', { context: requestTags(tags) });
      assertTags(tags, secret.tags);
      store.update(secret.arn, { tags: { ...secret.tags, ...tags } });
      return {};
    },

    UntagResource: (input, request) => {
      const keys = texts(input, 'TagKeys') ?? [];
      const secret = openSecret(store, input, request, 'UntagResource', {
        context: { 'aws:TagKeys': [...keys] },
      });
      const left = Object.entries(secret.tags).filter(([key]) => !keys.includes(key));
      store.update(secret.arn, { tags: Object.fromEntries(left) });
      return {};
    },

    DeleteSecret: (input, request) => deleteSecret(store, input, request),

    RestoreSecret: (input, request) => {
      const secret = openSecret(store, input, request, 'RestoreSecret', { allowDeleted: true });
      if (secret.deletionAt === undefined) throw invalidRequest('The secret is not scheduled for deletion.');
      store.schedule(secret, undefined);
      return { ARN: secret.arn, Name: secret.name };
    },
  };
}

const DAY_MS = 86_400_000;

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html */
function deleteSecret(
  store: SecretStore,
  input: Record<string, unknown>,
  request: RequestContext,
): Record<string, unknown> {
  const days = numeric(input, 'RecoveryWindowInDays');
  const force = flag(input, 'ForceDeleteWithoutRecovery');
  if (force && days !== undefined) {
    throw invalidParameter(
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  }
  if (days !== undefined && (days < 7 || days > 30)) {
    throw invalidParameter('The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).');
  }
  const id = needText(input, 'SecretId');
  if (force && store.find(id) === undefined) {
    authorizeSecret(store, id, undefined, request, 'DeleteSecret');
    return { Name: id, DeletionDate: new Date(store.now()) };
  }
  const secret = openSecret(store, input, request, 'DeleteSecret', {
    forbidManaged: true,
    allowDeleted: force,
  });
  const deletionAt = store.now() + (force ? 0 : days === undefined ? DELETION_WINDOW_MS : days * DAY_MS);
  store.schedule(secret, deletionAt);
  return { ARN: secret.arn, Name: secret.name, DeletionDate: new Date(deletionAt) };
}

/** @throws AwsFault InvalidParameterException for both kinds at once or too many bytes */
function readValue(input: Record<string, unknown>): SecretValue | undefined {
  const string = text(input, 'SecretString');
  const binary = bytes(input, 'SecretBinary');
  if (string !== undefined && binary !== undefined) {
    throw invalidParameter(
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    );
  }
  if (string === undefined) return binary === undefined ? undefined : { kind: 'binary', bytes: binary };
  if (Buffer.byteLength(string) > MAX_VALUE_BYTES) {
    throw invalidParameter(`the secret value has more than ${MAX_VALUE_BYTES} bytes`);
  }
  return { kind: 'string', text: string };
}

function needToken(input: Record<string, unknown>): string {
  const token = text(input, 'ClientRequestToken');
  if (token === undefined) {
    throw invalidRequest('You must provide a ClientRequestToken value. We recommend a UUID-type value.');
  }
  return token;
}

function descriptionOf(input: Record<string, unknown>): { description?: string; kmsKeyId?: string } {
  const description = text(input, 'Description');
  const kmsKeyId = text(input, 'KmsKeyId');
  return {
    ...(description === undefined ? {} : { description }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
  };
}

function requestTags(tags: Readonly<Record<string, string>>): Record<string, string | string[]> {
  const entries = Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value] as const);
  return { 'aws:TagKeys': Object.keys(tags), ...Object.fromEntries(entries) };
}

function invalidParameter(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}

function invalidRequest(message: string): AwsFault {
  return new AwsFault('InvalidRequestException', message);
}
