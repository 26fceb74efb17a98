import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { createAws } from '@syncops/aws';
import type { Sandbox } from '@syncops/sandbox';
import { deriveNodeSecret } from '@syncops/secrets';

/** Fields of secrets that are not secret: templates and grants contain them. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set(['username', 'createdAt']);

/** Every secret value that the sandbox's Secrets Manager holds under a label, and what is derived from the masters, by what it is. */
export async function secretValues(
  sandbox: Sandbox,
  origins: Readonly<Record<string, readonly string[]>>,
): Promise<ReadonlyMap<string, string>> {
  const { env, world } = sandbox;
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env;
  process.env['AWS_ENDPOINT_URL'] = world.endpoint;
  const aws = createAws({
    region: world.region,
    expectedAccount: world.account,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  });
  const values = new Map([
    ['the deployer’s access key', AWS_SECRET_ACCESS_KEY],
    ['the deployer’s session token', AWS_SESSION_TOKEN],
  ]);
  try {
    for (const { name } of await aws.secrets.list('')) {
      const { versions } = await aws.secrets.describe(name);
      for (const [versionId, labels] of Object.entries(versions)) {
        const fields: unknown = JSON.parse((await aws.secrets.getValue(name, { versionId })).value);
        if (typeof fields !== 'object' || fields === null) throw new Error(`${name} holds no object`);
        const which = labels.includes('AWSCURRENT') ? '' : ` of ${versionId}`;
        for (const [field, value] of Object.entries(fields))
          if (!PUBLIC_FIELDS.has(field)) values.set(`${name} ${field}${which}`, String(value));
      }
    }
  } finally {
    aws.close();
  }
  for (const [masterName, nodes] of Object.entries(origins)) {
    const current = `${masterName} secret`;
    for (const [what, master] of [...values].filter(([one]) => one.startsWith(current)))
      for (const origin of nodes)
        values.set(`node secret of ${origin}${what.slice(current.length)}`, deriveNodeSecret(master, origin));
  }
  return values;
}

/** Where secrets occur in texts: `what: name`, never the value. */
export function leaks(
  texts: ReadonlyMap<string, string | Uint8Array>,
  secrets: ReadonlyMap<string, string>,
): readonly string[] {
  return [...texts].flatMap(([name, text]) =>
    [...secrets]
      .filter(([, secret]) => Buffer.from(text).includes(secret))
      .map(([what]) => `${name}: ${what}`),
  );
}

/**
 * All regular files below a directory, symbolic links not followed, by their paths in it. Servers that run may remove what
 * is theirs meanwhile: that is left out.
 */
export async function filesBelow(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const look = async (dir: string): Promise<void> => {
    for (const entry of (await unlessGone(readdir(dir, { withFileTypes: true }))) ?? []) {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) await look(path);
      if (!entry.isFile()) continue;
      const bytes = await unlessGone(readFile(path));
      if (bytes !== undefined) files.set(relative(root, path), bytes);
    }
  };
  await look(root);
  return files;
}

async function unlessGone<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (error) {
    // A test's own Error is another one than that of the file system.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return undefined;
    throw error;
  }
}
