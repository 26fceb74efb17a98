import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { substitute } from '../src/agent/substitute.ts';
import type { Release } from '../src/release.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** The real nginx with the files of a release, before an application that reports what it was asked. */
export class TestNginx {
  readonly root = mkdtempSync(join(tmpdir(), 'syncops-nginx-'));
  /** An address that no other process listens on. */
  readonly loopback = `127.${String(33 + (((process.pid >> 16) & 31) % 30))}.${String((process.pid >> 8) & 255)}.${String(process.pid & 255)}`;
  seen: { readonly url: string; readonly headers: IncomingHttpHeaders; readonly bytes: number }[] = [];
  readonly #application = createServer((incoming, response) => {
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => (bytes += chunk.length));
    incoming.on('end', () => {
      this.seen.push({ url: incoming.url ?? '', headers: incoming.headers, bytes });
      response.end('application');
    });
  });
  #stop: () => Promise<void> = () => Promise.resolve();

  async start(release: Release, port: number): Promise<void> {
    for (const dir of ['run', 'var/log/nginx']) mkdirSync(join(this.root, dir), { recursive: true });
    const host = { address: this.loopback, loopback: this.loopback };
    for (const { path, content } of release.files.filter((file) => file.path.startsWith('/etc/nginx'))) {
      const place = join(this.root, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(
        place,
        substitute(content, { root: this.root, host, releaseDir: '', secrets: new Map() }),
      );
    }
    await new Promise<void>((resolve) => this.#application.listen(8000, this.loopback, resolve));
    const config = join(this.root, 'etc/nginx/nginx.conf');
    const child = spawn('nginx', ['-e', 'stderr', '-c', config, '-g', 'daemon off;'], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) =>
      child.on('exit', () => {
        resolve();
      }),
    );
    this.#stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    const isUp = (): Promise<boolean> =>
      this.ask('/__heartbeat__', { port }).then(
        () => true,
        () => false,
      );
    while (!(await isUp())) {
      if (child.exitCode !== null) throw new Error(`nginx ended with ${String(child.exitCode)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    this.seen = [];
  }

  ask(
    path: string,
    {
      port = 80,
      headers = {},
      body,
    }: { port?: number; headers?: Readonly<Record<string, string>>; body?: Buffer } = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: this.loopback,
          port,
          path,
          method: body === undefined ? 'GET' : 'PUT',
          headers,
          agent: false,
        },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, body: text });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  async stop(): Promise<void> {
    await this.#stop();
    this.#application.closeAllConnections();
    await new Promise((resolve) => this.#application.close(resolve));
    rmSync(this.root, { recursive: true, force: true });
  }
}
