import type { SecretDescription, SecretValue } from '@syncops/secrets';

import { refusal } from './refusal.ts';

interface Snapshot {
  readonly at: number;
  /** Staging labels to version ids. */
  readonly labels: ReadonlyMap<string, string>;
  readonly tags: Readonly<Record<string, string>>;
}

interface StoredSecret {
  readonly values: Map<string, string>;
  readonly createdAt: number;
  /** Every state that the secret was in, newest last; reads may see an earlier one. */
  readonly history: Snapshot[];
}

/** AWS keeps about a hundred versions; none of ours makes as many. */
const MAX_LABELS = 20;

/** Secrets Manager's rules for versions, labels and tags, with reads that may lag behind by a time that the reader gives. */
export class SecretsManager {
  readonly #secrets = new Map<string, StoredSecret>();
  readonly #clock: () => number;
  /** Counted: writes of values and labels share one limit, tags have another. */
  writes = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  create(name: string, versionId: string, value: string): void {
    const at = this.#clock();
    this.#secrets.set(name, {
      values: new Map([[versionId, value]]),
      createdAt: at,
      history: [{ at: 0, labels: new Map([['AWSCURRENT', versionId]]), tags: {} }],
    });
  }

  names(): readonly string[] {
    return [...this.#secrets.keys()];
  }

  /** Every value that any version ever had. */
  values(): readonly string[] {
    return [...this.#secrets.values()].flatMap(({ values }) => [...values.values()]);
  }

  /** Every version that was ever stored, labelled or not. */
  versionIds(name: string): readonly string[] {
    return [...this.#find(name).values.keys()];
  }

  /** The version of a secret whose value holds this master secret. */
  versionOfMaster(name: string, masterSecret: string): string | undefined {
    return [...this.#find(name).values].find(([, value]) => value.includes(`"${masterSecret}"`))?.[0];
  }

  describe(name: string, lagMs = 0): SecretDescription {
    const secret = this.#find(name);
    const { labels, tags } = seenAt(secret, this.#clock() - lagMs);
    const versions: Record<string, string[]> = {};
    for (const [label, versionId] of labels) (versions[versionId] ??= []).push(label);
    return { name, arn: `arn:${name}`, versions, tags, deleted: false, createdAt: secret.createdAt };
  }

  getValue(name: string, versionId: string | undefined, lagMs = 0): SecretValue {
    const secret = this.#find(name);
    const { labels } = seenAt(secret, this.#clock() - lagMs);
    const id = versionId ?? labels.get('AWSCURRENT');
    const value = secret.values.get(id ?? '');
    if (id === undefined || value === undefined)
      throw refusal('NOT_FOUND', `no version ${id ?? 'AWSCURRENT'} of ${name}`);
    const held = [...labels].filter(([, holder]) => holder === id).map(([label]) => label);
    return { versionId: id, value, labels: held };
  }

  /** PutSecretValue. A label that another version holds moves; AWSPREVIOUS follows where it is AWSCURRENT. */
  put(name: string, versionId: string, value: string, wanted: readonly string[]): void {
    const secret = this.#find(name);
    this.writes += 1;
    const known = secret.values.get(versionId);
    if (known !== undefined) {
      if (known !== value)
        throw refusal('VERSION_EXISTS', `version ${versionId} of ${name} has another value`);
      return;
    }
    secret.values.set(versionId, value);
    const labels = new Map(newest(secret).labels);
    for (const label of wanted.length === 0 ? ['AWSCURRENT'] : wanted) attach(labels, label, versionId);
    this.#record(secret, { labels });
  }

  /** UpdateSecretVersionStage as the port offers it: where the label is already, nothing is done. */
  moveLabel(
    name: string,
    label: string,
    { from, to }: { readonly from?: string; readonly to?: string },
  ): void {
    const secret = this.#find(name);
    this.writes += 1;
    const labels = new Map(newest(secret).labels);
    const holder = labels.get(label);
    if (holder === to) return;
    if (to !== undefined && !secret.values.has(to)) throw refusal('NOT_FOUND', `no version ${to} of ${name}`);
    if (holder !== from) {
      // A holder that was not named, or one where none is: RemoveFromVersionId is the optimistic lock.
      throw refusal('LABEL_MOVED', `${label} of ${name} is not on ${from ?? 'no version'}`);
    }
    if (to === undefined) {
      if (label === 'AWSCURRENT') throw refusal('SERVICE_ERROR', 'AWSCURRENT can be moved, but not removed');
      labels.delete(label);
    } else attach(labels, label, to);
    this.#record(secret, { labels });
  }

  tag(name: string, tags: Readonly<Record<string, string>>): void {
    const secret = this.#find(name);
    for (const value of Object.values(tags)) {
      if (value.length > 256 || !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(value))
        throw refusal('SERVICE_ERROR', 'a tag has a value that AWS does not take');
    }
    this.#record(secret, { tags: { ...newest(secret).tags, ...tags } });
  }

  #find(name: string): StoredSecret {
    const secret = this.#secrets.get(name);
    if (secret === undefined) throw refusal('NOT_FOUND', `no secret ${name}`);
    return secret;
  }

  #record(secret: StoredSecret, change: Partial<Snapshot>): void {
    const next = { ...newest(secret), ...change, at: this.#clock() };
    if (next.labels.size > MAX_LABELS) throw refusal('SERVICE_ERROR', 'too many labels');
    secret.history.push(next);
  }
}

function attach(labels: Map<string, string>, label: string, versionId: string): void {
  const before = labels.get(label);
  labels.set(label, versionId);
  if (label === 'AWSCURRENT' && before !== undefined && before !== versionId)
    labels.set('AWSPREVIOUS', before);
}

function newest({ history }: StoredSecret): Snapshot {
  const last = history.at(-1);
  if (last === undefined) throw new TypeError('a secret without a state');
  return last;
}

function seenAt(secret: StoredSecret, at: number): Snapshot {
  return secret.history.findLast((snapshot) => snapshot.at <= at) ?? newest(secret);
}
