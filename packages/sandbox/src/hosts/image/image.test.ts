import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { PATIENCE_MS } from '../../../test/patience.ts';
import { startInit } from '../init.ts';
import type { Init } from '../init.ts';
import { createSupervisor } from '../../world/processes.ts';
import type { Supervisor } from '../../world/processes.ts';
import { generateImage } from './generate.ts';

jest.setTimeout(PATIENCE_MS);

const IMAGE = 'mozilla/server-syncstorage@sha256:0123';
let directory: string;
let root: string;
let environment: Record<string, string>;
let supervisor: Supervisor;
let init: Init;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'syncops-test-'));
  root = join(directory, 'root');
  mkdirSync(join(root, 'etc/systemd/system'), { recursive: true });
  const programs = generateImage(directory);
  const application = join(directory, 'application.mjs');
  writeFileSync(
    application,
    `import { appendFileSync } from 'node:fs';
     const say = (text) => appendFileSync(process.env.SAY, text + '\\n');
     process.on('SIGHUP', () => say('HUP'));
     setInterval(() => {}, 1000);
     say(JSON.stringify({ a: process.env.A, mounts: process.env.SANDBOX_MOUNTS, root: process.env.SYNCOPS_ROOT }));`,
  );
  environment = {
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
    SYNCOPS_ROOT: root,
    SANDBOX_STORAGE_APPLICATION: application,
    SAY: join(directory, 'said'),
  };
  supervisor = await createSupervisor(directory);
  init = await startInit({ root, environment, programs, supervisor }, join(directory, 'init.sock'));
});
afterEach(async () => {
  await init.stop();
  await supervisor.stopAll();
  rmSync(directory, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the image as a script on the host would. */
function run(command: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(join(directory, 'image/bin', command), args, { env: environment }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
const said = (): string =>
  existsSync(join(directory, 'said')) ? readFileSync(join(directory, 'said'), 'utf8') : '';

describe('what the image does not know', () => {
  it.each([
    ['dnf', ['remove', 'nginx']],
    ['dnf', ['-y', '--best', 'install', 'nginx']],
    ['systemctl', ['mask', 'nginx']],
    ['systemctl', ['--root=/', 'start', 'nginx']],
    ['aws', ['s3', 'cp', 'a', 'b']],
    ['aws', ['ssm', 'get-parameter', '--with-decryption']],
  ])('ends %s %j with 64', async (command, args) => {
    if (command === 'systemctl')
      writeFileSync(join(root, 'etc/systemd/system/nginx.service'), '[Service]\nExecStart=/bin/true\n');
    const ran = await run(command, ...args);
    expect(ran).toMatchObject({ code: 64, stderr: expect.stringContaining('this image') });
  });

  it('ends docker with 64 for a command and 125 for an option', async () => {
    await run('dnf', '-y', 'install', 'docker');
    await expect(run('docker', 'compose', 'up')).resolves.toMatchObject({ code: 64 });
    await expect(run('docker', 'run', '--privileged', IMAGE)).resolves.toMatchObject({ code: 125 });
  });
});

describe('dnf', () => {
  it('installs what Amazon Linux has, and nothing else', async () => {
    await expect(run('dnf', '-y', '-q', 'install', 'docker', 'emacs-nox')).resolves.toMatchObject({
      code: 1,
    });
    expect(existsSync(join(root, 'var/lib/dnf/docker'))).toBe(false);
    await expect(run('dnf', '-y', '-q', 'install', 'docker', 'nginx')).resolves.toMatchObject({ code: 0 });
    expect(existsSync(join(root, 'usr/lib/systemd/system/nginx.service'))).toBe(true);
  });
});

describe('systemctl and docker', () => {
  const unit = (variable: string): string => `[Service]
ExecStartPre=-/usr/bin/docker rm -f app
ExecStart=/usr/bin/docker run --rm --name app --network host -e A=${variable} -e SAY=${environment['SAY'] ?? ''} -v /etc/app:/etc/app:ro ${IMAGE}
ExecReload=/usr/bin/docker kill --signal=HUP app
Restart=always
RestartSec=50ms
TimeoutStopSec=2
[Install]
WantedBy=multi-user.target
`;
  const write = (variable: string): void => {
    writeFileSync(join(root, 'etc/systemd/system/app.service'), unit(variable));
  };

  it('run the application with its own environment and volumes only, and reload it by HUP', async () => {
    await run('dnf', '-y', 'install', 'docker');
    write('one');
    await expect(run('systemctl', 'enable', '--now', 'app')).resolves.toMatchObject({ code: 0 });
    await until(() => said() !== '');
    expect(JSON.parse(said())).toEqual({ a: 'one', mounts: `/etc/app=${root}/etc/app` });
    await expect(run('systemctl', 'is-active', 'app')).resolves.toEqual({
      code: 0,
      stdout: 'active\n',
      stderr: '',
    });
    await expect(run('systemctl', 'reload', 'app')).resolves.toMatchObject({ code: 0 });
    await until(() => said().includes('HUP'));
    await expect(run('systemctl', 'stop', 'app')).resolves.toMatchObject({ code: 0 });
    await expect(run('systemctl', 'is-active', 'app')).resolves.toMatchObject({
      code: 3,
      stdout: 'inactive\n',
    });
    expect(supervisor.running()).toEqual([]);
  });

  it('read a changed unit only after daemon-reload', async () => {
    await run('dnf', '-y', 'install', 'docker');
    write('one');
    await init.systemctl(['start', 'app']);
    await until(() => said() !== '');
    write('two');
    await init.systemctl(['restart', 'app']);
    await until(() => said().split('\n').length === 3);
    expect(said()).not.toContain('two');
    await init.systemctl(['daemon-reload']);
    await init.systemctl(['restart', 'app']);
    await until(() => said().includes('two'));
  });

  it('start the application again when it dies', async () => {
    await run('dnf', '-y', 'install', 'docker');
    write('one');
    await init.systemctl(['start', 'app']);
    await until(() => said() !== '');
    await supervisor.running()[0]?.kill();
    await until(() => said().split('\n').length === 3);
    expect(init.state('app')).toBe('active');
  });

  it('refuse what cannot be', async () => {
    await run('dnf', '-y', 'install', 'docker');
    write('one');
    await expect(init.systemctl(['start', 'nothing'])).resolves.toMatchObject({ code: 5 });
    await expect(init.systemctl(['reload', 'app'])).resolves.toMatchObject({ code: 1 });
    await expect(run('docker', 'pull', 'library/unknown:1')).resolves.toMatchObject({ code: 1 });
    await expect(run('docker', 'kill', 'app')).resolves.toMatchObject({ code: 1 });
    await expect(run('docker', 'rm', '-f', 'app')).resolves.toMatchObject({ code: 0 });
  });
});
