import { createHash, randomUUID } from 'node:crypto';
import { AwsFault, type BucketSettings, type ObjectState, type Properties } from '../../contract.ts';
import { assertPolicyDocument } from '../iam/policy-document.ts';

/** One version of an object, or a delete marker. */
export interface StoredObject {
  /** `null` in a bucket without versioning, as S3 calls it. */
  readonly versionId: string;
  readonly body: Uint8Array;
  /** With its quotation marks. */
  readonly etag: string;
  readonly lastModified: number;
  readonly isDeleteMarker: boolean;
  /** Members of HeadObject's answer that the writer set: content type, checksums, metadata. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Bucket {
  readonly name: string;
  versioning: boolean;
  policy?: Properties;
  tags: Readonly<Record<string, string>>;
  /** Versions of each key, newest last. */
  readonly objects: Map<string, StoredObject[]>;
}

/** Buckets in memory, with what the API's operations need beyond `ObjectState`. */
export interface ObjectStore extends ObjectState {
  bucket(name: string): Bucket | undefined;
  /** Adds a version; without versioning it takes the place of the one before. */
  write(
    bucket: Bucket,
    key: string,
    body: Uint8Array,
    attributes?: Readonly<Record<string, unknown>>,
  ): StoredObject;
  /** The newest version that is not a delete marker, or the requested version. */
  read(bucket: Bucket, key: string, versionId?: string): StoredObject | undefined;
  /** Removes a version permanently, or the newest one by a delete marker if the bucket keeps versions. */
  erase(bucket: Bucket, key: string, versionId?: string): StoredObject | undefined;
  /** Keys with a readable version, in the order of their UTF-8 bytes. */
  liveKeys(bucket: Bucket): readonly string[];
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET_NAME = /^(?!\d+\.\d+\.\d+\.\d+$)(?!xn--)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export function createObjectStore(clock: () => number): ObjectStore {
  const buckets = new Map<string, Bucket>();

  const need = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (bucket === undefined) throw noSuchBucket();
    return bucket;
  };
  const apply = (bucket: Bucket, { versioning, policy, tags }: BucketSettings): void => {
    if (versioning !== undefined) bucket.versioning = versioning;
    if (tags !== undefined) bucket.tags = tags;
    if (policy === undefined) return;
    if (Object.keys(policy).length === 0) {
      delete bucket.policy;
      return;
    }
    assertPolicyDocument(policy, 'resource', `bucket ${bucket.name}`);
    bucket.policy = policy;
  };
  const push = (bucket: Bucket, key: string, object: StoredObject): StoredObject => {
    const versions = bucket.objects.get(key) ?? [];
    bucket.objects.set(key, [...versions.filter(({ versionId }) => versionId !== object.versionId), object]);
    return object;
  };
  const read: ObjectStore['read'] = (bucket, key, versionId) => {
    const versions = bucket.objects.get(key) ?? [];
    if (versionId !== undefined) return versions.find((version) => version.versionId === versionId);
    const newest = versions.at(-1);
    return newest?.isDeleteMarker === true ? undefined : newest;
  };
  const write: ObjectStore['write'] = (bucket, key, body, attributes = {}) =>
    push(bucket, key, {
      versionId: newVersionId(bucket),
      body,
      etag: `"${createHash('md5').update(body).digest('hex')}"`,
      lastModified: clock(),
      isDeleteMarker: false,
      attributes,
    });
  const liveKeys = (bucket: Bucket): readonly string[] =>
    [...bucket.objects.keys()]
      .filter((key) => read(bucket, key) !== undefined)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

  return {
    bucket: (name) => buckets.get(name),
    write,
    read,
    erase(bucket, key, versionId) {
      const versions = bucket.objects.get(key) ?? [];
      if (versionId === undefined && bucket.versioning) {
        return push(bucket, key, {
          versionId: newVersionId(bucket),
          body: new Uint8Array(),
          etag: '',
          lastModified: clock(),
          isDeleteMarker: true,
          attributes: {},
        });
      }
      const gone = versionId ?? 'null';
      const left = versions.filter((version) => version.versionId !== gone);
      if (left.length === 0) bucket.objects.delete(key);
      else bucket.objects.set(key, left);
      return versions.find((version) => version.versionId === gone);
    },
    liveKeys,
    createBucket(name, settings = {}) {
      if (!BUCKET_NAME.test(name))
        throw new AwsFault('InvalidBucketName', `The specified bucket is not valid: ${name}`);
      if (buckets.has(name)) {
        throw new AwsFault(
          'BucketAlreadyOwnedByYou',
          'Your previous request to create the named bucket succeeded and you already own it.',
          409,
        );
      }
      const bucket: Bucket = { name, versioning: false, tags: {}, objects: new Map() };
      apply(bucket, settings);
      buckets.set(name, bucket);
    },
    updateBucket(name, settings) {
      apply(need(name), settings);
    },
    deleteBucket(name) {
      if (need(name).objects.size > 0) {
        throw new AwsFault('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409);
      }
      buckets.delete(name);
    },
    hasBucket: (name) => buckets.has(name),
    put(bucket, key, body) {
      write(need(bucket), key, body);
    },
    get(bucket, key) {
      const found = buckets.get(bucket);
      return found && read(found, key)?.body;
    },
    keys: (bucket) => liveKeys(need(bucket)),
  };
}

export function noSuchBucket(): AwsFault {
  return new AwsFault('NoSuchBucket', 'The specified bucket does not exist', 404);
}

function newVersionId(bucket: Bucket): string {
  return bucket.versioning ? randomUUID().replaceAll('-', '') : 'null';
}
