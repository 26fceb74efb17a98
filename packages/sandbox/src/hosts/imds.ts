import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { IamState } from '../contract.ts';

/** Port of every host's metadata service, on the host's own address. */
export const IMDS_PORT = 1338;

export interface InstanceFacts {
  readonly instanceId: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly availabilityZone: string;
  readonly region: string;
  readonly address: string;
  readonly account: string;
  readonly instanceProfileArn?: string;
  readonly roleName?: string;
  readonly userData?: string;
  readonly tags: Readonly<Record<string, string>>;
}

const MAX_TTL_SECONDS = 21_600;
/** Credentials last six hours on EC2. */
const CREDENTIAL_SECONDS = 21_600;
const TREE_ROOT = '/latest/';

function credentials(facts: InstanceFacts, iam: IamState, clock: () => number): string | undefined {
  if (facts.roleName === undefined || iam.role(facts.roleName) === undefined) return undefined;
  const key = iam.issueCredentials(facts.roleName, {
    sessionName: facts.instanceId,
    durationSeconds: CREDENTIAL_SECONDS,
    instanceId: facts.instanceId,
  });
  const timestamp = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
  return JSON.stringify(
    {
      Code: 'Success',
      LastUpdated: timestamp(clock()),
      Type: 'AWS-HMAC',
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      Token: key.sessionToken,
      Expiration: timestamp(key.expiration),
    },
    null,
    2,
  );
}

function lookUp(path: string, facts: InstanceFacts, iam: IamState, clock: () => number): string | undefined {
  const { roleName } = facts;
  const tree: Readonly<Record<string, string | undefined>> = {
    'meta-data/instance-id': facts.instanceId,
    'meta-data/ami-id': facts.imageId,
    'meta-data/instance-type': facts.instanceType,
    'meta-data/local-ipv4': facts.address,
    'meta-data/placement/region': facts.region,
    'meta-data/placement/availability-zone': facts.availabilityZone,
    'meta-data/iam/info':
      facts.instanceProfileArn === undefined
        ? undefined
        : JSON.stringify({ Code: 'Success', InstanceProfileArn: facts.instanceProfileArn }),
    'meta-data/iam/security-credentials': roleName,
    'meta-data/iam/security-credentials/': roleName,
    'user-data': facts.userData,
    'dynamic/instance-identity/document': JSON.stringify({
      accountId: facts.account,
      availabilityZone: facts.availabilityZone,
      imageId: facts.imageId,
      instanceId: facts.instanceId,
      instanceType: facts.instanceType,
      privateIp: facts.address,
      region: facts.region,
      version: '2017-09-30',
    }),
  };
  if (roleName !== undefined && path === `meta-data/iam/security-credentials/${roleName}`) {
    return credentials(facts, iam, clock);
  }
  return tree[path];
}

/** Starts the instance metadata service, version 2 only, of one host. Resolves with a function that stops it. */
export async function startImds(
  facts: InstanceFacts,
  iam: IamState,
  clock: () => number,
): Promise<() => void> {
  const tokens = new Map<string, number>();

  const issueToken = (request: IncomingMessage, response: ServerResponse): void => {
    const ttl = Number(request.headers['x-aws-ec2-metadata-token-ttl-seconds']);
    if (!Number.isInteger(ttl) || ttl < 1 || ttl > MAX_TTL_SECONDS || request.headers['x-forwarded-for']) {
      response.writeHead(request.headers['x-forwarded-for'] ? 403 : 400).end();
      return;
    }
    const token = randomBytes(40).toString('base64');
    tokens.set(token, clock() + ttl * 1000);
    response.writeHead(200, { 'x-aws-ec2-metadata-token-ttl-seconds': String(ttl) }).end(token);
  };

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/latest/api/token') {
      if (request.method === 'PUT') issueToken(request, response);
      else response.writeHead(405).end();
      return;
    }
    const token = request.headers['x-aws-ec2-metadata-token'];
    const expiry = typeof token === 'string' ? tokens.get(token) : undefined;
    if (expiry === undefined || expiry < clock()) {
      response.writeHead(401).end();
      return;
    }
    const value = path.startsWith(TREE_ROOT)
      ? lookUp(path.slice(TREE_ROOT.length), facts, iam, clock)
      : undefined;
    if (value === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(value);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(IMDS_PORT, facts.address, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
