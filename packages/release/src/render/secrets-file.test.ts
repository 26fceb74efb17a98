import { describe, expect, it } from '@jest/globals';
import { secretsFileLines, type SecretsFileReader } from '@syncops/secrets';
import { virtualHosts } from '@syncops/topology';

import { dbnodeFacts, testEnvironment, versionId } from '../../test/fixtures.ts';
import { substitute } from '../agent/substitute.ts';
import { renderSecretsFile } from './secrets-file.ts';

const environment = testEnvironment();
const LABELS = { AWSPREVIOUS: 'old', AWSCURRENT: 'now', AWSPENDING: 'new' } as const;
const facts = dbnodeFacts(environment, 'db1', LABELS);
const masters = new Map([
  [versionId('db1-old'), { secret: '0a'.repeat(32), createdAt: 1_700_000_000 }],
  [versionId('db1-now'), { secret: '1b'.repeat(32), createdAt: 1_710_000_000 }],
  [versionId('db1-new'), { secret: '2c'.repeat(32), createdAt: 1_720_000_000 }],
]);

function masterOf(id: string): { readonly secret: string; readonly createdAt: number } {
  const master = masters.get(id);
  if (master === undefined) throw new TypeError(`no version ${id}`);
  return master;
}

describe('renderSecretsFile', () => {
  it.each<[SecretsFileReader, number]>([
    ['webhead', 3],
    ['tokenserver', 2],
  ])('gives a %s, once its host filled it in, the very file that the labels call for', (reader, entries) => {
    const { content, secrets } = renderSecretsFile({ environment, dbnodes: [facts] }, reader);
    const onHost = substitute(content, {
      root: '',
      host: { address: '0.0.0.0', loopback: '127.0.0.1' },
      releaseDir: '/releases/x/files',
      secrets: new Map(
        Object.entries(secrets).map(([key, secret]) => {
          const { secret: value, createdAt } = masterOf(secret.versionId);
          return [key, { secret: value, createdAt: String(createdAt) }];
        }),
      ),
    });
    const origins = environment.dbnodes.flatMap((dbnode) =>
      virtualHosts(environment, dbnode).map(({ origin }) => origin),
    );
    const lines = secretsFileLines(facts.masterSecret, reader, origins, masterOf);
    expect(onHost).toBe(lines.map((line) => `${line}\n`).join(''));
    expect(lines[0]?.split(',')).toHaveLength(1 + entries);
  });
});
