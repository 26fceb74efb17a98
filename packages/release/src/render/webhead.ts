import type { Release, ReleaseCommand, ReleaseFile, ReleaseSecret } from '../release.ts';
import { renderApplicationUnit, renderProductionIni } from './application.ts';
import { assertWebheadInput, type WebheadReleaseInput } from './input.ts';
import { renderLoggingConf, renderNginxConf, renderStatusConf, renderSyncConf } from './nginx.ts';
import { APPLICATION_UID, WEBHEAD_PATHS } from './paths.ts';
import { renderSecretsFile, secretKeys } from './secrets-file.ts';

/** A first start of the application pulls its image. */
const PULL_SECONDS = 600;
/** Until the application answers after a start or a reload. */
const HEARTBEAT_SECONDS = 90;
/** Workers that are asked to reload answer until they are replaced. */
const STABLE_SECONDS = 2;

const NGINX_FILES = [
  WEBHEAD_PATHS.nginx,
  WEBHEAD_PATHS.nginxLogging,
  WEBHEAD_PATHS.nginxStatus,
  WEBHEAD_PATHS.nginxSync,
] as const;

/**
 * The release of an environment's webheads: nginx, the application's configuration and secrets, and the unit that runs it.
 * The same input gives the same release.
 * @throws ReleaseError `INVALID_INPUT`; SecretsError where the labels of a master secret fit no state of a rotation
 */
export function renderWebheadRelease(input: WebheadReleaseInput): Release {
  assertWebheadInput(input);
  const { environment, dbnodes } = input;
  const { application, port } = environment.webheads;
  const { content, secrets } = renderSecretsFile(input, 'webhead');
  const users: Record<string, ReleaseSecret> = {};
  for (const { dbnode, appUser } of dbnodes) {
    users[secretKeys.appUser(dbnode)] = {
      secretId: appUser.name,
      versionId: appUser.versionId,
      fence: 'labelled',
    };
  }
  return {
    formatVersion: 1,
    agentSha256: input.agentSha256,
    environment: environment.name,
    role: 'webhead',
    secrets: { ...secrets, ...users },
    files: [
      publicFile(WEBHEAD_PATHS.nginx, renderNginxConf()),
      publicFile(WEBHEAD_PATHS.nginxLogging, renderLoggingConf()),
      publicFile(WEBHEAD_PATHS.nginxStatus, renderStatusConf()),
      publicFile(WEBHEAD_PATHS.nginxSync, renderSyncConf(port)),
      applicationFile(
        WEBHEAD_PATHS.application,
        renderProductionIni(environment, input.cacheEndpoint, dbnodes),
      ),
      { ...applicationFile(WEBHEAD_PATHS.secrets, content), check: 'secrets-file' },
      publicFile(WEBHEAD_PATHS.rdsCa, input.rdsCaPem),
      publicFile(WEBHEAD_PATHS.unit, renderApplicationUnit(application)),
    ],
    validate: [
      { argv: ['nginx', '-t', '-q', '-e', 'stderr', '-c', `\${release:dir}${WEBHEAD_PATHS.nginx}`] },
      {
        argv: ['docker', 'pull', '--quiet', application.image],
        whenChanged: [WEBHEAD_PATHS.unit],
        timeoutSeconds: PULL_SECONDS,
      },
    ],
    reload: reloadCommands(),
    heartbeat: {
      url: `http://\${host:loopback}:${String(port)}/__heartbeat__`,
      expect: 'OK',
      timeoutSeconds: HEARTBEAT_SECONDS,
      stableSeconds: STABLE_SECONDS,
    },
  };
}

/** Restarts the application only where its unit changed; a new configuration is a graceful reload, and never touches nginx. */
function reloadCommands(): readonly ReleaseCommand[] {
  const unit = [WEBHEAD_PATHS.unit];
  return [
    { argv: ['systemctl', 'daemon-reload'], whenChanged: unit },
    { argv: ['systemctl', 'enable', 'syncstorage', 'nginx'], whenChanged: unit },
    { argv: ['systemctl', 'restart', 'syncstorage'], whenChanged: unit },
    {
      argv: ['systemctl', 'reload-or-restart', 'syncstorage'],
      whenChanged: [WEBHEAD_PATHS.application, WEBHEAD_PATHS.secrets, WEBHEAD_PATHS.rdsCa],
      unlessChanged: unit,
    },
    { argv: ['systemctl', 'reload-or-restart', 'nginx'], whenChanged: NGINX_FILES },
  ];
}

function publicFile(path: string, content: string): ReleaseFile {
  return { path, owner: 'root', group: 'root', mode: '0644', content };
}

/** A file with secrets: for the application's user alone. */
function applicationFile(path: string, content: string): ReleaseFile {
  return { path, owner: APPLICATION_UID, group: APPLICATION_UID, mode: '0400', content };
}
