import { APPLICATION_PORT, MAX_REQUEST_BYTES, STATUS_PORT } from './paths.ts';

/**
 * The part of nginx that is the same on any host: processes, limits, and `conf.d`, into which each concern drops its own
 * file. Nothing in nginx depends on the virtual hosts, so a new dbnode never reloads it.
 */
export function renderNginxConf(): string {
  return `# Made by SyncOps; every concern has its own file in conf.d.
worker_processes auto;
worker_rlimit_nofile 16384;
pid \${host:root}/run/nginx.pid;
error_log \${host:root}/var/log/nginx/error.log warn;

events {
    worker_connections 4096;
}

http {
    default_type application/octet-stream;
    server_tokens off;
    tcp_nopush on;

    # Never used (bodies and answers stay in memory), but nginx makes these directories at its start.
    client_body_temp_path \${host:root}/run/nginx-client-body;
    proxy_temp_path \${host:root}/run/nginx-proxy;
    fastcgi_temp_path \${host:root}/run/nginx-fastcgi;
    uwsgi_temp_path \${host:root}/run/nginx-uwsgi;
    scgi_temp_path \${host:root}/run/nginx-scgi;

    include conf.d/*.conf;
}
`;
}

/** One line of JSON per request; never the Authorization header, which carries the token. */
export function renderLoggingConf(): string {
  const fields: readonly (readonly [string, string])[] = [
    ['time', '"$time_iso8601"'],
    ['host', '"$http_host"'],
    ['method', '"$request_method"'],
    ['uri', '"$request_uri"'],
    ['protocol', '"$server_protocol"'],
    ['status', '$status'],
    ['bytesIn', '$request_length'],
    ['bytesOut', '$bytes_sent'],
    ['seconds', '$request_time'],
    ['upstreamSeconds', '"$upstream_response_time"'],
    ['upstreamStatus', '"$upstream_status"'],
    ['remote', '"$remote_addr"'],
    ['forwardedFor', '"$http_x_forwarded_for"'],
    ['traceId', '"$http_x_amzn_trace_id"'],
    ['agent', '"$http_user_agent"'],
  ];
  const lines = fields.map(([name, value], index) => `    '${index === 0 ? '{' : ','}"${name}":${value}'`);
  return `log_format syncops escape=json
${lines.join('\n')}
    '}';

access_log \${host:root}/var/log/nginx/access.log syncops;
`;
}

/** nginx's own counters, for this host only. */
export function renderStatusConf(): string {
  return `server {
    listen \${host:loopback}:${String(STATUS_PORT)};
    access_log off;
    allow 127.0.0.0/8;
    deny all;

    location = /nginx_status {
        stub_status;
    }

    location / {
        return 404;
    }
}
`;
}

/**
 * The storage service, whatever virtual host is asked for: the application knows them, nginx need not.
 * @param port - where the load balancer connects
 * @param bodyBytes - largest request body; such a body is also kept in memory, so that a full disk refuses no request
 */
export function renderSyncConf(port: number, bodyBytes: number = MAX_REQUEST_BYTES): string {
  return `# The load balancer says how a request reached it; its own health checks say nothing.
map $http_x_forwarded_proto $syncops_refused {
    default 1;
    "" 0;
    https 0;
}

server {
    listen \${host:address}:${String(port)} default_server;
    server_name _;

    client_max_body_size ${String(bodyBytes)};
    client_body_buffer_size ${String(bodyBytes)};
    client_header_timeout 30s;
    client_body_timeout 60s;
    send_timeout 60s;
    # Longer than the load balancer keeps idle connections (60 s): it must be the one to close them.
    keepalive_timeout 75s;
    keepalive_requests 100000;

    # The application checks the token's origin against scheme and host, so both must be the public ones.
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-Proto https;
    proxy_set_header X-Forwarded-Protocol ssl;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    # One connection per request: a kept one could be closed by a worker that is being replaced.
    proxy_set_header Connection close;
    proxy_http_version 1.1;
    proxy_connect_timeout 5s;
    proxy_send_timeout 60s;
    proxy_read_timeout 575s;
    proxy_redirect off;
    proxy_max_temp_file_size 0;

    location / {
        if ($syncops_refused) {
            return 403 "https only\\n";
        }
        proxy_pass http://\${host:loopback}:${String(APPLICATION_PORT)};
    }

    location = /__heartbeat__ {
        access_log off;
        proxy_pass http://\${host:loopback}:${String(APPLICATION_PORT)};
    }
}
`;
}
