import { join } from 'node:path';

import type { StatusReport } from '@syncops/engine';

interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly dir: string;
  readonly status: StatusReport;
}

/** How to look at a demo that was kept up, ready to paste. */
export function lookAround({ env, dir, status }: Place): string {
  const exports = Object.entries(env).map(([name, value]) => `  export ${name}='${value}'`);
  const origin = status.dbnodes[0]?.nodes[0]?.origin ?? 'https://db1-0.sync.localhost:8443';
  const { hostname, port } = new URL(origin);
  const [block] = /127\.\d+/.exec(env.AWS_ENDPOINT_URL ?? '') ?? ['127.77'];
  return `
Everything is still up. In a shell:

${exports.join('\n')}

  npx syncops status --environment sandbox --environments-dir ${join(dir, 'environments')}   # --json: and the nodes rows
  curl --cacert "$NODE_EXTRA_CA_CERTS" --resolve ${hostname}:${port}:${block}.1.1 ${origin}/__heartbeat__
  ls ${join(dir, 'state')}            # data, hosts, logs (every process has a log of its own)

Stop it with: npx syncops sandbox down --state-dir ${join(dir, 'state')} && rm -r ${dir}
`;
}
