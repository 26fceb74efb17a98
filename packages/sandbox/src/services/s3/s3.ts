import { AwsFault, type IamState, type RequestContext, type SandboxService } from '../../contract.ts';
import { needText, text } from '../input.ts';
import { listObjects } from './list-objects.ts';
import { type Bucket, noSuchBucket, type ObjectStore, type StoredObject } from './object-store.ts';
import { readAttributes } from './object-attributes.ts';

export interface S3Options {
  readonly store: ObjectStore;
  readonly iam: IamState;
  readonly account: string;
  readonly region: string;
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html */
export function createS3(options: S3Options): SandboxService {
  const { store, region } = options;
  return {
    id: 's3',
    operations: {
      HeadBucket: (input, request) => {
        openBucket(options, input, request, 's3:ListBucket');
        return { BucketRegion: region, AccessPointAlias: false };
      },

      PutObject: (input, request) => {
        const key = needText(input, 'Key');
        const sse = text(input, 'ServerSideEncryption');
        const bucket = openBucket(options, input, request, 's3:PutObject', key, {
          ...(sse === undefined ? {} : { 's3:x-amz-server-side-encryption': sse }),
        });
        if (Buffer.byteLength(key) > MAX_KEY_BYTES)
          throw new AwsFault('KeyTooLongError', 'Your key is too long');
        refuse(input, [
          'ACL',
          'Tagging',
          'SSECustomerAlgorithm',
          'WriteOffsetBytes',
          'WebsiteRedirectLocation',
        ]);
        checkWriteConditions(store.read(bucket, key), input);
        const attributes = readAttributes(input);
        const stored = store.write(bucket, key, bodyOf(input), attributes);
        return {
          ETag: stored.etag,
          ...checksumsOf(attributes),
          ServerSideEncryption: attributes['ServerSideEncryption'],
          ...versionOf(bucket, stored),
        };
      },

      GetObject: (input, request) => {
        refuse(input, ['Range', 'PartNumber']);
        const { bucket, object } = openObject(options, input, request);
        return { ...describeObject(bucket, object, input), Body: object.body };
      },

      HeadObject: (input, request) => {
        refuse(input, ['Range', 'PartNumber']);
        const { bucket, object } = openObject(options, input, request);
        return describeObject(bucket, object, input);
      },

      DeleteObject: (input, request) => {
        const versionId = text(input, 'VersionId');
        const key = needText(input, 'Key');
        const action = versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
        const bucket = openBucket(options, input, request, action, key);
        const erased = store.erase(bucket, key, versionId);
        if (erased === undefined || !bucket.versioning) return {};
        return { VersionId: erased.versionId, ...(erased.isDeleteMarker ? { DeleteMarker: true } : {}) };
      },

      ListObjectsV2: (input, request) => {
        const prefix = text(input, 'Prefix');
        const bucket = openBucket(options, input, request, 's3:ListBucket', undefined, {
          ...(prefix === undefined ? {} : { 's3:prefix': prefix }),
        });
        return listObjects(store, bucket, input);
      },
    },
  };
}

const MAX_KEY_BYTES = 1024;

/** @throws AwsFault AccessDenied, NoSuchBucket */
function openBucket(
  { store, iam, account }: S3Options,
  input: Record<string, unknown>,
  request: RequestContext,
  action: string,
  key?: string,
  context: Record<string, string> = {},
): Bucket {
  const name = needText(input, 'Bucket');
  const owner = text(input, 'ExpectedBucketOwner');
  if (owner !== undefined && owner !== account) throw new AwsFault('AccessDenied', 'Access Denied', 403);
  const bucket = store.bucket(name);
  const arn = `arn:aws:s3:::${name}${key === undefined ? '' : `/${key}`}`;
  iam.authorize(request.principal, action, arn, context, bucket?.policy);
  if (bucket === undefined) throw noSuchBucket();
  return bucket;
}

/** @throws AwsFault NoSuchKey; AccessDenied instead, where the caller may not list the bucket */
function openObject(
  options: S3Options,
  input: Record<string, unknown>,
  request: RequestContext,
): { readonly bucket: Bucket; readonly object: StoredObject } {
  const key = needText(input, 'Key');
  const versionId = text(input, 'VersionId');
  const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion';
  const bucket = openBucket(options, input, request, action, key);
  const object = options.store.read(bucket, key, versionId);
  if (object === undefined) {
    openBucket(options, input, request, 's3:ListBucket');
    const code = versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion';
    throw new AwsFault(
      code,
      versionId === undefined ? 'The specified key does not exist.' : 'The specified version does not exist.',
      404,
    );
  }
  if (object.isDeleteMarker) {
    throw new AwsFault('MethodNotAllowed', 'The specified method is not allowed against this resource.', 405);
  }
  checkReadConditions(object, input);
  return { bucket, object };
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
function checkWriteConditions(existing: StoredObject | undefined, input: Record<string, unknown>): void {
  const match = text(input, 'IfMatch');
  if (text(input, 'IfNoneMatch') === '*' && existing !== undefined) throw preconditionFailed();
  if (match === undefined) return;
  if (existing === undefined) throw new AwsFault('NoSuchKey', 'The specified key does not exist.', 404);
  if (unquoted(match) !== unquoted(existing.etag)) throw preconditionFailed();
}

function checkReadConditions({ etag }: StoredObject, input: Record<string, unknown>): void {
  const match = text(input, 'IfMatch');
  const noneMatch = text(input, 'IfNoneMatch');
  if (match !== undefined && unquoted(match) !== unquoted(etag)) throw preconditionFailed();
  if (noneMatch !== undefined && unquoted(noneMatch) === unquoted(etag)) {
    throw new AwsFault('NotModified', 'Not Modified', 304);
  }
}

function describeObject(
  bucket: Bucket,
  object: StoredObject,
  input: Record<string, unknown>,
): Record<string, unknown> {
  const { etag, lastModified, body, attributes } = object;
  const withChecksums = text(input, 'ChecksumMode') === 'ENABLED';
  const visible = Object.entries(attributes).filter(
    ([name]) => withChecksums || !name.startsWith('Checksum'),
  );
  return {
    ...Object.fromEntries(visible),
    AcceptRanges: 'bytes',
    ETag: etag,
    ContentLength: body.length,
    LastModified: new Date(lastModified),
    ...versionOf(bucket, object),
  };
}

function checksumsOf(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('Checksum')));
}

function versionOf(bucket: Bucket, { versionId }: StoredObject): Record<string, string> {
  return bucket.versioning ? { VersionId: versionId } : {};
}

function bodyOf(input: Record<string, unknown>): Uint8Array {
  return input['Body'] instanceof Uint8Array ? input['Body'] : new Uint8Array();
}

/** Members that the API has and the sandbox does not act on: never a silent success. */
function refuse(input: Record<string, unknown>, names: readonly string[]): void {
  const name = names.find((candidate) => input[candidate] !== undefined);
  if (name !== undefined) throw new AwsFault('NotImplemented', `the sandbox does not implement ${name}`, 501);
}

function preconditionFailed(): AwsFault {
  return new AwsFault(
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    412,
  );
}

function unquoted(etag: string): string {
  return etag.replaceAll('"', '');
}
