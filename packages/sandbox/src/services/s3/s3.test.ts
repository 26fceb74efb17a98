import { createHash, createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedFetch } from '../../../test/signed-fetch.ts';
import { type AccessKey } from '../../contract.ts';
import { REGION, startTestSandbox, type TestSandbox } from '../../../test/test-world.ts';

let sandbox: TestSandbox;
let s3: S3Client;
let bucket: string;
let made = 0;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  s3 = client();
});
afterAll(async () => {
  await sandbox.stop();
});
beforeEach(() => {
  bucket = `bucket-${(made += 1)}`;
  sandbox.world.objects.createBucket(bucket);
});

function client(key?: AccessKey): S3Client {
  return new S3Client({ ...sandbox.config(key), forcePathStyle: true });
}

async function put(key: string, body = 'content'): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
}

async function read(key: string, versionId?: string): Promise<string> {
  const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
  return (await answer.Body?.transformToString()) ?? '';
}

async function failure(call: Promise<unknown>): Promise<{ name: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof S3ServiceException)
      return { name: error.name, status: error.$metadata.httpStatusCode };
    throw error;
  }
  throw new Error('the call succeeded');
}

describe('objects', () => {
  it('come back with the bytes, type, metadata and checksum that were sent', async () => {
    const body = Buffer.from([0, 1, 2, 253, 254, 255]);
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: 'a/b c+d%.json',
        Body: body,
        ContentType: 'x/y',
        Metadata: { who: 'me' },
      }),
    );
    const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'a/b c+d%.json' }));
    expect(await answer.Body?.transformToByteArray()).toEqual(new Uint8Array(body));
    expect(answer).toMatchObject({
      ContentType: 'x/y',
      Metadata: { who: 'me' },
      ContentLength: 6,
      ServerSideEncryption: 'AES256',
      ETag: `"${createHash('md5').update(body).digest('hex')}"`,
      ChecksumCRC32: expect.any(String),
    });
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'a/b c+d%.json' }));
    expect(head).toMatchObject({ ContentLength: 6, ContentType: 'x/y', ETag: answer.ETag });
  });

  it('can be streamed, in chunks with a trailing checksum', async () => {
    const body = Readable.from([Buffer.alloc(70_000, 'a'), Buffer.alloc(10, 'b')]);
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'stream', Body: body, ContentLength: 70_010 }));
    expect(await read('stream')).toBe('a'.repeat(70_000) + 'b'.repeat(10));
  });

  it('are written once only with If-None-Match', async () => {
    const once = (): PutObjectCommand =>
      new PutObjectCommand({ Bucket: bucket, Key: 'k', Body: 'x', IfNoneMatch: '*' });
    await s3.send(once());
    expect(await failure(s3.send(once()))).toEqual({ name: 'PreconditionFailed', status: 412 });
  });

  it.each([
    ['GetObject', (): Promise<unknown> => read('absent'), 'NoSuchKey'],
    [
      'HeadObject',
      (): Promise<unknown> => s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'absent' })),
      'NotFound',
    ],
    [
      'HeadBucket',
      (): Promise<unknown> => s3.send(new HeadBucketCommand({ Bucket: 'absent-bucket' })),
      'NotFound',
    ],
  ])('%s of what is not there ends with 404', async (_name, call, code) => {
    expect(await failure(call())).toEqual({ name: code, status: 404 });
  });

  it('of a versioned bucket keep their versions, behind a delete marker too', async () => {
    sandbox.world.objects.updateBucket(bucket, { versioning: true });
    const first = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'k', Body: 'one' }));
    await put('k', 'two');
    const marker = await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'k' }));
    expect(marker.DeleteMarker).toBe(true);
    expect(await failure(read('k'))).toEqual({ name: 'NoSuchKey', status: 404 });
    expect(await read('k', first.VersionId)).toBe('one');
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'k', VersionId: marker.VersionId }));
    expect(await read('k')).toBe('two');
  });

  it('with a wrong checksum are refused', async () => {
    const call = s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: 'k', Body: 'x', ChecksumSHA256: 'AAAA' }),
    );
    expect(await failure(call)).toEqual({ name: 'BadDigest', status: 400 });
  });

  it('refuse what the sandbox does not implement', async () => {
    await put('k');
    const call = s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'k', Range: 'bytes=0-1' }));
    expect(await failure(call)).toEqual({ name: 'NotImplemented', status: 501 });
  });

  it('keep a bucket from being deleted', async () => {
    await put('k');
    expect(() => {
      sandbox.world.objects.deleteBucket(bucket);
    }).toThrow(expect.objectContaining({ code: 'BucketNotEmpty' }));
  });
});

describe('listing', () => {
  it('goes through pages in the order of the keys', async () => {
    const keys = Array.from({ length: 120 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    for (const key of keys) sandbox.world.objects.put(bucket, key, Buffer.from('x'));
    const seen: string[] = [];
    let pages = 0;
    for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: bucket })) {
      pages += 1;
      seen.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
    }
    expect(seen).toEqual(keys);
    expect(pages).toBe(3);
  });

  it('rolls keys up at the delimiter', async () => {
    for (const key of ['a/1', 'a/2', 'b', 'c/x/1']) sandbox.world.objects.put(bucket, key, Buffer.from('x'));
    const answer = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Delimiter: '/' }));
    expect(answer.CommonPrefixes).toEqual([{ Prefix: 'a/' }, { Prefix: 'c/' }]);
    expect(answer.Contents?.map(({ Key }) => Key)).toEqual(['b']);
    const below = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'a/', MaxKeys: 1 }));
    expect(below).toMatchObject({ KeyCount: 1, IsTruncated: true });
  });
});

describe('permissions', () => {
  it('allow what the policy names and nothing else', async () => {
    const reader = sandbox.credentialsFor('reader', [
      { Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${bucket}/releases/*` },
    ]);
    sandbox.world.objects.put(bucket, 'releases/a', Buffer.from('x'));
    sandbox.world.objects.put(bucket, 'other', Buffer.from('x'));
    const mine = client(reader);
    const get = (key: string): Promise<unknown> =>
      mine.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    await get('releases/a');
    expect(await failure(get('other'))).toEqual({ name: 'AccessDenied', status: 403 });
    expect(await failure(get('releases/absent'))).toEqual({ name: 'AccessDenied', status: 403 });
    const write = mine.send(new PutObjectCommand({ Bucket: bucket, Key: 'releases/a', Body: 'x' }));
    expect(await failure(write)).toEqual({ name: 'AccessDenied', status: 403 });
  });

  it("end at the bucket policy's denial, even for an administrator", async () => {
    sandbox.world.objects.updateBucket(bucket, {
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:PutObject',
            Resource: `arn:aws:s3:::${bucket}/locked/*`,
          },
          {
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: `arn:aws:s3:::${bucket}/*`,
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    });
    await put('open');
    expect(await failure(put('locked/k'))).toEqual({ name: 'AccessDenied', status: 403 });
  });
});

describe('other clients', () => {
  it('may name the bucket in the host name', async () => {
    await put('folder/k', 'by host');
    const response = await signedFetch(sandbox, {
      service: 's3',
      method: 'GET',
      path: '/folder/k',
      headers: { host: `${bucket}.s3.sandbox.internal:4566` },
    });
    expect([response.status, await response.text()]).toEqual([200, 'by host']);
  });

  it.each([
    ['whole', 'second', 200],
    ['changed on the way', 'SECOND', 403],
  ])('may sign each chunk; a body %s is answered rightly', async (_name, sent, status) => {
    const response = await signedFetch(sandbox, {
      service: 's3',
      method: 'PUT',
      path: `/${bucket}/signed`,
      payloadHash: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      headers: { 'x-amz-decoded-content-length': '11', 'content-encoding': 'aws-chunked' },
      streamBody: ({ signature, amzDate }) => {
        const signed = signChunks(['first', 'second'], signature, amzDate, sandbox.admin.secretAccessKey);
        return Buffer.from(signed.replace('second', sent));
      },
    });
    expect(response.status).toBe(status);
  });
});

function signChunks(chunks: readonly string[], seed: string, amzDate: string, secret: string): string {
  const date = amzDate.slice(0, 8);
  const hmac = (key: string | Buffer, text: string): Buffer =>
    createHmac('sha256', key).update(text).digest();
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const key = [date, REGION, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  let previous = seed;
  let body = '';
  for (const chunk of [...chunks, '']) {
    const scope = `${date}/${REGION}/s3/aws4_request`;
    const text = ['AWS4-HMAC-SHA256-PAYLOAD', amzDate, scope, previous, sha(''), sha(chunk)].join('\n');
    previous = hmac(key, text).toString('hex');
    body += `${chunk.length.toString(16)};chunk-signature=${previous}\r\n${chunk}\r\n`;
  }
  return body;
}
