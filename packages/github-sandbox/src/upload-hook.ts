import { uploadArtifact } from './artifacts.ts';
import { isRecord } from './http/answer.ts';
import { bearerOf } from './http/admit.ts';
import type { RawRequest } from './http/dispatch.ts';
import { jsonReply, type Reply } from './http/reply.ts';
import type { Tokens } from './state/tokens.ts';
import type { World } from './state/world.ts';

/** Path of the hook, below the API's URL. */
export const UPLOAD_PATH = '/_sandbox/artifacts';

/**
 * Takes an artifact from a stand-in of upload-artifact: `POST /_sandbox/artifacts` with the job's token and
 * `{name, headSha, headBranch?, runId?, isFromFork?, files: {path: base64}}`; answers `{id}`.
 */
export function answerUpload(world: World, tokens: Tokens, raw: RawRequest): Reply {
  if (tokens.find(bearerOf(raw) ?? '') === undefined) return jsonReply(401, { message: 'Bad credentials' });
  const body: unknown = JSON.parse(raw.body);
  if (!isRecord(body) || !isRecord(body.files))
    return jsonReply(422, { message: 'expected {name, headSha, files}' });
  const { name, headSha, headBranch, runId, isFromFork } = body;
  if (typeof name !== 'string' || typeof headSha !== 'string')
    return jsonReply(422, { message: 'expected a name and a headSha' });
  const files = Object.entries(body.files).map(
    ([path, content]) => [path, new Uint8Array(Buffer.from(String(content), 'base64'))] as const,
  );
  const artifact = uploadArtifact(world, {
    name,
    headSha,
    files: Object.fromEntries(files),
    isFromFork: isFromFork === true,
    ...(typeof headBranch === 'string' && { headBranch }),
    ...(typeof runId === 'number' && { runId }),
  });
  return jsonReply(201, { id: artifact.id });
}
