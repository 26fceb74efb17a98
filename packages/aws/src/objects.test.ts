import { createHash } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { answerWith, awsFault, type Handler, NOWHERE } from '../test/fake-client.ts';
import { createObjects } from './objects.ts';

function objectsWith(handlers: Readonly<Record<string, Handler>>) {
  const client = new S3Client(NOWHERE);
  const calls = answerWith(client, 's3', handlers);
  return { objects: createObjects(client), calls };
}

const code = (value: string): unknown => expect.objectContaining({ code: value });
const checksum = createHash('sha256').update('body').digest('base64');
const absent: Handler = () => Promise.reject(awsFault('NotFound', 'UnknownError', 404));

describe('putOnce', () => {
  it('writes what is not there, with its checksum, and only if no one was faster', async () => {
    const { objects, calls } = objectsWith({ HeadObject: absent, PutObject: () => ({}) });
    expect(await objects.putOnce('bucket', 'releases/x.json', 'body')).toBe('stored');
    expect(calls[1]?.input).toMatchObject({ ChecksumSHA256: checksum, IfNoneMatch: '*' });
  });

  it('leaves alone what is there', async () => {
    const { objects, calls } = objectsWith({
      HeadObject: () => ({ ContentLength: 4, ChecksumSHA256: checksum }),
    });
    expect(await objects.putOnce('bucket', 'k', 'body')).toBe('present');
    expect(calls).toHaveLength(1);
  });

  it('compares the length where the checksum is not known', async () => {
    const { objects } = objectsWith({ HeadObject: () => ({ ContentLength: 4 }) });
    expect(await objects.putOnce('bucket', 'k', 'body')).toBe('present');
    await expect(objects.putOnce('bucket', 'k', 'other body')).rejects.toThrow(code('OBJECT_CONFLICT'));
  });

  it('never overwrites other bytes of the same length', async () => {
    const { objects } = objectsWith({ HeadObject: () => ({ ContentLength: 4, ChecksumSHA256: 'b3RoZXI=' }) });
    await expect(objects.putOnce('bucket', 'k', 'body')).rejects.toThrow(code('OBJECT_CONFLICT'));
  });

  it('takes an object that appeared meanwhile as present', async () => {
    const { objects } = objectsWith({
      HeadObject: absent,
      PutObject: () => Promise.reject(awsFault('PreconditionFailed', 'at least one condition failed', 412)),
    });
    expect(await objects.putOnce('bucket', 'k', 'body')).toBe('present');
  });

  it('says when it may not look', async () => {
    const { objects } = objectsWith({ HeadObject: () => Promise.reject(awsFault('Forbidden', '', 403)) });
    await expect(objects.putOnce('bucket', 'k', 'body')).rejects.toThrow(code('ACCESS_DENIED'));
  });
});

describe('get', () => {
  it.each(['NoSuchKey', 'NoSuchBucket'])('has nothing to give on %s', async (name) => {
    const { objects } = objectsWith({ GetObject: () => Promise.reject(awsFault(name, name, 404)) });
    expect(await objects.get('bucket', 'k')).toBeUndefined();
  });

  it('passes other troubles on', async () => {
    const { objects } = objectsWith({ GetObject: () => Promise.reject(awsFault('AccessDenied', 'no', 403)) });
    await expect(objects.get('bucket', 'k')).rejects.toThrow(code('ACCESS_DENIED'));
  });
});
