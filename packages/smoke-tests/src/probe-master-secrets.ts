import { deriveNodeSecret } from '@syncops/secrets';
import { virtualHosts } from '@syncops/topology';
import type { Environment } from '@syncops/topology';
import type { Check, CheckContext, CheckOutcome } from './check.ts';
import { createCheckContext } from './check-context.ts';
import type { CheckContextOptions } from './check-context.ts';
import { refusedSecretCheck } from './checks/refused-secret.ts';
import { signedStorageCheck } from './checks/signed-storage.ts';
import { SmokeError } from './errors.ts';
import { createHttpsClient } from './https-client.ts';
import { printable } from './report/printable.ts';
import { runChecks } from './run-checks.ts';
import { SecretText } from './secret-text.ts';
import type { SmokeOrigin } from './target.ts';

/** A secret to sign with, at each virtual host of its dbnode. */
export interface ProbedSecret {
  readonly dbnode: string;
  /** 64 hex characters: the `secret` of a master secret's value, not the value. */
  readonly masterSecret: string;
}

/** `accepted`: an item is written, read and deleted with it; `refused`: 401 for a token signed with it. */
export type ProbeExpectation = 'accepted' | 'refused';

export interface ProbeOptions extends CheckContextOptions {
  /** Virtual hosts that are tested at the same time, each over one connection; 32 unless stated. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: string) => void;
}

const DEFAULT_CONCURRENCY = 32;
/** Lines of progress, however many virtual hosts there are. */
const PROGRESS_LINES = 10;
/** As long as a master secret; of anything else, a whole value say, every token would be refused: that proves nothing. */
const MASTER_SECRET = /^[0-9a-f]{64}$/;

/**
 * Signs requests with master secrets, through the load balancer, at every virtual host of their dbnodes. Nothing is repeated.
 * @returns for each dbnode named one line for each virtual host that answered otherwise; an empty list where all did as expected
 * @throws SmokeError `INVALID_INPUT` for an unknown dbnode, a secret of another form, or none at all
 */
export async function probeMasterSecrets(
  environment: Environment,
  options: ProbeOptions,
  secrets: readonly ProbedSecret[],
  expect: ProbeExpectation,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const context = createCheckContext(options);
  try {
    return await probeWith(context, environment, options, secrets, expect);
  } finally {
    context.http.close();
  }
}

/** {@link probeMasterSecrets} in a world that is given. */
export async function probeWith(
  context: CheckContext,
  environment: Environment,
  options: Pick<ProbeOptions, 'concurrency' | 'onProgress'>,
  secrets: readonly ProbedSecret[],
  expect: ProbeExpectation,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const probes = secrets.flatMap((secret) => probesOf(environment, secret, expect));
  if (probes.length === 0)
    throw new SmokeError('INVALID_INPUT', 'no dbnode was named whose virtual hosts to test');
  const onOutcome = reportProgress(probes.length, expect, options.onProgress);
  const report = await runChecks(
    environment.name,
    probes.map(({ check }) => withOwnConnection(check)),
    context,
    {
      concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
      onEvent: (event) => {
        if (event.kind === 'check-finished') onOutcome(event.outcome);
      },
    },
  );
  const failures = new Map(secrets.map(({ dbnode }): [string, string[]] => [dbnode, []]));
  // The report keeps the order of the checks.
  for (const [index, { dbnode }] of probes.entries())
    failures.get(dbnode)?.push(...failureOf(report.checks[index]));
  return failures;
}

function probesOf(
  environment: Environment,
  { dbnode, masterSecret }: ProbedSecret,
  expect: ProbeExpectation,
): readonly { readonly dbnode: string; readonly check: Check }[] {
  const known = environment.dbnodes.find(({ name }) => name === dbnode);
  if (known === undefined)
    throw new SmokeError('INVALID_INPUT', `no dbnode ${dbnode} in ${environment.name}`);
  if (!MASTER_SECRET.test(masterSecret))
    throw new SmokeError('INVALID_INPUT', `the master secret of ${dbnode} is not 64 hex characters`);
  return virtualHosts(environment, known).map(({ hostname, origin }) => {
    const nodeSecret = new SecretText(deriveNodeSecret(masterSecret, origin));
    const { httpsPort: port } = environment.loadBalancer;
    const host: SmokeOrigin = { dbnode, hostname, origin, port, secrets: [] };
    const check =
      expect === 'accepted'
        ? signedStorageCheck(host, { label: 'tested', nodeSecret })
        : refusedSecretCheck(host, nodeSecret);
    return { dbnode, check };
  });
}

/**
 * A connection for this check alone, closed after it: kept alive for each of 10,000 names they would be thousands at a time.
 */
function withOwnConnection(check: Check): Check {
  return {
    ...check,
    async run(context) {
      const { resolver, timeoutMs, ca } = context;
      const http = createHttpsClient({ resolver, timeoutMs, ...(ca === undefined ? {} : { ca }) });
      try {
        return await check.run({ ...context, http });
      } finally {
        http.close();
      }
    },
  };
}

function failureOf(outcome: CheckOutcome | undefined): readonly string[] {
  if (outcome === undefined) return ['a virtual host was not tested'];
  const { subject, result } = outcome;
  switch (result.kind) {
    case 'ok':
      return [];
    case 'failed':
      return [printable(`${subject}: expected ${result.expected}, found ${result.found}; ${result.remedy}`)];
    case 'not-run':
      return [`${subject}: not tested, ${result.reason}`];
    default:
      return result satisfies never;
  }
}

function reportProgress(
  total: number,
  expect: ProbeExpectation,
  onProgress: ProbeOptions['onProgress'],
): (outcome: CheckOutcome) => void {
  const step = Math.ceil(total / PROGRESS_LINES);
  const text = (count: number): string => count.toLocaleString('en-US');
  let done = 0;
  let failed = 0;
  return ({ result }) => {
    done += 1;
    if (result.kind !== 'ok') failed += 1;
    if (done % step !== 0 && done !== total) return;
    const bad = failed === 0 ? '' : `, ${text(failed)} not`;
    onProgress?.(
      `${text(done)} of ${text(total)} virtual hosts tested, ${text(done - failed)} ${expect} it${bad}`,
    );
  };
}
