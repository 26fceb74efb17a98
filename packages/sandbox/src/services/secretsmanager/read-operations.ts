import { AwsFault, type OperationHandler, type RequestContext } from '../../contract.ts';
import { flag, numeric, text, texts } from '../input.ts';
import { pageOf } from '../page.ts';
import { matchesFilters, readFilters } from './filters.ts';
import { CURRENT, labelsOf, versionsToStages } from './labels.ts';
import { authorizeSecret, openSecret } from './secret-access.ts';
import type { SecretState } from './secret-history.ts';
import { notFound, type Secret, type SecretStore } from './secret-store.ts';
import type { SecretVersion } from './versions.ts';

/** Pages are smaller than AWS's where the caller names no size, so that paging is exercised. */
const DEFAULT_PAGE = 20;
const DAY_MS = 86_400_000;

type Operations = Readonly<Record<string, OperationHandler>>;

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html */
export function secretReadOperations(store: SecretStore): Operations {
  return {
    GetSecretValue: (input, request) => {
      const stage = text(input, 'VersionStage');
      const versionId = text(input, 'VersionId');
      const secret = openSecret(store, input, request, 'GetSecretValue', {
        context: {
          'secretsmanager:VersionStage': stage ?? CURRENT,
          ...(versionId === undefined ? {} : { 'secretsmanager:VersionId': versionId }),
        },
      });
      const version = findVersion(store, secret, versionId, stage);
      store.useKey(secret, 'decrypt', request.principal);
      return describeValue(store, secret, version);
    },

    BatchGetSecretValue: (input, request) => batchGet(store, input, request),

    DescribeSecret: (input, request) => {
      const secret = openSecret(store, input, request, 'DescribeSecret', { allowDeleted: true });
      const state = store.read(secret);
      return { ...describeSecret(secret, state), VersionIdsToStages: versionsToStages(state.labels) };
    },

    ListSecrets: (input, request) => {
      request.authorize('secretsmanager:ListSecrets', '*');
      const filters = readFilters(input);
      const deleted = flag(input, 'IncludePlannedDeletion');
      const descending = text(input, 'SortOrder') === 'desc';
      const keyOf = sortKey(text(input, 'SortBy') ?? 'created-date');
      const found = store
        .list()
        .filter(
          (secret) =>
            (deleted || secret.deletionAt === undefined) && matchesFilters(secret, filters, store.region),
        )
        .sort((a, b) => (keyOf(a) < keyOf(b) === descending ? 1 : -1));
      const { items, nextToken } = pageOf(found, keyOf, {
        ...paging(input),
        descending,
        scope: JSON.stringify([filters, deleted, descending, text(input, 'SortBy')]),
      });
      return {
        SecretList: items.flatMap((secret) => {
          const state = store.readListed(secret);
          return state === undefined
            ? []
            : [{ ...describeSecret(secret, state), SecretVersionsToStages: versionsToStages(state.labels) }];
        }),
        NextToken: nextToken,
      };
    },

    ListSecretVersionIds: (input, request) => {
      const secret = openSecret(store, input, request, 'ListSecretVersionIds', { allowDeleted: true });
      const labels = store.read(secret).labels;
      const deprecated = flag(input, 'IncludeDeprecated');
      const found = [...secret.versions.values()].filter(
        ({ id }) => deprecated || labelsOf(labels, id).length > 0,
      );
      const keyOf = ({ id, createdAt }: SecretVersion): string => sortable(createdAt) + id;
      found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const { items, nextToken } = pageOf(found, keyOf, {
        ...paging(input),
        scope: `${secret.arn}/${deprecated}`,
      });
      return {
        ARN: secret.arn,
        Name: secret.name,
        Versions: items.map(({ id, createdAt, lastAccessedAt }) => ({
          VersionId: id,
          VersionStages: labelsOf(labels, id),
          CreatedDate: new Date(createdAt),
          LastAccessedDate: day(lastAccessedAt),
          KmsKeyIds: [secret.kmsKeyId ?? 'DefaultEncryptionKey'],
        })),
        NextToken: nextToken,
      };
    },
  };
}

function paging(input: Readonly<Record<string, unknown>>): {
  size: number;
  token: string | undefined;
  invalid: () => AwsFault;
} {
  return {
    size: numeric(input, 'MaxResults') ?? DEFAULT_PAGE,
    token: text(input, 'NextToken'),
    invalid: () => new AwsFault('InvalidNextTokenException', 'The NextToken value is invalid.'),
  };
}

function sortKey(by: string): (secret: Secret) => string {
  return (secret) => {
    if (by === 'name') return secret.name;
    if (by === 'last-changed-date') return sortable(secret.lastChangedAt) + secret.name;
    if (by === 'last-accessed-date') return sortable(secret.lastAccessedAt ?? 0) + secret.name;
    return sortable(secret.createdAt) + secret.name;
  };
}

/** Milliseconds as text that sorts like the number. */
function sortable(ms: number): string {
  return String(ms).padStart(16, '0');
}

function findVersion(
  store: SecretStore,
  secret: Secret,
  versionId: string | undefined,
  stage: string | undefined,
): SecretVersion {
  const labels = store.read(secret).labels;
  const label = stage ?? CURRENT;
  const wanted = versionId ?? labels.get(label);
  const version = wanted === undefined ? undefined : secret.versions.get(wanted);
  if (version === undefined) {
    throw notFound(
      `the specified secret value for ${versionId === undefined ? `staging label: ${label}` : `VersionId: ${versionId}`}`,
    );
  }
  if (versionId !== undefined && stage !== undefined && labels.get(stage) !== versionId) {
    throw new AwsFault(
      'InvalidRequestException',
      'You provided a VersionStage that is not associated to the provided VersionId.',
    );
  }
  return version;
}

function describeValue(store: SecretStore, secret: Secret, version: SecretVersion): Record<string, unknown> {
  secret.lastAccessedAt = store.now();
  version.lastAccessedAt = store.now();
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...(version.value.kind === 'string'
      ? { SecretString: version.value.text }
      : { SecretBinary: version.value.bytes }),
    VersionStages: labelsOf(store.read(secret).labels, version.id),
    CreatedDate: new Date(version.createdAt),
  };
}

function describeSecret(secret: Secret, { tags, deletionAt }: SecretState): Record<string, unknown> {
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKeyId,
    OwningService: secret.owningService,
    CreatedDate: new Date(secret.createdAt),
    LastChangedDate: new Date(secret.lastChangedAt),
    LastAccessedDate: day(secret.lastAccessedAt),
    DeletedDate: deletionAt === undefined ? undefined : new Date(deletionAt),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  };
}

/** Access is recorded by the day. */
function day(ms: number | undefined): Date | undefined {
  return ms === undefined ? undefined : new Date(Math.floor(ms / DAY_MS) * DAY_MS);
}

/** Current values of many secrets; a secret that cannot be read is an entry in `Errors`, not a failure. */
function batchGet(
  store: SecretStore,
  input: Record<string, unknown>,
  request: RequestContext,
): Record<string, unknown> {
  request.authorize('secretsmanager:BatchGetSecretValue', '*');
  const ids = texts(input, 'SecretIdList');
  if ((ids === undefined) === (input['Filters'] === undefined)) {
    throw new AwsFault(
      'InvalidParameterException',
      "Either 'SecretIdList' or 'Filters' must be provided, but not both.",
    );
  }
  const { ids: wanted, nextToken } =
    ids === undefined ? filteredIds(store, input, request) : { ids, nextToken: undefined };
  const values: Record<string, unknown>[] = [];
  const errors: Record<string, unknown>[] = [];
  for (const id of wanted) {
    try {
      const secret = store.find(id);
      authorizeSecret(store, id, secret, request, 'GetSecretValue', {
        'secretsmanager:VersionStage': CURRENT,
      });
      if (secret === undefined || secret.deletionAt !== undefined) throw notFound();
      const version = findVersion(store, secret, undefined, undefined);
      store.useKey(secret, 'decrypt', request.principal);
      values.push(describeValue(store, secret, version));
    } catch (error) {
      if (!(error instanceof AwsFault)) throw error;
      const code = error.code === 'AccessDenied' ? 'AccessDeniedException' : error.code;
      errors.push({ SecretId: id, ErrorCode: code, Message: error.message });
    }
  }
  return { SecretValues: values, Errors: errors, NextToken: nextToken };
}

function filteredIds(
  store: SecretStore,
  input: Record<string, unknown>,
  request: RequestContext,
): { readonly ids: readonly string[]; readonly nextToken: string | undefined } {
  request.authorize('secretsmanager:ListSecrets', '*');
  const filters = readFilters(input);
  const found = store
    .list()
    .filter((secret) => secret.deletionAt === undefined && matchesFilters(secret, filters, store.region))
    .map(({ name }) => name)
    .sort();
  const { items, nextToken } = pageOf(found, (name) => name, {
    ...paging(input),
    scope: JSON.stringify(filters),
  });
  return { ids: items, nextToken };
}
