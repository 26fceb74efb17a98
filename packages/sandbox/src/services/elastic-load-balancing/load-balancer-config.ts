/** What a listener does with a request. */
export type ListenerAction =
  | { readonly kind: 'forward'; readonly targetName: string; readonly targetPort: number }
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly location: string }
  | {
      readonly kind: 'fixed-response';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
    };

export interface ListenerRule {
  readonly priority: number;
  /** ALB patterns with `*` and `?`; empty: any path. */
  readonly pathPatterns: readonly string[];
  readonly hostPatterns: readonly string[];
  readonly action: ListenerAction;
}

export interface ListenerConfig {
  readonly port: number;
  readonly tls?: { readonly certificateFile: string; readonly keyFile: string };
  readonly action: ListenerAction;
  readonly rules: readonly ListenerRule[];
}

/** Reports at the balancer's own address which configuration is in force; no listener of a template is there. */
export const GENERATION_PORT = 65_535;

export interface BalancerConfig {
  readonly address: string;
  /** Where requests go while no target is registered; answers 503 itself. */
  readonly noTargetAddress: string;
  readonly resolver: string;
  readonly directory: string;
  readonly idleTimeoutSeconds: number;
  readonly listeners: readonly ListenerConfig[];
}

const quoted = (value: string): string => `"${value.replaceAll(/["\\]/g, (found) => `\\${found}`)}"`;

function action(rule: ListenerAction): string {
  switch (rule.kind) {
    case 'forward':
      return `set $target ${rule.targetName}; proxy_pass http://$target:${rule.targetPort};`;
    case 'redirect':
      return `return ${rule.status} ${quoted(rule.location)};`;
    case 'fixed-response':
      return `default_type ${quoted(rule.contentType)}; return ${rule.status} ${quoted(rule.body)};`;
    default:
      return rule satisfies never;
  }
}

/** An ALB pattern as a regular expression of nginx. */
function pattern(glob: string): string {
  const escaped = glob.replaceAll(/[.+^${}()|[\]\\"]/g, (found) => `\\${found}`);
  return escaped.replaceAll('*', '.*').replaceAll('?', '.');
}

const anyOf = (globs: readonly string[]): string =>
  globs.length === 0 ? '.*' : `(?:${globs.map(pattern).join('|')})`;

function server(config: BalancerConfig, listener: ListenerConfig): string {
  const { tls, port } = listener;
  // Rules are chosen by number before the location is: `map` sees the whole of host and path.
  const locations = listener.rules.map(
    (rule, index) => `location @rule_${port}_${index} { ${action(rule.action)} }`,
  );
  const choices = listener.rules.map((_, index) => {
    const status = 463 + index;
    return `if ($rule_${port} = ${index}) { return ${status}; } error_page ${status} = @rule_${port}_${index};`;
  });
  const secure =
    tls === undefined
      ? ''
      : `ssl_certificate ${quoted(tls.certificateFile)}; ssl_certificate_key ${quoted(tls.keyFile)}; ssl_protocols TLSv1.2 TLSv1.3;`;
  return `
  server {
    listen ${config.address}:${port}${tls === undefined ? '' : ' ssl'};
    ${secure}
    ${locations.join('\n    ')}
    location / { ${choices.join(' ')} ${action(listener.action)} }
  }`;
}

function ruleMap(listener: ListenerConfig): string {
  if (listener.rules.length === 0) return '';
  const lines = listener.rules
    .toSorted((a, b) => a.priority - b.priority)
    .map((rule, index) => `"~*^${anyOf(rule.hostPatterns)}\\|${anyOf(rule.pathPatterns)}$" ${index};`);
  return `map "$host|$uri" $rule_${listener.port} { default none; ${lines.join(' ')} }`;
}

/**
 * The configuration of the nginx that plays an Application Load Balancer: Host passes unchanged, targets are found by a DNS
 * name that follows their health (so that no reload, which would close connections, is needed when a target comes or goes).
 * @param generation - what a worker with this configuration answers at {@link GENERATION_PORT}
 */
export function renderBalancer(config: BalancerConfig, generation: number): string {
  const { directory } = config;
  const ports = new Set(
    config.listeners
      .flatMap((listener) => [listener.action, ...listener.rules.map((rule) => rule.action)])
      .map((rule) => (rule.kind === 'forward' ? rule.targetPort : undefined))
      .filter((port) => port !== undefined),
  );
  const listeners = config.listeners.map((listener) => ({
    ...listener,
    rules: listener.rules.toSorted((a, b) => a.priority - b.priority),
  }));
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${quoted(`${directory}/${kind}`)};`,
  );
  return `${user}
worker_processes 1;
pid ${quoted(`${directory}/nginx.pid`)};
error_log ${quoted(`${directory}/error.log`)} warn;
events { worker_connections 2048; }
http {
  ${temporary.join(' ')}
  log_format alb escape=json '{"time":"$time_iso8601","client":"$remote_addr","host":"$http_host","request":"$request","status":$status,"target":"$upstream_addr","target_status":"$upstream_status","seconds":$request_time}';
  access_log ${quoted(`${directory}/access.log`)} alb;
  resolver ${config.resolver} valid=1s ipv6=off;
  resolver_timeout 3s;
  server_tokens off;
  client_max_body_size 0;
  keepalive_timeout ${config.idleTimeoutSeconds}s;
  keepalive_requests 100000;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  proxy_set_header X-Forwarded-Proto $scheme;
  proxy_set_header X-Forwarded-Port $server_port;
  proxy_read_timeout ${config.idleTimeoutSeconds}s;
  proxy_connect_timeout 10s;
  proxy_next_upstream off;
  proxy_buffering on;
  server { listen ${config.address}:${GENERATION_PORT}; access_log off; location / { return 200 "${generation}"; } }
  ${listeners.map(ruleMap).join('\n  ')}
  ${[...ports].map((port) => `server { listen ${config.noTargetAddress}:${port}; location / { return 503; } }`).join('\n  ')}
  ${listeners.map((listener) => server(config, listener)).join('\n')}
}
`;
}
