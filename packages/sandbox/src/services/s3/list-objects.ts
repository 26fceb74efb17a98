import { AwsFault } from '../../contract.ts';
import { numeric, text } from '../input.ts';
import type { Bucket, ObjectStore } from './object-store.ts';

/** Smaller than S3's where the caller names no size, so that paging is exercised. */
const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1000;

/**
 * One page of keys and common prefixes.
 * @throws AwsFault InvalidArgument for a continuation token that S3 did not give
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function listObjects(
  store: ObjectStore,
  bucket: Bucket,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const prefix = text(input, 'Prefix') ?? '';
  const delimiter = text(input, 'Delimiter');
  const token = text(input, 'ContinuationToken');
  const size = Math.min(numeric(input, 'MaxKeys') ?? DEFAULT_PAGE, LARGEST_PAGE);
  const encode = text(input, 'EncodingType') === 'url' ? encodeURIComponent : (key: string): string => key;
  const after = token === undefined ? text(input, 'StartAfter') : readToken(token);
  const entries = groupKeys(store.liveKeys(bucket), prefix, delimiter).filter(
    ({ name }) => after === undefined || Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0,
  );
  const page = entries.slice(0, size);
  const last = page.at(-1);
  const truncated = page.length < entries.length && last !== undefined;
  return {
    Name: bucket.name,
    Prefix: encode(prefix),
    Delimiter: delimiter,
    StartAfter: text(input, 'StartAfter'),
    EncodingType: text(input, 'EncodingType'),
    MaxKeys: size,
    KeyCount: page.length,
    IsTruncated: truncated,
    ContinuationToken: token,
    ...(truncated ? { NextContinuationToken: writeToken(last.name) } : {}),
    Contents: page.flatMap(({ name, isPrefix }) => {
      const object = isPrefix ? undefined : store.read(bucket, name);
      if (object === undefined) return [];
      return [
        {
          Key: encode(name),
          LastModified: new Date(object.lastModified),
          ETag: object.etag,
          Size: object.body.length,
          StorageClass: 'STANDARD',
        },
      ];
    }),
    CommonPrefixes: page.filter(({ isPrefix }) => isPrefix).map(({ name }) => ({ Prefix: encode(name) })),
  };
}

interface Entry {
  readonly name: string;
  readonly isPrefix: boolean;
}

/** Keys below the prefix; those that go on after the next delimiter are rolled up into one entry. */
function groupKeys(keys: readonly string[], prefix: string, delimiter: string | undefined): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue;
    const at = delimiter === undefined || delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const name = at < 0 ? key : key.slice(0, at + (delimiter?.length ?? 0));
    entries.set(name, { name, isPrefix: at >= 0 });
  }
  return [...entries.values()];
}

function writeToken(name: string): string {
  return `1${Buffer.from(name).toString('base64url')}`;
}

function readToken(token: string): string {
  if (!/^1[\w-]+$/.test(token))
    throw new AwsFault('InvalidArgument', 'The continuation token provided is incorrect');
  return Buffer.from(token.slice(1), 'base64url').toString('utf8');
}
