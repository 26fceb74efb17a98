import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll } from '@jest/globals';
import { startTestSandbox, type TestSandbox } from './test-world.ts';

/** Secrets Manager alone and its administrator's client, for all tests of a file. */
export function secretsUnderTest(): {
  readonly sandbox: () => TestSandbox;
  readonly client: () => SecretsManagerClient;
} {
  let running: { readonly sandbox: TestSandbox; readonly client: SecretsManagerClient } | undefined;
  beforeAll(async () => {
    const sandbox = await startTestSandbox();
    running = { sandbox, client: new SecretsManagerClient(sandbox.config()) };
  });
  afterAll(() => running?.sandbox.stop());
  const need = () => {
    if (running === undefined) throw new Error('the sandbox runs while tests do');
    return running;
  };
  return { sandbox: () => need().sandbox, client: () => need().client };
}
