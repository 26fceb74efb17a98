import {
  DescribeSecretCommand,
  SecretsManagerClient,
  TagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { clientConfig, deployTemplate } from '../../../test/deploy-template.ts';
import { startSandbox, type Sandbox } from '../../start.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true });
}, 30_000);
afterAll(() => sandbox.stop());

function secret(tags: Readonly<Record<string, string>>): object {
  return {
    Secret: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { Name: 'tagged', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
    },
  };
}

it('a secret keeps through an update the tags that its stack did not give it', async () => {
  const client = new SecretsManagerClient(clientConfig(sandbox));
  await deployTemplate(sandbox, 'tags', { ...secret({ owner: 'one', gone: 'soon' }) });
  await client.send(
    new TagResourceCommand({ SecretId: 'tagged', Tags: [{ Key: 'recorded', Value: 'by hand' }] }),
  );
  await deployTemplate(sandbox, 'tags', { ...secret({ owner: 'two' }) }, {}, 'UPDATE');
  const { Tags = [] } = await client.send(new DescribeSecretCommand({ SecretId: 'tagged' }));
  client.destroy();
  const tags = Object.fromEntries(Tags.map(({ Key = '', Value }) => [Key, Value]));
  expect(tags).toMatchObject({ owner: 'two', recorded: 'by hand' });
  expect(tags).not.toHaveProperty('gone');
});
