import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { HostMachinery } from '../hosts/host.ts';
import { createHost } from '../hosts/host.ts';
import { startMariadb } from '../services/rds/mariadb.ts';
import type { Machinery } from '../world/machinery.ts';
import { accepts, READY_TIMEOUT_MS } from '../world/readiness.ts';
import { SandboxError } from '../world/sandbox-error.ts';
import { TOKENSERVER_DATABASE, tokenserverSchema } from './schema.ts';

const INSTANCE_ID = 'i-0000000000000a001';
const ROLE = 'external-tokenserver';
const DATABASE_HOST = 'tokenserver-db.sandbox.internal';
const PUBLIC_HOST = 'token.sandbox.internal';
export const TOKENSERVER_PORT = 8000;
const DIRECTORY = 'etc/mozilla-services/token';

function productionIni(root: string, password: string, address: string, durationSeconds: number): string {
  return `[server:main]
host = ${address}
port = ${TOKENSERVER_PORT}

[tokenserver]
backend = tokenserver.assignment.sqlnode.SQLNodeAssignment
sqluri = pymysql://tokenserver:${password}@${DATABASE_HOST}:3306/${TOKENSERVER_DATABASE}
create_tables = false
applications = sync-1.5
secrets_file = ${join(root, DIRECTORY, 'secrets')}
token_duration = ${durationSeconds}
capacity_release_rate = 0.1
`;
}

function unit(script: string, ini: string): string {
  const node = `${process.execPath} --disable-warning=ExperimentalWarning`;
  return `[Unit]
Description=tokenserver
[Service]
Environment=TOKENSERVER_SETTINGS_FILE=${ini}
ExecStart=${node} ${script}
ExecReload=/bin/sh -c "kill -HUP $MAINPID"
Restart=always
TimeoutStopSec=5
[Install]
WantedBy=multi-user.target
`;
}

/** The credentials that others know of the tokenserver, and its name and role in AWS. */
function seed({ world, hosts }: Machinery, password: string): void {
  world.secrets.create({
    name: 'external/tokenserver/database',
    value: JSON.stringify({ username: 'tokenserver', password }),
  });
  world.secrets.create({
    name: 'external/tokenserver/smoke',
    value: JSON.stringify({
      authorization: 'Bearer sandbox:smoke@example.org',
      keyId: `${String(Date.now()).padStart(13, '0')}-${randomBytes(16).toString('base64url')}`,
    }),
  });
  world.iam.putRole({
    name: ROLE,
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  });
  world.iam.attachRolePolicy(ROLE, 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore');
  world.iam.putInstanceProfile({ name: ROLE, roleNames: [ROLE] });
  if (world.metadataOnly) {
    hosts.add({ instanceId: INSTANCE_ID, address: '', tags: { Role: 'tokenserver' }, roleName: ROLE });
  }
}

async function startDatabase(machinery: Machinery, address: string, password: string): Promise<void> {
  const { world } = machinery;
  await startMariadb(machinery.supervisor, {
    name: 'mariadb tokenserver',
    directory: join(world.stateDir, 'tokenserver-db'),
    template: await machinery.dataTemplate(),
    address,
    port: 3306,
    master: { username: 'tokenserver', password },
    requireTls: false,
    maxConnections: 200,
    initialSql: tokenserverSchema,
  });
  world.dns.set(DATABASE_HOST, { type: 'A', values: [address] });
}

/** Starts the tokenserver that exists next to our deployment: database, host, process. Without processes: what AWS knows of it. */
export async function startExternalTokenserver(
  machinery: Machinery,
  hostMachinery: HostMachinery,
): Promise<void> {
  const { world, hosts, settings } = machinery;
  const password = randomBytes(18).toString('base64url').replace(/^/, 'p');
  seed(machinery, password);
  if (world.metadataOnly) return;
  const address = `127.${world.block}.5.2`;
  const host = createHost(hostMachinery, {
    instanceId: INSTANCE_ID,
    imageId: 'ami-0a0a0a0a0a0a0a0a2',
    instanceType: 'm7i.large',
    availabilityZone: `${world.region}a`,
    region: world.region,
    account: world.account,
    address,
    instanceProfileArn: world.iam.instanceProfile(ROLE)?.arn ?? '',
    roleName: ROLE,
    tags: { Role: 'tokenserver', Name: 'tokenserver' },
  });
  const installHost = async (): Promise<void> => {
    await host.boot();
    const directory = join(host.root, DIRECTORY);
    const ini = join(directory, 'production.ini');
    await mkdir(directory, { recursive: true });
    await writeFile(ini, productionIni(host.root, password, address, settings.tokenDurationSeconds));
    await writeFile(join(directory, 'secrets'), '', { mode: 0o640 });
    const script = fileURLToPath(new URL('main.ts', import.meta.url));
    await writeFile(join(host.root, 'etc/systemd/system/tokenserver.service'), unit(script, ini));
  };
  await Promise.all([startDatabase(machinery, `127.${world.block}.5.1`, password), installHost()]);
  const started = await host.systemctl('enable', '--now', 'tokenserver');
  if (started.code !== 0)
    throw new SandboxError('PROCESS_NOT_READY', `tokenserver: ${started.output.trim()}`);
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await accepts(address, TOKENSERVER_PORT))) {
    if (Date.now() > deadline) {
      throw new SandboxError(
        'PROCESS_NOT_READY',
        `the tokenserver does not listen, see ${host.root}/var/log`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  world.dns.set(PUBLIC_HOST, { type: 'A', values: [address] });
  hosts.add({ instanceId: INSTANCE_ID, address, tags: host.facts.tags, roleName: ROLE, host });
}
