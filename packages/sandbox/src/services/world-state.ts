import type { DnsTable, Faults, ParameterState, SandboxService } from '../contract.ts';
import { createDnsTable } from './route53/dns-table.ts';
import { createFaults } from '../faults/faults.ts';
import { createIamStore, type IamStore } from './iam/iam-store.ts';
import { createObjectStore, type ObjectStore } from './s3/object-store.ts';
import { createS3 } from './s3/s3.ts';
import { createParameterOperations } from './ssm/parameters/parameter-operations.ts';
import { createParameterStore } from './ssm/parameters/parameter-store.ts';
import { createSecretStore, type SecretStore } from './secretsmanager/secret-store.ts';
import { createSecretsManager } from './secretsmanager/secretsmanager.ts';
import { createIam } from './iam/iam.ts';
import { createSts } from './sts/sts.ts';
import type { OidcIssuer } from './sts/web-identity.ts';

/** The state that the services of this folder keep; a `World` is made of it. */
export interface WorldState {
  readonly secrets: SecretStore;
  readonly objects: ObjectStore;
  readonly parameters: ParameterState;
  readonly iam: IamStore;
  readonly dns: DnsTable;
  readonly faults: Faults;
}

export interface WorldStateOptions {
  readonly account: string;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Issuers whose tokens AssumeRoleWithWebIdentity can verify. */
  readonly oidcIssuers?: readonly OidcIssuer[];
}

export function createWorldState(options: WorldStateOptions): WorldState {
  const { clock } = options;
  const faults = createFaults(clock);
  return {
    faults,
    secrets: createSecretStore({ ...options, faults }),
    objects: createObjectStore(clock),
    parameters: createParameterStore(clock),
    iam: createIamStore(options),
    dns: createDnsTable(),
  };
}

/** S3, Secrets Manager, STS, and the parameter operations of SSM. */
export function createCoreServices(state: WorldState, options: WorldStateOptions): readonly SandboxService[] {
  const { account, region } = options;
  return [
    createS3({ store: state.objects, iam: state.iam, account, region }),
    createSecretsManager(state.secrets),
    createIam(state.iam),
    createSts(account, { iam: state.iam, issuers: options.oidcIssuers ?? [], clock: options.clock }),
    { id: 'ssm', operations: createParameterOperations({ state: state.parameters, account, region }) },
  ];
}
