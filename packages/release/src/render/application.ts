import { virtualHosts, type Environment } from '@syncops/topology';
import type { DbnodeFacts, Endpoint } from './input.ts';
import { APPLICATION_PORT, APPLICATION_UID, MAX_REQUEST_BYTES, WEBHEAD_PATHS } from './paths.ts';
import { secretKeys } from './secrets-file.ts';

/**
 * `production.ini` of server-syncstorage: an unusable default storage, and one section per virtual host.
 * Its reader interpolates `${…}` and turns values of digits only into numbers; passwords are made and escaped accordingly.
 * @see https://github.com/mozilla-services/server-syncstorage
 */
export function renderProductionIni(
  environment: Environment,
  cache: Endpoint,
  dbnodes: readonly DbnodeFacts[],
): string {
  const { poolSize, poolMaxOverflow } = environment.webheads.application;
  return `[server:main]
use = egg:gunicorn#main
host = \${host:loopback}
port = ${String(APPLICATION_PORT)}

[app:main]
use = egg:SyncStorage

[storage]
backend = syncstorage.storage.memcached.MemcachedStorage
wraps = sqlstorage
cache_servers = ${cache.address}:${String(cache.port)}
cache_key_prefix = ${environment.name}
cached_collections = meta
cache_only_collections = tabs
cache_lock = false
batch_upload_enabled = true
max_record_payload_bytes = 2097152
max_post_records = 100
max_post_bytes = 2097152
max_total_records = 10000
max_total_bytes = 209715200
max_request_bytes = ${String(MAX_REQUEST_BYTES)}

[sqlstorage]
backend = syncstorage.storage.sql.SQLStorage
sqluri = pymysql://INVALID:INVALID@INVALID/INVALID
standard_collections = true
create_tables = false
pool_size = ${String(poolSize)}
pool_recycle = 60
pool_max_overflow = ${String(poolMaxOverflow)}
pool_max_backlog = -1
pool_timeout = 30
shard = false
force_consistent_sort_order = true

[hawkauth]
secrets_file = \${host:root}${WEBHEAD_PATHS.secrets}
expired_token_timeout = 7200

[mozsvc]
retry_after = 1800

[loggers]
keys = root, mozsvc, gunicorn

[handlers]
keys = console

[formatters]
keys = json

[logger_root]
level = INFO
handlers = console

[logger_mozsvc]
level = INFO
handlers = console
qualname = mozsvc
propagate = 0

[logger_gunicorn]
level = WARN
handlers = console
qualname = gunicorn
propagate = 0

[handler_console]
class = StreamHandler
args = (sys.stdout,)
formatter = json

[formatter_json]
class = mozsvc.util.JsonLogFormatter
${environment.dbnodes
  .flatMap((dbnode) => {
    const facts = dbnodes.find((candidate) => candidate.dbnode === dbnode.name);
    if (facts === undefined) return [];
    return virtualHosts(environment, dbnode).map((host) => renderHost(host.hostname, host.database, facts));
  })
  .join('')}`;
}

/** Override keys have exactly two components; SQLAlchemy hands `ssl_ca` to PyMySQL, which then checks certificate and host name. */
function renderHost(hostname: string, database: string, { dbnode, endpoint }: DbnodeFacts): string {
  const user = secretKeys.appUser(dbnode);
  const login = `\${secret:${user}.username|uri}:\${secret:${user}.password|uri}`;
  const server = `${endpoint.address}:${String(endpoint.port)}`;
  return `
[host:${hostname}]
sqlstorage.sqluri = pymysql://${login}@${server}/${database}?ssl_ca=\${host:root}${WEBHEAD_PATHS.rdsCa}
sqlstorage.create_tables = true
`;
}

/**
 * The unit that runs the application's container. Host networking, because it listens on the loopback address only; the
 * directory of releases is mounted whole, because the files are links into it and must follow a switch.
 */
export function renderApplicationUnit({ image, workers }: Environment['webheads']['application']): string {
  const settings: Readonly<Record<string, string>> = {
    HOST: '${host:loopback}',
    PORT: String(APPLICATION_PORT),
    WORKER_CLASS: 'mozsvc.gunicorn_worker.MozSvcGeventWorker',
    WEB_CONCURRENCY: String(workers),
    SYNC_SETTINGS_FILE: `\${host:root}${WEBHEAD_PATHS.application}`,
    FORWARDED_ALLOW_IPS: '${host:loopback}',
  };
  const mounts = ['/etc/mozilla-services', '/opt/syncops/webhead'];
  const run = [
    '/usr/bin/docker run --rm --name syncstorage --network host --log-driver journald',
    `--user ${APPLICATION_UID}:${APPLICATION_UID}`,
    ...Object.entries(settings).map(([name, value]) => `-e ${name}=${value}`),
    ...mounts.map((path) => `-v \${host:root}${path}:\${host:root}${path}:ro`),
    image,
  ];
  return `[Unit]
Description=Firefox Sync storage (server-syncstorage)
Requires=docker.service
After=docker.service network-online.target
Wants=network-online.target

[Service]
ExecStartPre=-/usr/bin/docker rm -f syncstorage
ExecStart=${run.join(' ')}
ExecReload=/usr/bin/docker kill --signal=HUP syncstorage
Restart=always
RestartSec=2
TimeoutStopSec=60

[Install]
WantedBy=multi-user.target
`;
}
