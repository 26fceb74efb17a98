import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const roots: string[] = [];

afterAll(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});

/** Writes files into a new folder, which is removed after the tests of the file, and returns its path. */
export async function writeTree(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'syncops-topology-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** The smallest valid environment file. */
export const SMALLEST = `name: tiny
account: '123456789012'
region: us-east-1
domain: sync.example.org
network:
  vpcId: vpc-0123456789abcdef0
  publicSubnetIds: [subnet-0123456789abcdef1, subnet-0123456789abcdef2]
  privateSubnetIds: [subnet-0123456789abcdef3, subnet-0123456789abcdef4]
loadBalancer:
  hostedZoneId: Z0123456789ABCDEFGHIJ
webheads:
  application:
    kind: server-syncstorage
    image: example/syncstorage@sha256:${'0123456789abcdef'.repeat(4)}
  instanceType: m7g.large
  count: { min: 2, max: 2 }
cache:
  kind: elasticache
  nodeType: cache.t4g.small
tokenserver:
  service: sync-1.5
  tokenDurationSeconds: 3600
  database:
    host: tokenserver.example.org
    name: tokenserver
    credentialsSecret: tokenserver/database
  hosts:
    tag: { Role: tokenserver }
    secretsFile: /etc/mozilla-services/token/secrets
    reload: systemctl reload tokenserver
`;

/** The smallest valid dbnode file. */
export const SMALLEST_DBNODE = `name: db1
kind: rds
instanceClass: db.m7g.large
storageGiB: 100
capacity: 10000
`;
