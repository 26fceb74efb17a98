import { createHash } from 'node:crypto';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { AwsError, isAwsAnswer } from './errors.ts';
import type { ObjectPort } from './ports.ts';

/** {@link ObjectPort} on S3, for keys that name their content. */
export function createObjects(client: S3Client): ObjectPort {
  return {
    async putOnce(bucket, key, body) {
      const bytes = Buffer.from(body);
      const checksum = createHash('sha256').update(bytes).digest('base64');
      const present = await headObject(client, bucket, key);
      if (present !== undefined) {
        const isSame =
          present.checksum === undefined ? present.size === bytes.length : present.checksum === checksum;
        if (isSame) return 'present';
        throw new AwsError(
          'OBJECT_CONFLICT',
          `s3://${bucket}/${key} holds other bytes than its key says; remove that object`,
        );
      }
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: bytes,
            ChecksumSHA256: checksum,
            IfNoneMatch: '*',
          }),
        );
        return 'stored';
      } catch (error) {
        // Another runner, or our own first attempt whose answer was lost.
        if (isAwsAnswer(error, 'PreconditionFailed', 'ConditionalRequestConflict')) return 'present';
        throw error;
      }
    },

    async get(bucket, key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (isAwsAnswer(error, 'NoSuchKey', 'NoSuchBucket')) return undefined;
        throw error;
      }
    },
  };
}

async function headObject(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<{ readonly size: number; readonly checksum: string | undefined } | undefined> {
  try {
    const head = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }),
    );
    return { size: head.ContentLength ?? 0, checksum: head.ChecksumSHA256 };
  } catch (error) {
    // A HEAD has no body: whether bucket or key is missing shows when the object is written.
    if (error instanceof AwsError && error.data.httpStatus === 404) return undefined;
    throw error;
  }
}
