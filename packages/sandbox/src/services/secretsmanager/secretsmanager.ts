import type { SandboxService } from '../../contract.ts';
import { secretReadOperations } from './read-operations.ts';
import type { SecretStore } from './secret-store.ts';
import { secretWriteOperations } from './write-operations.ts';

export function createSecretsManager(store: SecretStore): SandboxService {
  return {
    id: 'secretsmanager',
    operations: { ...secretReadOperations(store), ...secretWriteOperations(store) },
  };
}
