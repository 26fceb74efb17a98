import { join } from 'node:path';

import type { StatusReport } from '@syncops/deploy-action';

interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly dir: string;
  readonly pid: number;
  readonly status: StatusReport;
}

/** How to look at a demo that was kept up, ready to paste. */
export function lookAround({ env, dir, pid, status }: Place): string {
  const exports = Object.entries(env).map(([name, value]) => `  export ${name}='${value}'`);
  const origin = status.dbnodes[0]?.nodes[0]?.origin ?? 'https://db1-0.sync.localhost:8443';
  const { hostname, port } = new URL(origin);
  const [block] = /127\.\d+/.exec(env.AWS_ENDPOINT_URL ?? '') ?? ['127.77'];
  return `
Everything is still up. In a shell:

${exports.join('\n')}

  npx syncops status --environment sandbox --environments-dir ${join(dir, 'environments')}
  curl --cacert "$NODE_EXTRA_CA_CERTS" --resolve ${hostname}:${port}:${block}.1.1 ${origin}/__heartbeat__
  mysql -h ${block}.5.1 -u root tokenserver -e 'SELECT node, available, current_load, capacity FROM nodes'
  ls ${join(dir, 'state')}            # data, hosts, logs (every process has a log of its own)

Stop it with: kill ${String(pid)} && rm -r ${dir}
`;
}
