import { createHash, createHmac } from 'node:crypto';
import type { Authorization } from './authenticate.ts';
import { AuthenticationProblem } from './authentication-problem.ts';
import { readChunkedBody } from './chunked-body.ts';

/**
 * Checks the chain of signatures in an `aws-chunked` body, seeded by the request's own signature.
 * @throws AuthenticationProblem `wrong-signature`
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export function verifyChunks(
  raw: Buffer,
  { date, region, service, signature }: Authorization,
  timestamp: string,
  secretAccessKey: string,
): void {
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${secretAccessKey}`,
  );
  const scope = `${date}/${region}/${service}/aws4_request`;
  let previous = signature;
  for (const { data, signature: given } of readChunkedBody(raw).chunks) {
    const text = ['AWS4-HMAC-SHA256-PAYLOAD', timestamp, scope, previous, sha256(''), sha256(data)].join(
      '\n',
    );
    previous = createHmac('sha256', key).update(text).digest('hex');
    if (given !== previous) throw new AuthenticationProblem('wrong-signature');
  }
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
