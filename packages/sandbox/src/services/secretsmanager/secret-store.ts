import { randomUUID } from 'node:crypto';
import {
  AwsFault,
  type Faults,
  type KeyUse,
  type NewSecret,
  type Principal,
  type SecretsState,
} from '../../contract.ts';
import { attachLabels, CURRENT, type Labels, labelsOf } from './labels.ts';
import { SecretHistory, type SecretState } from './secret-history.ts';
import { isSameValue, makeRoom, type SecretValue, type SecretVersion } from './versions.ts';

export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly owningService?: string;
  description?: string;
  kmsKeyId?: string;
  tags: Readonly<Record<string, string>>;
  lastChangedAt: number;
  lastAccessedAt?: number;
  /** When it will be gone, once it is scheduled for deletion. */
  deletionAt?: number;
  readonly versions: Map<string, SecretVersion>;
  /** As writes see them; reads see the history. */
  labels: Labels;
  readonly history: SecretHistory;
}

/** Where no one asks for another one. */
export const DELETION_WINDOW_MS = 30 * 86_400_000;

export interface SecretStoreOptions {
  readonly account: string;
  readonly region: string;
  readonly clock: () => number;
  readonly faults: Pick<Faults, 'labelReadLagMs' | 'secretListLagMs' | 'keyFault'>;
}

/** Secrets in memory, with what the API's operations need beyond `SecretsState`. */
export interface SecretStore extends SecretsState {
  readonly account: string;
  readonly region: string;
  readonly now: () => number;
  /** By name, ARN, or ARN without its suffix. */
  find(id: string): Secret | undefined;
  list(): readonly Secret[];
  /** Makes a secret, with a first version where one is given. @throws AwsFault ResourceExistsException */
  insert(secret: NewSecret, version?: { readonly id: string; readonly value: SecretValue }): Secret;
  newArn(name: string): string;
  /** Stores a version; the same id with the same content changes nothing. @throws AwsFault ResourceExistsException, LimitExceededException */
  addVersion(
    secret: Secret,
    versionId: string,
    value: SecretValue,
    labels: readonly string[] | undefined,
  ): readonly string[];
  /** What reads of one secret show: eventually consistent. */
  read(secret: Secret): SecretState;
  /** What lists show, which lag more; undefined where they do not know the secret yet. */
  readListed(secret: Secret): SecretState | undefined;
  setLabels(secret: Secret, labels: Labels): void;
  /** @throws AwsFault where the key that encrypts the secret does not do that for the caller */
  useKey(secret: { readonly name: string }, use: KeyUse, principal: Principal): void;
  /** Schedules or, without a time, cancels the deletion. */
  schedule(secret: Secret, deletionAt: number | undefined): void;
}

export function createSecretStore({ account, region, clock, faults }: SecretStoreOptions): SecretStore {
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
  const remember = (secret: Secret): void => {
    const { labels, tags, deletionAt } = secret;
    const state = { since: clock(), labels, tags };
    secret.history.remember(deletionAt === undefined ? state : { ...state, deletionAt });
  };
  const setLabels = (secret: Secret, next: Labels): void => {
    if (next === secret.labels) return;
    secret.labels = next;
    secret.lastChangedAt = clock();
    remember(secret);
  };
  const newArn = (name: string): string =>
    `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${randomSuffix()}`;
  const insert: SecretStore['insert'] = (secret, version) => {
    const arn = newArn(secret.name);
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
      versions: new Map(version === undefined ? [] : [[version.id, { ...version, createdAt: now }] as const]),
      labels: new Map(version === undefined ? [] : [[CURRENT, version.id]]),
      history: new SecretHistory(),
      ...(description === undefined ? {} : { description }),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      ...(owningService === undefined ? {} : { owningService }),
    };
    secrets.set(name, created);
    byArn.set(arn, created);
    remember(created);
    return created;
  };
  const addVersion: SecretStore['addVersion'] = (secret, versionId, value, names) => {
    const existing = secret.versions.get(versionId);
    if (existing !== undefined) {
      if (isSameValue(existing.value, value)) return labelsOf(secret.labels, versionId);
      throw new AwsFault(
        'ResourceExistsException',
        'The operation failed because a version with this ClientRequestToken already has another value.',
      );
    }
    makeRoom(secret.versions, secret.labels, clock());
    const wanted = new Set(names ?? [CURRENT]);
    if (secret.versions.size === 0) wanted.add(CURRENT);
    const next = attachLabels(secret.labels, versionId, [...wanted]);
    secret.versions.set(versionId, { id: versionId, value, createdAt: clock() });
    setLabels(secret, next);
    return [...wanted];
  };

  const schedule: SecretStore['schedule'] = (secret, deletionAt) => {
    if (deletionAt !== undefined && deletionAt <= clock()) {
      forget(secret);
      return;
    }
    if (deletionAt === undefined) delete secret.deletionAt;
    else secret.deletionAt = deletionAt;
    remember(secret);
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
    read(secret) {
      const seen = secret.history.at(clock() - faults.labelReadLagMs) ?? secret.history.first();
      return seen ?? { since: secret.createdAt, labels: new Map(), tags: {} };
    },
    readListed: (secret) =>
      secret.history.at(clock() - Math.max(faults.labelReadLagMs, faults.secretListLagMs)),
    useKey({ name }, use, { roleName }) {
      const fault = faults.keyFault({ secret: name, use, roleName });
      if (fault !== undefined) throw keyError(fault, use);
    },
    setLabels,
    schedule,
    create(secret) {
      const { value: text } = secret;
      const created = insert(
        secret,
        text === undefined ? undefined : { id: randomUUID(), value: { kind: 'string', text } },
      );
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
      remember(secret);
    },
    put(id, value) {
      const versionId = randomUUID();
      addVersion(need(id), versionId, { kind: 'string', text: value }, undefined);
      return versionId;
    },
    value(id, label = CURRENT) {
      const secret = find(id);
      const versionId = secret?.labels.get(label);
      const value = versionId === undefined ? undefined : secret?.versions.get(versionId)?.value;
      return value?.kind === 'string' ? value.text : undefined;
    },
    arn: (id) => find(id)?.arn,
    placeLabel(id, label, versionId) {
      const secret = need(id);
      const others = [...secret.labels].filter(([name]) => name !== label);
      setLabels(secret, new Map(versionId === undefined ? others : [...others, [label, versionId] as const]));
    },
    scheduleDeletion(id) {
      schedule(need(id), clock() + DELETION_WINDOW_MS);
    },
    remove(id) {
      const secret = find(id);
      if (secret !== undefined) forget(secret);
    },
  };
}

/** @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html */
function keyError(fault: 'denied' | 'unusable', use: KeyUse): AwsFault {
  if (fault === 'denied') return new AwsFault('AccessDeniedException', 'Access to KMS is not allowed');
  return use === 'decrypt'
    ? new AwsFault('DecryptionFailure', "Secrets Manager can't decrypt the secret with its KMS key.")
    : new AwsFault('EncryptionFailure', "Secrets Manager can't encrypt the secret with its KMS key.");
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
