import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from './chunk-76FC7GQA.mjs';
import './chunk-YZRPVVIM.mjs';
import { AwsError, isAwsAnswer } from './chunk-JXBEMWI5.mjs';
import './chunk-VYUHVI2D.mjs';
import './chunk-KD2Y7DRX.mjs';
import './chunk-YQBV2UI5.mjs';
import './chunk-WITD2GXF.mjs';
import './chunk-DTCLJT2F.mjs';
import './chunk-QAHAIIDV.mjs';
import './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
import { createHash } from 'node:crypto';
function createObjects(client) {
  return {
    async putOnce(bucket, key, body) {
      let bytes = Buffer.from(body),
        checksum = createHash('sha256').update(bytes).digest('base64'),
        present = await headObject(client, bucket, key);
      if (present !== void 0) {
        if (present.checksum === void 0 ? present.size === bytes.length : present.checksum === checksum)
          return 'present';
        throw new AwsError(
          'OBJECT_CONFLICT',
          `s3://${bucket}/${key} holds other bytes than its key says; remove that object`,
        );
      }
      try {
        return (
          await client.send(
            new PutObjectCommand({
              Bucket: bucket,
              Key: key,
              Body: bytes,
              ChecksumSHA256: checksum,
              IfNoneMatch: '*',
            }),
          ),
          'stored'
        );
      } catch (error) {
        if (isAwsAnswer(error, 'PreconditionFailed', 'ConditionalRequestConflict')) return 'present';
        throw error;
      }
    },
    async get(bucket, key) {
      try {
        let { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (isAwsAnswer(error, 'NoSuchKey', 'NoSuchBucket')) return;
        throw error;
      }
    },
  };
}
async function headObject(client, bucket, key) {
  try {
    let head = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }),
    );
    return { size: head.ContentLength ?? 0, checksum: head.ChecksumSHA256 };
  } catch (error) {
    if (error instanceof AwsError && error.data.httpStatus === 404) return;
    throw error;
  }
}
export { createObjects };
