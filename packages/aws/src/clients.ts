import type { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RDSClient } from '@aws-sdk/client-rds';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity, Provider, RetryStrategyV2 } from '@smithy/types';
import { type ClientSettings, instrument, type OnCall } from './instrument.ts';

/** The SDK's clients, each loaded and made when it is first asked for: an action must say its first word quickly. */
export interface Clients {
  readonly autoScaling: () => Promise<AutoScalingClient>;
  readonly cloudFormation: () => Promise<CloudFormationClient>;
  readonly loadBalancing: () => Promise<ElasticLoadBalancingV2Client>;
  readonly rds: () => Promise<RDSClient>;
  readonly s3: () => Promise<S3Client>;
  readonly secretsManager: () => Promise<SecretsManagerClient>;
  /** For writes: those have a narrow quota, and being throttled there must not slow anything else down. */
  readonly secretWrites: () => Promise<SecretsManagerClient>;
  readonly ssm: () => Promise<SSMClient>;
  readonly sts: () => Promise<STSClient>;
  /** Closes the connections that are kept alive. */
  readonly close: () => void;
}

/** Explicit credentials, instead of the SDK's own search. */
export type Credentials = AwsCredentialIdentity | Provider<AwsCredentialIdentity>;

export function createClients(
  settings: ClientSettings & {
    readonly credentials?: Credentials;
    readonly secretWriteStrategy: RetryStrategyV2;
  },
  onCall: OnCall,
): Clients {
  const opened: { destroy(): void }[] = [];

  function lazily<Client extends { destroy(): void }>(make: () => Promise<Client>): () => Promise<Client> {
    let client: Promise<Client> | undefined;
    const open = async () => {
      const made = await make();
      opened.push(made);
      return made;
    };
    return () => (client ??= open());
  }

  return {
    autoScaling: lazily(async () => {
      const { AutoScalingClient } = await import('./sdk-clients.ts');
      return instrument(new AutoScalingClient(settings), 'autoscaling', onCall);
    }),
    cloudFormation: lazily(async () => {
      const { CloudFormationClient } = await import('./sdk-clients.ts');
      return instrument(new CloudFormationClient(settings), 'cloudformation', onCall);
    }),
    loadBalancing: lazily(async () => {
      const { ElasticLoadBalancingV2Client } = await import('./sdk-clients.ts');
      return instrument(new ElasticLoadBalancingV2Client(settings), 'elasticloadbalancing', onCall);
    }),
    rds: lazily(async () => {
      const { RDSClient } = await import('./sdk-clients.ts');
      return instrument(new RDSClient(settings), 'rds', onCall);
    }),
    s3: lazily(async () => {
      const { S3Client } = await import('./sdk-clients.ts');
      return instrument(new S3Client(settings), 's3', onCall);
    }),
    secretsManager: lazily(async () => {
      const { SecretsManagerClient } = await import('./sdk-clients.ts');
      return instrument(new SecretsManagerClient(settings), 'secretsmanager', onCall);
    }),
    secretWrites: lazily(async () => {
      const { SecretsManagerClient } = await import('./sdk-clients.ts');
      const client = new SecretsManagerClient({ ...settings, retryStrategy: settings.secretWriteStrategy });
      return instrument(client, 'secretsmanager', onCall);
    }),
    ssm: lazily(async () => {
      const { SSMClient } = await import('./sdk-clients.ts');
      return instrument(new SSMClient(settings), 'ssm', onCall);
    }),
    sts: lazily(async () => {
      const { STSClient } = await import('./sdk-clients.ts');
      return instrument(new STSClient(settings), 'sts', onCall);
    }),
    close: () => {
      for (const client of opened) client.destroy();
    },
  };
}
