import { randomUUID } from 'node:crypto';
import { AwsFault, type NewSecret, type SecretsState } from '../../contract.ts';
import { attachLabels, CURRENT, type Labels } from './labels.ts';

/** A version's content: exactly one of both. */
export type SecretValue =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array };

export interface SecretVersion {
  readonly id: string;
  readonly value: SecretValue;
  /** Milliseconds. */
  readonly createdAt: number;
  lastAccessedAt?: number;
}

export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly owningService?: string;
  description?: string;
  kmsKeyId?: string;
  tags: Record<string, string>;
  lastChangedAt: number;
  lastAccessedAt?: number;
  /** When it will be gone, once it is scheduled for deletion. */
  deletionAt?: number;
  readonly versions: Map<string, SecretVersion>;
  /** Label states with the time from which each is true, oldest first; the last one is the truth. */
  readonly labelHistory: { readonly since: number; readonly labels: Labels }[];
}

/** About 100 versions are kept; those without a label go first, once they are a day old. */
const MAX_VERSIONS = 100;
const DAY_MS = 86_400_000;
/** Older label states are forgotten. */
const HISTORY_LENGTH = 64;

export interface SecretStoreOptions {
  readonly account: string;
  readonly region: string;
  readonly clock: () => number;
  /** Milliseconds by which label reads lag. */
  readonly labelReadLagMs: () => number;
}

/** Secrets in memory, with what the API's operations need beyond `SecretsState`. */
export interface SecretStore extends SecretsState {
  readonly account: string;
  readonly region: string;
  readonly now: () => number;
  /** By name, ARN, or ARN without its suffix. */
  find(id: string): Secret | undefined;
  list(): readonly Secret[];
  insert(secret: NewSecret, arn?: string): Secret;
  newArn(name: string): string;
  /** Stores a version; the same id with the same content changes nothing. @throws AwsFault ResourceExistsException, LimitExceededException */
  addVersion(
    secret: Secret,
    versionId: string,
    value: SecretValue,
    labels: readonly string[] | undefined,
  ): readonly string[];
  /** The labels as writes see them. */
  labels(secret: Secret): Labels;
  /** The labels as reads see them: eventually consistent. */
  readLabels(secret: Secret): Labels;
  setLabels(secret: Secret, labels: Labels): void;
  schedule(secret: Secret, deletionAt: number): void;
}

export function createSecretStore({
  account,
  region,
  clock,
  labelReadLagMs,
}: SecretStoreOptions): SecretStore {
  const secrets = new Map<string, Secret>();
  const byArn = new Map<string, Secret>();

  const forget = (secret: Secret): void => {
    secrets.delete(secret.name);
    byArn.delete(secret.arn);
  };
  const alive = (secret: Secret | undefined): Secret | undefined => {
    if (secret?.deletionAt === undefined || secret.deletionAt > clock()) return secret;
    forget(secret);
    return undefined;
  };
  const find = (id: string): Secret | undefined => {
    if (!id.startsWith('arn:')) return alive(secrets.get(id));
    return alive(byArn.get(id) ?? secrets.get(id.split(':').slice(6).join(':')));
  };
  const need = (id: string): Secret => {
    const secret = find(id);
    if (secret === undefined) throw notFound();
    return secret;
  };
  const labels = (secret: Secret): Labels => secret.labelHistory.at(-1)?.labels ?? new Map();
  const setLabels = (secret: Secret, next: Labels): void => {
    if (next === labels(secret)) return;
    secret.labelHistory.push({ since: clock(), labels: next });
    if (secret.labelHistory.length > HISTORY_LENGTH) secret.labelHistory.shift();
    secret.lastChangedAt = clock();
  };
  const newArn = (name: string): string =>
    `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${randomSuffix()}`;
  const insert = (secret: NewSecret, arn = newArn(secret.name)): Secret => {
    const { name, description, kmsKeyId, owningService, tags = {} } = secret;
    if (find(name) !== undefined) {
      throw new AwsFault(
        'ResourceExistsException',
        `The operation failed because the secret ${name} already exists.`,
      );
    }
    const now = clock();
    const created: Secret = {
      name,
      arn,
      createdAt: now,
      lastChangedAt: now,
      tags: { ...tags },
      versions: new Map(),
      labelHistory: [],
      ...(description === undefined ? {} : { description }),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      ...(owningService === undefined ? {} : { owningService }),
    };
    secrets.set(name, created);
    byArn.set(arn, created);
    return created;
  };
  const addVersion: SecretStore['addVersion'] = (secret, versionId, value, names) => {
    const existing = secret.versions.get(versionId);
    if (existing !== undefined) {
      if (isSameValue(existing.value, value))
        return [...labels(secret)].filter(([, id]) => id === versionId).map(([label]) => label);
      throw new AwsFault(
        'ResourceExistsException',
        'The operation failed because a version with this ClientRequestToken already has another value.',
      );
    }
    makeRoom(secret, labels(secret), clock());
    const wanted = new Set(names ?? [CURRENT]);
    if (secret.versions.size === 0) wanted.add(CURRENT);
    const next = attachLabels(labels(secret), versionId, [...wanted]);
    secret.versions.set(versionId, { id: versionId, value, createdAt: clock() });
    setLabels(secret, next);
    return [...wanted];
  };

  return {
    account,
    region,
    now: clock,
    find,
    list: () => [...secrets.values()].filter((secret) => alive(secret) !== undefined),
    insert,
    newArn,
    addVersion,
    labels,
    readLabels(secret) {
      const seenAt = clock() - labelReadLagMs();
      const seen = secret.labelHistory.findLast(({ since }) => since <= seenAt) ?? secret.labelHistory[0];
      return seen?.labels ?? new Map<string, string>();
    },
    setLabels,
    schedule(secret, deletionAt) {
      if (deletionAt <= clock()) forget(secret);
      else secret.deletionAt = deletionAt;
    },
    create(secret) {
      const created = insert(secret);
      if (secret.value !== undefined)
        addVersion(created, randomUUID(), { kind: 'string', text: secret.value }, undefined);
      return { arn: created.arn, name: created.name };
    },
    update(id, { description, kmsKeyId, tags, retag }) {
      const secret = need(id);
      if (description !== undefined) secret.description = description;
      if (kmsKeyId !== undefined) secret.kmsKeyId = kmsKeyId;
      if (tags !== undefined) secret.tags = { ...tags };
      if (retag !== undefined) {
        const kept = Object.entries(secret.tags).filter(([key]) => !retag.drop.includes(key));
        secret.tags = { ...Object.fromEntries(kept), ...retag.set };
      }
      secret.lastChangedAt = clock();
    },
    put(id, value) {
      const versionId = randomUUID();
      addVersion(need(id), versionId, { kind: 'string', text: value }, undefined);
      return versionId;
    },
    value(id, label = CURRENT) {
      const secret = find(id);
      const versionId = secret && labels(secret).get(label);
      const value = versionId === undefined ? undefined : secret?.versions.get(versionId)?.value;
      return value?.kind === 'string' ? value.text : undefined;
    },
    arn: (id) => find(id)?.arn,
    remove(id) {
      const secret = find(id);
      if (secret !== undefined) forget(secret);
    },
  };
}

/** @throws AwsFault LimitExceededException where no version may go */
function makeRoom(secret: Secret, labels: Labels, now: number): void {
  if (secret.versions.size < MAX_VERSIONS) return;
  const labelled = new Set(labels.values());
  const old = [...secret.versions.values()].find(
    ({ id, createdAt }) => !labelled.has(id) && now - createdAt >= DAY_MS,
  );
  if (old === undefined) {
    throw new AwsFault(
      'LimitExceededException',
      `the secret has ${secret.versions.size} versions, none of them old enough to be removed`,
    );
  }
  secret.versions.delete(old.id);
}

function isSameValue(a: SecretValue, b: SecretValue): boolean {
  if (a.kind === 'string') return b.kind === 'string' && a.text === b.text;
  return b.kind === 'binary' && Buffer.from(a.bytes).equals(b.bytes);
}

const SUFFIX_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Six characters, as Secrets Manager adds them to an ARN. */
function randomSuffix(): string {
  return Array.from(randomUUID().replaceAll('-', '').slice(0, 12).match(/../g) ?? [], (pair) =>
    SUFFIX_ALPHABET.charAt(Number.parseInt(pair, 16) % SUFFIX_ALPHABET.length),
  ).join('');
}

export function notFound(what = 'the specified secret.'): AwsFault {
  return new AwsFault('ResourceNotFoundException', `Secrets Manager can't find ${what}`);
}
