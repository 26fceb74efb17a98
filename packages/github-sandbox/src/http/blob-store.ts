import { createHmac, randomBytes } from 'node:crypto';
import { BLOB_ROUTE, type Violation } from '../contract.ts';
import type { FaultQueue } from '../faults.ts';
import type { World } from '../state/world.ts';
import type { RawRequest } from './dispatch.ts';
import type { Reply } from './reply.ts';

/** How long a download's address is good, as GitHub documents it. */
const ADDRESS_LIFETIME_MS = 60_000;

/** The store behind artifacts: another origin, whose signed addresses are all the credentials there are. */
export function createBlobStore(
  world: World,
  faults: FaultQueue,
  violations: Violation[],
  clock: () => Date,
): {
  readonly sign: (origin: string, id: number) => string;
  readonly answer: (raw: RawRequest) => Promise<Reply>;
} {
  const key = randomBytes(16);
  const signatureOf = (id: string, until: string): string =>
    createHmac('sha256', key).update(`${id} ${until}`).digest('hex');

  const answer = ({ method, url, headers }: RawRequest): Reply => {
    const violate = (problem: string): void => {
      violations.push({ request: `${method} ${url.pathname} of the blob store`, problem });
    };
    if (headers.authorization !== undefined) {
      violate('an Authorization header went to the blob store');
      return { status: 400, headers: {}, body: 'InvalidAuthenticationInfo' };
    }
    const id = /^\/artifacts\/(\d+)$/.exec(url.pathname)?.[1] ?? '';
    const until = url.searchParams.get('se') ?? '';
    const artifact = world.artifacts.get(Number(id));
    if (
      method !== 'GET' ||
      artifact === undefined ||
      url.searchParams.get('sig') !== signatureOf(id, until)
    ) {
      violate('an address that no one signed');
      return { status: 403, headers: {}, body: 'AuthenticationFailed' };
    }
    if (clock().getTime() > Number(until)) return { status: 403, headers: {}, body: 'AuthenticationFailed' };
    const fault = faults.strike(BLOB_ROUTE);
    const reply = { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.archive };
    if (fault === undefined) return reply;
    if (fault.kind === 'reset') return { status: 0, headers: {}, breaks: 'before' };
    if (fault.kind === 'cut-answer') return { ...reply, breaks: 'in-the-middle' };
    return { status: fault.kind === 'status' ? fault.status : 503, headers: {}, body: 'ServerBusy' };
  };

  return {
    sign(origin, id) {
      const until = String(clock().getTime() + ADDRESS_LIFETIME_MS);
      return `${origin}/artifacts/${id}?se=${until}&sig=${signatureOf(String(id), until)}`;
    },
    answer: (raw) => Promise.resolve(answer(raw)),
  };
}
