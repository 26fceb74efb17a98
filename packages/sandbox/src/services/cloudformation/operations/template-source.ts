import type { RequestContext, World } from '../../../contract.ts';
import { templateError } from '../errors.ts';
import type { StackRecord } from '../state.ts';
import { flag, text, type Input } from './input.ts';

/** Quotas of a template's text in bytes. */
const MAX_BODY_BYTES = 51_200;
const MAX_OBJECT_BYTES = 1_048_576;

/**
 * The template of a request: its body, an object of the sandbox's own S3, or the stack's present one.
 * @throws AwsFault `ValidationError`; access denied when the caller may not read the object
 */
export function templateText(
  input: Input,
  stack: StackRecord | undefined,
  request: RequestContext,
  world: World,
): string {
  const [body, url] = [text(input, 'TemplateBody'), text(input, 'TemplateURL')];
  const usePrevious = flag(input, 'UsePreviousTemplate') ?? false;
  if ([body !== undefined, url !== undefined, usePrevious].filter(Boolean).length !== 1) {
    throw templateError('Either Template URL or Template Body must be specified.');
  }
  if (body !== undefined) {
    if (Buffer.byteLength(body) <= MAX_BODY_BYTES && body !== '') return body;
    throw templateError(
      `1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${MAX_BODY_BYTES}`,
    );
  }
  if (url !== undefined) return objectText(url, request, world);
  const previous = stack?.deployed?.template.body;
  if (previous === undefined) throw templateError('UsePreviousTemplate needs a stack that has a template');
  return previous;
}

function objectText(url: string, request: RequestContext, world: World): string {
  const place = objectOf(url, world);
  if (place === undefined)
    throw templateError('TemplateURL must reference a valid S3 object to which you have access.');
  request.authorize('s3:GetObject', `arn:aws:s3:::${place.bucket}/${place.key}`);
  const bytes = world.objects.get(place.bucket, place.key);
  if (bytes === undefined) throw templateError('S3 error: The specified key does not exist.');
  if (bytes.byteLength > MAX_OBJECT_BYTES)
    throw templateError('Template may not exceed 1048576 bytes in size.');
  return Buffer.from(bytes).toString('utf8');
}

/** Bucket and key of an S3 URL in path style (also on the sandbox's endpoint) or virtual-hosted style. */
function objectOf(url: string, world: World): { readonly bucket: string; readonly key: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, host, pathname } = new URL(url);
  const path = pathname.slice(1).split('/').map(decodeURIComponent);
  const isEndpoint = URL.canParse(world.endpoint) && new URL(world.endpoint).host === host;
  const virtual = /^(.+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/.exec(hostname)?.[1];
  if (virtual !== undefined) return { bucket: virtual, key: path.join('/') };
  if (!isEndpoint && !/^s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/.test(hostname)) return undefined;
  const [bucket, ...key] = path;
  return bucket === undefined || key.length === 0 ? undefined : { bucket, key: key.join('/') };
}
