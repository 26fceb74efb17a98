import { isRecord } from '../../protocol/model.ts';
import { text } from '../input.ts';

/** Members of PutObject that come back in GetObject and HeadObject under the same name. */
const KEPT = [
  'CacheControl',
  'ContentDisposition',
  'ContentEncoding',
  'ContentLanguage',
  'ContentType',
  'ChecksumCRC32',
  'ChecksumCRC32C',
  'ChecksumCRC64NVME',
  'ChecksumSHA1',
  'ChecksumSHA256',
  'SSEKMSKeyId',
] as const;

/** What is kept of an upload besides its bytes. Objects are always encrypted: with S3's own key unless another way is asked for. */
export function readAttributes(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = KEPT.flatMap((name) => {
    const value = text(input, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const metadata = input['Metadata'];
  const hasChecksum = kept.some(([name]) => name.startsWith('Checksum'));
  return {
    ContentType: 'application/octet-stream',
    ...Object.fromEntries(kept),
    ...(isRecord(metadata) ? { Metadata: metadata } : {}),
    ...(hasChecksum ? { ChecksumType: 'FULL_OBJECT' } : {}),
    ServerSideEncryption: text(input, 'ServerSideEncryption') ?? 'AES256',
  };
}
