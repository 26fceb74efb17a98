import { ReleaseError } from '../errors.ts';
import { escapeTemplate } from '../placeholder.ts';
import type { Release } from '../release.ts';
import { assertTokenserverInput, type TokenserverReleaseInput } from './input.ts';
import { renderSecretsFile } from './secrets-file.ts';

/**
 * The release of the hosts that run the tokenserver: its secrets file and the command that makes it read that file again.
 * The file never carries a pending secret, because the tokenserver signs with the last one.
 * @throws ReleaseError `INVALID_INPUT`; SecretsError where the labels of a master secret fit no state of a rotation
 */
export function renderTokenserverRelease(input: TokenserverReleaseInput): Release {
  assertTokenserverInput(input);
  const { secretsFile, reload } = input.environment.tokenserver.hosts;
  const argv = reload.split(' ').filter((word) => word !== '');
  if (argv.length === 0) {
    throw new ReleaseError('INVALID_INPUT', 'the reload command of the tokenserver is empty');
  }
  const { content, secrets } = renderSecretsFile(input, 'tokenserver');
  return {
    formatVersion: 1,
    agentSha256: input.agentSha256,
    environment: input.environment.name,
    role: 'tokenserver',
    secrets,
    files: [
      { path: secretsFile, owner: 'inherit', group: 'inherit', mode: '0440', content, check: 'secrets-file' },
    ],
    validate: [],
    reload: [{ argv: argv.map(escapeTemplate), whenChanged: [secretsFile] }],
  };
}
