import { createServer } from 'node:http';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { applyReleaseScript } from '@syncops/topology';
import { hasCode } from '../src/agent/durable-files.ts';

export const BUCKET = 'syncstorage-testing-123456789012-us-east-1';

/** `aws` as a host has it, over files: strict about its arguments. */
const AWS = `#!/bin/sh
case "$1 $2" in
  's3api get-object')
    [ "$3" = --bucket ] && [ "$4" = ${BUCKET} ] && [ "$5" = --key ] && [ $# = 7 ] || exit 64
    [ "$AWS_REGION" = us-east-1 ] || exit 64
    [ -e "$TEST_OBJECTS/$6" ] || { echo "An error occurred (NoSuchKey) when calling the GetObject operation: \\"no\\" key" >&2; exit 254; }
    cp "$TEST_OBJECTS/$6" "$7" ;;
  'ssm get-parameter')
    [ "$3" = --name ] && [ "$4" = /syncstorage/testing/webhead/release ] || exit 64
    [ "$5 $6 $7 $8" = '--query Parameter.Value --output text' ] || exit 64
    cat "$TEST_OBJECTS/pointer" ;;
  *) exit 64 ;;
esac
`;

/** Programs that a release calls: each run is a line of a log; \`systemctl\` may leave a daemon behind. */
const RECORD = `#!/bin/sh
echo "$(basename "$0") $*" >>"$TEST_OBJECTS/commands"
[ "$(basename "$0")" != systemctl ] || [ ! -e "$TEST_OBJECTS/daemon" ] || { sleep 600 & echo $! >>"$TEST_OBJECTS/daemons"; }
[ ! -e "$TEST_OBJECTS/slow" ] || sleep 0.2
`;

export interface ScriptResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Kills a process and its children; it may have ended meanwhile. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** An S3 bucket, a parameter and Secrets Manager, as the document's script and the agent meet them on a host. */
export class TestBucket {
  readonly dir = mkdtempSync(join(tmpdir(), 'syncops-bucket-'));
  readonly #secrets: ReadonlyMap<string, string>;
  /** Staging labels of every version. */
  labels: readonly string[] = ['AWSCURRENT'];
  readonly #server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const input = new Map<string, unknown>(Object.entries(JSON.parse(body) as object));
      const value = this.#secrets.get(`${String(input.get('SecretId'))} ${String(input.get('VersionId'))}`);
      const isRead = request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue';
      response.statusCode = isRead && value !== undefined ? 200 : 400;
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      response.end(
        JSON.stringify(
          value === undefined
            ? { __type: 'AccessDeniedException' }
            : { SecretString: value, VersionStages: this.labels },
        ),
      );
    });
  });

  constructor(secrets: ReadonlyMap<string, string>) {
    this.#secrets = secrets;
    mkdirSync(join(this.dir, 'bin'));
    this.#program('aws', AWS);
    for (const name of ['systemctl', 'docker']) this.#program(name, RECORD);
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  put(key: string, body: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, key)), { recursive: true });
    writeFileSync(join(this.dir, key), body);
  }

  get(key: string): string {
    return readFileSync(join(this.dir, key), 'utf8');
  }

  /** Replaces a program on the host's PATH. */
  replaceProgram(name: string, script: string): void {
    this.#program(name, script);
  }

  /**
   * Runs the document's script on a host as the SSM agent would.
   * @param killAfterMs - kills it and all it started after so long, as a power cut would
   */
  run(
    root: string,
    parameters: Readonly<Partial<Record<'bucket' | 'key' | 'sha256', string>>> = {},
    killAfterMs?: number,
  ): Promise<ScriptResult> {
    const address = this.#server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const child = spawn('bash', ['-c', applyReleaseScript()], {
      env: {
        PATH: `${join(this.dir, 'bin')}:${dirname(process.execPath)}:/usr/sbin:/usr/bin:/sbin:/bin`,
        TEST_OBJECTS: this.dir,
        SYNCOPS_ROOT: root,
        AWS_SSM_REGION_NAME: 'us-east-1',
        AWS_ENDPOINT_URL: `http://127.0.0.1:${String(port)}`,
        AWS_ACCESS_KEY_ID: 'AKIATEST',
        AWS_SECRET_ACCESS_KEY: 'test',
        SSM_bucket: parameters.bucket ?? 'pointer',
        SSM_key: parameters.key ?? 'pointer',
        SSM_sha256: parameters.sha256 ?? 'pointer',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: killAfterMs !== undefined,
    });
    if (killAfterMs !== undefined) setTimeout(killGroup, killAfterMs, child.pid);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    return new Promise((resolve) => {
      child.on('exit', (exitCode) => {
        const finish = (): void => {
          clearTimeout(timer);
          resolve({ exitCode, stdout, stderr });
        };
        // As the agent reads its programs: to the end, unless a daemon has kept the pipe.
        const timer = setTimeout(() => setImmediate(finish), 100);
        child.on('close', finish);
      });
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.dir, { recursive: true, force: true });
  }

  #program(name: string, script: string): void {
    const path = join(this.dir, 'bin', name);
    writeFileSync(path, script);
    chmodSync(path, 0o755);
  }
}
