import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { loadAgentBundle } from '@syncops/release';
import type { CheckOutcome } from '@syncops/smoke-tests';
import { applyReleaseDocumentName, type Environment } from '@syncops/topology';

import type { EngineDeps } from './deps.ts';

/** The settings of a process that reach the engine; `SYNCOPS_RESOLVER` is a DNS server, `ip:port`. */
export type EngineSettings = Readonly<Partial<Record<'SYNCOPS_RESOLVER' | 'SYNCOPS_RDS_CA_FILE', string>>>;

/** The real world for one environment: AWS with the process's credentials, MySQL, signed requests, the agent's bundle. */
export async function createEngineDeps(
  environment: Environment,
  settings: EngineSettings = process.env,
): Promise<EngineDeps> {
  // Each is loaded where it is needed: an offline plan or an input error waits for none of them, and the first request to AWS
  // does not wait for the signed requests.
  const [{ createAws }, { createMysql, rdsAuthorities }] = await Promise.all([
    import('@syncops/aws'),
    import('@syncops/mysql'),
  ]);
  const [agent, authorities] = await Promise.all([loadAgentBundle(), rdsAuthorities(settings)]);
  const aws = createAws({ region: environment.region, expectedAccount: environment.account });
  const { dbnodes, nodes } = createMysql();
  const resolver = settings.SYNCOPS_RESOLVER;
  const resolving = { ...(resolver !== undefined && { resolver }) };
  return {
    aws: {
      verifyAccount: () => aws.verifyAccount(),
      stacks: aws.stacks,
      objects: aws.objects,
      parameters: aws.parameters,
      quotas: aws.quotas,
      secrets: aws.secrets,
      calls: () => aws.calls(),
      webheadFleet: ({ documentName, autoScalingGroupName, targetGroupArn }) =>
        aws.fleet({ kind: 'webheads', autoScalingGroupName, targetGroupArn }, documentName),
      tokenserverFleet: ({ name, tokenserver }) =>
        aws.fleet({ kind: 'tagged', tag: tokenserver.hosts.tag }, applyReleaseDocumentName(name)),
    },
    dbnodes,
    nodes,
    agent,
    rdsCaPem: authorities.join('\n'),
    smoke: async (checked, names) => {
      const { runSmokeTests, VIRTUAL_HOST_CHECKS } = await import('@syncops/smoke-tests');
      const report = await runSmokeTests(
        checked,
        { aws, nodes },
        { dbnodes: names, kinds: VIRTUAL_HOST_CHECKS, ...resolving },
      );
      return {
        passed: report.totals.ok,
        failures: report.checks.flatMap((outcome) => failureOf(outcome)),
      };
    },
    probe: async (probed, secrets, expect, onProgress) => {
      const { probeMasterSecrets } = await import('@syncops/smoke-tests');
      return probeMasterSecrets(probed, { ...resolving, onProgress }, secrets, expect);
    },
    clock: Date.now,
    randomBytes,
    sleep: (milliseconds) => sleep(milliseconds),
    close: () => {
      aws.close();
    },
  };
}

/** Before users are sent to a dbnode every one of its checks must have run: what was not run is not known to work. */
function failureOf({ id, result }: CheckOutcome): readonly string[] {
  switch (result.kind) {
    case 'ok':
      return [];
    case 'failed':
      return [`${id}: expected ${result.expected}, found ${result.found}; ${result.remedy}`];
    case 'not-run':
      return [`${id}: not run, ${result.reason}`];
    default:
      return result satisfies never;
  }
}
