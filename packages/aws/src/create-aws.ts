import type { FleetPort } from '@syncops/release';
import type { SecretStore } from '@syncops/secrets';
import { createCallBudget } from './call-budget.ts';
import { createClients, type Credentials } from './clients.ts';
import { type AwsDeps, SYSTEM_DEPS } from './deps.ts';
import { AwsError } from './errors.ts';
import type { FleetKind } from './fleet.ts';
import { clientSettings, type OnCall } from './instrument.ts';
import type { ObjectPort, ParameterPort, QuotaPort, StackPort } from './ports.ts';

export interface AwsOptions {
  readonly region: string;
  /** The account that the credentials must belong to, 12 digits. */
  readonly expectedAccount: string;
  /** Instead of the SDK's own search. */
  readonly credentials?: Credentials;
  readonly onCall?: OnCall;
  /** How long one operation of a stack may take, in milliseconds. */
  readonly stackDeadlineMs?: number;
  readonly deps?: Partial<AwsDeps>;
}

/** AWS as far as this product needs it. What writes refuses until the account is verified. */
export interface Aws {
  /**
   * Makes sure that the credentials belong to the expected account; asked once, however often it is called.
   * @throws AwsError `WRONG_ACCOUNT`, and what keeps credentials from being used
   */
  verifyAccount(): Promise<void>;
  readonly stacks: StackPort;
  readonly objects: ObjectPort;
  readonly parameters: ParameterPort;
  readonly quotas: QuotaPort;
  readonly secrets: SecretStore;
  /** The hosts of a role, on which `documentName` applies releases. */
  fleet(kind: FleetKind, documentName: string): FleetPort;
  /** Calls made until now, attempts counted: `cloudformation:DescribeStacks` to 12, say. */
  calls(): Readonly<Record<string, number>>;
  /** Closes idle connections. */
  close(): void;
}

/** Connects to AWS, lazily: nothing is loaded and nothing is called before it is needed. */
export function createAws(options: AwsOptions): Aws {
  const deps: AwsDeps = { ...SYSTEM_DEPS, ...options.deps };
  const counts = new Map<string, number>();
  const clients = createClients(
    {
      ...clientSettings(options.region, createCallBudget(deps)),
      secretWriteStrategy: createCallBudget(deps),
      ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    },
    (operation) => {
      counts.set(operation, (counts.get(operation) ?? 0) + 1);
      options.onCall?.(operation);
    },
  );

  let isVerified = false;
  let verification: Promise<void> | undefined;
  const verify = async () => {
    const { verifyAccount } = await import('./verify-account.ts');
    await verifyAccount(await clients.sts(), options.expectedAccount);
    isVerified = true;
  };
  const assertVerified = () => {
    if (!isVerified)
      throw new AwsError(
        'ACCOUNT_NOT_VERIFIED',
        'a write came before verifyAccount() had succeeded; call it first',
      );
  };

  const objects = once(async () => {
    const [{ createObjects }, client] = await Promise.all([import('./objects.ts'), clients.s3()]);
    return createObjects(client);
  });
  const parameters = once(async () => {
    const [{ createParameters }, client] = await Promise.all([import('./parameters.ts'), clients.ssm()]);
    return createParameters(client);
  });
  const secrets = once(async () => {
    const [{ createSecretStore }, reads, writes] = await Promise.all([
      import('./secret-store.ts'),
      clients.secretsManager(),
      clients.secretWrites(),
    ]);
    return createSecretStore({ reads, writes }, deps);
  });
  const objectPort: ObjectPort = {
    putOnce: async (bucket, key, body) => {
      assertVerified();
      return (await objects()).putOnce(bucket, key, body);
    },
    get: async (bucket, key) => (await objects()).get(bucket, key),
  };
  const stacks = once(async () => {
    const [{ createStacks }, client] = await Promise.all([
      import('./stacks/stacks.ts'),
      clients.cloudFormation(),
    ]);
    const { region, stackDeadlineMs } = options;
    const context = {
      objects: objectPort,
      region,
      ...(stackDeadlineMs === undefined ? {} : { stackDeadlineMs }),
    };
    return createStacks(client, context, deps);
  });

  return {
    async verifyAccount() {
      verification ??= verify();
      try {
        await verification;
      } catch (error) {
        // Credentials may be there at the next try.
        verification = undefined;
        throw error;
      }
    },
    objects: objectPort,
    stacks: {
      list: async (prefix) => (await stacks()).list(prefix),
      deploy: async (stack, report, deployOptions) => {
        assertVerified();
        return (await stacks()).deploy(stack, report, deployOptions);
      },
      preview: async (stack, previewOptions) => {
        assertVerified();
        return (await stacks()).preview(stack, previewOptions);
      },
      removeChangeSets: async (stack, prefix, except) => {
        assertVerified();
        return (await stacks()).removeChangeSets(stack, prefix, except);
      },
      remove: async (stack, report) => {
        assertVerified();
        return (await stacks()).remove(stack, report);
      },
    },
    quotas: {
      read: async () => {
        const { createQuotas } = await import('./quotas.ts');
        return createQuotas(clients).read();
      },
    },
    parameters: {
      get: async (names) => (await parameters()).get(names),
      put: async (name, value) => {
        assertVerified();
        await (await parameters()).put(name, value);
      },
    },
    secrets: {
      list: async (prefix) => (await secrets()).list(prefix),
      describe: async (name) => (await secrets()).describe(name),
      getValue: async (name, version) => (await secrets()).getValue(name, version),
      getCurrentValues: async (names) => (await secrets()).getCurrentValues(names),
      putValue: async (name, versionId, value, labels) => {
        assertVerified();
        await (await secrets()).putValue(name, versionId, value, labels);
      },
      moveLabel: async (name, label, move) => {
        assertVerified();
        await (await secrets()).moveLabel(name, label, move);
      },
      tag: async (name, tags) => {
        assertVerified();
        await (await secrets()).tag(name, tags);
      },
    },
    fleet(kind, documentName) {
      const fleet = once(async () => {
        const { createFleet } = await import('./fleet.ts');
        return createFleet(clients, kind, documentName);
      });
      return {
        hosts: async () => (await fleet()).hosts(),
        apply: async (hosts, release) => {
          assertVerified();
          return (await fleet()).apply(hosts, release);
        },
        results: async (handle, hosts) => (await fleet()).results(handle, hosts),
        unhealthy: async (hosts) => (await fleet()).unhealthy(hosts),
      };
    },
    calls: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    close: clients.close,
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= make());
}
