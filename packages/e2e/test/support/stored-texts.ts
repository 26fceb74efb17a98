import { paginateListCommandInvocations, SSMClient } from '@aws-sdk/client-ssm';
import type { Sandbox } from '@syncops/sandbox';

const BUCKET = 'syncstorage-sandbox-123456789012-us-east-1';

/** What lies about in an account besides its secrets: parameters, objects and what commands printed on hosts, by where. */
export async function storedTexts(sandbox: Sandbox): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { objects, parameters, region } = sandbox.world;
  const stored = new Map<string, string | Uint8Array>();
  for (const { name, value } of parameters.list()) stored.set(name, value);
  for (const key of objects.keys(BUCKET)) stored.set(key, objects.get(BUCKET, key) ?? '');
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = sandbox.env;
  const client = new SSMClient({
    region,
    endpoint: sandbox.endpoint,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  });
  for await (const { CommandInvocations = [] } of paginateListCommandInvocations(
    { client },
    { Details: true },
  ))
    for (const invocation of CommandInvocations)
      stored.set(`command ${String(stored.size)}`, JSON.stringify(invocation));
  client.destroy();
  return stored;
}
